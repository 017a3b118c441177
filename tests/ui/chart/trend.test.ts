import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "#domain/day.ts";
import { absentValue, numberOf } from "#domain/value.ts";
import { wilsonInterval } from "#domain/wilson.ts";
import { observationOf, rateOf } from "#tests/domain/observations.ts";
import { wordOf } from "#tests/domain/questions.ts";
import { absenceBands } from "#ui/chart/absenceBands.ts";
import { anyObservations, malisheve, marked, seriesOf, targetOf, trendFrom } from "./trends.ts";

function runsOf(...observations: Parameters<typeof seriesOf>[0]) {
  const { rows } = trendFrom([seriesOf(observations)], { asOf: "2024-09-30" as Day });
  return rows.map(({ period, cells }) => [period, cells[0]?.run]);
}

describe("a trend", () => {
  it("has a row for every period of its series, and one for each target ahead", () => {
    const periods = trendFrom([malisheve()]).rows.map(({ period }) => period);
    expect(periods).toEqual(["2018/19", "2019/20", "2020/21", "2021/22", "2022/23", "2023/24", "2024/25", "2027/28"]);
  });

  it("[V1] says that a period nobody reported is missing, and joins no line across it", () => {
    const { rows } = trendFrom([malisheve()]);
    const gap = rows.find(({ period }) => period === "2021/22");
    expect(gap?.cells[0]).toEqual({ value: absentValue("missing"), marks: [] });
    expect(rows.map(({ cells }) => cells[0]?.run)).toEqual([0, 0, 0, undefined, 1, 1, 1, undefined]);
  });

  it("[V2] parts its line where the way of counting changed", () => {
    expect(
      runsOf(
        observationOf("2021/22", 5),
        observationOf("2022/23", 4),
        marked(observationOf("2023/24", 9), "breakInSeries"),
      ),
    ).toEqual([
      ["2021/22", 0],
      ["2022/23", 0],
      ["2023/24", 1],
    ]);
  });

  it("[T1] lays school years equally far apart", () => {
    const places = trendFrom([malisheve()]).rows.map(({ at }) => at);
    expect(places.slice(1, 7).map((at, index) => at - (places[index] ?? 0))).toEqual(Array(6).fill(12));
  });

  it("[P11] shows an absence at the end once a value is overdue by more than the grace", () => {
    const series = [seriesOf([observationOf("2022/23", 5)])];
    const lastOf = (asOf: string) => trendFrom(series, { asOf: asOf as Day }).rows.at(-1)?.period;
    expect(lastOf("2025-02-27")).toBe("2022/23");
    expect(lastOf("2025-03-01")).toBe("2023/24");
  });

  it("leaves out half years where the indicator is of whole ones", () => {
    expect(runsOf(observationOf("2023/24", 5), observationOf("2023/24-S1", 2))).toEqual([["2023/24", 0]]);
  });

  it("takes the commonest kind of period where none is of the indicator's", () => {
    const { rows, step } = trendFrom(
      [seriesOf(["2024-01", "2024-02", "2024-03"].map((period) => observationOf(period, 1)))],
      {
        asOf: "2024-04-30" as Day,
      },
    );
    expect([rows.length, step]).toEqual([3, 1]);
  });

  it("[A4] gives rates of counts their 95 % Wilson interval, and counts none", () => {
    const series = [seriesOf([rateOf("2023/24", 84, 10_720)])];
    expect(trendFrom(series).rows[0]?.cells[0]?.interval).toEqual(wilsonInterval(84, 10_720));
    const asCount = { kind: "count", direction: "decrease", tolerance: 0, frequency: "schoolYear" } as const;
    expect(trendFrom(series, { indicator: asCount }).rows[0]?.cells[0]?.interval).toBeUndefined();
  });

  it("[P3] tells the status each value had, and none for a value after the reporting date", () => {
    const targets = [targetOf("baseline", "2022/23", 2), targetOf("target", "2026/27", 1)];
    const values = [
      observationOf("2022/23", 2),
      observationOf("2023/24", 1.75),
      observationOf("2024/25", 1.9),
      observationOf("2025/26", 0.9),
    ];
    const words = trendFrom([seriesOf(values, targets)]).rows.map(
      ({ cells: [cell] }) => cell?.progress && wordOf(cell.progress),
    );
    expect(words).toEqual(["tooEarly", "onTrack", "offTrack", undefined, undefined]);
  });

  it("[P2] has what the target path asks for beside each value", () => {
    const targets = [targetOf("baseline", "2022/23", 2), targetOf("target", "2026/27", 1)];
    const { rows } = trendFrom([seriesOf([observationOf("2021/22", 2), observationOf("2024/25", 1.8)], targets)]);
    expect(rows.map(({ expected }) => expected[0])).toEqual([undefined, 2, 1.75, 1.5, 1]);
  });

  it("holds several series side by side, each with its own absences", () => {
    const { rows, series } = trendFrom(
      [
        seriesOf([observationOf("2022/23", 1), observationOf("2023/24", 2)], [], "Gjilan"),
        seriesOf([observationOf("2023/24", absentValue("suppressed"))], [], "Viti"),
      ],
      { asOf: "2024-09-30" as Day },
    );
    expect(series.map(({ name, runs }) => [name, runs])).toEqual([
      ["Gjilan", 1],
      ["Viti", 0],
    ]);
    expect(rows.map(({ cells }) => cells[1]?.value)).toEqual([undefined, absentValue("suppressed")]);
  });

  it("of nothing has no rows", () => {
    expect(trendFrom([seriesOf([])]).rows).toEqual([]);
  });
});

describe("a trend of anything", () => {
  it("[V1] makes no number of an absence and loses none of the numbers", () => {
    fc.assert(
      fc.property(anyObservations, (observations) => {
        const { rows } = trendFrom([seriesOf(observations)]);
        const numbers = rows.flatMap(({ period, cells: [cell] }) => {
          const number = cell && numberOf(cell.value);
          return number === undefined ? [] : [[period, number]];
        });
        const given = observations.flatMap(({ period, value }) =>
          value.kind === "number" ? [[period, value.number]] : [],
        );
        expect(numbers).toEqual(given.sort(([one], [other]) => ((one ?? "") < (other ?? "") ? -1 : 1)));
        for (const {
          cells: [cell],
        } of rows)
          expect(cell?.run === undefined).toBe(cell?.value.kind !== "number");
      }),
    );
  });

  it("does not depend on the order of what is given", () => {
    const targets = [
      targetOf("baseline", "2015/16", 50),
      targetOf("interim", "2018/19", 30),
      targetOf("target", "2025/26", 10),
    ];
    fc.assert(
      fc.property(anyObservations, (observations) => {
        const backwards = trendFrom([seriesOf(observations.toReversed(), targets.toReversed())]);
        expect(backwards).toEqual(trendFrom([seriesOf(observations, targets)]));
      }),
    );
  });

  it("rises along the month axis", () => {
    fc.assert(
      fc.property(anyObservations, (observations) => {
        const places = trendFrom([seriesOf(observations)]).rows.map(({ at }) => at);
        expect(places).toEqual([...new Set(places)].sort((one, other) => one - other));
      }),
    );
  });
});

describe("the hatched stretches", () => {
  const bandsOf = (...all: Parameters<typeof seriesOf>[0][]) =>
    absenceBands(
      trendFrom(
        all.map((observations, nth) => seriesOf(observations, [], String(nth))),
        { asOf: "2024-09-30" as Day },
      ),
    );

  it("take in neighbouring periods absent for one reason, half a period to either side", () => {
    const [band, ...others] = bandsOf([
      observationOf("2019/20", 1),
      observationOf("2020/21", absentValue("suppressed")),
      observationOf("2021/22", absentValue("suppressed")),
      observationOf("2022/23", 2),
      observationOf("2023/24", 2),
    ]);
    expect(others).toEqual([]);
    expect(band).toMatchObject({ reason: "suppressed", periods: ["2020/21", "2021/22"] });
    expect((band?.to ?? 0) - (band?.from ?? 0)).toBe(24);
  });

  it("are apart where the reasons differ", () => {
    const bands = bandsOf([
      observationOf("2021/22", absentValue("suppressed")),
      observationOf("2022/23", absentValue("notApplicable")),
      observationOf("2023/24", 2),
    ]);
    expect(bands.map(({ reason }) => reason)).toEqual(["suppressed", "notApplicable"]);
  });

  it("are none where one of the series has a number", () => {
    expect(bandsOf([observationOf("2023/24", absentValue("missing"))], [observationOf("2023/24", 3)])).toEqual([]);
  });
});
