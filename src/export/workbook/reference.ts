/** The letters a spreadsheet names a column by, from its place counted from 0: A, B, …, Z, AA. */
export function columnLetters(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : columnLetters(Math.floor(place / 26) - 1) + letter;
}

/** The name of a cell from its column's place counted from 0 and its row counted from 1: `B3`. */
export function cellName(place: number, row: number): string {
  return `${columnLetters(place)}${row}`;
}

/** A sheet's name as formulas write it: `'Vlerat'`. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

const LONGEST_NAME = 31;

/** Names sheets may have: without the signs spreadsheets refuse, short enough, and none like another whatever the case. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((text) => {
    const clean = text.replace(/[[\]:*?/\\\p{Cc}\p{Cs}]/gu, " ").replace(/^[\s']+|[\s']+$/g, "") || "-";
    for (let copy = 1; ; copy++) {
      const ending = copy === 1 ? "" : ` (${copy})`;
      const name = `${clean.slice(0, LONGEST_NAME - ending.length).trimEnd()}${ending}`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}
