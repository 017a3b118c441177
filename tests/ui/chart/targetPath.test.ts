import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthAxis } from "#domain/day.ts";
import { endOf } from "#domain/period.ts";
import { progressOf } from "#domain/progress.ts";
import { absentValue, MISSING, numberOf } from "#domain/value.ts";
import {
  CUTS,
  type Plot,
  periodOf,
  plotsOfChange,
  plotsOfMaintaining,
  questionFrom,
  whole,
} from "#tests/domain/questions.ts";
import { expectedAt, onTrackBand, targetPath } from "#ui/chart/targetPath.ts";
import { targetOf } from "./trends.ts";

const RULE = { cut: 0.95, direction: "decrease", tolerance: 0 } as const;

function atEndOf(period: string): number {
  return monthAxis(endOf(periodOf(period)));
}

/** The targets of a plot, as a data set would hold them. */
function targetsOf(plot: Plot) {
  const { baseline, interims, target } = questionFrom(plot);
  if (baseline === undefined || target === undefined) throw new Error("incomplete plot");
  return [
    targetOf("target", target.period, target.value),
    ...interims.map(({ period, value }) => targetOf("interim", period, value)),
    targetOf("baseline", baseline.period, baseline.value),
  ];
}

describe("a target path", () => {
  it("[P2] goes through baseline, interim targets and target in the order of time", () => {
    const path = targetPath([
      targetOf("target", "2027/28", 1),
      targetOf("interim", "2025/26", 1.5),
      targetOf("baseline", "2021/22", 2),
    ]);
    expect(path.map(({ role, number }) => [role, number])).toEqual([
      ["baseline", 2],
      ["interim", 1.5],
      ["target", 1],
    ]);
    for (const { at, number } of path) expect(expectedAt(path, at)).toBe(number);
  });

  it("[P2] is straight in between, with school years equally long: half way from 2 to 1 after two of four years", () => {
    const path = targetPath([targetOf("baseline", "2022/23", 2), targetOf("target", "2026/27", 1)]);
    expect(expectedAt(path, atEndOf("2024/25"))).toBeCloseTo(1.5, 12);
    expect(expectedAt(path, atEndOf("2023/24"))).toBeCloseTo(1.75, 12);
  });

  it("asks for the target from its date on, and for nothing before the baseline", () => {
    const path = targetPath([targetOf("baseline", "2022/23", 2), targetOf("target", "2026/27", 1)]);
    expect(expectedAt(path, atEndOf("2030/31"))).toBe(1);
    expect(expectedAt(path, atEndOf("2021/22"))).toBeUndefined();
  });

  it.each([
    ["without a baseline", [targetOf("target", "2026/27", 1)]],
    ["without a target", [targetOf("baseline", "2022/23", 2)]],
    [
      "with a suppressed baseline",
      [targetOf("baseline", "2022/23", absentValue("suppressed")), targetOf("target", "2026/27", 1)],
    ],
    ["with a target before the baseline", [targetOf("baseline", "2026/27", 2), targetOf("target", "2022/23", 1)]],
  ])("is empty %s", (_, targets) => {
    expect(targetPath(targets)).toEqual([]);
  });

  it("leaves out an interim target without a number, and one beyond the target", () => {
    const path = targetPath([
      targetOf("baseline", "2022/23", 2),
      targetOf("interim", "2024/25", MISSING),
      targetOf("interim", "2028/29", 0.5),
      targetOf("target", "2026/27", 1),
    ]);
    expect(path.map(({ role }) => role)).toEqual(["baseline", "target"]);
  });

  it("[P2] is where progress has it, whatever the targets", () => {
    fc.assert(
      fc.property(plotsOfChange(whole), (plot) => {
        const progress = progressOf(questionFrom(plot));
        const { actual } = progress.question;
        if (progress.shareExpected === undefined || actual === undefined) return;
        const expected = plot.baseline + progress.shareExpected * (plot.target.number - plot.baseline);
        expect(expectedAt(targetPath(targetsOf(plot)), monthAxis(endOf(actual.period)))).toBeCloseTo(expected, 9);
      }),
    );
  });
});

describe("the band in which a value is still on track", () => {
  /** The on-track line at a place, read straight between the corners. */
  function onTrackAt(band: ReturnType<typeof onTrackBand>, at: number): number | undefined {
    const next = band.findIndex((point) => point.at >= at);
    const [from, to] = [band[next - 1] ?? band[next], band[next]];
    if (from === undefined || to === undefined) return undefined;
    return to.at === from.at
      ? to.onTrack
      : from.onTrack + ((to.onTrack - from.onTrack) * (at - from.at)) / (to.at - from.at);
  }

  it("[P3] ends where progress says a value would have been on track, whatever the targets", () => {
    fc.assert(
      fc.property(plotsOfChange(whole), (plot) => {
        const progress = progressOf(questionFrom(plot));
        const { actual } = progress.question;
        if (progress.kind !== "measured" || progress.rule === "targetDatePassed" || actual === undefined) return;
        if ((progress.shareExpected ?? 0) <= 0 || plot.actual.month >= plot.target.month) return;
        const band = onTrackBand(targetPath(targetsOf(plot)), { ...RULE, cut: plot.cuts.onTrack });
        expect(onTrackAt(band, monthAxis(endOf(actual.period)))).toBeCloseTo(progress.onTrackFrom, 6);
      }),
      { numRuns: 1000 },
    );
  });

  it("[P4] is as wide as the tolerance where a value is to be maintained", () => {
    fc.assert(
      fc.property(plotsOfMaintaining(whole), (plot) => {
        const { direction, tolerance } = plot;
        const progress = progressOf(questionFrom(plot));
        const band = onTrackBand(targetPath(targetsOf(plot)), { cut: CUTS.onTrack, direction, tolerance });
        if (direction === "none") expect(band).toEqual([]);
        else if (progress.kind === "measured")
          for (const { onTrack } of band) expect(onTrack).toBe(progress.onTrackFrom);
      }),
    );
  });

  it("never leaves the way from baseline to target", () => {
    fc.assert(
      fc.property(plotsOfChange(whole), (plot) => {
        const [low, high] = [plot.baseline, plot.target.number].sort((one, other) => one - other);
        for (const { onTrack } of onTrackBand(targetPath(targetsOf(plot)), RULE)) {
          expect(onTrack).toBeGreaterThanOrEqual((low ?? 0) - 1e-9);
          expect(onTrack).toBeLessThanOrEqual((high ?? 0) + 1e-9);
        }
      }),
    );
  });
});

describe("absent targets", () => {
  it("[V1] never become numbers", () => {
    for (const { number } of targetPath([targetOf("baseline", "2022/23", 2), targetOf("target", "2026/27", MISSING)])) {
      expect(numberOf({ kind: "number", number })).not.toBeNaN();
    }
    expect(targetPath([targetOf("baseline", "2022/23", 2), targetOf("target", "2026/27", MISSING)])).toEqual([]);
  });
});
