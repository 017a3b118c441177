import { memo, type ReactNode, useEffect, useLayoutEffect, useState } from "react";
import { doEarlyUses, WAITS } from "#state/earlyUse.ts";
import { Boundary } from "#ui/layout/Boundary.tsx";
import { OnceCalm } from "#ui/layout/OnceCalm.tsx";
import { useIsHydrated } from "#ui/layout/useIsHydrated.ts";
import { Loading } from "#ui/layout/Waiting.tsx";
import { FailedPage } from "./FailedPage.tsx";
import { useShownPath } from "./useSite.ts";

type LatePartProps = {
  readonly id: string;
  /** Of the place that is kept where it must first be fetched. */
  readonly height: string;
  readonly children: ReactNode;
};

/**
 * A part of a page that answers after what is around it; one that fails leaves the others alone. What a server drew of it
 * stands there until then, whatever is chosen beside it on the same page.
 */
export function LatePart({ id, height, children }: LatePartProps) {
  const path = useShownPath();
  const isDrawnHere = useIsHydrated();
  const [first] = useState({ path, children, isDrawnHere });
  const [isAwake, setIsAwake] = useState(false);
  const isAsleep = !isAwake && !first.isDrawnHere && path === first.path;
  useEffect(() => {
    if (isAwake) doEarlyUses(document.getElementById(id) as HTMLElement);
  }, [isAwake, id]);
  return (
    <div id={id} {...{ [WAITS]: "" }}>
      <Sleeping height={height} onAwake={setIsAwake}>
        {isAsleep ? first.children : children}
      </Sleeping>
    </div>
  );
}

type SleepingProps = Omit<LatePartProps, "id"> & { readonly onAwake: (isAwake: boolean) => void };

// News for a part that cannot come to life yet would have React throw away what a server drew of it.
const Sleeping = memo(function Sleeping({ height, onAwake, children }: SleepingProps) {
  return (
    <Boundary failed={<FailedPage />}>
      <OnceCalm fallback={<Loading height={height} />}>
        {children}
        <Awake onAwake={onAwake} />
      </OnceCalm>
    </Boundary>
  );
});

/** Is there once the part is. */
function Awake({ onAwake }: Pick<SleepingProps, "onAwake">) {
  useLayoutEffect(() => onAwake(true), [onAwake]);
  return null;
}
