import { OBSERVATION_COLUMNS } from "./observations.ts";
import type { Programme } from "./programme.ts";
import { parseTable, type Row, tableText, textColumns, textNames } from "./table.ts";

/** Tables of the default data set that another one takes over, as they are or in part. */
export type DefaultTables = Readonly<Record<"municipalities" | "pupils" | "census" | "names" | "categories", string>>;

const MUNICIPALITY_COLUMNS = [
  "municipality",
  "code",
  ...textNames("name"),
  "district",
  "programme",
  ...textNames("note"),
] as const;

/** The tables a programme of its own municipalities shares with the default data set; none for the default one. */
export function derivedTables({ municipalities, years }: Programme, tables: DefaultTables): Map<string, string> {
  if (municipalities === undefined) return new Map();
  const published = [tables.pupils, tables.census].flatMap((text) => parseTable(text, OBSERVATION_COLUMNS));
  const periods: readonly string[] = [...years, "2024"];
  const rows = published.filter(
    ({ indicator, municipality, period }) =>
      ["pupils", "population"].includes(indicator) && municipalities.includes(municipality) && periods.includes(period),
  );
  return new Map([
    ["municipalities.csv", municipalitiesText(municipalities, tables.municipalities)],
    ["names.csv", tables.names],
    ["categories.csv", tables.categories],
    ["observations-published.csv", tableText(OBSERVATION_COLUMNS, rows)],
  ]);
}

/** The same municipalities, others of them in the programme; notes on the default programme are left out. */
function municipalitiesText(chosen: readonly string[], text: string): string {
  const rows = parseTable(text, MUNICIPALITY_COLUMNS).map((row): Row<(typeof MUNICIPALITY_COLUMNS)[number]> => {
    const note = row.programme === "yes" ? textColumns("note", undefined) : {};
    return { ...row, ...note, programme: chosen.includes(row.municipality) ? "yes" : "no" };
  });
  return tableText(MUNICIPALITY_COLUMNS, rows);
}
