import { readdirSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { dataPackageFiles, dataPackageText } from "#export/dataPackage.ts";
import { writeZip } from "#export/zip.ts";
import { readDataset } from "#ingest/readDataset.ts";
import { cleanDataset } from "#tests/export/workbook/dataset.ts";
import { TODAY } from "#tests/ingest/clean.ts";
import { defaultDataset } from "#tests/ingest/defaultDataset.ts";

const DATA = new URL("../../data/", import.meta.url);

type Field = { readonly name: string; readonly type: string; readonly constraints?: Readonly<Record<string, unknown>> };
type Resource = {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly missingValues: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
};

function resourcesOf(names: readonly string[]): ReadonlyMap<string, Resource> {
  const { resources }: { resources: Resource[] } = JSON.parse(dataPackageText(names));
  return new Map(resources.map((resource) => [resource.name, resource]));
}

const ALL = [
  "settings",
  "sources",
  "municipalities",
  "indicators",
  "observations-census",
  "observations-pupils",
  "goals",
  "activities",
  "reports",
  "notes",
].map((name) => `${name}.csv`);

describe("the data package", () => {
  const resources = resourcesOf(ALL);

  it.each(["", "learning-centres/"])(
    "in data/%s is the one the schema gives: `npm run -s vijim -- datapackage …`",
    (folder) => {
      const files = new URL(folder, DATA);
      expect(readFileSync(new URL("datapackage.json", files), "utf8")).toBe(dataPackageText(readdirSync(files)));
    },
  );

  it("describes every file of a table, and no other", () => {
    expect([...resources.keys()]).toEqual(ALL.slice(0, -1).map((file) => file.replace(".csv", "")));
    expect(resources.get("observations-pupils")?.path).toBe("observations-pupils.csv");
  });

  it("is the same whatever the order the files come in", () => {
    expect(dataPackageText(ALL.toReversed())).toBe(dataPackageText(ALL));
  });

  it("says types, constraints and keys", () => {
    const { fields, primaryKey } = resources.get("indicators")?.schema ?? { fields: [], primaryKey: [] };
    const field = (name: string) => fields.find((each) => each.name === name);
    expect(primaryKey).toEqual(["indicator"]);
    expect(field("kind")?.constraints).toEqual({ required: true, enum: ["rate", "count", "milestone"] });
    expect(field("headline")).toMatchObject({ type: "boolean", trueValues: ["yes"], falseValues: ["no"] });
    expect(field("decimals")).toMatchObject({ type: "integer", constraints: { minimum: 0, maximum: 6 } });
    expect(resources.get("activities")?.schema.fields.find(({ name }) => name === "deadline")?.type).toBe("date");
  });

  it("[V1] counts the symbols of absence as missing values where there are figures", () => {
    expect(resources.get("observations-census")?.schema.missingValues).toEqual(["", "[x]", "[z]", "[c]", "[low]"]);
    expect(resources.get("sources")?.schema.missingValues).toEqual([""]);
  });

  it("says which columns are keys of which table, also keys of two columns", () => {
    expect(resources.get("reports")?.schema.foreignKeys).toEqual([
      { fields: ["plan"], reference: { resource: "plans", fields: ["plan"] } },
      { fields: ["plan", "activity"], reference: { resource: "activities", fields: ["plan", "activity"] } },
    ]);
    expect(resources.get("goals")?.schema.foreignKeys).toBeUndefined();
  });
});

describe("the data package as one archive", () => {
  const dataset = defaultDataset();
  const files = dataPackageFiles(dataset);
  const description = JSON.parse(files.get("datapackage.json") ?? "");
  const resources: Resource[] = description.resources;

  it("holds the files its resources name, with the columns of their schemas in the same order", () => {
    expect(resources.map(({ path }) => path).toSorted()).toEqual(
      [...files.keys()].filter((name) => name !== "datapackage.json").toSorted(),
    );
    for (const { path, schema } of resources) {
      const { meta } = Papa.parse<Readonly<Record<string, string>>>(files.get(path) ?? "", {
        header: true,
        preview: 1,
      });
      expect(meta.fields).toEqual(schema.fields.map(({ name }) => name));
    }
  });

  it("keeps its keys: a primary key is there once, a foreign key is there", () => {
    const rows = new Map(
      resources.map(({ name, path }) => [
        name,
        Papa.parse<Readonly<Record<string, string>>>(files.get(path) ?? "", { header: true, skipEmptyLines: true })
          .data,
      ]),
    );
    const keysOf = (name: string, fields: readonly string[]) =>
      (rows.get(name) ?? []).map((row) => fields.map((field) => row[field]).join("|"));
    for (const { name, schema } of resources) {
      const primary = keysOf(name, schema.primaryKey);
      expect(new Set(primary).size).toBe(primary.length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = new Set(keysOf(reference.resource, reference.fields));
        const strange = keysOf(name, fields).filter((key) => !/^\|*$/.test(key) && !known.has(key));
        expect({ name, fields, strange }).toEqual({ name, fields, strange: [] });
      }
    }
  });

  it("[V4] names title and sources, and says which are made up", () => {
    expect(description.title).toBe("Vijim – municipal action plans against school dropout");
    const made = description.sources.filter(({ kind }: { kind: string }) => kind === "illustrative");
    expect(made).toHaveLength(2);
    for (const { title } of made) expect(title).toContain("(illustrative: made up, not real)");
  });

  it("[I5] is read back as the same data set", () => {
    const zip = { name: "package.zip", bytes: writeZip(dataPackageFiles(cleanDataset)) };
    const { dataset: back, issues } = readDataset([zip], TODAY);
    expect(issues).toEqual([]);
    expect(back).toEqual(cleanDataset);
  });
});
