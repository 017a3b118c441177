import { STATUSES } from "#domain/progress.ts";
import { numberOf } from "#domain/value.ts";
import { parseSort } from "#ui/table/sort.ts";
import type { CompareRow } from "./compareView.ts";

type OrderKey = string | number | undefined;

/** What rows can be ordered by, in the table and in the pictures alike; undefined comes last. */
export const ROW_ORDERS = {
  name: ({ name }) => name,
  status: ({ assessment }) =>
    assessment?.progress.kind === "measured" ? STATUSES.indexOf(assessment.progress.status) : undefined,
  baseline: ({ baseline }) => baseline && numberOf(baseline.value),
  value: ({ observation }) => observation && numberOf(observation.value),
  target: ({ target }) => target && numberOf(target.value),
  change: ({ change }) => change?.number,
} as const satisfies Readonly<Record<string, (row: CompareRow) => OrderKey>>;

/** The orders a reader is offered by name, and how the address says them. */
export const ORDERS = { name: "", highest: "-value", lowest: "value", rise: "-change", fall: "change" } as const;

/** Rows in the order the address asks for; as they come where it asks for none that is known. */
export function orderedRows(
  rows: readonly CompareRow[],
  sort: string | undefined,
  compareText: (one: string, other: string) => number,
): readonly CompareRow[] {
  const asked = parseSort(sort);
  const entry = Object.entries(ROW_ORDERS).find(([id]) => id === asked?.by);
  if (asked === undefined || entry === undefined) return rows;
  const keyOf: (row: CompareRow) => OrderKey = entry[1];
  const sign = asked.isFalling ? -1 : 1;
  return rows.toSorted((one, other) => {
    const [first, second] = [keyOf(one), keyOf(other)];
    if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined);
    if (typeof first === "number" && typeof second === "number") return sign * (first - second);
    return sign * compareText(String(first), String(second));
  });
}
