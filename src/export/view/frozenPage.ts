import { COPYING, type ViewFacts } from "#domain/takenView.ts";
import type { Words } from "#i18n/words.ts";
import { escapeMarkup } from "./markup.ts";
import { readStyles } from "./siteStyles.ts";
import { copyForPaper } from "./stage.ts";
import { STYLED_BY_RULE, styleRule } from "./styleRule.ts";
import type { Job } from "./takePicture.ts";

/** What has no use without script, or is not for a copy. */
const LEFT_OUT = [
  "script, noscript, template, iframe, dialog, link, [hidden]:not(.map-static)",
  ".skip-link, .site-news, .map-skip, .site-nav, .site-header__settings, .data-bar__own button, .picture__actions, .section__actions, .sheet-actions, .take-away",
  ".map-leaflet, .map-buttons, .map-tooltip, .chart-live, .chart-cursor__tip, .recharts-tooltip-wrapper, .check-menu, textarea",
].join(", ");

/** Not there yet. */
const WAITING = ".loading, .chart-waiting";
/** How long the page may take to draw what lies below what was seen. Unit: ms. */
const PATIENCE = 15_000;

/**
 * The page as it is shown, as one HTML file that opens from a disk and asks for nothing: all that was drawn, its styles
 * and letters inside, no script. Links lead to the site.
 */
export async function frozenPage(
  page: Document,
  facts: ViewFacts,
  words: Words,
  { signal, onStep }: Job,
): Promise<string> {
  onStep(0, 3);
  await drawAll(page, signal);
  onStep(1, 3);
  const body = await copyForPaper(page.body, signal);
  freezeChoices(body, page);
  for (const part of body.querySelectorAll(LEFT_OUT)) part.remove();
  for (const part of body.querySelectorAll<HTMLElement>(".map-static")) part.hidden = false;
  freeze(body, page);
  body.querySelector("main")?.prepend(noteOf(facts, words, page));
  const styles = await readStyles(page, body.textContent ?? "", "screen");
  signal.throwIfAborted();
  onStep(2, 3);
  const { lang } = page.documentElement;
  const css = [styles.fonts, styles.css, ".page__head{position:static}", ...takeStyles(body)].join("\n");
  return `<!doctype html>
<html lang="${escapeMarkup(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${await sourceOf(css)}; font-src data:; img-src data:; form-action 'none'; base-uri 'none'">
<title>${escapeMarkup(page.title)}</title>
<style>${css}</style>
</head>
${body.outerHTML}
</html>
`;
}

/** Takes the `style` attributes out of a page, and gives the rules that style as they did. */
function takeStyles(body: HTMLElement): readonly string[] {
  const rules = new Set<string>();
  for (const part of [body, ...body.querySelectorAll("[style]")]) {
    const declarations = part.getAttribute("style");
    if (declarations === null) continue;
    part.removeAttribute("style");
    part.setAttribute(STYLED_BY_RULE, declarations);
    rules.add(styleRule(declarations));
  }
  return [...rules];
}

/** The style by its hash, as a policy names it. Browsers compute hashes only on pages they take for secure. */
async function sourceOf(css: string): Promise<string> {
  if (globalThis.crypto?.subtle === undefined) return "'unsafe-inline'";
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(css));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}'`;
}

/** Has drawn what the page only draws when somebody comes near it. */
async function drawAll(page: Document, signal: AbortSignal): Promise<void> {
  const until = performance.now() + PATIENCE;
  page.defaultView?.dispatchEvent(new Event(COPYING.begins));
  page.defaultView?.dispatchEvent(new Event(COPYING.ends));
  do {
    await new Promise((resolve) => setTimeout(resolve, 100));
    signal.throwIfAborted();
  } while (page.querySelector(WAITING) !== null && performance.now() < until);
}

/** What is chosen becomes its text; a copy does not know it, the page does. */
function freezeChoices(body: HTMLElement, page: Document): void {
  const shown = [...page.querySelectorAll("select")].map(
    ({ selectedOptions }) => selectedOptions[0]?.textContent ?? "",
  );
  for (const [place, select] of [...body.querySelectorAll("select")].entries()) {
    select.replaceWith(named(page, "strong", "", shown[place] ?? ""));
  }
}

/** What could be pressed or typed becomes what it says; links are written out. */
function freeze(body: HTMLElement, page: Document): void {
  for (const input of body.querySelectorAll("input")) {
    const isChosen = input.checked || !["radio", "checkbox"].includes(input.type);
    const label = input.closest("label");
    if (!isChosen) (label ?? input).remove();
    else input.replaceWith(input.type === "radio" || input.type === "checkbox" ? "" : input.value);
  }
  for (const button of body.querySelectorAll("button")) {
    const text = named(page, "span", button.className, "");
    text.append(...button.childNodes);
    button.replaceWith(text);
  }
  for (const link of body.querySelectorAll("a[href]")) {
    const href = link.getAttribute("href") ?? "";
    if (!href.startsWith("#")) link.setAttribute("href", new URL(href, page.baseURI).href);
  }
  for (const part of body.querySelectorAll("[tabindex]")) {
    if (part.localName !== "section") part.removeAttribute("tabindex");
  }
}

function named(page: Document, name: string, className: string, text: string): HTMLElement {
  const element = page.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}

/** That this is a copy, of which day, and where the page is. */
function noteOf(facts: ViewFacts, words: Words, page: Document): HTMLElement {
  const note = named(page, "p", "", "");
  note.style.cssText = "max-inline-size:none;padding:0.5rem 0.75rem;border:1px solid;border-radius:4px";
  const link = named(page, "a", "", facts.address);
  link.setAttribute("href", facts.address);
  link.style.overflowWrap = "anywhere";
  note.append(`${words.say("takeAway.frozenNote", { date: words.formatDay(facts.takenOn) })} `, link);
  return note;
}
