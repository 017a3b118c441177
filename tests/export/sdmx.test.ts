import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { Dataset } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import { LANGUAGES } from "#domain/language.ts";
import { observationAt } from "#domain/observationTable.ts";
import type { Value } from "#domain/value.ts";
import { sdmxFiles } from "#export/sdmx.ts";
import { toolsCatalogue } from "#i18n/toolsCatalogue.ts";
import { createWords } from "#i18n/words.ts";
import { cleanDataset } from "#tests/export/workbook/dataset.ts";
import { arbitraryDataset } from "#tests/ingest/arbitraryDataset.ts";
import { changed, readWith } from "#tests/ingest/clean.ts";
import { defaultDataset } from "#tests/ingest/defaultDataset.ts";

const ALL_WORDS = LANGUAGES.map((language) => createWords(language, toolsCatalogue(language)));
const AS_OF = "2025-12-31" as Day;

type Row = Readonly<Record<string, string>>;

function read(dataset: Dataset) {
  const files = sdmxFiles(dataset, AS_OF, ALL_WORDS);
  const rowsOf = (name: string): readonly Row[] => {
    const { data, errors } = Papa.parse<Row>(files.get(name) ?? "", { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    return data;
  };
  return {
    observations: rowsOf("sdmx-observations.csv"),
    targets: rowsOf("sdmx-targets.csv"),
    structure: JSON.parse(files.get("sdmx-structure.json") ?? "") as Structure,
  };
}

type Named = { readonly id: string; readonly names: Readonly<Record<string, string>> };
type Component = {
  readonly id: string;
  readonly conceptIdentity: string;
  readonly localRepresentation: { readonly enumeration?: string; readonly format?: { readonly dataType: string } };
};
type Structure = {
  readonly data: {
    readonly codelists: readonly (Named & { readonly codes: readonly Named[] })[];
    readonly conceptSchemes: readonly (Named & { readonly concepts: readonly Named[] })[];
    readonly dataStructures: readonly (Named & {
      readonly dataStructureComponents: {
        readonly dimensionList: { readonly dimensions: readonly Component[]; readonly timeDimension: Component };
        readonly measureList: { readonly measures: readonly Component[] };
        readonly attributeList: { readonly attributes: readonly Component[] };
      };
    })[];
    readonly dataflows: readonly (Named & {
      readonly structure: string;
      readonly descriptions: Readonly<Record<string, string>>;
    })[];
  };
};

function componentsOf({ data }: Structure, id: string): readonly Component[] {
  const found = data.dataStructures.find((each) => each.id === id)?.dataStructureComponents;
  if (found === undefined) throw new Error(`no structure ${id}`);
  const { dimensionList, measureList, attributeList } = found;
  return [
    ...dimensionList.dimensions,
    dimensionList.timeDimension,
    ...measureList.measures,
    ...attributeList.attributes,
  ];
}

/** Periods as SDMX writes them, by hand. */
const TIME_OF: Readonly<Record<string, string>> = {
  "2022/23": "A 2022-09-01/P1Y",
  "2023/24": "A 2023-09-01/P1Y",
  "2024/25": "A 2024-09-01/P1Y",
  "2026/27": "A 2026-09-01/P1Y",
  "2023/24-S1": "S 2023-09-01/P5M",
  "2023/24-S2": "S 2024-02-01/P7M",
  "2024-Q3": "Q 2024-Q3",
  "2024-09": "M 2024-09",
  "2024": "A 2024",
  "2024-09-30": "D 2024-09-30",
};

const CODE_OF: Readonly<Record<string, string>> = { total: "_T", female: "F", male: "M" };

function cell(value: Value): string {
  return value.kind === "number" ? String(value.number) : "";
}

/** What a row has to say of a figure of the data set. */
function expected(figure: ReturnType<typeof observationAt> & { readonly role?: string }): string {
  const { indicator, area, period, disaggregation, value, numerator, denominator, role = "" } = figure;
  const { sex, community, level } = disaggregation;
  const groups = [CODE_OF[sex], ...[community, level].map((id) => (id === "total" ? "_T" : id))];
  return [indicator, area, ...groups, role, TIME_OF[period], ...[value, numerator, denominator].map(cell)].join("|");
}

function found(row: Row): string {
  const time = `${row["FREQ"]} ${row["TIME_PERIOD"]}`;
  const key = [row["INDICATOR"], row["REF_AREA"], row["SEX"], row["COMMUNITY"], row["LEVEL"], row["ROLE"] ?? "", time];
  return [...key, row["OBS_VALUE"], row["NUMERATOR"], row["DENOMINATOR"]].join("|");
}

function observationsOf({ observations }: Dataset) {
  return Array.from({ length: observations.length }, (_, row) => observationAt(observations, row));
}

describe("a data set as SDMX", () => {
  it("holds every figure and its parts once, with place, group and time", () => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        const { observations, targets } = read(dataset);
        expect(observations.map(found).toSorted()).toEqual(observationsOf(dataset).map(expected).toSorted());
        const given = dataset.targets.map((target) => expected({ ...target, marks: [] }));
        expect(targets.map(found).toSorted()).toEqual(given.toSorted());
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it("explains every column and every code in its structure message", () => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        const { observations, targets, structure } = read(dataset);
        const codes = new Map(
          structure.data.codelists.map((list) => [list.id, new Set(list.codes.map(({ id }) => id))]),
        );
        for (const [rows, id] of [
          [observations, "DSD_OBSERVATIONS"],
          [targets, "DSD_TARGETS"],
        ] as const) {
          const components = componentsOf(structure, id);
          for (const row of rows) {
            expect(Object.keys(row)).toEqual([
              "STRUCTURE",
              "STRUCTURE_ID",
              "ACTION",
              ...components.map((each) => each.id),
            ]);
            for (const component of components) {
              const list = /Codelist=VIJIM:(\w+)\(/.exec(component.localRepresentation.enumeration ?? "")?.[1];
              const text = row[component.id] ?? "";
              if (list !== undefined && text !== "") expect(codes.get(list)).toContain(text);
            }
          }
        }
      }),
      { numRuns: 50 },
    );
  }, 60_000);

  it("[X2] lets no cell begin as a formula", () => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        const { observations, targets } = read(dataset);
        for (const row of [...observations, ...targets]) {
          for (const text of Object.values(row)) expect(text).not.toMatch(/^[=+@\t\r]|^-(?![\d.])/);
        }
      }),
      { numRuns: 50 },
    );
  }, 60_000);

  const { observations, targets, structure } = read(cleanDataset);

  it("names structure and action in the first columns, as SDMX-CSV 2.0 wants", () => {
    expect(sdmxFiles(cleanDataset, AS_OF, ALL_WORDS).get("sdmx-observations.csv")?.split("\n")[0]).toBe(
      "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,SEX,COMMUNITY,LEVEL,TIME_PERIOD,OBS_VALUE,NUMERATOR,DENOMINATOR," +
        "OBS_STATUS,CONF_STATUS,OBS_MARKS,UNIT_MEASURE,DECIMALS,SOURCE,SOURCE_KIND,COMMENT",
    );
    expect(observations[0]).toMatchObject({ STRUCTURE: "dataflow", STRUCTURE_ID: "VIJIM:DF_OBSERVATIONS(1.0.0)" });
    expect(targets[0]).toMatchObject({ STRUCTURE_ID: "VIJIM:DF_TARGETS(1.0.0)", ACTION: "I", ROLE: "baseline" });
    expect(structure.data.dataflows.map(({ id }) => id)).toEqual(["DF_OBSERVATIONS", "DF_TARGETS"]);
  });

  it("[V3] gives a rate with numerator and denominator, its unit, source and note", () => {
    expect(observations.find((row) => row["NUMERATOR"] === "15")).toMatchObject({
      REF_AREA: "prizren",
      TIME_PERIOD: "2024-09-01/P1Y",
      OBS_VALUE: "1.5",
      DENOMINATOR: "1000",
      UNIT_MEASURE: "PT",
      DECIMALS: "2",
      SOURCE: "MESTI, EMIS 2024/25 (2025-09-15)",
      SOURCE_KIND: "published",
      COMMENT: "Recounted",
    });
  });

  it.each([
    ["[c]", "Q", "C"],
    ["[z]", "M", ""],
    ["[low]", "N", ""],
    ["[x]", "O", ""],
  ])("[V1] writes no value for %s, with observation status %s", (symbol, status, confidentiality) => {
    const { dataset = cleanDataset } = readWith(
      changed("observations.csv", "total,[c],,,,emis", `total,${symbol},,,,emis`),
    );
    const row = read(dataset).observations.find((each) => each["REF_AREA"] === "peje" && each["OBS_VALUE"] === "");
    expect(row).toMatchObject({ INDICATOR: "dropout", OBS_STATUS: status, CONF_STATUS: confidentiality });
  });

  it.each([
    ["", "A", ""],
    ["p", "P", "provisional"],
    ["r", "A", "revised"],
    ["e;p", "E", "provisional estimated"],
    ["b;e", "B", "estimated breakInSeries"],
    ["u", "U", "lowReliability"],
  ])("[V2] gives the marks %j the status %s, and all their names", (marks, status, names) => {
    const { dataset = cleanDataset } = readWith(changed("observations.csv", ",500,,,p,", `,500,,,${marks},`));
    const row = read(dataset).observations.find((each) => each["OBS_VALUE"] === "500");
    expect(row).toMatchObject({ OBS_STATUS: status, OBS_MARKS: names, CONF_STATUS: "" });
  });

  it("names codes in three languages", () => {
    const areas = structure.data.codelists.find(({ id }) => id === "CL_AREA")?.codes;
    expect(areas?.find(({ id }) => id === "peje")?.names).toEqual({ sq: "Pejë", sr: "Peć", en: "Peja" });
  });
});

describe("the default data set as SDMX", () => {
  const { observations, targets, structure } = read(defaultDataset());

  it("[V4] says of every row whether it is made up, and in every dataflow that some are", () => {
    for (const row of [...observations, ...targets]) {
      expect(row["SOURCE_KIND"] === "illustrative").toBe(/ILLUSTRATIVE/.test(row["SOURCE"] ?? ""));
    }
    for (const { descriptions } of structure.data.dataflows) expect(descriptions["en"]).toContain("are made up");
  });

  it("uses identifiers that SDMX allows, each once in its list", () => {
    for (const { id, codes } of structure.data.codelists) {
      const ids = codes.map((code) => code.id);
      expect([id, ...ids].filter((each) => !/^[A-Za-z0-9_@$-]+$/.test(each))).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
