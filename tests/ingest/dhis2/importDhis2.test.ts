import { describe, expect, it } from "vitest";
import { importDhis2 } from "#ingest/dhis2/importDhis2.ts";
import { writeMapping } from "#ingest/dhis2/mapping.ts";
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
  rowsOf,
} from "./exports.ts";

const TWO_PARTS = analytics([
  ["deDropout01", "PrizrenOu01", "2024Sep", "12.0"],
  ["deEnrolled1", "PrizrenOu01", "2024Sep", "800"],
]);

describe("an import from DHIS2", () => {
  it("[V3] puts numerator and denominator of a rate together, and uses a data element for two indicators", () => {
    const reading = importWith(TWO_PARTS);
    expect(rowsOf(reading)).toEqual([
      "dropout,prizren,2024/25,total,total,total,,12,800,dhis2",
      "pupils,prizren,2024/25,total,total,total,800,,,dhis2",
    ]);
    expect([reading.valuesRead, reading.valuesUsed]).toEqual([2, 2]);
    const { issues, dataset } = datasetOf(reading);
    expect(issues).toEqual([]);
    expect(dataset?.sources.map(({ id, kind, date }) => [id, kind, date])).toEqual([
      ["emis", "published", "2025-09-15"],
      ["dhis2", "programme", "2025-10-02"],
    ]);
  });

  it("[I4] reads places by every spelling of the alias table and says so, and takes categories apart by their names", () => {
    const reading = importWith(
      analytics(
        [
          ["deEnrolled1", "PrizrenOu01", "2024Sep", "cocGirls001", "390"],
          ["deEnrolled1", "PejaOu00001", "2024Sep", "cocBoys0001", "50"],
          ["deEnrolled1", "PejaOu00001", "2024Sep", "HllvX50cXC0", "97"],
        ],
        ["co"],
      ),
      MAPPING.replace("data,ENR,dropout,denominator\n", ""),
    );
    expect(rowsOf(reading)).toEqual([
      "pupils,prizren,2024/25,female,total,total,390,,,dhis2",
      "pupils,peje,2024/25,male,total,total,50,,,dhis2",
      "pupils,peje,2024/25,total,total,total,97,,,dhis2",
    ]);
    expect(found(reading).filter((text) => text.startsWith("dhis2Matched"))).toEqual([
      "dhis2Matched: Prizreni K., 1",
      "dhis2Matched: Ipek, 2",
      "dhis2Matched: Girls, 1",
      "dhis2Matched: FinancialSep, 3",
    ]);
  });

  it("reads a category as a column of its own, and the operand of a data element", () => {
    const byCategory = analytics([["deEnrolled1", "PejaOu00001", "2024Sep", "optBoys0001", 50]], ["catSex00001"]);
    const operand = analytics([["deEnrolled1.cocBoys0001", "PejaOu00001", "2024Sep", 50]]);
    const mapping = MAPPING.replace("data,ENR,dropout,denominator\n", "");
    for (const values of [byCategory, operand])
      expect(rowsOf(importWith(values, mapping))).toEqual(["pupils,peje,2024/25,male,total,total,50,,,dhis2"]);
  });

  it("reads data value sets, what their values share, and none that is deleted; who entered them is not carried over", () => {
    const set = {
      dataSet: "dsSchools01",
      period: "2024Sep",
      orgUnit: "PejaOu00001",
      dataValues: [
        {
          dataElement: "deVisits001",
          categoryOptionCombo: "HllvX50cXC0",
          value: "7",
          storedBy: "arta.b",
          comment: "phone",
        },
        { dataElement: "deVisits001", period: "2023Sep", value: "5", deleted: true },
        { dataElement: "deAdopted01", value: "true", attributeOptionCombo: "HllvX50cXC0" },
      ],
    };
    const reading = importWith(set, "kind,dhis2,vijim\ndata,deVisits001,home_visits\ndata,deAdopted01,adopted\n");
    expect(rowsOf(reading)).toEqual([
      "home_visits,peje,2024/25,total,total,total,7,,,dhis2",
      "adopted,peje,2024/25,total,total,total,1,,,dhis2",
    ]);
    expect(JSON.stringify(reading)).not.toMatch(/arta\.b|phone/);
    const visits = datasetOf(reading).dataset?.indicators.find(({ id }) => id === "home_visits");
    expect(visits).toMatchObject({
      kind: "count",
      name: { sq: "Home visits" },
      definition: { sq: "Visits to homes" },
      countsPersons: true,
      direction: "none",
      aggregation: "sum",
      source: "dhis2",
    });
    expect(found(reading)).toContain("dhis2Added: home_visits, –");
  });

  it("adds a municipality that is mapped to and not known, with its names in our languages", () => {
    const reading = importWith(
      analytics([["deEnrolled1", "JunikOu0001", "2024Sep", 9]]),
      "kind,dhis2,vijim\norgUnit,XK-38,junik\ndata,ENR,pupils\n",
    );
    const { dataset, issues } = datasetOf(reading);
    expect(issues).toEqual([]);
    expect(dataset?.municipalities.find(({ id }) => id === "junik")).toMatchObject({
      code: "XK-38",
      name: { sq: "Junik", sr: "Junik (op.)", en: "Junik" },
      district: "Kosova",
      inProgramme: true,
    });
  });

  it("takes the parts of an indicator where the export has them, its percentage where not", () => {
    const mapping = "kind,dhis2,vijim\n";
    const figures = ["numerator", "denominator", "factor", "multiplier", "divisor"];
    const withParts = analytics([["inDropRate1", "PejaOu00001", "2024Sep", 1.2, 12, 1000, 100, 100, 1]], [], figures);
    expect(rowsOf(importWith(withParts, mapping))).toEqual(["dropout,peje,2024/25,total,total,total,,12,1000,dhis2"]);
    const without = analytics([["inDropRate1", "PejaOu00001", "2024Sep", 1.2]]);
    expect(rowsOf(importWith(without, mapping))).toEqual(["dropout,peje,2024/25,total,total,total,1.2,,,dhis2"]);
  });

  it("[I3] refuses an indicator that is no percentage as the value of a rate", () => {
    const values = analytics([["inPer1000x1", "PejaOu00001", "2024Sep", 12]]);
    const reading = importWith(values, "kind,dhis2,vijim\ndata,inPer1000x1,dropout\n");
    expect(rowsOf(reading)).toEqual([]);
    expect(found(reading)).toContain("dhis2Factor: Dropouts per thousand, 1");
  });

  it("[I2] [I3] names what is not mapped with how many values hang on it, and offers the closest", () => {
    const values = analytics(
      [
        ["deUnlisted1", "JunikOu0001", "2024S1", "cocBoys0001", 1],
        ["deUnlisted1", "PejaOu00001", "2024W5", "cocBoys0001", 2],
        ["deDropout01", "GjilamOu001", "2024Sep", "cocOther001", 3],
      ],
      ["co"],
    );
    const metadata = {
      ...METADATA,
      organisationUnits: [...METADATA.organisationUnits, { id: "GjilamOu001", name: "Gjilam" }],
    };
    const reading = importWith(values, "kind,dhis2,vijim\n", metadata);
    const unmapped = reading.issues.filter(({ code }) => code === "dhis2Unmapped");
    expect(unmapped.map(({ facts: { kind, name, count, closest } }) => [kind, name, count, closest])).toEqual([
      ["orgUnit", "Junik", 1, "none"],
      ["orgUnit", "Gjilam", 1, "gjilan"],
      ["data", "Not in the metadata", 2, "none"],
      ["data", "Dropouts", 1, "dropout"],
      ["option", "M", 2, "none"],
      ["option", "cocOther001", 1, "none"],
      ["period", "SixMonthly", 1, "semester"],
      ["period", "Weekly", 1, "none"],
    ]);
    expect(reading.tables).toBeUndefined();
  });

  it("leaves out what the mapping says, and says so", () => {
    const values = analytics([
      ["deEnrolled1", "PejaOu00001", "2024Sep", 90],
      ["deEnrolled1", "KosovoOu001", "2024Sep", 900],
    ]);
    const reading = importWith(values, "kind,dhis2,vijim\ndata,ENR,pupils\norgUnit,Kosova,-\n");
    expect(rowsOf(reading)).toHaveLength(1);
    expect(found(reading)).toContain("dhis2LeftOut: Kosova, 1");
    expect(reading.issues.every(({ severity }) => severity === "notice")).toBe(true);
  });

  it("tells schools by the municipality they lie in, and does not add them up", () => {
    const reading = importWith(
      analytics([
        ["deEnrolled1", "SchoolOu001", "2024Sep", 400],
        ["deEnrolled1", "SchoolOu001", "2023Sep", 410],
      ]),
      "kind,dhis2,vijim\ndata,ENR,pupils\n",
    );
    expect(reading.issues.filter(({ severity }) => severity === "error")).toMatchObject([
      { code: "dhis2Below", facts: { name: "Prizreni K.", units: 1, count: 2 } },
    ]);
    expect(reading.mapping.map(({ dhis2 }) => dhis2)).not.toContain("SchoolOu001");
  });

  it("[I6] uses neither of two values about the same that differ, and one of two that agree", () => {
    const rows = (second: number) =>
      importWith(
        analytics([
          ["deEnrolled1", "PejaOu00001", "2024Sep", 90],
          ["deVisits001", "PejaOu00001", "2024Sep", second],
        ]),
        "kind,dhis2,vijim\ndata,ENR,pupils\ndata,deVisits001,pupils\n",
      );
    expect(rowsOf(rows(90))).toHaveLength(1);
    expect(rowsOf(rows(91))).toEqual([]);
    expect(found(rows(91))).toContain("dhis2Clash: pupils, 2");
  });

  it.each([
    ["half a rate", ["deDropout01", "PejaOu00001", "2024Sep", 5], "dhis2HalfRate: dropout, 1"],
    ["a text", ["deDropout01", "PejaOu00001", "2024Sep", "many"], "dhis2NotNumber: Dropouts, 1"],
    ["a day that is none", ["deDropout01", "PejaOu00001", "20240231", 5], "dhis2Day: 20240231, 1"],
  ])("[I2] reports %s", (_name, row, issue) => {
    expect(found(importWith(analytics([row])))).toContain(issue);
  });

  it("reports two categories of one dimension", () => {
    const values = analytics([["deEnrolled1", "PejaOu00001", "2024Sep", "cocBoys0001", 5]], ["co"]);
    const mapping = "kind,dhis2,vijim\ndata,ENR,pupils;sex:female\noption,SEX_M,sex:male\n";
    expect(found(importWith(values, mapping))).toContain("dhis2Dimension: pupils, 1");
  });

  it.each([
    ["orgUnit,Ipek,no such place!", "no such place!"],
    ["data,ENR,pupils;shoe:big", "pupils;shoe:big"],
    ["option,SEX_M,male", "male"],
    ["period,FinancialSep,month", "month"],
  ])("reports a line of the mapping that cannot be used, where it stands: %s", (line, text) => {
    const values = analytics([["deEnrolled1", "PejaOu00001", "2024Sep", "cocBoys0001", 5]], ["co"]);
    const issue = importWith(values, `kind,dhis2,vijim\n${line}\n`).issues.find(({ code }) => code === "dhis2Unusable");
    expect(issue).toMatchObject({ text, place: { file: "mapping.csv", row: 2, column: "vijim" } });
  });

  it("proposes a mapping that reads back as it is, and gives the same again", () => {
    const values = analytics([["deDropout01", "PejaOu00001", "2024Sep", "cocBoys0001", 5]], ["co"]);
    const { mapping } = importWith(values, "kind,dhis2,vijim\n");
    expect(writeMapping(mapping)).toBe(
      [
        "kind,dhis2,vijim,role,name,values,closest",
        "orgUnit,PejaOu00001,peje,,Ipek,1,",
        "data,deDropout01,,value,Dropouts,1,dropout",
        "option,optBoys0001,,,M,1,",
        "period,FinancialSep,schoolYear,,FinancialSep,1,\n",
      ].join("\n"),
    );
    expect(linesOf(writeMapping(mapping)).map(({ dhis2, vijim }) => [dhis2, vijim])).toEqual(
      mapping.map(({ dhis2, vijim }) => [dhis2, vijim]),
    );
    const said = importDhis2(
      [jsonFile("metadata.json", METADATA), jsonFile("analytics.json", values)],
      knownTables(),
      TODAY,
      mapping,
    );
    expect(said.mapping).toEqual(mapping);
  });

  it("names lines of the mapping that no value needs, and words it does not know", () => {
    const values = analytics([["deEnrolled1", "PejaOu00001", "2024Sep", 5]]);
    const reading = importWith(
      values,
      "kind;dhis2;vijim;role\nplace;Ipek;peje;\ndata;ENR;pupils;valeu\ndata;DROP;dropout;\n",
    );
    const own = reading.issues.filter(({ place }) => place.file === "mapping.csv");
    expect(own.map(({ code, text, place: { row, column } }) => [code, text, row, column])).toEqual([
      ["notChoice", "place", 2, "kind"],
      ["notChoice", "valeu", 3, "role"],
      ["dhis2Unused", "DROP", 4, undefined],
    ]);
  });

  it("says what is missing or no export of DHIS2", () => {
    const codes = (...files: readonly ReturnType<typeof jsonFile>[]) =>
      importDhis2(files, knownTables(), TODAY).issues.map(({ code, facts }) => [code, facts["what"]].join(" ").trim());
    expect(codes(jsonFile("a.json", METADATA))).toEqual(["dhis2Missing values"]);
    expect(codes(jsonFile("a.json", TWO_PARTS))).toContain("dhis2Missing metadata");
    expect(codes(jsonFile("a.json", { name: "package" }))).toEqual(["notDhis2"]);
    expect(codes(jsonFile("a.json", "{"))).toEqual(["damagedFile"]);
    expect(codes(jsonFile("a.json", `${"[".repeat(65)}${"]".repeat(65)}`))).toEqual(["tooLarge xmlDepth"]);
    expect(codes(jsonFile("a.json", `"${"[".repeat(65)}"`))).toEqual(["notDhis2"]);
  });
});
