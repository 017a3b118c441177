import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Progress, progressOf, STATUSES } from "#domain/progress.ts";
import {
  type Dated,
  measurementOf,
  type Plot,
  plotsOfChange,
  plotsOfMaintaining,
  questionFrom,
  questionOf,
  tenths,
  whole,
  wordOf,
} from "./questions.ts";

const anyPlot = fc.oneof({ weight: 3, arbitrary: plotsOfChange(tenths) }, plotsOfMaintaining(tenths));
const wholePlot = fc.oneof({ weight: 3, arbitrary: plotsOfChange(whole) }, plotsOfMaintaining(whole));

function progressFrom(plot: Plot, change?: (number: number) => number): Progress {
  return progressOf(questionFrom(plot, change));
}

function paceOf(progress: Progress): number | undefined {
  return progress.kind === "measured" ? progress.pace : undefined;
}

/** Everything concluded but the question and the value on track from, which are in the indicator's unit. */
function unitless(progress: Progress) {
  const rule = progress.kind === "measured" ? progress.rule : undefined;
  const { shareCovered, shareExpected } = progress;
  return { word: wordOf(progress), rule, shareCovered, shareExpected, pace: paceOf(progress) };
}

function expectAlike(one: Progress, other: Progress) {
  expect([wordOf(one), one.shareCovered === undefined]).toEqual([wordOf(other), other.shareCovered === undefined]);
  expect(one.shareCovered ?? 0).toBeCloseTo(other.shareCovered ?? 0, 8);
  expect(one.shareExpected ?? 0).toBeCloseTo(other.shareExpected ?? 0, 8);
}

function check<Parts extends [unknown, ...unknown[]]>(
  ...given: [...arbitraries: { [Part in keyof Parts]: fc.Arbitrary<Parts[Part]> }, holds: (...parts: Parts) => void]
) {
  fc.assert(fc.property(...given), { numRuns: 300 });
}

const OPPOSITE = { increase: "decrease", decrease: "increase", none: "none" } as const;

describe("progress, whatever the numbers", () => {
  it("[P1] is the same in the mirror: all numbers negated, the direction turned", () => {
    check(anyPlot, (plot) => {
      const here = progressFrom(plot);
      const there = progressFrom({ ...plot, direction: OPPOSITE[plot.direction] }, (number) => -number);
      expect(unitless(there)).toEqual(unitless(here));
      if (here.kind === "measured") expect(there).toMatchObject({ onTrackFrom: 0 - here.onTrackFrom });
    });
  });

  it("[P1] is the same to the last digit in a unit 8 times as small or as large", () => {
    check(anyPlot, fc.constantFrom(8, 1 / 8), (plot, scale) => {
      const scaled = progressFrom({ ...plot, tolerance: plot.tolerance * scale }, (number) => number * scale);
      expect(unitless(scaled)).toEqual(unitless(progressFrom(plot)));
    });
  });

  it("[P6] has the same status whether told in percent or as a share", () => {
    check(anyPlot, (plot) => {
      const asShare = progressFrom({ ...plot, tolerance: plot.tolerance / 100 }, (number) => number / 100);
      expectAlike(asShare, progressFrom(plot));
    });
  });

  it("[P1] is the same when all numbers are shifted", () => {
    check(wholePlot, fc.integer({ min: -1000, max: 1000 }), (plot, shift) => {
      const shifted = progressFrom(plot, (number) => number + shift);
      expectAlike(shifted, progressFrom(plot));
      expect(shifted.shareCovered).toBe(progressFrom(plot).shareCovered);
    });
  });

  it("[P2] is the same when all dates are shifted by years", () => {
    check(anyPlot, fc.integer({ min: 1, max: 50 }), (plot, years) => {
      const { baseline, target, actual, interims, ...rest } = questionFrom(plot);
      const later = (measurement: typeof baseline) => {
        if (measurement?.value.kind !== "number") throw new Error("a plot holds numbers");
        const [year, month] = [Number(measurement.period.slice(0, 4)), measurement.period.slice(4)];
        return measurementOf(`${year + years}${month}`, measurement.value.number);
      };
      const moved = {
        ...rest,
        baseline: later(baseline),
        target: later(target),
        actual: later(actual),
        interims: interims.map(later),
      };
      expectAlike(progressOf(moved), progressFrom(plot));
    });
  });

  it("[P1] takes no notice of the stated direction where baseline and target differ", () => {
    check(plotsOfChange(tenths), (plot) => {
      const [first, ...others] = (["increase", "decrease", "none"] as const).map((direction) =>
        unitless(progressFrom({ ...plot, direction })),
      );
      expect(others).toEqual([first, first]);
    });
  });

  it("[P1] is not clamped: the share covered leads from the baseline to the actual", () => {
    check(plotsOfChange(tenths), (plot) => {
      const { shareCovered = Number.NaN } = progressFrom(plot);
      expect(plot.baseline + shareCovered * (plot.target.number - plot.baseline)).toBeCloseTo(plot.actual.number, 8);
    });
  });

  it("[P1] holds no −0 and nothing that is not a finite number", () => {
    check(wholePlot, (plot) => {
      const progress = progressFrom(plot);
      const onTrackFrom = progress.kind === "measured" ? progress.onTrackFrom : 0;
      for (const number of [
        progress.shareCovered ?? 0,
        progress.shareExpected ?? 0,
        paceOf(progress) ?? 0,
        onTrackFrom,
      ]) {
        expect(Number.isFinite(number)).toBe(true);
        expect(number).not.toBe(-0);
      }
    });
  });
});

describe("the status, whatever the numbers", () => {
  it("[P3] is achieved wherever the target is reached after the baseline", () => {
    check(plotsOfChange(tenths), fc.nat(100), (plot, beyond) => {
      const { baseline, target, actual } = plot;
      const number = target.number + Math.sign(target.number - baseline) * beyond;
      expect(wordOf(progressFrom({ ...plot, actual: { ...actual, number } }))).toBe("achieved");
    });
  });

  it("[P3] never gets worse, and never gets lost, when the actual moves towards the target", () => {
    check(anyPlot, fc.nat(3000), (plot, tenthsFurther) => {
      const { baseline, target, actual, direction } = plot;
      const goodWay = Math.sign(target.number - baseline) || (direction === "decrease" ? -1 : 1);
      const number = actual.number + (goodWay * tenthsFurther) / 10;
      const [before, after] = [progressFrom(plot), progressFrom({ ...plot, actual: { ...actual, number } })];
      if (before.kind === "unmeasurable") {
        expect([before.reason, "achieved"]).toContain(wordOf(after));
      } else {
        expect(after.kind).toBe("measured");
        const better = STATUSES.slice(0, STATUSES.indexOf(before.status) + 1);
        expect(better).toContain(wordOf(after));
      }
    });
  });

  it("[P3] has a pace exactly where the pace decided", () => {
    check(anyPlot, (plot) => {
      const progress = progressFrom(plot);
      const isByPace = progress.kind === "measured" && progress.rule === "pace";
      expect("pace" in progress).toBe(isByPace);
      if (isByPace) expect(["onTrack", "behind", "offTrack"]).toContain(progress.status);
    });
  });

  it("[P7] is on track or achieved at the value it says to be on track from, and not a hundredth of the way before it", () => {
    check(plotsOfChange(tenths), (plot) => {
      const progress = progressFrom(plot);
      fc.pre(progress.kind === "measured");
      const at = (number: number) => wordOf(progressFrom({ ...plot, actual: { ...plot.actual, number } }));
      const hundredth = (plot.target.number - plot.baseline) / 100;
      expect(["onTrack", "achieved"]).toContain(at(progress.onTrackFrom));
      expect(["onTrack", "achieved"]).not.toContain(at(progress.onTrackFrom - hundredth));
    });
  });

  it("[P7] is on track at the value a kept indicator may slip to, and regressed beyond it", () => {
    check(plotsOfMaintaining(tenths), (plot) => {
      fc.pre(plot.direction !== "none");
      const progress = progressFrom(plot);
      fc.pre(progress.kind === "measured");
      const at = (number: number) => wordOf(progressFrom({ ...plot, actual: { ...plot.actual, number } }));
      const worse = plot.direction === "increase" ? -0.01 : 0.01;
      expect([at(progress.onTrackFrom), at(progress.onTrackFrom + worse)]).toEqual(["onTrack", "regressed"]);
    });
  });
});

describe("the share expected, whatever the numbers", () => {
  /** What is expected in a month, in the indicator's unit. */
  function expectedNumber(plot: Plot, month: number): number {
    const { shareExpected = Number.NaN } = progressFrom({ ...plot, actual: { month, number: 0 } });
    return plot.baseline + shareExpected * (plot.target.number - plot.baseline);
  }

  /** The corners of the way: interim targets between baseline and target. */
  function inner({ interims, target }: Plot): readonly Dated[] {
    return interims.filter(({ month }) => month > 0 && month < target.month);
  }

  it("[P2] is at each interim target what that target says", () => {
    check(plotsOfChange(tenths), (plot) => {
      for (const { month, number } of inner(plot)) expect(expectedNumber(plot, month)).toBeCloseTo(number, 8);
    });
  });

  it("[P2] grows by the same from month to month wherever no interim target lies between", () => {
    check(plotsOfChange(tenths), fc.integer({ min: 2, max: 79 }), (plot, month) => {
      fc.pre(month < plot.target.month && !plot.interims.some((interim) => interim.month === month));
      const [before, at, after] = [month - 1, month, month + 1].map((one) => expectedNumber(plot, one));
      expect((at ?? 0) - (before ?? 0)).toBeCloseTo((after ?? 0) - (at ?? 0), 8);
    });
  });

  it("[P2] is 1 from the target's date on", () => {
    check(plotsOfChange(tenths), fc.nat(40), (plot, later) => {
      const month = plot.target.month + later;
      expect(progressFrom({ ...plot, actual: { ...plot.actual, month } }).shareExpected).toBe(1);
    });
  });

  it("[P2] is the same for every school year of a plan", () => {
    check(fc.integer({ min: 1990, max: 2080 }), fc.integer({ min: 1, max: 9 }), (year, years) => {
      const schoolYear = (from: number) => `${from}/${from + 1}`;
      const baseline = measurementOf(schoolYear(year), 0);
      const actual = measurementOf(schoolYear(year + 1), 1);
      const target = measurementOf(schoolYear(year + years), 100);
      const progress = progressOf(questionOf({ baseline, actual, target }));
      expect(progress.shareExpected).toBeCloseTo(1 / years, 12);
    });
  });
});
