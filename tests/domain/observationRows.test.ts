import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AreaId, CategoryId, IndicatorId, SourceId } from "#domain/id.ts";
import {
  CODED_COLUMNS,
  type CodedColumn,
  findRows,
  idsOf,
  orderRows,
  type RowNames,
  type RowOrder,
} from "#domain/observationRows.ts";
import { buildObservationTable, observationAt } from "#domain/observationTable.ts";
import type { Period } from "#domain/period.ts";
import { numberValue, SUPPRESSED, type Value } from "#domain/value.ts";

const row = (area: string, period: string, sex: string, value: Value) => ({
  indicator: "dropout" as IndicatorId,
  area: area as AreaId,
  period: period as Period,
  disaggregation: { sex: sex as CategoryId, community: "total" as CategoryId, level: "total" as CategoryId },
  value,
  source: "emis" as SourceId,
});
const TABLE = buildObservationTable([
  row("peje", "2023/24", "total", numberValue(30)),
  row("peje", "2024/25", "total", numberValue(4)),
  row("prizren", "2024/25", "female", SUPPRESSED),
  row("prizren", "2024/25", "total", numberValue(100)),
  row("dragash", "2024/25", "total", numberValue(4)),
]);
const ALL = Uint32Array.from({ length: TABLE.length }, (_, nth) => nth);
const CALLED: Readonly<Record<string, string>> = {
  peje: "Pejë",
  prizren: "Prizren",
  dragash: "Dragash",
  female: "Femra",
};
const namesOf = (column: CodedColumn) => idsOf(TABLE, column).map((id) => CALLED[id] ?? id);
const NAMES: RowNames = {
  area: namesOf("area"),
  period: namesOf("period"),
  sex: namesOf("sex"),
  community: namesOf("community"),
  level: namesOf("level"),
  source: namesOf("source"),
};
const said = (rows: Uint32Array) =>
  Array.from(rows, (one) => {
    const { area, period, disaggregation, value } = observationAt(TABLE, one);
    return [area, period, disaggregation.sex, value.kind === "number" ? value.number : value.reason].join(" ");
  });
const ordered = (order: RowOrder) =>
  said(orderRows(TABLE, ALL, order, NAMES, (one, other) => one.localeCompare(other)));

describe("findRows", () => {
  it("finds rows by the names their reader knows, without case or diacritics", () => {
    expect(said(findRows(TABLE, ALL, "PEJE", NAMES))).toEqual(["peje 2023/24 total 30", "peje 2024/25 total 4"]);
  });

  it("wants every word, each in whatever column it stands", () => {
    expect(said(findRows(TABLE, ALL, "femra priz", NAMES))).toEqual(["prizren 2024/25 female suppressed"]);
    expect(said(findRows(TABLE, ALL, "femra peje", NAMES))).toEqual([]);
  });

  it("gives all rows for no words, and none for a word that no name has", () => {
    expect(findRows(TABLE, ALL, "  ", NAMES)).toEqual(ALL);
    expect(said(findRows(TABLE, ALL, "gjilan", NAMES))).toEqual([]);
  });
});

describe("orderRows", () => {
  it("orders names as the reader's language does, and rows alike as they were", () => {
    expect(ordered({ by: "area", isFalling: false })).toEqual([
      "dragash 2024/25 total 4",
      "peje 2023/24 total 30",
      "peje 2024/25 total 4",
      "prizren 2024/25 female suppressed",
      "prizren 2024/25 total 100",
    ]);
  });

  it("[V2] puts what is absent last, whichever way numbers run", () => {
    const last = "prizren 2024/25 female suppressed";
    expect(ordered({ by: "value", isFalling: false }).at(-1)).toBe(last);
    expect(ordered({ by: "value", isFalling: true })).toEqual([
      "prizren 2024/25 total 100",
      "peje 2023/24 total 30",
      "dragash 2024/25 total 4",
      "peje 2024/25 total 4",
      last,
    ]);
  });

  it("orders periods by time", () => {
    expect(ordered({ by: "period", isFalling: true }).at(-1)).toBe("peje 2023/24 total 30");
  });

  it("loses and doubles no row, in any order of any column", () => {
    const order = fc.record({ by: fc.constantFrom(...CODED_COLUMNS, "value" as const), isFalling: fc.boolean() });
    fc.assert(
      fc.property(order, fc.subarray([...ALL]), (one, some) => {
        const rows = orderRows(TABLE, Uint32Array.from(some), one, NAMES, (a, b) => a.localeCompare(b));
        expect([...rows].sort()).toEqual([...some].sort());
      }),
    );
  });
});
