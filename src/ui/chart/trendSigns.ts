import type { Period } from "#domain/period.ts";
import type { AbsenceReason } from "#domain/value.ts";
import { dotLook } from "./symbol.ts";
import type { Trend } from "./trend.ts";

/** The signs of a trend chart that need a word beside them. */
const TREND_SIGNS = ["provisional", "estimated", "lowReliability", "interim", "path", "band", "interval"] as const;
export type TrendSign = (typeof TREND_SIGNS)[number];

/** The signs that occur in a trend, in the order in which they are explained. */
export function signsOf({ series, rows }: Trend): readonly TrendSign[] {
  const isOne = series.length === 1;
  const cells = rows.flatMap((row) => row.cells.flatMap((cell) => cell ?? []));
  const occurring = new Set<string>(cells.map(({ marks }) => dotLook(marks)));
  if (series.some(({ points }) => points.some(({ role }) => role === "interim"))) occurring.add("interim");
  if (series.some(({ path }) => path.length > 0)) occurring.add("path");
  if (isOne && series.some(({ band }) => band.length > 0)) occurring.add("band");
  if (isOne && cells.some(({ interval }) => interval)) occurring.add("interval");
  return TREND_SIGNS.filter((sign) => occurring.has(sign));
}

/** A value that one series lacks while another has one, so that no band says why. */
export type LoneAbsence = { readonly nth: number; readonly period: Period; readonly reason: AbsenceReason };

export function loneAbsences({ rows }: Trend): readonly LoneAbsence[] {
  return rows.flatMap(({ period, cells }) => {
    if (!cells.some((cell) => cell?.value.kind === "number")) return [];
    return cells.flatMap((cell, nth): LoneAbsence[] =>
      cell?.value.kind === "absent" ? [{ nth, period, reason: cell.value.reason }] : [],
    );
  });
}
