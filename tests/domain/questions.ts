import fc from "fast-check";
import type { SourceId } from "#domain/id.ts";
import { type Period, parsePeriod } from "#domain/period.ts";
import type { Cuts, Measurement, Progress, ProgressQuestion } from "#domain/progress.ts";
import { numberValue, type Value } from "#domain/value.ts";

/** The cuts of rule P3. */
export const CUTS: Cuts = { onTrack: 0.95, behind: 0.6 };

export function periodOf(text: string): Period {
  const period = parsePeriod(text);
  if (period === undefined) throw new Error(`no period: ${text}`);
  return period;
}

export function measurementOf(period: string, content: number | Value): Measurement {
  const value = typeof content === "number" ? numberValue(content) : content;
  return { period: periodOf(period), value, source: "mesti" as SourceId };
}

/** From 0 in 2022/23 to 100 in 2026/27, now 50 in 2024/25, changed as told. */
export function questionOf(changes: Partial<ProgressQuestion> = {}): ProgressQuestion {
  return {
    direction: "increase",
    tolerance: 0,
    baseline: measurementOf("2022/23", 0),
    interims: [],
    target: measurementOf("2026/27", 100),
    actual: measurementOf("2024/25", 50),
    cuts: CUTS,
    ...changes,
  };
}

/** The last word on a progress: its status, or the reason why there is none. */
export function wordOf(progress: Progress): string {
  return progress.kind === "measured" ? progress.status : progress.reason;
}

/** A question in numbers and in months from the baseline, from which others like it can be made. */
export type Plot = {
  readonly direction: ProgressQuestion["direction"];
  readonly tolerance: number;
  readonly baseline: number;
  readonly target: Dated;
  readonly actual: Dated;
  readonly interims: readonly Dated[];
  readonly cuts: Cuts;
};

export type Dated = { readonly month: number; readonly number: number };

/** The calendar month so many months after December 2014. */
function monthPeriod(month: number): string {
  const index = 2014 * 12 + 11 + month;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}

/** The question of a plot, each of its numbers put through `change`. */
export function questionFrom(plot: Plot, change = (number: number) => number): ProgressQuestion {
  const measured = ({ month, number }: Dated) => measurementOf(monthPeriod(month), change(number));
  return {
    direction: plot.direction,
    tolerance: plot.tolerance,
    baseline: measured({ month: 0, number: plot.baseline }),
    interims: plot.interims.map(measured),
    target: measured(plot.target),
    actual: measured(plot.actual),
    cuts: plot.cuts,
  };
}

/** Whole numbers, of which sums and products are exact. */
export const whole = fc.integer({ min: -100, max: 100 });
/** Numbers with a decimal, most of which a double only comes close to. */
export const tenths = fc.integer({ min: -2000, max: 2000 }).map((number) => number / 10);

const monthAfter = fc.integer({ min: 1, max: 80 });
const cuts = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
  .map(([one, other]) => ({ onTrack: Math.max(one, other) / 100, behind: Math.min(one, other) / 100 }));

function datedFrom(numbers: fc.Arbitrary<number>, month: fc.Arbitrary<number>): fc.Arbitrary<Dated> {
  return fc.record({ month, number: numbers });
}

/** Plots of any shape: interim targets may go back, pass the target or lie outside baseline and target date. */
function plots(numbers: fc.Arbitrary<number>): fc.Arbitrary<Plot> {
  return fc.record({
    direction: fc.constantFrom("increase", "decrease", "none"),
    tolerance: fc.integer({ min: 0, max: 5 }),
    baseline: numbers,
    target: datedFrom(numbers, monthAfter),
    actual: datedFrom(numbers, monthAfter),
    interims: fc.uniqueArray(datedFrom(numbers, fc.integer({ min: -5, max: 85 })), {
      maxLength: 4,
      selector: ({ month }) => month,
    }),
    cuts: fc.oneof(fc.constant(CUTS), cuts),
  });
}

/** Plots in which the target differs from the baseline, so that there is a way to go. */
export function plotsOfChange(numbers: fc.Arbitrary<number>): fc.Arbitrary<Plot> {
  return plots(numbers).filter(({ baseline, target }) => baseline !== target.number);
}

/** Plots of an indicator that is to be kept where it is (P4). */
export function plotsOfMaintaining(numbers: fc.Arbitrary<number>): fc.Arbitrary<Plot> {
  return plots(numbers).map((plot) => ({ ...plot, target: { ...plot.target, number: plot.baseline } }));
}
