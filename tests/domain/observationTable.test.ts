import { describe, expect, it } from "vitest";
import type { AreaId, CategoryId, IndicatorId, SourceId } from "#domain/id.ts";
import type { Observation } from "#domain/observation.ts";
import {
  buildObservationTable,
  figureOf,
  type ObservationInput,
  observationAt,
  rowsOf,
  selectRows,
} from "#domain/observationTable.ts";
import type { Period } from "#domain/period.ts";
import { absentValue, MISSING, numberValue, percentOf } from "#domain/value.ts";

const total = "total" as CategoryId;
const everyone = { sex: total, community: total, level: total };

function row(changes: Partial<Record<"indicator" | "area" | "period", string>>, rest: Partial<ObservationInput> = {}) {
  return {
    indicator: (changes.indicator ?? "dropout") as IndicatorId,
    area: (changes.area ?? "prizren") as AreaId,
    period: (changes.period ?? "2023/24") as Period,
    disaggregation: everyone,
    value: numberValue(1),
    source: "mesti" as SourceId,
    ...rest,
  };
}

function observationsIn(table: ReturnType<typeof buildObservationTable>): Observation[] {
  return Array.from({ length: table.length }, (_, at) => observationAt(table, at));
}

describe("buildObservationTable", () => {
  it("sorts ids by text and periods by time, whatever the order of the rows", () => {
    const rows = [
      row({ period: "2023/24" }),
      row({ period: "2023" }),
      row({ period: "2015/16" }),
      row({ area: "gjakove" }),
      row({ indicator: "attendance", area: "Zubin Potok" }),
    ];
    const table = buildObservationTable(rows);
    expect(table.indicators).toEqual(["attendance", "dropout"]);
    expect(table.areas).toEqual(["Zubin Potok", "gjakove", "prizren"]);
    expect(table.periods).toEqual(["2015/16", "2023", "2023/24"]);
    expect(observationsIn(table).map(({ area, period }) => `${area} ${period}`)).toEqual([
      "Zubin Potok 2023/24",
      "gjakove 2023/24",
      "prizren 2015/16",
      "prizren 2023",
      "prizren 2023/24",
    ]);
    expect(buildObservationTable(rows.toReversed())).toEqual(table);
  });

  it("makes a table without rows of no rows", () => {
    const table = buildObservationTable([]);
    expect([table.length, table.indicators, table.notes.size]).toEqual([0, [], 0]);
  });

  it("keeps value, marks, source and note with their row when rows are sorted", () => {
    const late = row({ area: "prizren" }, { marks: ["revised", "breakInSeries"], note: { sq: "rishikuar" } });
    const early = row({ area: "gjilan" }, { value: absentValue("suppressed"), source: "ask" as SourceId });
    const [first, second] = observationsIn(buildObservationTable([late, early]));
    expect(first).toMatchObject({
      area: "gjilan",
      value: absentValue("suppressed"),
      source: "ask",
      marks: [],
      note: {},
    });
    expect(second).toMatchObject({ area: "prizren", marks: ["revised", "breakInSeries"], note: { sq: "rishikuar" } });
  });

  it("[V1] writes −0 as 0 and 0 as the number of an absent value", () => {
    const table = buildObservationTable([
      row({ area: "gjilan" }, { value: { kind: "number", number: -0 } }),
      row({ area: "prizren" }, { value: absentValue("notApplicable") }),
    ]);
    expect(Object.is(table.value.numbers[0], 0)).toBe(true);
    expect(Object.is(table.value.numbers[1], 0)).toBe(true);
    expect([...table.value.states]).toEqual([0, 2]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("[V1] refuses %s", (number) => {
    expect(() => buildObservationTable([row({}, { value: { kind: "number", number } })])).toThrow(
      /not a finite number/,
    );
  });

  it("refuses two rows of the same key, naming it", () => {
    expect(() => buildObservationTable([row({}), row({}, { value: MISSING })])).toThrow(
      "two observations of dropout, prizren, 2023/24, total, total, total",
    );
  });

  it("refuses more categories than a code can tell apart", () => {
    const rows = Array.from({ length: 257 }, (_, number) =>
      row({}, { disaggregation: { ...everyone, level: `grade-${number}` as CategoryId } }),
    );
    expect(() => buildObservationTable(rows)).toThrow(/257 ids where 256 fit/);
  });

  it("[V3] keeps no percentage beside the parts that give it", () => {
    const parts = { numerator: numberValue(3), denominator: numberValue(8) };
    const table = buildObservationTable([row({}, { ...parts, value: numberValue(37.5) })]);
    expect(table.value.states[0]).toBe(1);
    expect(observationAt(table, 0)).toMatchObject({ ...parts, value: numberValue(37.5) });
  });

  it("gives the same table when it is built again from its own observations", () => {
    const table = buildObservationTable([
      row({ area: "a" }, { value: MISSING, numerator: absentValue("suppressed"), denominator: numberValue(90) }),
      row({ area: "b" }, { value: MISSING, numerator: numberValue(1), denominator: numberValue(0) }),
      row({ area: "c" }, { value: absentValue("belowRounding") }),
    ]);
    expect(buildObservationTable(observationsIn(table))).toEqual(table);
  });
});

describe("observationAt", () => {
  it("refuses a row the table does not have", () => {
    expect(() => observationAt(buildObservationTable([row({})]), 1)).toThrow("no row 1");
  });
});

describe("figureOf", () => {
  it("[V3] computes the percentage where both parts are known, over any given value", () => {
    expect(figureOf(numberValue(99), numberValue(1), numberValue(4))).toEqual(numberValue(25));
    expect(figureOf(MISSING, numberValue(1), numberValue(0))).toEqual(absentValue("notApplicable"));
  });

  it("takes what was given where a part is absent", () => {
    expect(figureOf(numberValue(12.5), MISSING, numberValue(40))).toEqual(numberValue(12.5));
    expect(figureOf(absentValue("notApplicable"), MISSING, MISSING)).toEqual(absentValue("notApplicable"));
  });

  it("is absent for the reason its part is absent where nothing was given", () => {
    const suppressed = absentValue("suppressed");
    expect(figureOf(MISSING, suppressed, numberValue(40))).toEqual(percentOf(suppressed, numberValue(40)));
    expect(figureOf(MISSING, MISSING, MISSING)).toEqual(MISSING);
  });
});

describe("rowsOf", () => {
  it("is the range of an indicator's rows, and an empty one for an indicator without rows", () => {
    const table = buildObservationTable([
      row({ indicator: "attendance" }),
      row({ indicator: "dropout", area: "gjilan" }),
      row({ indicator: "dropout", area: "prizren" }),
      row({ indicator: "teams" }),
    ]);
    expect(rowsOf(table, "dropout" as IndicatorId)).toEqual({ start: 1, end: 3 });
    expect(rowsOf(table, "teams" as IndicatorId)).toEqual({ start: 3, end: 4 });
    expect(rowsOf(table, "enrolment" as IndicatorId)).toEqual({ start: 0, end: 0 });
  });
});

describe("selectRows", () => {
  it("keeps the rows that pass and only the ids they use", () => {
    const table = buildObservationTable([
      row({ area: "gjilan" }, { source: "ask" as SourceId, note: { en: "gone" } }),
      row({ area: "prizren" }, { note: { en: "kept" } }),
    ]);
    const selected = selectRows(table, (at) => observationAt(table, at).area === "prizren");
    expect(selected).toMatchObject({ length: 1, areas: ["prizren"], sources: ["mesti"] });
    expect(observationAt(selected, 0).note).toEqual({ en: "kept" });
  });
});
