import { TABLES } from "#domain/schema.ts";
import type { Words } from "#i18n/words.ts";
import type { Step } from "#state/task.ts";

/** What is being done, in words. */
export function stepText({ doing, table }: Step, words: Words): string {
  return doing === "table"
    ? words.say("data.step.table", { table: tableTitle(table ?? "", words) })
    : words.say(`data.step.${doing}`);
}

/** What a table is called in this language. */
export function tableTitle(table: string, words: Words): string {
  const title = TABLES.find(({ name }) => name === table)?.title;
  return title === undefined ? table : words.text(title);
}

const UNITS = ["bytes", "kilobytes", "megabytes", "gigabytes"] as const;

/** A size in the unit in which it is below a thousand; one decimal below ten. */
export function sizeText(bytes: number, words: Words): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const size = bytes / 1000 ** power;
  return words.say(`data.size.${UNITS[power] ?? "bytes"}`, {
    size: words.formatNumber(size, power === 0 || size >= 10 ? 0 : 1),
  });
}
