import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildCube, findObservation, findRow, seriesOf } from "#domain/cube.ts";
import type { AreaId, CategoryId, IndicatorId, SourceId } from "#domain/id.ts";
import type { Disaggregation } from "#domain/observation.ts";
import { buildObservationTable, observationAt } from "#domain/observationTable.ts";
import type { Period } from "#domain/period.ts";
import { MISSING, numberValue } from "#domain/value.ts";

const [gjilan, prizren] = ["gjilan", "prizren"] as AreaId[] as [AreaId, AreaId];
const [older, newer] = ["2022/23", "2023/24"] as Period[] as [Period, Period];
const [dropout, attendance] = ["dropout", "attendance"] as IndicatorId[] as [IndicatorId, IndicatorId];
const total = "total" as CategoryId;
const everyone = { sex: total, community: total, level: total };
const girls = { ...everyone, sex: "female" as CategoryId };

function row(area: AreaId, period: Period, number: number, disaggregation: Disaggregation = everyone) {
  return { indicator: dropout, area, period, disaggregation, value: numberValue(number), source: "mesti" as SourceId };
}

describe("a cube", () => {
  const table = buildObservationTable([
    row(prizren, newer, 3),
    row(prizren, older, 4),
    row(prizren, newer, 1, girls),
    { ...row(gjilan, older, 0), value: MISSING },
    { ...row(gjilan, newer, 95), indicator: attendance },
  ]);
  const cube = buildCube(table, dropout);

  it("has the areas, periods and categories that occur with its indicator, in the table's order", () => {
    expect([...cube.areas.keys()]).toEqual(["gjilan", "prizren"]);
    expect([...cube.periods.keys()]).toEqual(["2022/23", "2023/24"]);
    expect([...cube.categories.sex.keys()]).toEqual(["female", "total"]);
    expect([...buildCube(table, attendance).areas.keys()]).toEqual(["gjilan"]);
  });

  it("finds an observation by area, period and disaggregation", () => {
    expect(findObservation(cube, prizren, newer, girls)?.value).toEqual(numberValue(1));
  });

  it("tells what was reported as missing from what has no row", () => {
    expect(findObservation(cube, gjilan, older, everyone)?.value).toEqual(MISSING);
    expect(findObservation(cube, gjilan, newer, everyone)).toBeUndefined();
  });

  it("finds nothing for an area, period or category that does not occur", () => {
    expect(findRow(cube, "peje" as AreaId, newer, everyone)).toBeUndefined();
    expect(findRow(cube, prizren, "2030" as Period, everyone)).toBeUndefined();
    expect(findRow(cube, prizren, newer, { ...everyone, level: "preschool" as CategoryId })).toBeUndefined();
  });

  it("is empty for an indicator without rows", () => {
    const empty = buildCube(table, "enrolment" as IndicatorId);
    expect(empty.rows.length).toBe(0);
    expect(findRow(empty, prizren, newer, everyone)).toBeUndefined();
    expect(seriesOf(empty, prizren, everyone)).toEqual([]);
  });

  it("gives a series in the order of its periods, leaving out periods without a row", () => {
    expect(seriesOf(cube, prizren, everyone).map(({ period }) => period)).toEqual([older, newer]);
    expect(seriesOf(cube, prizren, girls).map(({ period }) => period)).toEqual([newer]);
  });

  it("gives in a series just what it finds in each period", () => {
    const cell = fc.tuple(
      fc.constantFrom(gjilan, prizren),
      fc.constantFrom("2021/22" as Period, older, newer, "2024/25" as Period),
      fc.record({
        sex: fc.constantFrom(total, "female" as CategoryId),
        community: fc.constantFrom(total, "roma" as CategoryId),
        level: fc.constantFrom(total, "primary" as CategoryId),
      }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(cell, { selector: (parts) => JSON.stringify(parts) }), cell, (cells, [area, , of]) => {
        const its = buildCube(
          buildObservationTable(cells.map((parts, nth) => row(parts[0], parts[1], nth, parts[2]))),
          dropout,
        );
        const found = [...its.periods.keys()].flatMap((period) => findObservation(its, area, period, of) ?? []);
        expect(seriesOf(its, area, of)).toEqual(found);
      }),
    );
  });

  it("finds every row of its table again", () => {
    const key = fc.tuple(
      fc.constantFrom(gjilan, prizren, "peje" as AreaId),
      fc.constantFrom(older, newer, "2024" as Period),
      fc.record({
        sex: fc.constantFrom(total, "female" as CategoryId),
        community: fc.constantFrom(total, "roma" as CategoryId),
        level: fc.constantFrom(total, "primary" as CategoryId),
      }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(key, { selector: (parts) => JSON.stringify(parts) }), (keys) => {
        const some = buildObservationTable(keys.map((parts, number) => row(parts[0], parts[1], number, parts[2])));
        const its = buildCube(some, dropout);
        for (let at = 0; at < some.length; at++) {
          const { area, period, disaggregation } = observationAt(some, at);
          expect(findRow(its, area, period, disaggregation)).toBe(at);
        }
        expect([...its.rows].filter((found) => found >= 0).length).toBe(some.length);
      }),
    );
  });
});
