import type { AnyTable } from "#domain/column.ts";
import { fold } from "#domain/fold.ts";
import { isHelpSheet } from "#domain/helpSheets.ts";
import { TABLES } from "#domain/schema.ts";
import { closestFact, closestOf } from "./closest.ts";
import { type Inquiry, openSheet } from "./openSheet.ts";
import type { RawTable } from "./rawTable.ts";
import { filePlace, type Sheet } from "./sheet.ts";

export type TableSheets = {
  /** The files and sheets of each table, by its name. */
  readonly sheets: ReadonlyMap<string, readonly Sheet[]>;
  /** Files and sheets that are no table of the data set. */
  readonly unknown: readonly RawTable[];
  /** Tables that are needed and missing, or lack a column they need. */
  readonly broken: ReadonlySet<string>;
};

/** Sorts what was given by table, matches headers, and reports the tables that are not there. */
export function sortByTable(raws: readonly RawTable[], inquiry: Inquiry): TableSheets {
  const { report } = inquiry;
  const sheets = new Map<string, Sheet[]>(TABLES.map(({ name }) => [name, []]));
  const unknown: RawTable[] = [];
  for (const raw of raws) {
    const table = tableNamed(raw.name);
    if (table === undefined) {
      // A workbook comes with empty sheets nobody asked for.
      if (raw.sheet === undefined || raw.header.length > 0) unknown.push(raw);
    } else sheets.get(table.name)?.push(openSheet(raw, table, inquiry));
  }
  for (const raw of unknown) {
    if (raw.sheet !== undefined && isHelpSheet(raw.name)) {
      report("helpSheet", filePlace(raw), raw.name);
      continue;
    }
    const closest = closestOf(
      raw.name,
      TABLES.map(({ name }) => name),
    );
    report("unknownTable", filePlace(raw), raw.name, closestFact(closest));
  }
  const isGiven = (name: string) => (sheets.get(name) ?? []).length > 0;
  const given = TABLES.filter(({ name }) => isGiven(name));
  const missing = TABLES.filter(({ name, isRequired }) => !isGiven(name) && (isRequired || isNeededBy(given, name)));
  const folder = raws[0]?.file.replace(/[^/]*$/, "") ?? "";
  for (const { name } of missing) report("missingTable", { file: `${folder}${name}.csv` }, name);
  const faulty = [...sheets.values()].flat().filter(({ header }) => !header.isUsable);
  return {
    sheets,
    unknown,
    broken: new Set([...missing, ...faulty.map(({ table }) => table)].map(({ name }) => name)),
  };
}

/** The table a file or sheet is named after, by its canonical name or its title in any language. */
function tableNamed(name: string): AnyTable | undefined {
  const folded = fold(name);
  return TABLES.find(({ name: canonical, title, isSplit }) =>
    [canonical, ...Object.values(title)]
      .map(fold)
      .some((text) => folded === text || (isSplit && folded.startsWith(text))),
  );
}

function isNeededBy(tables: readonly AnyTable[], name: string): boolean {
  return tables.some((table) => tablesNeeded(table).includes(name));
}

/** The tables without which the references of this one cannot be checked. */
export function tablesNeeded({ columns }: AnyTable): readonly string[] {
  return columns.flatMap(({ type }) => {
    const inside = type.kind === "list" ? type.of : type;
    return inside.kind === "reference" && !inside.isLoose ? [inside.table] : [];
  });
}
