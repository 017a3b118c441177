/** Comes true once the browser has nothing more urgent to do; soon, where it cannot be asked, as Safari. */
export async function nextIdle(): Promise<void> {
  await new Promise<unknown>((resolve) => (globalThis.requestIdleCallback ?? setTimeout)(resolve));
}
