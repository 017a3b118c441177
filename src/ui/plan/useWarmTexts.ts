import { useEffect } from "react";
import type { IndexedActivity } from "./activityIndex.ts";

/** So long may a slice of the work take, and so long it waits for what the reader does, in milliseconds. */
const SLICE = 8;
const PAUSE = 24;

/** Makes the texts of a search ready in small slices while the page is read, so that the first letter finds at once. */
export function useWarmTexts(index: readonly IndexedActivity[]): void {
  useEffect(() => {
    let place = 0;
    const work = () => {
      const end = performance.now() + SLICE;
      while (place < index.length && performance.now() < end) index[place++]?.text();
      if (place < index.length) timer = setTimeout(work, PAUSE);
    };
    let timer = setTimeout(work, PAUSE);
    return () => clearTimeout(timer);
  }, [index]);
}
