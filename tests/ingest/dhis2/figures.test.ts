import { describe, expect, it } from "vitest";
import type { Dataset, Indicator } from "#domain/dataset.ts";
import type { IndicatorId, SourceId } from "#domain/id.ts";
import { importDhis2 } from "#ingest/dhis2/importDhis2.ts";
import { TODAY } from "#tests/ingest/clean.ts";
import {
  analytics,
  datasetOf,
  found,
  importWith,
  jsonFile,
  knownTables,
  linesOf,
  MAPPING,
  METADATA,
  mappingFile,
  rowsOf,
} from "./exports.ts";

const values = (item: string, ...numbers: readonly (string | number)[]) =>
  analytics(numbers.map((number, place) => [item, "PejaOu00001", `${2024 - place}Sep`, number]));

describe("the figures of values from DHIS2", () => {
  it("[V1] are none where a value is blank, which is no fault", () => {
    const reading = importWith(values("deVisits001", "", 7), "kind,dhis2,vijim\ndata,deVisits001,pupils\n");
    expect(rowsOf(reading)).toEqual(["pupils,peje,2023/24,total,total,total,7,,,dhis2"]);
    expect(found(reading).filter((text) => text.startsWith("dhis2NotNumber"))).toEqual([]);
  });

  it("[V1] of a yes or no are 1 and 0, however it is written", () => {
    const reading = importWith(
      values("deAdopted01", "true", "false", "1", "0"),
      "kind,dhis2,vijim\ndata,deAdopted01,adopted\n",
    );
    expect(
      rowsOf(reading)
        .map((row) => row.split(",")[6])
        .toSorted(),
    ).toEqual(["0", "0", "1", "1"]);
  });

  it("[I2] are none of what is no number of DHIS2's, which is told once with how many there are", () => {
    const mapping = "kind,dhis2,vijim\ndata,deUnlisted1,pupils\n";
    const reading = importWith(values("deUnlisted1", "many", "1,5", "1e999", "."), mapping);
    expect(rowsOf(reading)).toEqual([]);
    expect(reading.issues.filter(({ code }) => code === "dhis2NotNumber")).toMatchObject([
      { text: "many", facts: { name: "deUnlisted1", count: 4 } },
    ]);
  });

  it("[V3] are told as half a rate by the part that is there", () => {
    const halfOf = (item: string) =>
      importWith(values(item, 5), MAPPING.replace("data,Enrolled,pupils,value\n", ""))
        .issues.filter(({ code }) => code === "dhis2HalfRate")
        .map(({ text }) => text);
    expect([halfOf("deDropout01"), halfOf("deEnrolled1")]).toEqual([["numerator"], ["denominator"]]);
  });

  it("[V3] are a percentage where DHIS2 does not say by what an indicator is multiplied", () => {
    const reading = importWith(values("deUnlisted1", 1.5), "kind,dhis2,vijim\ndata,deUnlisted1,dropout\n");
    expect(rowsOf(reading)).toEqual(["dropout,peje,2024/25,total,total,total,1.5,,,dhis2"]);
  });

  it("[I3] go by the factor that stands beside the value, before that of the indicator", () => {
    const perThousand = analytics(
      [["inDropRate1", "PejaOu00001", "2024Sep", 12, 12, 1000, 1000, 1000, 1]],
      [],
      [...["numerator", "denominator", "factor", "multiplier", "divisor"]],
    );
    const reading = importWith(perThousand, "kind,dhis2,vijim\n");
    expect(rowsOf(reading)).toEqual([]);
    expect(reading.issues.filter(({ code }) => code === "dhis2Factor")).toMatchObject([
      { text: "1000", facts: { name: "Dropout rate", count: 1 } },
    ]);
  });

  it("stand for Kosovo where its unit is called so, or the mapping says so", () => {
    const units = [{ id: "KosovoOu001", name: "Kosovo" }];
    const ofKosovo = analytics([["deEnrolled1", "KosovoOu001", "2024Sep", 900]]);
    const row = ["pupils,kosovo,2024/25,total,total,total,900,,,dhis2"];
    const called = { ...METADATA, organisationUnits: units };
    expect(rowsOf(importWith(ofKosovo, "kind,dhis2,vijim\ndata,ENR,pupils\n", called))).toEqual(row);
    expect(rowsOf(importWith(ofKosovo, "kind,dhis2,vijim\ndata,ENR,pupils\norgUnit,Kosova,Kosovo\n"))).toEqual(row);
  });

  it("take what was filtered by from the dimensions, where it is one thing", () => {
    const filtered = (...periods: readonly string[]) => ({
      headers: ["dx", "ou", "value"].map((name) => ({ name })),
      metaData: { items: {}, dimensions: { pe: periods } },
      rows: [["deEnrolled1", "PejaOu00001", "90"], "no row"],
    });
    const mapping = "kind,dhis2,vijim\ndata,ENR,pupils\n";
    expect(rowsOf(importWith(filtered("2024Sep"), mapping))).toEqual([
      "pupils,peje,2024/25,total,total,total,90,,,dhis2",
    ]);
    expect(rowsOf(importWith(filtered("2024Sep", "2023Sep"), mapping))).toEqual([]);
  });
});

describe("a mapping said by a person, not read in a file", () => {
  const say = (text: string, numbers: unknown) => {
    const said = linesOf(text).map(({ row: _row, ...line }) => line);
    const files = [jsonFile("metadata.json", METADATA), jsonFile("analytics.json", numbers)];
    return importDhis2(files, knownTables(), TODAY, said).issues;
  };

  it("[I2] has lines that cannot be used, or are not needed, without a row", () => {
    const issues = say("kind,dhis2,vijim\norgUnit,Ipek,no such place!\ndata,DROP,dropout\n", values("deEnrolled1", 5));
    const own = issues.filter(({ code }) => code === "dhis2Unusable" || code === "dhis2Unused");
    expect(own.map(({ code, text, place }) => [code, text, place.row])).toEqual([
      ["dhis2Unusable", "no such place!", undefined],
      ["dhis2Unused", "DROP", undefined],
    ]);
  });
});

it("[I3] two things of one name in DHIS2 are neither meant by it", () => {
  const twins = {
    ...METADATA,
    dataElements: ["deTwinA0001", "deTwinB0001"].map((id) => ({ id, name: "Enrolled", aggregationType: "SUM" })),
  };
  const reading = importWith(values("deTwinA0001", 5), "kind,dhis2,vijim\ndata,Enrolled,pupils\n", twins);
  expect(rowsOf(reading)).toEqual([]);
  expect(
    rowsOf(importWith(values("deTwinA0001", 5), "kind,dhis2,vijim\ndata,deTwinA0001,pupils\n", twins)),
  ).toHaveLength(1);
});

describe("what is known of an indicator and a place", () => {
  const change = (known: Dataset, id: string, changes: Partial<Indicator>): Dataset => ({
    ...known,
    indicators: known.indicators.map((each) => ((each.id as string) === id ? { ...each, ...changes } : each)),
  });
  const importInto = (known: Dataset) =>
    importDhis2(
      [
        jsonFile("metadata.json", METADATA),
        jsonFile(
          "analytics.json",
          analytics([
            ["deDropout01", "PejaOu00001", "2024Sep", 12],
            ["deEnrolled1", "PejaOu00001", "2024Sep", 800],
          ]),
        ),
        mappingFile(MAPPING),
      ],
      known,
      TODAY,
    ).tables?.known.indicators;

  it("stays, but for relations to what does not come with it", () => {
    const [pupils, spare] = ["pupils" as IndicatorId, "spare" as IndicatorId];
    const known = change(knownTables(), "dropout", { denominatorIs: pupils, numeratorIs: spare });
    const imported = importInto(change(known, "pupils", { sumOf: [spare] }));
    const dropout = imported?.find(({ id }) => (id as string) === "dropout");
    expect(dropout).toMatchObject({ denominatorIs: "pupils", source: "emis" });
    expect(dropout).not.toHaveProperty("numeratorIs");
    expect(imported?.find(({ id }) => id === pupils)?.sumOf).toEqual([]);
    const kept = importInto(change(knownTables(), "dropout", { sumOf: [pupils] }));
    expect(kept?.find(({ id }) => (id as string) === "dropout")?.sumOf).toEqual(["pupils"]);
  });

  it("[V4] no longer has a made-up source once its figures are DHIS2's", () => {
    const known = change(knownTables(), "dropout", { source: "made-up" as SourceId });
    expect(importInto(known)?.find(({ id }) => (id as string) === "dropout")?.source).toBe("dhis2");
  });

  it("is no more than its id where the metadata do not have the unit", () => {
    const reading = importWith(
      analytics([["deEnrolled1", "JunikOu0001", "2024Sep", 9]]),
      "kind,dhis2,vijim\norgUnit,JunikOu0001,junik\ndata,ENR,pupils\n",
      { ...METADATA, organisationUnits: [] },
    );
    const junik = datasetOf(reading).dataset?.municipalities.find(({ id }) => id === "junik");
    expect(junik?.name).toEqual({ sq: "JunikOu0001", sr: "JunikOu0001", en: "JunikOu0001" });
    expect([junik?.code, junik?.district]).toEqual([undefined, undefined]);
  });
});
