import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "#domain/day.ts";
import { absentValue } from "#domain/value.ts";
import { observationOf } from "#tests/domain/observations.ts";
import { periodOf } from "#tests/domain/questions.ts";
import { dotLook, dotPath, symbolPath } from "#ui/chart/symbol.ts";
import { breakPlaces, endLabelRoom, endLabels, lineEnds, pointLabels } from "#ui/chart/trendLabels.ts";
import { asOfPlace, rowsToDraw, type TrendSpace, trendScale } from "#ui/chart/trendScale.ts";
import { loneAbsences, signsOf } from "#ui/chart/trendSigns.ts";
import { AS_OF, anyObservations, malisheve, marked, seriesOf, targetOf, trendFrom } from "./trends.ts";

const SPACE: TrendSpace = {
  width: 900,
  height: 360,
  right: 12,
  kind: "rate",
  unit: "percent",
  formatTick: (number, decimals) => `${number.toFixed(decimals)}%`,
  formatPeriod: String,
};
const TEXTS = { baseline: "Baseline 0.90%", latest: "0.70%", target: "Target 0.40%" };

describe("the scale of a trend", () => {
  const trend = trendFrom([malisheve()]);
  const scale = trendScale(trend, SPACE);

  it("keeps all that is drawn inside the plot", () => {
    fc.assert(
      fc.property(anyObservations, fc.integer({ min: 200, max: 1400 }), (observations, width) => {
        const any = trendFrom([seriesOf(observations)]);
        const { plot, xOf, yOf } = trendScale(any, { ...SPACE, width });
        for (const { at, cells } of any.rows) {
          expect(xOf(at)).toBeGreaterThanOrEqual(plot.x - 1e-6);
          expect(xOf(at)).toBeLessThanOrEqual(plot.x + plot.width + 1e-6);
          for (const cell of cells) {
            if (cell?.value.kind !== "number") continue;
            expect(yOf(cell.value.number)).toBeGreaterThanOrEqual(plot.y - 1e-6);
            expect(yOf(cell.value.number)).toBeLessThanOrEqual(plot.y + plot.height + 1e-6);
          }
        }
      }),
    );
  });

  it("writes every period where there is room, also those without a row", () => {
    expect(scale.periodTicks.map(({ text }) => text)).toContain("2025/26");
    expect(scale.periodTicks).toHaveLength(10);
  });

  it("writes fewer on a telephone, the last among them", () => {
    const { periodTicks } = trendScale(trend, { ...SPACE, width: 340 });
    expect(periodTicks.length).toBeLessThan(6);
    expect(periodTicks.at(-1)?.text).toBe("2027/28");
  });

  it("skips months by their place in the year", () => {
    const months = Array.from(
      { length: 48 },
      (_, nth) => `${2022 + Math.floor(nth / 12)}-${String((nth % 12) + 1).padStart(2, "0")}`,
    );
    const monthly = trendFrom([seriesOf(months.map((month) => observationOf(month, 5)))], {
      indicator: { kind: "count", direction: "none", tolerance: 0, frequency: "month" },
    });
    const { periodTicks } = trendScale(monthly, { ...SPACE, width: 700, kind: "count" });
    expect(new Set(periodTicks.map(({ text }) => text.slice(5)))).toEqual(new Set(["06", "12"]));
  });

  it("tells a milestone's no from its yes and nothing between", () => {
    const milestone = trendFrom([seriesOf([observationOf("2023/24", 0), observationOf("2024/25", 1)])]);
    expect(trendScale(milestone, { ...SPACE, kind: "milestone", unit: "yesNo" }).axis.ticks).toEqual([0, 1]);
  });

  it("[T2] takes in the reporting date where it is near, and not where it is far off", () => {
    const near = trendFrom([seriesOf([observationOf("2024/25", 5)])]);
    expect(asOfPlace(trendScale(near, SPACE), AS_OF)).toBeDefined();
    const far = trendFrom([seriesOf([observationOf("2014/15", 5)])], { graceMonths: 1000, asOf: AS_OF });
    expect(asOfPlace(trendScale(far, SPACE), AS_OF)).toBeUndefined();
  });

  it("hands over no more rows than pixels can show", () => {
    const days = Array.from({ length: 3000 }, (_, nth) => {
      const text = new Date(Date.UTC(2015, 0, 1 + nth)).toISOString().slice(0, 10);
      return observationOf(text, (nth * 7919) % 101);
    });
    const daily = trendFrom([seriesOf(days)], {
      indicator: { kind: "count", direction: "none", tolerance: 0, frequency: "day" },
    });
    expect(daily.rows).toHaveLength(3000);
    expect(rowsToDraw(daily, trendScale(daily, { ...SPACE, width: 300 })).length).toBeLessThan(1300);
  });
});

describe("the labels of a single series", () => {
  it("stand away from the path: a falling one has its baseline's above and its target's below", () => {
    const scale = trendScale(trendFrom([malisheve()]), SPACE);
    const trend = trendFrom([malisheve()]);
    const [baseline, latest, target] = pointLabels(trend, scale, TEXTS);
    expect(baseline?.y).toBeLessThan(scale.yOf(0.895));
    expect(latest?.y).toBeLessThan(scale.yOf((100 * 74) / 10_510));
    expect(target?.y).toBeGreaterThan(scale.yOf(0.4));
    expect(latest?.anchor).toBe("start");
  });

  it("stay inside the chart", () => {
    const trend = trendFrom([malisheve()]);
    for (const width of [320, 500, 900]) {
      const scale = trendScale(trend, { ...SPACE, width });
      for (const { x, y } of pointLabels(trend, scale, TEXTS)) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(360);
      }
    }
  });

  it("do not say the baseline twice where it is the latest value", () => {
    const targets = [targetOf("baseline", "2024/25", 2), targetOf("target", "2027/28", 1)];
    const trend = trendFrom([seriesOf([observationOf("2024/25", 2)], targets)]);
    expect(pointLabels(trend, trendScale(trend, SPACE), TEXTS).map(({ kind }) => kind)).toEqual(["baseline", "target"]);
  });

  it("are only the value where there are no targets", () => {
    const trend = trendFrom([seriesOf([observationOf("2023/24", 2), observationOf("2024/25", 2)])]);
    const scale = trendScale(trend, SPACE);
    expect(pointLabels(trend, scale, TEXTS)).toMatchObject([{ kind: "latest", y: scale.yOf(2) }]);
  });
});

describe("the labels of line ends", () => {
  const trend = trendFrom([
    seriesOf([observationOf("2023/24", 2), observationOf("2024/25", 2)], [], "Gjilan"),
    seriesOf([observationOf("2023/24", 2.01)], [], "Viti"),
    seriesOf([observationOf("2024/25", absentValue("suppressed"))], [], "Junik"),
  ]);

  it("[V1] stand at the last number, and nowhere for a series without one", () => {
    expect(lineEnds(trend).map(({ nth, number }) => [nth, number])).toEqual([
      [0, 2],
      [1, 2.01],
    ]);
  });

  it("do not cover one another", () => {
    const [one, other] = endLabels(lineEnds(trend), ["Gjilan 2%", "Viti 2%"], trendScale(trend, SPACE));
    expect(Math.abs((one?.y ?? 0) - (other?.y ?? 0))).toBeGreaterThanOrEqual(18);
  });

  it("give way to a legend where they would take too much of the width", () => {
    expect(endLabelRoom(["Gjilan 2.00%"], 900)).toBeGreaterThan(60);
    expect(endLabelRoom(["Mitrovica e Veriut 2.00%"], 340)).toBeUndefined();
  });
});

describe("what a trend's signs are", () => {
  it("are those that occur", () => {
    expect(signsOf(trendFrom([malisheve()]))).toEqual(["provisional", "interim", "path", "band", "interval"]);
    expect(signsOf(trendFrom([seriesOf([observationOf("2024/25", 1)])]))).toEqual([]);
  });

  it("[V2] tell values that are not firm apart, the most doubtful mark deciding", () => {
    expect(dotLook([])).toBe("firm");
    expect(dotLook(["revised"])).toBe("firm");
    expect(dotLook(["provisional", "estimated"])).toBe("estimated");
    const shapes = [0, 1, 2, 3].map((nth) => symbolPath(nth, 5));
    expect(new Set(shapes).size).toBe(4);
    expect(dotPath(0, "lowReliability", 5)).not.toBe(dotPath(0, "provisional", 5));
  });

  it("list what one series lacks while another has it", () => {
    const trend = trendFrom(
      [
        seriesOf([observationOf("2022/23", 2), observationOf("2023/24", 2)], [], "Gjilan"),
        seriesOf([observationOf("2022/23", absentValue("suppressed")), observationOf("2023/24", 3)], [], "Viti"),
      ],
      { asOf: "2024-09-30" as Day },
    );
    expect(loneAbsences(trend)).toEqual([{ nth: 1, period: periodOf("2022/23"), reason: "suppressed" }]);
  });
});

describe("a break in series", () => {
  it("stands half a period before the value, its word away from a hatch", () => {
    const behind = (before: Parameters<typeof observationOf>[1]) => {
      const values = [observationOf("2022/23", before), marked(observationOf("2023/24", 2), "breakInSeries")];
      const trend = trendFrom([seriesOf([observationOf("2021/22", 1), ...values])], { asOf: "2024-09-30" as Day });
      return { places: breakPlaces(trend), at: trend.rows.at(-1)?.at ?? 0 };
    };
    const { places, at } = behind(1);
    expect(places).toEqual([{ at: at - 6, side: "left" }]);
    expect(behind(absentValue("missing")).places[0]?.side).toBe("right");
  });
});
