import { writeKnownTables } from "#export/tables.ts";
import { importDhis2 } from "#ingest/dhis2/importDhis2.ts";
import { readMapping } from "#ingest/dhis2/mapping.ts";
import { readDataset } from "#ingest/readDataset.ts";
import { readWith, TODAY } from "#tests/ingest/clean.ts";

/** A small DHIS2 as its API (2.40) would tell it: Kosovo, three municipalities, a school in one; pupils by sex. */
export const METADATA = {
  system: { id: "eed3d451", version: "2.40.5", date: "2025-10-02T08:15:00.000+0000" },
  organisationUnits: [
    { id: "KosovoOu001", name: "Kosova", level: 1, path: "/KosovoOu001" },
    {
      id: "PrizrenOu01",
      name: "Prizreni K.",
      shortName: "Prizren",
      code: "XK-21",
      level: 2,
      path: "/KosovoOu001/PrizrenOu01",
    },
    { id: "PejaOu00001", name: "Ipek", code: "XK-17", level: 2, parent: { id: "KosovoOu001" } },
    {
      id: "JunikOu0001",
      name: "Junik",
      code: "XK-38",
      level: 2,
      parent: { id: "KosovoOu001" },
      translations: [{ property: "NAME", locale: "sr", value: "Junik (op.)" }],
    },
    { id: "SchoolOu001", name: "Shkolla Abdyl Frashëri", level: 3, path: "/KosovoOu001/PrizrenOu01/SchoolOu001" },
  ],
  dataElements: [
    {
      id: "deDropout01",
      name: "Dropouts",
      code: "DROP",
      valueType: "INTEGER_ZERO_OR_POSITIVE",
      aggregationType: "SUM",
    },
    { id: "deEnrolled1", name: "Enrolled", code: "ENR", valueType: "INTEGER", aggregationType: "SUM" },
    { id: "deVisits001", name: "Home visits", description: "Visits to homes", aggregationType: "SUM" },
    { id: "deAdopted01", name: "Plan adopted", valueType: "BOOLEAN", aggregationType: "NONE" },
  ],
  indicators: [
    { id: "inDropRate1", name: "Dropout rate", indicatorType: { id: "percent0001", factor: 100 } },
    { id: "inPer1000x1", name: "Dropouts per thousand", indicatorType: { id: "permille001", factor: 1000 } },
  ],
  categories: [{ id: "catSex00001", name: "Sex", categoryOptions: [{ id: "optGirls001" }, { id: "optBoys0001" }] }],
  categoryOptions: [
    { id: "optGirls001", name: "Girls" },
    { id: "optBoys0001", name: "M", code: "SEX_M" },
    { id: "optDefault1", name: "default" },
  ],
  categoryOptionCombos: [
    { id: "cocGirls001", name: "Girls", categoryOptions: [{ id: "optGirls001" }] },
    { id: "cocBoys0001", name: "M", categoryOptions: [{ id: "optBoys0001" }] },
    { id: "HllvX50cXC0", name: "default", categoryOptions: [{ id: "optDefault1" }] },
  ],
};

const HEADERS = ["dx", "ou", "pe"].map((name) => ({
  name,
  column: name,
  valueType: "TEXT",
  hidden: false,
  meta: true,
}));
const VALUE = { name: "value", column: "Value", valueType: "NUMBER", hidden: false, meta: false };

type Row = readonly (string | number)[];

/** An answer of `/api/analytics.json`; `more` names dimensions beside dx, ou and pe. */
export function analytics(rows: readonly Row[], more: readonly string[] = [], figures: readonly string[] = []) {
  const dimensions = more.map((name) => ({ name, column: name, valueType: "TEXT", hidden: false, meta: true }));
  return {
    headers: [...HEADERS, ...dimensions, VALUE, ...figures.map((name) => ({ ...VALUE, name }))],
    metaData: { items: { deUnlisted1: { name: "Not in the metadata" } }, dimensions: {} },
    width: 4 + more.length + figures.length,
    height: rows.length,
    rows,
  };
}

export const MAPPING = `kind,dhis2,vijim,role
data,deDropout01,dropout,numerator
data,ENR,dropout,denominator
data,Enrolled,pupils,value
option,SEX_M,sex:male
orgUnit,KosovoOu001,-
`;

export function jsonFile(name: string, json: unknown) {
  return { name, bytes: new TextEncoder().encode(typeof json === "string" ? json : JSON.stringify(json)) };
}

export function mappingFile(text: string) {
  return jsonFile("mapping.csv", text);
}

/** The small data set of the other tests, whose municipalities, categories and indicators are known. */
export function knownTables() {
  const { dataset } = readWith();
  if (dataset === undefined) throw new Error("the small data set cannot be read");
  return dataset;
}

/** Imports values with the metadata above. */
export function importWith(values: unknown, mapping = MAPPING, metadata: unknown = METADATA) {
  const files = [jsonFile("metadata.json", metadata), jsonFile("analytics.json", values), mappingFile(mapping)];
  return importDhis2(files, knownTables(), TODAY);
}

export function linesOf(mapping: string) {
  return readMapping(mappingFile(mapping), () => {});
}

/** The rows of the observations, without their header. */
export function rowsOf({ tables }: ReturnType<typeof importDhis2>): readonly string[] {
  return (tables?.observations ?? "").split("\n").slice(1, -1);
}

/** The data set the import makes, read as any other, with what was found in it. */
export function datasetOf({ tables }: ReturnType<typeof importDhis2>) {
  if (tables === undefined) throw new Error("nothing was imported");
  const files = [...writeKnownTables(tables.known), ["observations-dhis2.csv", tables.observations] as const];
  return readDataset(
    files.map(([name, text]) => jsonFile(name, text)),
    TODAY,
  );
}

/** Issues as `code: name or text, count`. */
export function found({ issues }: ReturnType<typeof importDhis2>): readonly string[] {
  return issues.map(({ code, text, facts }) => `${code}: ${facts["name"] ?? text}, ${facts["count"] ?? "–"}`);
}
