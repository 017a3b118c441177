import { parseDay } from "#domain/day.ts";
import type { ViewFacts, ViewTable } from "#domain/takenView.ts";

const day = (text: string) => {
  const found = parseDay(text);
  if (found === undefined) throw new Error(`no day: ${text}`);
  return found;
};

export const facts: ViewFacts = {
  title: "9 of 15 municipalities are on track",
  caption: "Dropout rate · 2024/25",
  programme: "The programme",
  asOf: day("2026-10-31"),
  sources: ["MESTI, Statistics, 30 September 2025", "Vijim, made up (Illustrative)"],
  warnings: ["Illustrative figures."],
  isInternal: false,
  address: "https://example.org/en/?indicator=dropout",
  takenOn: day("2026-11-27"),
};

/** One number with a mark, one absence, one day, one text that begins like a formula. */
export const table: ViewTable = {
  caption: "Values",
  columns: ["Municipality", "Value", "Deadline", "Remark"],
  rows: [
    {
      group: "Headline",
      cells: [
        { text: "Peja" },
        { text: "1.5%", number: 1.52, unit: "percent", decimals: 1, marks: ["provisional"], isIllustrative: true },
        { text: "1 February 2027", day: day("2027-02-01") },
        { text: "=1+1", note: "said aloud" },
      ],
    },
    {
      group: "Headline",
      cells: [{ text: "Shtime" }, { text: "[c]", absent: "suppressed" }, { text: "" }, { text: "-5 to be checked" }],
    },
  ],
};

/** Lines of CSV without quotation marks inside cells. */
export function csvRows(csv: string): readonly (readonly string[])[] {
  return csv
    .replace(/^\uFEFF/, "")
    .trimEnd()
    .split("\n")
    .map((line) => [...line.matchAll(/"([^"]*)"|([^,]+)|(?<=^|,)(?=,|$)/g)].map((found) => found[1] ?? found[2] ?? ""));
}
