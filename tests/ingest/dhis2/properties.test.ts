import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { observationAt } from "#domain/observationTable.ts";
import { importDhis2 } from "#ingest/dhis2/importDhis2.ts";
import { TODAY } from "#tests/ingest/clean.ts";
import { analytics, datasetOf, importWith, jsonFile, knownTables, METADATA, mappingFile } from "./exports.ts";

const OPTIONS = { cocGirls001: "female", cocBoys0001: "male", HllvX50cXC0: "total" } as const;
const UNITS = { PrizrenOu01: "prizren", PejaOu00001: "peje" } as const;
const keysOf = <Key extends string>(record: Record<Key, string>) => Object.keys(record) as Key[];

const value = fc.record({
  unit: fc.constantFrom(...keysOf(UNITS)),
  combo: fc.constantFrom(...keysOf(OPTIONS)),
  year: fc.integer({ min: 2015, max: 2024 }),
  count: fc.integer({ min: 0, max: 999_999 }),
});

describe("any export of DHIS2", () => {
  it("comes to the observations it was made from", () => {
    const values = fc.uniqueArray(value, {
      selector: ({ unit, combo, year }) => [unit, combo, year].join(),
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(values, (given) => {
        const rows = given.map(({ unit, combo, year, count }) => [
          "deEnrolled1",
          unit,
          `${year}Sep`,
          combo,
          `${count}.0`,
        ]);
        const reading = importWith(
          analytics(rows, ["co"]),
          "kind,dhis2,vijim\ndata,ENR,pupils\noption,SEX_M,sex:male\n",
        );
        const { dataset, accounts } = datasetOf(reading);
        const table = dataset?.observations;
        const got = Array.from({ length: table?.length ?? 0 }, (_, row) => table && observationAt(table, row)).map(
          (one) => [one?.area, one?.disaggregation.sex, one?.period.slice(0, 4), one?.value],
        );
        const wanted = given.map(({ unit, combo, year, count }) => [
          UNITS[unit],
          OPTIONS[combo],
          String(year),
          { kind: "number", number: count },
        ]);
        const text = (all: readonly unknown[]) => all.map((each) => JSON.stringify(each)).toSorted();
        expect(text(got)).toEqual(text(wanted));
        expect(reading.valuesUsed).toBe(given.length);
        expect(accounts.every(({ rowsRejected }) => rowsRejected === 0)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  /** JSON that looks like an export in places and like nothing in others. */
  const junk = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: "small" },
      fc.constantFrom("2024Sep", "deEnrolled1", "PrizrenOu01", "", "__proto__", "default", "dx", "value", "-", 1e308),
      fc.jsonValue({ maxDepth: 1 }),
      fc.array(tie("any"), { maxLength: 4 }),
      fc.dictionary(
        fc.constantFrom(
          ...["headers", "rows", "metaData", "items", "dimensions", "name", "id", "parent", "path", "dataValues"],
          ...["organisationUnits", "dataElements", "categoryOptionCombos", "categoryOptions", "indicators", "value"],
          ...["translations", "indicatorType", "factor", "constructor", "__proto__", "system", "date", "orgUnit"],
        ),
        tie("any"),
        { maxKeys: 6, noNullPrototype: true },
      ),
    ),
  })).any;

  it("[I2] never throws and harms no prototype, whatever the JSON holds", () => {
    const known = knownTables();
    const mapping = mappingFile("kind,dhis2,vijim\ndata,deEnrolled1,pupils\norgUnit,__proto__,constructor\n");
    fc.assert(
      fc.property(junk, junk, fc.string(), (one, other, text) => {
        const files = [jsonFile("a.json", one), jsonFile("b.json", other), jsonFile("c.json", `x${text}`), mapping];
        const values = analytics([["deEnrolled1", "PrizrenOu01", "2024Sep", 1]]);
        importDhis2(
          [...files, jsonFile("d.json", { ...METADATA, organisationUnits: one }), jsonFile("e.json", values)],
          known,
          TODAY,
        );
        expect(Object.keys({})).toEqual([]);
        expect(Object.hasOwn(Object.prototype, "headers")).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it("holds circles among organisation units", () => {
    const circle = [
      { id: "a", name: "A", parent: { id: "b" } },
      { id: "b", name: "B", parent: { id: "a" } },
    ];
    const reading = importWith(analytics([["deEnrolled1", "a", "2024Sep", 1]]), "kind,dhis2,vijim\n", {
      ...METADATA,
      organisationUnits: circle,
    });
    expect(reading.issues.map(({ text }) => text)).toContain("a");
  });
});
