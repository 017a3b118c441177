/** How long work may hold up the page at a stretch. Unit: ms. */
const STRETCH = 40;

/** Lets the page go on now and then during long work, and ends the work when it is cancelled. */
export type Pace = { readonly rest: () => Promise<void> };

/**
 * @param signal - ends the work.
 * @param clock - the present. Unit: ms.
 */
export function createPace(signal: AbortSignal, clock: () => number = () => performance.now()): Pace {
  let since = clock();
  return {
    rest: async () => {
      signal.throwIfAborted();
      if (clock() - since < STRETCH) return;
      await new Promise((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
      since = clock();
    },
  };
}
