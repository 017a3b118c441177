import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CategoryId, IndicatorId, SourceId } from "#domain/id.ts";
import type { Observation } from "#domain/observation.ts";
import { observationChanges } from "#domain/observationChanges.ts";
import { buildObservationTable } from "#domain/observationTable.ts";
import { absentValue, numberValue } from "#domain/value.ts";
import { areaOf, GIRLS, observationOf } from "./observations.ts";

const anyObservation: fc.Arbitrary<Observation> = fc
  .record({
    indicator: fc.constantFrom("dropout", "absence", "zeal") as fc.Arbitrary<IndicatorId>,
    area: fc.constantFrom("gjilan", "peje", "artane").map(areaOf),
    period: fc.constantFrom("2023/24", "2024", "2024-Q3", "2024-09", "2024/25-S1"),
    sex: fc.constantFrom("total", "female", "male") as fc.Arbitrary<CategoryId>,
    value: fc.oneof(fc.nat(3).map(numberValue), fc.constant(absentValue("suppressed"))),
    marks: fc.subarray(["provisional", "revised"] as const),
    source: fc.constantFrom("mesti", "ask") as fc.Arbitrary<SourceId>,
    note: fc.constantFrom({}, { en: "Recounted" }),
  })
  .map(({ period, value, sex, ...rest }) =>
    observationOf(period, value, { ...rest, disaggregation: { ...GIRLS, sex } }),
  );

function keyOf({ indicator, area, period, disaggregation: { sex, community, level } }: Observation): string {
  return [indicator, area, period, sex, community, level].join();
}

const anyObservations = fc.uniqueArray(anyObservation, { selector: keyOf, maxLength: 60 });

describe("[L6] changes of observations", () => {
  it("are those that a comparison row by row finds, whatever else each table holds", () => {
    fc.assert(
      fc.property(anyObservations, anyObservations, (before, now) => {
        const found = observationChanges(buildObservationTable(before), buildObservationTable(now));
        const [old, rows] = [before, now].map(
          (table) => new Map(table.map((row) => [keyOf(row), JSON.stringify(row)])),
        );
        const keys = [...new Set([...(old?.keys() ?? []), ...(rows?.keys() ?? [])])];
        const differing = keys.filter((key) => old?.get(key) !== rows?.get(key));
        expect([...new Set(found.map(({ key }) => key.join()))].toSorted()).toEqual(differing.toSorted());
        for (const { kind, key } of found) {
          const sides = [old?.has(key.join()), rows?.has(key.join())];
          expect(sides).toEqual([kind !== "added", kind !== "removed"]);
        }
      }),
    );
  });

  it("come in the order of the tables, by indicator, place and time", () => {
    const rows = ["2024/25", "2023/24"].map((period) => observationOf(period, 1));
    const added = observationChanges(buildObservationTable([]), buildObservationTable(rows));
    expect(added.map(({ key }) => key[2])).toEqual(["2023/24", "2024/25"]);
  });
});
