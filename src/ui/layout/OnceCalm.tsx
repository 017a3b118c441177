import { type ReactNode, Suspense, use } from "react";
import { useIsHydrated } from "./useIsHydrated.ts";
import { whenCalm } from "./whenCalm.ts";

type Props = {
  /** In its place where it must first be fetched. */
  readonly fallback?: ReactNode;
  readonly children: ReactNode;
};

/**
 * A part of a page that comes to life after what is around it, so that the rest answers soon: until then what a server
 * drew of it stands there. What is drawn in the browser itself need not wait, as there is nothing yet in its place.
 */
export function OnceCalm({ fallback = null, children }: Props) {
  return (
    <Suspense fallback={fallback}>
      <Waiting>{children}</Waiting>
    </Suspense>
  );
}

function Waiting({ children }: Pick<Props, "children">) {
  const isTakenOver = !useIsHydrated() && typeof document !== "undefined";
  use(isTakenOver ? whenCalm() : AT_ONCE);
  return children;
}

/** Already come true, as React reads it. */
const AT_ONCE = Object.assign(Promise.resolve(), { status: "fulfilled", value: undefined });
