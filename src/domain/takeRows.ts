import type { LocalText } from "./language.ts";
import type { NumberColumn, ObservationTable } from "./observation.ts";

/** Some rows of a table, given in its order, as a table with only the dictionary entries they use. Time: these rows alone. */
export function takeRows(table: ObservationTable, rows: Uint32Array): ObservationTable {
  const indicator = takeCodes(table.indicators, table.indicator, rows, new Uint16Array(rows.length));
  const area = takeCodes(table.areas, table.area, rows, new Uint16Array(rows.length));
  const period = takeCodes(table.periods, table.period, rows, new Uint16Array(rows.length));
  const sex = takeCodes(table.categories.sex, table.sex, rows, new Uint8Array(rows.length));
  const community = takeCodes(table.categories.community, table.community, rows, new Uint8Array(rows.length));
  const level = takeCodes(table.categories.level, table.level, rows, new Uint8Array(rows.length));
  const source = takeCodes(table.sources, table.source, rows, new Uint16Array(rows.length));
  return {
    length: rows.length,
    indicators: indicator.ids,
    areas: area.ids,
    periods: period.ids,
    categories: { sex: sex.ids, community: community.ids, level: level.ids },
    sources: source.ids,
    indicator: indicator.codes,
    area: area.codes,
    period: period.codes,
    sex: sex.codes,
    community: community.codes,
    level: level.codes,
    value: takeNumbers(table.value, rows),
    numerator: takeNumbers(table.numerator, rows),
    denominator: takeNumbers(table.denominator, rows),
    marks: takeBytes(table.marks, rows),
    source: source.codes,
    notes: takeNotes(table.notes, rows),
  };
}

/** The codes of some rows in a dictionary of only the ids they use, which stay in their order. */
function takeCodes<Id extends string, Codes extends Uint8Array | Uint16Array>(
  ids: readonly Id[],
  from: Codes,
  rows: Uint32Array,
  codes: Codes,
): { readonly ids: readonly Id[]; readonly codes: Codes } {
  const isUsed = new Uint8Array(ids.length);
  for (let row = 0; row < rows.length; row++) {
    const code = from[rows[row] ?? 0] ?? 0;
    codes[row] = code;
    isUsed[code] = 1;
  }
  const used = ids.filter((_, code) => isUsed[code] === 1);
  if (used.length === ids.length) return { ids, codes };
  const newCode = new Uint16Array(ids.length);
  let next = 0;
  for (let code = 0; code < ids.length; code++) if (isUsed[code] === 1) newCode[code] = next++;
  for (let row = 0; row < codes.length; row++) codes[row] = newCode[codes[row] ?? 0] ?? 0;
  return { ids: used, codes };
}

function takeNumbers({ numbers, states }: NumberColumn, rows: Uint32Array): NumberColumn {
  const taken = new Float64Array(rows.length);
  for (let row = 0; row < rows.length; row++) {
    const from = rows[row] ?? 0;
    // What stands in the place of an absent number means nothing, and nothing of it is passed on (S4).
    taken[row] = states[from] === 0 ? (numbers[from] ?? 0) : 0;
  }
  return { numbers: taken, states: takeBytes(states, rows) };
}

function takeBytes(from: Uint8Array, rows: Uint32Array): Uint8Array {
  const taken = new Uint8Array(rows.length);
  for (let row = 0; row < rows.length; row++) taken[row] = from[rows[row] ?? 0] ?? 0;
  return taken;
}

/** The notes of some rows, by the row each then stands in. */
export function takeNotes(notes: ReadonlyMap<number, LocalText>, rows: Uint32Array): ReadonlyMap<number, LocalText> {
  const taken = new Map<number, LocalText>();
  if (notes.size === 0) return taken;
  rows.forEach((from, row) => {
    const note = notes.get(from);
    if (note !== undefined) taken.set(row, note);
  });
  return taken;
}
