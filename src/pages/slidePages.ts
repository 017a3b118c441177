import type { Words } from "#i18n/words.ts";
import type { BuiltPart, BuiltSlide } from "./builtSlide.ts";

/** What nobody would sit through ends with how much more there is. */
const MOST_PAGES = 10;

/** The slides a view fills: one, or as many as its longest table needs, its rows shared out evenly among them. */
export function slidePages(built: BuiltSlide, words: Words): readonly BuiltSlide[] {
  const total = Math.min(MOST_PAGES, Math.max(1, ...built.parts.map(pagesOf)));
  if (total === 1) return [built];
  return Array.from({ length: total }, (_, at) => ({
    ...built,
    parts: built.parts.map((part) => partOnPage(part, at, total, words)),
    page: { nth: at + 1, total },
  }));
}

function pagesOf({ part, most }: BuiltPart): number {
  return part.kind === "table" && most !== undefined ? Math.ceil(part.rows.length / most) : 1;
}

function partOnPage(built: BuiltPart, at: number, total: number, words: Words): BuiltPart {
  const { part, most } = built;
  const pages = pagesOf(built);
  if (part.kind !== "table" || most === undefined || pages === 1) return built;
  const size = Math.min(most, Math.ceil(part.rows.length / total));
  const rows = part.rows.slice(at * size, (at + 1) * size);
  const left = at === total - 1 ? part.rows.length - total * size : 0;
  const rest = left > 0 ? { rest: words.say("present.rest", { count: left }) } : {};
  // A picture stands for the whole table, once.
  return { part: { ...part, rows, ...rest }, ...(at === 0 && built.drawing && { drawing: built.drawing }) };
}
