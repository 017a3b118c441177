import { type AnyTable, type Column, contentOf } from "./column.ts";
import type { ActivityStage, PlanStage } from "./dataset.ts";
import { type Day, daysBetween } from "./day.ts";
import { type Figures, isSameValue } from "./figure.ts";

/** Which row of which table: the contents of its key columns in their order, `["map-gjilan-1", "1.1.1"]`. */
export type RowKey = { readonly table: string; readonly key: readonly string[] };

/** In what a row of one version of a data set differs from that of another (L6). */
export type Difference =
  | { readonly kind: "added" | "removed" }
  | { readonly kind: "planStageMoved"; readonly before: PlanStage; readonly now: PlanStage }
  | { readonly kind: "stageMoved"; readonly before: ActivityStage; readonly now: ActivityStage }
  /** Whole `days`: above 0 later, below 0 earlier, never 0. */
  | { readonly kind: "deadlineMoved"; readonly before: Day; readonly now: Day; readonly days: number }
  /** Of an activity, in cents. */
  | { readonly kind: "budgetChanged"; readonly before: number; readonly now: number }
  /** Of a baseline, interim target or target; of an observation. */
  | { readonly kind: "targetEdited" | "valueRevised"; readonly before: Figures; readonly now: Figures }
  /** Any other column, and a deadline or budget set or taken away; `undefined` where nothing is stated. */
  | { readonly kind: "fieldChanged"; readonly column: Column; readonly before: unknown; readonly now: unknown };

/** One thing that changed between two versions of a data set (L6). A row may have changed in several. */
export type Change = RowKey & Difference;

/** The rows of a table that were added, changed or removed, in the order they have now; those removed come last. */
export function rowChanges(table: AnyTable, before: readonly object[], now: readonly object[]): readonly Change[] {
  const former = new Map(before.map((row) => [textOf(rowKey(table, row)), row]));
  const changes: Change[] = [];
  for (const row of now) {
    const key = rowKey(table, row);
    const old = former.get(textOf(key));
    former.delete(textOf(key));
    if (old === undefined) changes.push({ ...key, kind: "added" });
    else changes.push(...changesOfRow(table, old, row));
  }
  for (const row of former.values()) changes.push({ ...rowKey(table, row), kind: "removed" });
  return changes;
}

/** What changed in a row that is in both versions: its figures, then its other columns in their order. */
export function changesOfRow(table: AnyTable, before: object, now: object): readonly Change[] {
  const key = rowKey(table, now);
  const changed = table.columns.filter((column) => !column.isKey && !isSame(before, now, column));
  const others = changed.filter(({ type }) => type.kind !== "value");
  const differences = others.map((column) =>
    differenceOf(table.name, column, contentOf(before, column), contentOf(now, column)),
  );
  if (others.length < changed.length) differences.unshift(figuresChanged(table.name, before, now));
  return differences.map((difference) => ({ ...key, ...difference }));
}

export function rowKey({ name, columns }: AnyTable, row: object): RowKey {
  const key = columns.filter(({ isKey }) => isKey).map((column) => String(contentOf(row, column)));
  return { table: name, key };
}

function textOf({ key }: RowKey): string {
  return key.join("\u0000");
}

// The schema says what the columns hold; the test goes through files with every one of them.

function isSame(before: object, now: object, column: Column): boolean {
  const [one, other] = [contentOf(before, column), contentOf(now, column)];
  if (column.type.kind === "value") return isSameValue(one as Figures["value"], other as Figures["value"]);
  if (column.type.kind !== "list") return one === other;
  return (one as readonly unknown[]).join("\u0000") === (other as readonly unknown[]).join("\u0000");
}

function figuresChanged(table: string, before: object, now: object): Difference {
  const kind = table === "targets" ? "targetEdited" : "valueRevised";
  return { kind, before: figuresOf(before as Figures), now: figuresOf(now as Figures) };
}

function figuresOf({ value, numerator, denominator }: Figures): Figures {
  return { value, numerator, denominator };
}

function differenceOf(table: string, column: Column, before: unknown, now: unknown): Difference {
  switch (`${table}.${column.field}`) {
    case "plans.stage":
      return { kind: "planStageMoved", before: before as PlanStage, now: now as PlanStage };
    case "activities.stage":
      return { kind: "stageMoved", before: before as ActivityStage, now: now as ActivityStage };
    case "activities.deadline":
      if (before === undefined || now === undefined) return { kind: "fieldChanged", column, before, now };
      return deadlineMoved(before as Day, now as Day);
    case "activities.plannedCents":
      if (before === undefined || now === undefined) return { kind: "fieldChanged", column, before, now };
      return { kind: "budgetChanged", before: before as number, now: now as number };
    default:
      return { kind: "fieldChanged", column, before, now };
  }
}

function deadlineMoved(before: Day, now: Day): Difference {
  return { kind: "deadlineMoved", before, now, days: daysBetween(before, now) };
}
