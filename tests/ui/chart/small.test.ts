import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { progressOf, STATUSES } from "#domain/progress.ts";
import { countStatuses } from "#domain/summary.ts";
import { absentValue } from "#domain/value.ts";
import { observationOf } from "#tests/domain/observations.ts";
import { measurementOf, questionOf } from "#tests/domain/questions.ts";
import { arrowBetween } from "#ui/chart/rankedScale.ts";
import { sparkOf } from "#ui/chart/spark.ts";
import { statusFinding, statusStretches } from "#ui/chart/statusBar.ts";
import { anyObservations, malisheve, seriesOf, targetOf, trendFrom } from "./trends.ts";

const BOX = { width: 100, height: 30, inset: 5 };

describe("a small line", () => {
  it("[V1] leaves a gap where there is no number", () => {
    const spark = sparkOf(trendFrom([malisheve()]), 0, BOX);
    expect(spark.lines).toHaveLength(2);
    expect(spark.dots).toEqual([]);
  });

  it("shows a lone value as a dot", () => {
    const trend = trendFrom([seriesOf([observationOf("2024/25", 5)])]);
    expect(sparkOf(trend, 0, BOX)).toEqual({ lines: [], dots: [{ x: 50, y: 15 }], latest: { x: 50, y: 15 } });
  });

  it("has the baseline at the start and the target at the end of a trend of nothing else", () => {
    const targets = [targetOf("baseline", "2022/23", 2), targetOf("target", "2026/27", 1)];
    expect(sparkOf(trendFrom([seriesOf([], targets)]), 0, BOX)).toMatchObject({
      baseline: { x: 5, y: 5 },
      target: { x: 95, y: 25 },
    });
  });

  it("of absences alone is empty", () => {
    const trend = trendFrom([seriesOf([observationOf("2024/25", absentValue("suppressed"))])]);
    expect(sparkOf(trend, 0, BOX)).toEqual({ lines: [], dots: [] });
  });

  it("stays inside its box", () => {
    fc.assert(
      fc.property(anyObservations, (observations) => {
        const { dots, lines } = sparkOf(trendFrom([seriesOf(observations)]), 0, BOX);
        const numbers = lines.flatMap((line) => line.match(/[\d.]+/g)?.map(Number) ?? []);
        const xs = [...numbers.filter((_, nth) => nth % 2 === 0), ...dots.map(({ x }) => x)];
        const ys = [...numbers.filter((_, nth) => nth % 2 === 1), ...dots.map(({ y }) => y)];
        for (const x of xs) expect(x >= 5 && x <= 95).toBe(true);
        for (const y of ys) expect(y >= 5 && y <= 25).toBe(true);
      }),
    );
  });
});

describe("[P9] a status bar", () => {
  const onTrack = progressOf(questionOf());
  const achieved = progressOf(questionOf({ actual: measurementOf("2024/25", 100) }));
  const noTarget = progressOf(questionOf({ target: undefined }));

  it("goes from the best status to what cannot be measured, with the reasons", () => {
    const stretches = statusStretches(countStatuses([noTarget, onTrack, achieved, onTrack]));
    expect(stretches.map(({ status, count, start, share }) => [status, count, start, share])).toEqual([
      ["achieved", 1, 0, 0.25],
      ["onTrack", 2, 0.25, 0.5],
      ["unmeasurable", 1, 0.75, 0.25],
    ]);
    expect(stretches.at(-1)?.reasons).toEqual([{ reason: "noTarget", count: 1 }]);
  });

  it("of nothing has no stretch", () => {
    expect(statusStretches(countStatuses([]))).toEqual([]);
  });

  it("is filled by its stretches, one after another", () => {
    const progresses = fc.array(fc.constantFrom(onTrack, achieved, noTarget), { minLength: 1 });
    fc.assert(
      fc.property(progresses, (all) => {
        const stretches = statusStretches(countStatuses(all));
        expect(stretches.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
        for (const [nth, { start }] of stretches.entries()) {
          const before = stretches[nth - 1];
          expect(start).toBeCloseTo(before ? before.start + before.share : 0, 12);
        }
        expect(STATUSES).toContain(stretches[0]?.status === "unmeasurable" ? "achieved" : stretches[0]?.status);
      }),
    );
  });

  it("finds how many are achieved or on track, of all", () => {
    expect(statusFinding(countStatuses([noTarget, onTrack, achieved]))).toEqual({ well: 2, measured: 2, total: 3 });
  });
});

describe("the arrow from a baseline to a value", () => {
  it("stops short of both, pointing to the value", () => {
    expect(arrowBetween(100, 160)?.line).toBe("M105.0 0H153.0");
    expect(arrowBetween(160, 100)?.line).toBe("M155.0 0H107.0");
  });

  it("is none where they lie too close", () => {
    expect(arrowBetween(100, 110)).toBeUndefined();
    expect(arrowBetween(100, 100)).toBeUndefined();
  });
});
