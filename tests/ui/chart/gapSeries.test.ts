import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "#domain/day.ts";
import { absentValue } from "#domain/value.ts";
import { observationOf } from "#tests/domain/observations.ts";
import { gapAreas, gapMeasures } from "#ui/chart/gapDrawing.ts";
import { gapFinding, gapRows } from "#ui/chart/gapSeries.ts";
import { trendScale } from "#ui/chart/trendScale.ts";
import { anyObservations, marked, seriesOf, trendFrom } from "./trends.ts";

const YEARS = ["2021/22", "2022/23", "2023/24"];

type Contents = readonly (Parameters<typeof observationOf>[1] | undefined)[];

function trendOfGap(group: Contents, reference: Contents) {
  const observationsOf = (contents: Contents) =>
    contents.flatMap((content, nth) => (content === undefined ? [] : [observationOf(YEARS[nth] ?? "", content)]));
  const series = [seriesOf(observationsOf(group), [], "Roma"), seriesOf(observationsOf(reference), [], "All")];
  return trendFrom(series, { asOf: "2024-09-30" as Day });
}

describe("the gap between two groups", () => {
  it("[A5] is a difference in percentage points: group − reference", () => {
    expect(gapRows(trendOfGap([70, 72, 75], [90, 91, 92])).map(({ gap }) => gap)).toEqual(
      [-20, -19, -17].map((number) => ({ kind: "number", number })),
    );
  });

  it("[A5] needs both sides: it is absent as the absent side is, and parts what is shaded", () => {
    const rows = gapRows(trendOfGap([70, absentValue("suppressed"), 75], [90, 91, 92]));
    expect(rows.map(({ gap, run }) => [gap.kind === "absent" ? gap.reason : gap.number, run])).toEqual([
      [-20, 0],
      ["suppressed", undefined],
      [-17, 1],
    ]);
  });

  it("is not shaded across a break in either series", () => {
    const reference = YEARS.map((year, nth) =>
      nth === 1 ? marked(observationOf(year, 80), "breakInSeries") : observationOf(year, 90),
    );
    const group = YEARS.map((year) => observationOf(year, 70));
    const trend = trendFrom([seriesOf(group), seriesOf(reference)], { asOf: "2024-09-30" as Day });
    expect(gapRows(trend).map(({ run }) => run)).toEqual([0, 1, 1]);
  });

  it("[V1] is a number exactly where both sides are", () => {
    fc.assert(
      fc.property(anyObservations, anyObservations, (group, reference) => {
        for (const row of gapRows(trendFrom([seriesOf(group, [], "a"), seriesOf(reference, [], "b")]))) {
          const hasBoth = row.group !== undefined && row.reference !== undefined;
          expect(row.gap.kind === "number").toBe(hasBoth);
          expect(row.run !== undefined).toBe(hasBoth);
        }
      }),
    );
  });
});

describe("the finding of a gap", () => {
  it.each([
    ["narrowed", [70, 75], [90, 90]],
    ["widened", [70, 65], [90, 90]],
    ["unchanged", [70, 70.04], [90, 90]],
    ["reversed", [70, 95], [90, 90]],
    ["narrowed", [70, 90], [90, 90]],
    ["widened", [90, 70], [90, 90]],
  ] as const)("is that it %s", (kind, group, reference) => {
    expect(gapFinding(trendOfGap(group, reference), 1).kind).toBe(kind);
  });

  it("is the latest gap where there is only one", () => {
    expect(gapFinding(trendOfGap([undefined, 70], [90, 90]), 1)).toEqual({
      kind: "tooFew",
      latest: { gap: -20, period: "2022/23" },
    });
  });

  it("is none where no period has both", () => {
    expect(gapFinding(trendOfGap([70, absentValue("suppressed")], [undefined, 90]), 1)).toEqual({ kind: "tooFew" });
  });

  it("does not compare across a break", () => {
    const group = [
      observationOf("2021/22", 50),
      marked(observationOf("2022/23", 70), "breakInSeries"),
      observationOf("2023/24", 75),
    ];
    const trend = trendFrom([seriesOf(group), seriesOf(YEARS.map((year) => observationOf(year, 90)))]);
    expect(gapFinding(trend, 1)).toMatchObject({ kind: "narrowed", from: -20, to: -15 });
  });
});

describe("the drawing of a gap", () => {
  const trend = trendOfGap([70, 72, 75], [90, 91, 92]);
  const scale = trendScale(trend, {
    width: 600,
    height: 300,
    right: 20,
    kind: "rate",
    unit: "percent",
    formatTick: String,
    formatPeriod: String,
  });

  it("shades one area for each run of two gaps or more", () => {
    expect(gapAreas(gapRows(trend), scale)).toHaveLength(1);
    expect(gapAreas(gapRows(trendOfGap([70, undefined, 75], [90, 91, 92])), scale)).toEqual([]);
  });

  it("states the first and the latest gap, and only the latest where there is no room", () => {
    expect(gapMeasures(gapRows(trend), scale, 60).map(({ gap, side }) => [gap, side])).toEqual([
      [-20, "right"],
      [-17, "left"],
    ]);
    expect(gapMeasures(gapRows(trend), scale, 400).map(({ gap }) => gap)).toEqual([-17]);
  });
});
