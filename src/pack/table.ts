import { TOTAL } from "#domain/id.ts";
import { LANGUAGES, type LocalText } from "#domain/language.ts";
import type { ObservationTable } from "#domain/observation.ts";
import { MARKS } from "#domain/value.ts";
import type { ByteReader } from "./byteReader.ts";
import type { ByteWriter } from "./byteWriter.ts";
import { readNumbers, writeNumbers } from "./numberColumn.ts";
import { PackError } from "./packError.ts";
import { type KeySizes, readRowKeys, writeRowKeys } from "./rowKeys.ts";
import { readRuns, writeRuns } from "./runs.ts";
import { seriesOf } from "./series.ts";

/** The ids the codes of a table stand for, and its different notes. */
type Dictionaries = Pick<ObservationTable, "indicators" | "areas" | "periods" | "categories" | "sources"> & {
  readonly notes: readonly LocalText[];
};

/** Writes a table by column: dictionaries, keys, value, numerator, denominator, marks, sources, notes. */
export function writeTable(writer: ByteWriter, table: ObservationTable): void {
  const { indicators, areas, periods, categories, sources } = table;
  const { notes, codes } = codeNotes(table);
  const dictionaries: Dictionaries = { indicators, areas, periods, categories, sources, notes };
  writer.writeJson(dictionaries);
  const sizes = sizesOf(dictionaries);
  const series = seriesOf(writeRowKeys(writer, table, sizes), sizes, categories.sex.indexOf(TOTAL));
  writeNumbers(writer, table.value, series);
  writeNumbers(writer, table.numerator, series);
  writeNumbers(writer, table.denominator, series);
  writeRuns(writer, table.marks);
  writeRuns(writer, table.source);
  writeRuns(writer, codes);
}

/** Reads what `writeTable` wrote. */
export function readTable(reader: ByteReader): ObservationTable {
  const { notes, ...dictionaries } = readDictionaries(reader);
  const sizes = sizesOf(dictionaries);
  const placed = readRowKeys(reader, sizes);
  const length = placed.places.length;
  const series = seriesOf(placed, sizes, dictionaries.categories.sex.indexOf(TOTAL));
  return {
    length,
    ...dictionaries,
    ...placed.keys,
    value: readNumbers(reader, series),
    numerator: readNumbers(reader, series),
    denominator: readNumbers(reader, series),
    marks: readRuns(reader, new Uint8Array(length), 2 ** MARKS.length),
    source: readRuns(reader, new Uint16Array(length), dictionaries.sources.length),
    notes: notesByRow(notes, readRuns(reader, new Uint32Array(length), notes.length + 1)),
  };
}

function sizesOf({ indicators, areas, periods, categories }: Omit<Dictionaries, "notes" | "sources">): KeySizes {
  return {
    indicator: indicators.length,
    area: areas.length,
    period: periods.length,
    sex: categories.sex.length,
    community: categories.community.length,
    level: categories.level.length,
  };
}

function readDictionaries(reader: ByteReader): Dictionaries {
  const read = reader.readJson() as Partial<Dictionaries> | null;
  const { indicators, areas, periods, categories, sources, notes } = read ?? {};
  const lists = [indicators, areas, periods, categories?.sex, categories?.community, categories?.level, sources, notes];
  if (!lists.every(Array.isArray)) throw new PackError("holds a table without its dictionaries");
  return read as Dictionaries;
}

/** The different notes in the order of their first row, and for each row 0 or 1 + which note it has. */
function codeNotes(table: ObservationTable): { readonly notes: readonly LocalText[]; readonly codes: Uint32Array } {
  const notes: LocalText[] = [];
  const codeOf = new Map<string, number>();
  const codes = new Uint32Array(table.length);
  for (const [row, note] of [...table.notes].sort(([one], [other]) => one - other)) {
    const text = JSON.stringify(LANGUAGES.map((language) => note[language]));
    const code = codeOf.get(text) ?? notes.push(note);
    codeOf.set(text, code);
    codes[row] = code;
  }
  return { notes, codes };
}

function notesByRow(notes: readonly LocalText[], codes: Uint32Array): ReadonlyMap<number, LocalText> {
  const byRow = new Map<number, LocalText>();
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0;
    if (code > 0) byRow.set(row, notes[code - 1] ?? {});
  }
  return byRow;
}
