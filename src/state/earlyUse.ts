/** What was pressed or chosen, and the value it then had. */
type EarlyUse = readonly [part: Element, value: string];

declare global {
  /** Kept by a script in the page itself (build/earlyUse.ts). */
  var earlyUses: EarlyUse[] | undefined;
}

/** The attribute of a part of a page that comes to life later than what is around it. */
export const WAITS = "data-waits";

/**
 * Does what a reader did to a part of the page before, now that it answers, and keeps nothing further. What waits inside
 * it is done once that is told of.
 */
export function doEarlyUses(part: Element): void {
  document.onclick = null;
  document.onchange = null;
  part.removeAttribute(WAITS);
  const isAnswered = ([used]: EarlyUse) => part.contains(used) && used.closest(`[${WAITS}]`) === null;
  const uses = globalThis.earlyUses ?? [];
  globalThis.earlyUses = uses.filter((use) => !isAnswered(use));
  for (const use of uses.filter(isAnswered)) doAgain(use);
}

function doAgain([part, value]: EarlyUse): void {
  if (part instanceof HTMLSelectElement) {
    part.value = value;
    part.dispatchEvent(new Event("change", { bubbles: true }));
  } else if (part instanceof HTMLInputElement) {
    // A press puts back what is put aside here: React takes only a press that changes something.
    part.checked = !part.checked;
    part.click();
  } else if (part instanceof HTMLElement) part.click();
}
