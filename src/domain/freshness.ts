import { addMonths, type Day } from "./day.ts";
import { endOf, MONTHS_OF_KIND, type Period, type PeriodKind } from "./period.ts";

/** Whether the latest value is older than its frequency plus the grace allow, and the day by which a newer one was due (P11). */
export type Freshness = { readonly isStale: boolean; readonly due: Day };

/** @param graceMonths - months allowed beyond the frequency for a value to be reported, 0 or more. */
export function freshnessOf(period: Period, frequency: PeriodKind, asOf: Day, graceMonths: number): Freshness {
  const due = addMonths(endOf(period), MONTHS_OF_KIND[frequency] + graceMonths);
  return { isStale: asOf > due, due };
}
