import type { Difference } from "#domain/change.ts";
import type { CellType } from "#domain/column.ts";
import type { Day } from "#domain/day.ts";
import type { Period } from "#domain/period.ts";
import { MARKS } from "#domain/value.ts";
import type { Words } from "#i18n/words.ts";
import type { ChangeNames } from "./changeNames.ts";

type FieldChange = Extract<Difference, { kind: "fieldChanged" }>;

/** What changed in a column that has no sentence of its own: `Responsible: from “MED” to “School”`. */
export function changedField({ column, before, now }: FieldChange, words: Words, names: ChangeNames): string {
  const field = words.text(column.title);
  const textOf = (content: unknown) => fieldText(column.type, content, words, names);
  const [was, is] = [before, now].map((content) => (isBlank(content) ? undefined : textOf(content)));
  if (was !== undefined && is !== undefined) return words.say("plan.change.field", { field, before: was, now: is });
  if (is !== undefined) return words.say("plan.change.fieldSet", { field, now: is });
  return words.say("plan.change.fieldCleared", { field, before: was ?? "" });
}

function isBlank(content: unknown): boolean {
  return content === undefined || content === "" || (Array.isArray(content) && content.length === 0);
}

/** Content of a cell as a person reads it. The schema says what kind of content each type of cell has. */
function fieldText(type: CellType, content: unknown, words: Words, names: ChangeNames): string {
  const { say, sayAny, hasMessage } = words;
  switch (type.kind) {
    case "money":
      return words.formatEuro(content as number, 2);
    case "number":
      return words.formatNumber(content as number, decimalsOf(content as number));
    case "day":
      return content === type.word ? String(content) : words.formatDay(content as Day);
    case "period":
      return words.formatPeriod(content as Period);
    case "list":
      return words.formatList((content as readonly unknown[]).map((part) => fieldText(type.of, part, words, names)));
    case "reference":
      return names.rowName({ table: type.table, key: [String(content)] }) ?? String(content);
    case "choice": {
      if (typeof content === "boolean") return content ? say("common.yes") : say("common.no");
      const mark = MARKS.find((each) => each === content);
      if (mark !== undefined) return words.markWord(mark);
      const stage = `plan.stage.${content}`;
      return hasMessage(stage) ? sayAny(stage) : String(content);
    }
    default:
      return say("plan.change.text", { text: String(content) });
  }
}

function decimalsOf(number: number): number {
  return Math.min(6, /\.(\d+)$/.exec(String(number))?.[1]?.length ?? 0);
}
