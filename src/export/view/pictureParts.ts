import type { ViewFacts } from "#domain/takenView.ts";
import type { Words } from "#i18n/words.ts";

/** What is pressed, and what stands on the page of its own accord. */
const PRESSED =
  ".picture__actions, .section__actions, .sheet-actions, .take-away, .map-skip, .controls, noscript, dialog";

/**
 * Readies the copy of a view for a picture: nothing to press, and below it what the view says of itself (X1). What is
 * internal says so above it, too (S6).
 * @param copy - is changed.
 */
export function completePicture(copy: HTMLElement, facts: ViewFacts, hasSourceLine: boolean, words: Words): void {
  for (const part of copy.querySelectorAll(PRESSED)) part.remove();
  copy.removeAttribute("id");
  const { say } = words;
  const lines = [
    ...(hasSourceLine || facts.sources.length === 0
      ? []
      : [say("common.sourcesLine", { sources: facts.sources.join("; ") })]),
    [facts.programme, say("common.asOf", { date: words.formatDay(facts.asOf) })]
      .filter((part) => part !== "")
      .join(" · "),
    facts.address,
  ];
  const foot = copy.ownerDocument.createElement("div");
  foot.style.cssText = "margin-block-start:12px;padding-block-start:8px;border-block-start:1px solid #ccd4db";
  for (const text of lines) foot.append(line(copy, text, "#4a5866", 400));
  for (const warning of facts.warnings) foot.prepend(line(copy, warning, "#8a1120", 600));
  copy.append(foot);
  if (facts.isInternal && facts.warnings[0] !== undefined) copy.prepend(line(copy, facts.warnings[0], "#8a1120", 700));
}

function line({ ownerDocument }: HTMLElement, text: string, colour: string, weight: number): HTMLElement {
  const element = ownerDocument.createElement("p");
  element.textContent = text;
  element.style.cssText = `margin:0;max-inline-size:none;font-size:13px;overflow-wrap:anywhere;color:${colour};font-weight:${weight}`;
  return element;
}
