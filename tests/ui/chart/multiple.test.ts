import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absentValue } from "#domain/value.ts";
import { observationOf } from "#tests/domain/observations.ts";
import { multipleOf, seriesAlone } from "#ui/chart/multiple.ts";
import type { Trend } from "#ui/chart/trend.ts";
import { trendScale } from "#ui/chart/trendScale.ts";
import { anyObservations, malisheve, seriesOf, targetOf, trendFrom } from "./trends.ts";

function scaleOf(trend: Trend) {
  return trendScale(trend, {
    width: 200,
    height: 160,
    right: 0,
    kind: "rate",
    unit: "percent",
    formatTick: String,
    formatPeriod: String,
  });
}

const LOW = seriesOf(
  [observationOf("2022/23", 1), observationOf("2023/24", 2), observationOf("2024/25", 2)],
  [],
  "Low",
);
const HIGH = seriesOf([observationOf("2022/23", 8), observationOf("2024/25", 2)], [], "High");

describe("small multiples", () => {
  it("share one scale: the same value in the same period lies at the same place in each", () => {
    const trend = trendFrom([LOW, HIGH]);
    const scale = scaleOf(trend);
    const [low, high] = [multipleOf(trend, 0, scale), multipleOf(trend, 1, scale)];
    expect(low.points.at(-1)).toEqual(high.points.at(-1));
    expect(scale.axis.high).toBeGreaterThanOrEqual(8);
    expect(multipleOf(trendFrom([LOW]), 0, scaleOf(trendFrom([LOW]))).points.at(-1)).not.toEqual(low.points.at(-1));
  });

  it("[V1] leave a gap in the line where a year is missing, and hatch it", () => {
    const trend = trendFrom([LOW, HIGH]);
    const high = multipleOf(trend, 1, scaleOf(trend));
    expect(high.lines).toEqual([]);
    expect(high.points).toHaveLength(2);
    expect(high.absences.map(({ reason }) => reason)).toEqual(["missing"]);
    expect(multipleOf(trend, 0, scaleOf(trend)).absences).toEqual([]);
  });

  it("hatch the reason of the series they show, whatever the others have", () => {
    const hidden = seriesOf([observationOf("2022/23", 3), observationOf("2023/24", absentValue("suppressed"))]);
    const trend = trendFrom([LOW, hidden], { asOf: "2024-09-30" as Trend["asOf"] });
    expect(multipleOf(trend, 1, scaleOf(trend)).absences.map(({ reason }) => reason)).toEqual(["suppressed"]);
  });

  it("draw baseline, line to the target and target of the series they show", () => {
    const targets = [targetOf("baseline", "2022/23", 1), targetOf("target", "2026/27", 4)];
    const trend = trendFrom([HIGH, seriesOf([observationOf("2022/23", 1)], targets, "Promised")]);
    const scale = scaleOf(trend);
    expect(multipleOf(trend, 0, scale)).not.toHaveProperty("path");
    const { path, baseline, target, points } = multipleOf(trend, 1, scale);
    expect(baseline).toEqual(points[0]);
    expect(path).toBe(`M${baseline?.x} ${baseline?.y}L${target?.x} ${target?.y}`);
    expect((target?.x ?? 0) > (baseline?.x ?? 0) && (target?.y ?? 0) < (baseline?.y ?? 0)).toBe(true);
  });

  it("keep everything inside the plot", () => {
    fc.assert(
      fc.property(fc.array(anyObservations, { minLength: 1, maxLength: 4 }), (all) => {
        const trend = trendFrom(all.map((observations, nth) => seriesOf(observations, [], String(nth))));
        if (trend.rows.length === 0) return;
        const scale = scaleOf(trend);
        const { x, y, width, height } = scale.plot;
        for (const nth of all.keys()) {
          const { points, absences } = multipleOf(trend, nth, scale);
          for (const point of points) {
            expect(point.x >= x - 0.1 && point.x <= x + width + 0.1).toBe(true);
            expect(point.y >= y - 0.1 && point.y <= y + height + 0.1).toBe(true);
          }
          for (const band of absences) expect(band.x >= x - 0.1 && band.x + band.width <= x + width + 0.2).toBe(true);
        }
      }),
    );
  });

  it("know a series alone by its own cells in all the periods there are", () => {
    const trend = trendFrom([LOW, malisheve()]);
    const alone = seriesAlone(trend, 0);
    expect(alone.series.map(({ name }) => name)).toEqual(["Low"]);
    expect(alone.rows).toHaveLength(trend.rows.length);
    expect(alone.rows.every(({ cells, expected }) => cells.length === 1 && expected.length === 1)).toBe(true);
  });
});
