import type { Period } from "#domain/period.ts";
import type { AbsenceReason } from "#domain/value.ts";
import type { Trend, TrendRow } from "./trend.ts";

/** A stretch of the month axis for which no series has a number, all for one reason. */
export type AbsenceBand = {
  readonly from: number;
  readonly to: number;
  readonly reason: AbsenceReason;
  readonly periods: readonly Period[];
};

/**
 * The stretches to be hatched: neighbouring periods without any number are one band. Each period takes half a period to
 * either side of its end, where its value would stand.
 */
export function absenceBands({ rows, step }: Trend): readonly AbsenceBand[] {
  const half = (step || 1) / 2;
  const bands: AbsenceBand[] = [];
  for (const row of rows) {
    const reason = sharedReason(row);
    if (reason === undefined) continue;
    const before = bands.at(-1);
    const [from, to] = [row.at - half, row.at + half];
    const isNext = before !== undefined && before.reason === reason && from <= before.to + half / 2;
    if (isNext) bands[bands.length - 1] = { ...before, to, periods: [...before.periods, row.period] };
    else bands.push({ from, to, reason, periods: [row.period] });
  }
  return bands;
}

/** Why a period has no number, where some series was due and none has one. Missing wins, as it can still be mended. */
function sharedReason({ cells }: TrendRow): AbsenceReason | undefined {
  const due = cells.filter((cell) => cell !== undefined);
  const reasons = due.flatMap(({ value }) => (value.kind === "absent" ? [value.reason] : []));
  if (due.length === 0 || reasons.length < due.length) return undefined;
  return reasons.includes("missing") ? "missing" : reasons[0];
}
