import { COPYING } from "#domain/takenView.ts";
import type { Pace } from "./pace.ts";
import type { SiteStyles } from "./siteStyles.ts";

/**
 * Copies an element as it stands on paper: whatever draws more for printing, whole lists and maps at rest, draws it until
 * the copy is taken.
 * @param signal - ends the wait.
 */
export async function copyForPaper<Copied extends Element>(element: Copied, signal: AbortSignal): Promise<Copied> {
  const page = element.ownerDocument.defaultView;
  const waits: Promise<void>[] = [];
  page?.dispatchEvent(new CustomEvent(COPYING.begins, { detail: waits }));
  try {
    await Promise.race([Promise.all(waits), abortOf(signal)]);
    return element.cloneNode(true) as Copied;
  } finally {
    page?.dispatchEvent(new Event(COPYING.ends));
  }
}

function abortOf(signal: AbortSignal): Promise<never> {
  signal.throwIfAborted();
  return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason), { once: true }));
}

/** What may be wider than its place, and scrolls there. */
const WIDE = ".scroll-region, table";

/** A page of its own, out of sight, on which something is laid out in light colours. */
export type Stage = { readonly content: HTMLElement; readonly close: () => void };

/**
 * Lays a copy of an element out as on paper, as wide as it is on its page, or wider where its content is.
 * @param copy - of the element; it stands below copies of all that the element stands in, as styles may ask for these.
 */
export async function openStage(
  element: HTMLElement,
  copy: HTMLElement,
  styles: SiteStyles,
  pace: Pace,
): Promise<Stage> {
  const page = element.ownerDocument;
  const frame = page.createElement("iframe");
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  const [width, height] = [Math.max(page.documentElement.clientWidth, 320), 1000];
  frame.style.cssText = `position:fixed;inset:0 auto auto 0;inline-size:${width}px;block-size:${height}px;border:0;visibility:hidden;pointer-events:none;z-index:-1`;
  page.body.append(frame);
  const inner = frame.contentDocument;
  if (inner === null) throw new Error("no page within a frame");
  inner.documentElement.dataset["theme"] = "light";
  inner.documentElement.lang = page.documentElement.lang;
  inner.adoptedStyleSheets = [sheetFor(frame, `${styles.fonts}\n${styles.css}`)];
  inner.body.style.background = "none";
  const lists = takeApart(copy);
  const content = inner.adoptNode(copy);
  inner.body.append(within(element, content, inner));
  content.style.cssText += `;inline-size:${element.getBoundingClientRect().width}px;max-inline-size:none;box-sizing:border-box`;
  try {
    await Promise.all([...inner.fonts].map((face) => face.load()));
    for (const list of lists) await putBack(content, list, pace);
  } catch (reason) {
    frame.remove();
    throw reason;
  }
  fitWidth(content);
  return { content, close: () => frame.remove() };
}

function fitWidth(content: HTMLElement): void {
  const widest = Math.max(0, ...[...content.querySelectorAll(WIDE)].map(({ scrollWidth }) => scrollWidth));
  if (widest > content.clientWidth) content.style.inlineSize = `${widest + 2 * paddingOf(content)}px`;
}

/** So many entries of a list are laid out at a stretch. */
const ENTRIES = 100;

type List = { readonly list: Element; readonly entries: readonly Element[] };

/** Empties the long lists of a copy, which are laid out bit by bit. */
function takeApart(copy: HTMLElement): readonly List[] {
  const lists = [...copy.querySelectorAll("tbody, ul, ol")]
    .filter(({ children }) => children.length > ENTRIES)
    .map((list) => ({ list, entries: [...list.children] }));
  for (const { list } of lists) list.replaceChildren();
  return lists;
}

async function putBack(content: HTMLElement, { list, entries }: List, pace: Pace): Promise<void> {
  for (let from = 0; from < entries.length; from += ENTRIES) {
    list.append(...entries.slice(from, from + ENTRIES));
    // Lays out what is there; the first entries mostly tell how wide it will be.
    if (from === 0) fitWidth(content);
    else list.getBoundingClientRect();
    await pace.rest();
  }
}

/** A frame's own style sheet: the site's policy counts in it too and refuses a `<style>` element. */
function sheetFor({ contentWindow }: HTMLIFrameElement, css: string): CSSStyleSheet {
  const { CSSStyleSheet: Sheet } = contentWindow as unknown as typeof globalThis;
  const sheet = new Sheet();
  sheet.replaceSync(css);
  return sheet;
}

/** The copy inside empty copies of the elements around it, which take no room of their own. */
function within(element: HTMLElement, copy: HTMLElement, page: Document): HTMLElement {
  let outer = copy;
  for (let around = element.parentElement; around && around.tagName !== "BODY"; around = around.parentElement) {
    const shell = page.importNode(around, false);
    shell.removeAttribute("hidden");
    shell.style.cssText = "display:block;inline-size:auto;max-inline-size:none;padding:0;margin:0;contain:none";
    shell.append(outer);
    outer = shell;
  }
  return outer;
}

function paddingOf(element: HTMLElement): number {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return Number.parseFloat(style?.paddingInlineStart ?? "0") + 1;
}
