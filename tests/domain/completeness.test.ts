import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Completeness, completenessOf, REPORT_STATES, stateOf } from "#domain/completeness.ts";
import { countsOfAll, countsOfArea, countsOfRow } from "#domain/completenessCounts.ts";
import type { Indicator, Target } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import type { Observation } from "#domain/observation.ts";
import { buildObservationTable } from "#domain/observationTable.ts";
import { endOf, kindOf, type PeriodKind } from "#domain/period.ts";
import { ALL_TOTAL } from "#domain/statusMatrix.ts";
import { ABSENCE_REASONS, absentValue, MISSING, numberValue, type Value } from "#domain/value.ts";
import { indicatorOf } from "#tests/pack/dataset.ts";
import { areaOf, GIRLS, observationOf } from "./observations.ts";
import { measurementOf } from "./questions.ts";

const AREAS = ["gjilan", "peje"].map(areaOf);

function indicator(changes: Partial<Indicator> = {}): Indicator {
  return { ...indicatorOf("dropout"), ...changes };
}

function baseline(period: string): Target {
  const parts = { numerator: MISSING, denominator: MISSING, note: {} };
  const of = {
    indicator: indicator().id,
    area: areaOf("gjilan"),
    disaggregation: ALL_TOTAL,
    role: "baseline",
  } as const;
  return { ...of, ...measurementOf(period, 2), ...parts };
}

function observed(area: string, period: string, content: number | Value, changes: Partial<Observation> = {}) {
  return observationOf(period, content, { area: areaOf(area), ...changes });
}

type Case = {
  readonly indicators?: readonly Indicator[];
  readonly observations?: readonly Observation[];
  readonly targets?: readonly Target[];
  readonly asOf?: string;
};

/** What became of the values due on 31 December 2025, with six months to report them. */
function completeness({ indicators = [indicator()], observations = [], targets = [], asOf = "2025-12-31" }: Case) {
  const tables = { indicators, observations: buildObservationTable(observations), targets };
  return completenessOf(tables, AREAS, asOf as Day, 6);
}

function statesIn({ rows: [row] }: Completeness, area: string): readonly (readonly [string, string])[] {
  const states = row?.states.get(areaOf(area)) ?? [];
  return states.map((state, place) => [row?.periods[place] ?? "", state] as const);
}

describe("what became of a value", () => {
  it("[V1] is a number, a reported 0, one reason of absence, or missing where there is no row at all", () => {
    expect([1.5, 0, -1].map((number) => stateOf({ value: numberValue(number) }))).toEqual([
      "reported",
      "zero",
      "reported",
    ]);
    expect(ABSENCE_REASONS.map((reason) => stateOf({ value: absentValue(reason) }))).toEqual(ABSENCE_REASONS);
    expect(stateOf(undefined)).toBe("missing");
  });
});

describe("completeness", () => {
  it("has a state for every area and period from the first anybody reported to the newest", () => {
    const found = completeness({
      observations: [
        observed("gjilan", "2021/22", 2),
        observed("gjilan", "2023/24", 0),
        observed("peje", "2022/23", absentValue("suppressed")),
        observed("peje", "2024/25", absentValue("notApplicable")),
      ],
    });
    expect(statesIn(found, "gjilan")).toEqual([
      ["2021/22", "reported"],
      ["2022/23", "missing"],
      ["2023/24", "zero"],
      ["2024/25", "missing"],
    ]);
    expect(statesIn(found, "peje").map(([, state]) => state)).toEqual([
      "missing",
      "suppressed",
      "missing",
      "notApplicable",
    ]);
  });

  it("is asked of headlines and of what has a target, and of nothing else", () => {
    const [headline, promised, context] = [
      indicator(),
      indicator({ id: "teams" as Indicator["id"], isHeadline: false }),
      indicator({ id: "pupils" as Indicator["id"], isHeadline: false }),
    ];
    const targets = [{ ...baseline("2022/23"), indicator: promised.id }];
    const { rows } = completeness({ indicators: [context, promised, headline], targets });
    expect(rows.map((row) => row.indicator)).toEqual(["teams", "dropout"]);
  });

  it("[P11] is due at the latest when the value before goes out of date", () => {
    const observations = [observed("gjilan", "2023/24", 2)];
    const periodsOn = (asOf: string) => completeness({ observations, asOf }).rows[0]?.periods;
    // 2024/25 ends on 31 August 2025; six months later is 28 February 2026.
    expect(periodsOn("2026-02-28")).toEqual(["2023/24"]);
    expect(periodsOn("2026-03-01")).toEqual(["2023/24", "2024/25"]);
  });

  it("is due at once when any of the areas has reported it, but not because another area has", () => {
    const observations = [observed("gjilan", "2023/24", 2), observed("prizren", "2024/25", 2)];
    expect(completeness({ observations }).rows[0]?.periods).toEqual(["2023/24"]);
    const more = [...observations, observed("peje", "2024/25", 2)];
    expect(statesIn(completeness({ observations: more }), "gjilan").at(-1)).toEqual(["2024/25", "missing"]);
  });

  it("[T2] is of what has ended by the reporting date", () => {
    const observations = [observed("gjilan", "2023/24", 2), observed("gjilan", "2024/25", 2)];
    const periodsOn = (asOf: string) => completeness({ observations, asOf }).rows[0]?.periods;
    expect(periodsOn("2025-08-31")).toEqual(["2023/24", "2024/25"]);
    expect(periodsOn("2025-08-30")).toEqual(["2023/24"]);
    expect(periodsOn("2024-08-30")).toEqual([]);
  });

  it("begins with the baseline where nobody has ever reported", () => {
    const found = completeness({ targets: [baseline("2023/24"), baseline("2022/23")] });
    expect(statesIn(found, "peje")).toEqual([
      ["2022/23", "missing"],
      ["2023/24", "missing"],
    ]);
    expect(completeness({}).rows[0]?.periods).toEqual([]);
  });

  it("begins with no other indicator's baseline, no target, and none of another kind of period", () => {
    const others: readonly Target[] = [
      { ...baseline("2019/20"), indicator: indicatorOf("pupils").id },
      { ...baseline("2020/21"), role: "target" },
      baseline("2019"),
    ];
    const found = completeness({ targets: [...others, baseline("2023/24")] });
    expect(found.rows[0]?.periods).toEqual(["2023/24"]);
  });

  it("[T2] expects nothing from a baseline on where the reporting date is not known", () => {
    const tables = {
      indicators: [indicator()],
      observations: buildObservationTable([]),
      targets: [baseline("2022/23")],
    };
    expect(completenessOf(tables, AREAS, undefined, 6).rows[0]?.periods).toEqual([]);
  });

  it("counts periods of the indicator's own kind, and for days only those reported", () => {
    const observations = [
      observed("gjilan", "2024/25-S1", 2),
      observed("gjilan", "2024-05-01", 2),
      observed("peje", "2025-05-01", 2),
    ];
    const periodsOf = (frequency: PeriodKind) =>
      completeness({ indicators: [indicator({ frequency })], observations }).rows[0]?.periods;
    expect(periodsOf("semester")).toEqual(["2024/25-S1"]);
    expect(periodsOf("day")).toEqual(["2024-05-01", "2025-05-01"]);
  });

  it("is of everyone together: what the girls alone reported does not fill the total", () => {
    const observations = [
      observed("gjilan", "2023/24", 2),
      observed("peje", "2023/24", 2, { disaggregation: GIRLS }),
      observed("gjilan", "2024/25", 2, { disaggregation: GIRLS }),
    ];
    const found = completeness({ observations });
    expect(found.rows[0]?.periods).toEqual(["2023/24"]);
    expect(statesIn(found, "peje")).toEqual([["2023/24", "missing"]]);
  });

  it("without a reporting date asks for nothing after the newest period anybody reported", () => {
    const observations = buildObservationTable([observed("gjilan", "2020/21", 2), observed("peje", "2022/23", 2)]);
    const found = completenessOf({ indicators: [indicator()], observations, targets: [] }, AREAS, undefined, 6);
    expect(found.rows[0]?.periods).toEqual(["2020/21", "2021/22", "2022/23"]);
  });
});

const anyValue = fc.oneof(
  fc.constantFrom(...ABSENCE_REASONS).map(absentValue),
  fc.constantFrom(0, 1, 2.5).map(numberValue),
);
const anyCase = fc.record({
  frequency: fc.constantFrom<PeriodKind>("schoolYear", "semester"),
  observations: fc
    .uniqueArray(
      fc.record({
        area: fc.constantFrom("gjilan", "peje", "prizren"),
        period: fc.constantFrom("2019/20", "2021/22", "2024/25", "2022/23-S1", "2024/25-S2"),
        value: anyValue,
      }),
      { selector: ({ area, period }) => `${area} ${period}` },
    )
    .map((rows) => rows.map(({ area, period, value }) => observed(area, period, value))),
  asOf: fc.constantFrom("2018-01-01", "2022-09-01", "2025-08-31", "2027-01-01"),
});

describe("completeness of anything", () => {
  it("has exactly one state for every area and every period due, all of them ended and of one kind", () => {
    fc.assert(
      fc.property(anyCase, ({ frequency, observations, asOf }) => {
        const { rows } = completeness({ indicators: [indicator({ frequency })], observations, asOf });
        for (const { periods, states } of rows) {
          expect([...states.keys()]).toEqual(AREAS);
          for (const own of states.values()) {
            expect(own).toHaveLength(periods.length);
            expect(own.every((state) => REPORT_STATES.includes(state))).toBe(true);
          }
          expect(periods.every((period) => endOf(period) <= asOf && kindOf(period) === frequency)).toBe(true);
          expect(new Set(periods).size).toBe(periods.length);
        }
      }),
    );
  });

  it("counts the same by row, by column and in all", () => {
    fc.assert(
      fc.property(anyCase, ({ frequency, observations, asOf }) => {
        const found = completeness({ indicators: [indicator({ frequency })], observations, asOf });
        const all = countsOfAll(found);
        for (const state of REPORT_STATES) {
          const inRows = found.rows.reduce((sum, row) => sum + countsOfRow(row)[state], 0);
          const inColumns = AREAS.reduce((sum, area) => sum + countsOfArea(found, area)[state], 0);
          expect([inRows, inColumns]).toEqual([all[state], all[state]]);
        }
        const cells = found.rows.reduce((sum, { periods }) => sum + periods.length * AREAS.length, 0);
        expect(Object.values(all).reduce((sum, count) => sum + count, 0)).toBe(cells);
      }),
    );
  });

  it("never asks for less when the reporting date moves on", () => {
    fc.assert(
      fc.property(anyCase, ({ frequency, observations, asOf }) => {
        const on = (day: string) =>
          completeness({ indicators: [indicator({ frequency })], observations, asOf: day }).rows[0]?.periods ?? [];
        expect(on("2027-06-01")).toEqual(expect.arrayContaining([...on(asOf)]));
      }),
    );
  });
});
