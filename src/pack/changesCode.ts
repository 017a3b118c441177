import type { Change } from "#domain/change.ts";
import type { Column } from "#domain/column.ts";
import type { Dataset } from "#domain/dataset.ts";
import { TABLES } from "#domain/schema.ts";
import { SETTING_COLUMNS, SETTINGS } from "#domain/schemaProgramme.ts";
import { PackError } from "./packError.ts";
import type { ChangesPack } from "./packs.ts";

type FieldChange = Extract<Change, { kind: "fieldChanged" }>;

/** A change as it stands in a pack: a column by its name, and what is not stated left out. */
export type CodedChange =
  | Exclude<Change, FieldChange>
  | (Omit<FieldChange, "column" | "before" | "now"> & {
      readonly column: string;
      readonly before?: unknown;
      readonly now?: unknown;
    });

export function codeChanges(changes: readonly Change[]): readonly CodedChange[] {
  return changes.map((change) => (change.kind === "fieldChanged" ? { ...change, column: change.column.name } : change));
}

/** @throws PackError where a table has no such column. */
export function decodeChanges(coded: readonly CodedChange[]): readonly Change[] {
  return coded.map((change) => {
    if (change.kind !== "fieldChanged") return change;
    const { before, now, ...row } = change;
    return { ...row, column: columnOf(change.table, change.column), before, now };
  });
}

function columnOf(table: string, column: string): Column {
  const columns: readonly Column[] | undefined =
    table === SETTINGS.name ? SETTING_COLUMNS : TABLES.find(({ name }) => name === table)?.columns;
  const found = columns?.find(({ name }) => name === column);
  if (found === undefined) throw new PackError(`speaks of no column ${column} of ${table}`);
  return found;
}

/** The plans, goals and activities that are only in the older version, and of each no more than it takes to name it. */
export function formerRows(before: Dataset, now: Dataset): ChangesPack["former"] {
  return {
    plans: goneFrom(before.plans, now.plans, ({ id }) => id).map(({ id, municipality, title }) => ({
      id,
      municipality,
      title,
    })),
    goals: goneFrom(before.goals, now.goals, textOf).map(({ plan, id, title }) => ({ plan, id, title })),
    activities: goneFrom(before.activities, now.activities, textOf).map(({ plan, id, title }) => ({ plan, id, title })),
  };
}

function goneFrom<Row>(before: readonly Row[], now: readonly Row[], keyOf: (row: Row) => string): readonly Row[] {
  const kept = new Set(now.map(keyOf));
  return before.filter((row) => !kept.has(keyOf(row)));
}

function textOf({ plan, id }: { readonly plan: string; readonly id: string }): string {
  return `${plan}\u0000${id}`;
}
