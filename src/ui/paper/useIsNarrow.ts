import { useSyncExternalStore } from "react";

/** A window that tables on paper are too wide for; as in paper.css. */
const NARROW = "screen and (width < 56rem)";

/** Whether tables are wider than the window, so that they have to be moved sideways. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    watch,
    () => window.matchMedia?.(NARROW).matches ?? false,
    () => false,
  );
}

function watch(onChange: () => void) {
  const media = window.matchMedia?.(NARROW);
  media?.addEventListener("change", onChange);
  return () => media?.removeEventListener("change", onChange);
}
