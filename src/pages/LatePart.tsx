import { type ReactNode, useEffect } from "react";
import { doEarlyUses, WAITS } from "#state/earlyUse.ts";
import { Boundary } from "#ui/layout/Boundary.tsx";
import { OnceCalm } from "#ui/layout/OnceCalm.tsx";
import { Loading } from "#ui/layout/Waiting.tsx";
import { FailedPage } from "./FailedPage.tsx";

type LatePartProps = {
  readonly id: string;
  /** Of the place that is kept where it must first be fetched. */
  readonly height: string;
  readonly children: ReactNode;
};

/** A part of a page that answers after what is around it; one that fails leaves the others alone. */
export function LatePart({ id, height, children }: LatePartProps) {
  return (
    <div id={id} {...{ [WAITS]: "" }}>
      <Boundary failed={<FailedPage />}>
        <OnceCalm fallback={<Loading height={height} />}>
          {children}
          <Answering id={id} />
        </OnceCalm>
      </Boundary>
    </div>
  );
}

/** Is there once the part is. */
function Answering({ id }: { readonly id: string }) {
  useEffect(() => doEarlyUses(document.getElementById(id) as HTMLElement), [id]);
  return null;
}
