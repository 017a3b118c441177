import type { RowKey } from "#domain/change.ts";
import type { Column } from "#domain/column.ts";
import type { Activity, Dataset, Goal, Plan } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import { KOSOVO, PROGRAMME, TOTAL } from "#domain/id.ts";
import type { LocalText } from "#domain/language.ts";
import type { Period } from "#domain/period.ts";
import { TABLES } from "#domain/schema.ts";
import { SETTINGS } from "#domain/schemaProgramme.ts";
import type { ValueStyle } from "#i18n/values.ts";
import type { Words } from "#i18n/words.ts";

/** What sentences about changes call things. */
export type ChangeNames = {
  /** What a row is called, that of a change or one another row refers to; undefined where it has no name. */
  readonly rowName: (row: RowKey) => string | undefined;
  /** How the values of an indicator are printed; undefined for one that is not known. */
  readonly valueStyle: (indicator: string) => ValueStyle | undefined;
};

type NamedTables = Pick<Dataset, "categories" | "funders" | "indicators" | "municipalities"> & {
  readonly plans: readonly Pick<Plan, "id" | "title">[];
  readonly goals: readonly Pick<Goal, "plan" | "id" | "title">[];
  readonly activities: readonly Pick<Activity, "plan" | "id" | "title">[];
};

/** The names of the rows of a data set; where it has none, a row is called by the parts of its key. */
export function changeNames(tables: NamedTables, words: Words): ChangeNames {
  const named = namedRows(tables);
  const styles = new Map(tables.indicators.map((indicator) => [String(indicator.id), indicator]));
  const ownName = ({ table, key }: RowKey): string | undefined => {
    const name = named.get(textOf(table, key));
    if (name === undefined) return undefined;
    return table === "activities" ? `${key[1]} ${words.text(name)}` : words.text(name);
  };
  return {
    rowName: (row) => ownName(row) ?? keyText(row, words, ownName),
    valueStyle: (indicator) => styles.get(indicator),
  };
}

function namedRows(tables: NamedTables): ReadonlyMap<string, LocalText> {
  const rows: readonly (readonly [string, LocalText])[] = [
    ...tables.municipalities.map(({ id, name }) => [textOf("municipalities", [id]), name] as const),
    ...tables.indicators.map(({ id, name }) => [textOf("indicators", [id]), name] as const),
    ...tables.funders.map(({ id, name }) => [textOf("funders", [id]), name] as const),
    ...tables.categories.map(({ dimension, id, name }) => [textOf("categories", [dimension, id]), name] as const),
    ...tables.plans.map(({ id, title }) => [textOf("plans", [id]), title] as const),
    ...tables.goals.map(({ plan, id, title }) => [textOf("goals", [plan, id]), title] as const),
    ...tables.activities.map(({ plan, id, title }) => [textOf("activities", [plan, id]), title] as const),
  ];
  return new Map(rows);
}

function textOf(table: string, key: readonly string[]): string {
  return [table, ...key].join("\u0000");
}

type NameOf = (row: RowKey) => string | undefined;

/** A row by the parts of its key: `Dropout rate, Gjilan, 2024/25`. The category `total` goes without saying. */
function keyText({ table, key }: RowKey, words: Words, nameOf: NameOf): string | undefined {
  if (table === SETTINGS.name) return words.text(SETTINGS.title);
  const columns = TABLES.find(({ name }) => name === table)?.columns.filter(({ isKey }) => isKey) ?? [];
  const parts = columns.map((column, place) => {
    const part = key[place] ?? "";
    return part === TOTAL ? "" : (referenceName(column, part, key, nameOf) ?? partText(column, part, words));
  });
  return parts.filter((part) => part !== "").join(", ") || undefined;
}

/** The name of the row a part of a key refers to. */
function referenceName({ type }: Column, part: string, key: readonly string[], nameOf: NameOf): string | undefined {
  if (type.kind !== "reference") return undefined;
  const prefix = type.prefix === undefined ? [] : ["word" in type.prefix ? type.prefix.word : (key[0] ?? "")];
  return nameOf({ table: type.table, key: [...prefix, part] });
}

function partText({ type, name }: Column, part: string, words: Words): string {
  if (type.kind === "period") return words.formatPeriod(part as Period);
  if (type.kind === "day") return words.formatDay(part as Day);
  if (name === "role") return words.sayAny(`status.working.${part}`);
  if (part === PROGRAMME) return words.say("common.programme");
  return part === KOSOVO ? words.say("common.kosovo") : part;
}
