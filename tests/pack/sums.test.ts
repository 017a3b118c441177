import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AreaId, CategoryId, IndicatorId } from "#domain/id.ts";
import { buildObservationTable, type ObservationInput } from "#domain/observationTable.ts";
import type { Period } from "#domain/period.ts";
import { absentValue, MISSING, numberValue, type Value } from "#domain/value.ts";
import { ByteReader } from "#pack/byteReader.ts";
import { ByteWriter } from "#pack/byteWriter.ts";
import { readTable, writeTable } from "#pack/table.ts";
import { MINISTRY } from "#tests/pack/dataset.ts";

const SEXES = ["female", "male", "total"] as CategoryId[];
type Group = readonly [female: Value, male: Value, total: Value];

/** Each group of pupils in a year of its own, its community the same or one of two. */
function packed(groups: readonly Group[], communities: readonly string[] = ["total"]) {
  const rows = groups.flatMap((values, year) =>
    SEXES.map((sex, nth): ObservationInput => {
      const community = communities[year % communities.length] as CategoryId;
      return {
        indicator: "pupils" as IndicatorId,
        area: "prizren" as AreaId,
        period: String(1900 + year) as Period,
        disaggregation: { sex, community, level: "total" as CategoryId },
        value: values[nth] ?? MISSING,
        source: MINISTRY,
      };
    }),
  );
  const table = buildObservationTable(rows);
  const writer = new ByteWriter();
  writeTable(writer, table);
  const bytes = writer.written();
  return { table, bytes, read: readTable(new ByteReader(bytes)) };
}

const pupils = fc.integer({ min: -100_000, max: 100_000 });
const value = fc.oneof({ weight: 4, arbitrary: pupils.map(numberValue) }, fc.constant(absentValue("suppressed")));
const addedUp = fc
  .tuple(pupils, pupils)
  .map(([female, male]): Group => [numberValue(female), numberValue(male), numberValue(female + male)]);

describe("totals of all sexes in a pack", () => {
  it("are given back, whether or not their parts add up or are there at all", () => {
    const groups = fc.array(fc.oneof(addedUp, fc.tuple(value, value, value)), { maxLength: 30 });
    fc.assert(
      fc.property(groups, fc.constantFrom(["total"], ["total", "roma"]), (any, communities) => {
        const { table, read } = packed(any, communities);
        expect(read.value).toEqual(table.value);
      }),
    );
  });

  it("take a byte each where girls and boys add up, however much they change", () => {
    const groups = (by: number) =>
      Array.from({ length: 40 }, (_, year): Group => {
        const [girls, boys] = [50_000 + 10_000 * (year % 2), 40_000 + 10_000 * (year % 2)];
        return [numberValue(girls), numberValue(boys), numberValue(girls + boys + by)];
      });
    // Three bytes each say by how much a total is another than the year before, or than 30,000 fewer.
    expect(packed(groups(30_000)).bytes.length - packed(groups(0)).bytes.length).toBe(40 * 2);
  });

  it("are told from the year before where parts are no sum, as rates are", () => {
    const rates = Array.from(
      { length: 40 },
      (_, year): Group => [numberValue(900 + year), numberValue(700 + year), numberValue(800 + year)],
    );
    const bytesOf = (years: number) => packed(rates.slice(0, years)).bytes.length;
    // A year is its name and three numbers, which are one more than the year before.
    expect(bytesOf(21) - bytesOf(20)).toBe(',"1920"'.length + 3);
  });

  it("[S4] are not told from a part that is suppressed", () => {
    const years = Array.from({ length: 9 }, (_, year) => 60_000 + 5000 * (year % 2));
    const groups = (boys: Value) => years.map((girls): Group => [numberValue(girls), boys, numberValue(girls + 4)]);
    const [open, hidden] = [packed(groups(numberValue(4))), packed(groups(absentValue("suppressed")))];
    expect(hidden.read.value).toEqual(hidden.table.value);
    expect(hidden.bytes.length).toBeGreaterThan(open.bytes.length);
  });
});
