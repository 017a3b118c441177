import { COPYING } from "#domain/takenView.ts";

/** What a page is told before it is printed or copied. */
export const ON_PAPER = ["beforeprint", COPYING.begins];
const USES = ["pointerdown", "keydown", "focusin", "input", "change", "click"];

/** How long a page that is never at rest is waited for. Unit: ms. */
const LONGEST = 1000;

let calm: Promise<void> | undefined;

/**
 * Comes true once the browser has nothing more urgent to do, somebody uses the page, or it is to be printed or copied:
 * once in the life of a page, always the same promise.
 */
export function whenCalm(): Promise<void> {
  calm ??= new Promise((resolve) => {
    const events = [...USES, ...ON_PAPER];
    const wake = () => {
      for (const event of events) removeEventListener(event, wake, true);
      // Said so, React goes on at once: what somebody presses can answer to that very press.
      if (calm) Object.assign(calm, { status: "fulfilled", value: undefined });
      resolve();
    };
    for (const event of events) addEventListener(event, wake, true);
    // Safari cannot be asked when it is idle.
    if (typeof requestIdleCallback === "function") requestIdleCallback(wake, { timeout: LONGEST });
    else setTimeout(wake, LONGEST / 5);
  });
  return calm;
}
