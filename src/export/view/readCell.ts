import { parseDay } from "#domain/day.ts";
import type { ViewCell } from "#domain/takenView.ts";
import { ABSENCE_REASONS, MARKS } from "#domain/value.ts";

/** Said to those who do not see it. */
const HIDDEN = ".visually-hidden";
/** What stands beside a text and is kept apart from it. */
const APART = `${HIDDEN}, svg, .value__mark, noscript`;

/**
 * A cell with what its markup says of it: `<data value data-unit data-decimals>` a number, `<time datetime>` a day,
 * `data-absent` the reason why there is none, `data-mark` a mark, `data-illustrative` that it is made up (V1, V2, V4).
 */
export function readCell(cell: Element): ViewCell {
  const note = tidy([...cell.querySelectorAll(HIDDEN)].filter(isNoSign).map(textOf).join(" "));
  const shown = shownText(cell);
  return {
    text: shown === "" ? note : shown,
    ...numberIn(cell),
    ...dayIn(cell),
    ...absenceIn(cell),
    ...marksIn(cell),
    ...(cell.querySelector("[data-illustrative]") !== null && { isIllustrative: true }),
    ...(note !== "" && note !== shown && shown !== "" && { note }),
  };
}

/** The text a reader sees of an element, without the marks that stand behind its numbers. */
export function shownText(element: Element): string {
  return tidy(textWithout(element, APART));
}

function numberIn(cell: Element): Pick<ViewCell, "number" | "unit" | "decimals"> {
  const [found, another] = cell.querySelectorAll<HTMLElement>("data[value]");
  // A cell of several numbers is a text.
  if (found === undefined || another !== undefined) return {};
  const { unit, decimals } = found.dataset;
  const number = Number(found.getAttribute("value"));
  return {
    number,
    ...(unit !== undefined && unit !== "" && { unit }),
    ...(decimals !== undefined && { decimals: Number(decimals) }),
  };
}

function dayIn(cell: Element): Pick<ViewCell, "day"> {
  const [found, another] = cell.querySelectorAll("time[datetime]");
  const day = another === undefined ? parseDay(found?.getAttribute("datetime") ?? "") : undefined;
  return day === undefined ? {} : { day };
}

function absenceIn(cell: Element): Pick<ViewCell, "absent"> {
  if (cell.querySelector("data[value]") !== null) return {};
  const word = cell.querySelector<HTMLElement>("[data-absent]")?.dataset["absent"];
  const absent = ABSENCE_REASONS.find((reason) => reason === word);
  return absent === undefined ? {} : { absent };
}

function marksIn(cell: Element): Pick<ViewCell, "marks"> {
  const words = [...cell.querySelectorAll<HTMLElement>("[data-mark]")].map((mark) => mark.dataset["mark"]);
  const marks = MARKS.filter((mark) => words.includes(mark));
  return marks.length === 0 ? {} : { marks };
}

/** Signs of values are told by their own columns. */
function isNoSign(element: Element): boolean {
  return element.closest(".value__sign, caption") === null;
}

function textOf(element: Element): string {
  return element.textContent ?? "";
}

function textWithout(node: Node, apart: string): string {
  if (node.nodeType === 3) return node.textContent ?? "";
  if (node instanceof Element && node.matches(apart)) return " ";
  const inner = [...node.childNodes].map((child) => textWithout(child, apart)).join("");
  return ` ${inner} `;
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
