import type { Browser, CDPSession } from "playwright-core";

/** A tab of a browser of its own with nothing kept. */
export type Tab = {
  readonly send: (method: string, parameters?: object) => Promise<unknown>;
  /** What an expression, or its promise, comes to in the page. @throws Error with what the page threw. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
};

type Answer = { readonly id?: number; readonly result?: unknown; readonly error?: { readonly message: string } };
type Evaluated = {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
};

/**
 * Opens a tab that nobody inspects, as those of readers are. In a page of Playwright's the inspector is on, and whatever
 * makes an error or asks for a file has all script around it parsed once more for a stack that nobody reads.
 */
export async function openTab(browser: Browser): Promise<Tab> {
  const session = await browser.newBrowserCDPSession();
  const { browserContextId } = await session.send("Target.createBrowserContext");
  const { targetId } = await session.send("Target.createTarget", { url: "about:blank", browserContextId });
  const { sessionId } = await session.send("Target.attachToTarget", { targetId, flatten: false });
  const send = sender(session, sessionId);
  await send("Page.enable");
  const screen = { width: 1440, height: 900, deviceScaleFactor: 1, mobile: false };
  await send("Emulation.setDeviceMetricsOverride", screen);
  const evaluate = async (expression: string) => {
    const asked = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails: fault } = (await send("Runtime.evaluate", asked)) as Evaluated;
    if (fault !== undefined) throw new Error(fault.exception?.description ?? fault.text);
    return result.value;
  };
  const close = async () => {
    await session.send("Target.disposeBrowserContext", { browserContextId });
    await session.detach();
  };
  return { send, evaluate, close };
}

/** Playwright knows nothing of the tab: what is said to it and what it answers goes through the browser. */
function sender(session: CDPSession, sessionId: string): Tab["send"] {
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  session.on("Target.receivedMessageFromTarget", (told) => {
    const answer = JSON.parse(told.message) as Answer;
    if (told.sessionId === sessionId) waiting.get(answer.id ?? 0)?.(answer);
  });
  return async (method, params = {}) => {
    const id = ++last;
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    await session.send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id, method, params }) });
    const { result, error } = await answered;
    waiting.delete(id);
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result;
  };
}

/** Puts the pointer on the middle of an element, which comes into sight for it. */
export async function pointAt(tab: Tab, selector: string): Promise<{ readonly x: number; readonly y: number }> {
  const place = (await tab.evaluate(`{
    const element = document.querySelector(${JSON.stringify(selector)});
    element.scrollIntoView({ block: "nearest" });
    const { left, top, width, height } = element.getBoundingClientRect();
    ({ x: left + width / 2, y: top + height / 2 });
  }`)) as { readonly x: number; readonly y: number };
  await tab.send("Input.dispatchMouseEvent", { type: "mouseMoved", ...place });
  return place;
}

/** Points at an element and presses it. */
export async function press(tab: Tab, selector: string): Promise<void> {
  const button = { button: "left", clickCount: 1, ...(await pointAt(tab, selector)) };
  await tab.send("Input.dispatchMouseEvent", { type: "mousePressed", ...button });
  await tab.send("Input.dispatchMouseEvent", { type: "mouseReleased", ...button });
}

/** Chooses what has this label, or this value, in one of the page's selects, and has it told as a reader's choice is. */
export async function choose(tab: Tab, selector: string, nth: number, choice: string): Promise<void> {
  await tab.evaluate(`{
    const select = document.querySelectorAll(${JSON.stringify(selector)})[${nth}];
    const chosen = [...select.options].find(({ value, label }) => [value, label].includes(${JSON.stringify(choice)}));
    chosen.selected = true;
    for (const type of ["input", "change"]) select.dispatchEvent(new Event(type, { bubbles: true }));
  }`);
}
