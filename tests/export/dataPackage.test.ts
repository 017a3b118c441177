import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dataPackageText } from "#export/dataPackage.ts";

const DATA = new URL("../../data/", import.meta.url);

type Field = { readonly name: string; readonly type: string; readonly constraints?: Readonly<Record<string, unknown>> };
type Resource = {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly missingValues: readonly string[];
    readonly foreignKeys?: readonly unknown[];
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
