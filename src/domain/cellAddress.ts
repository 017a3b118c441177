/** A cell of a sheet by its position: both count from 0 here, while a person reads `C12`. */
export type CellPosition = { readonly column: number; readonly row: number };

/** The letters a spreadsheet names a column by: A, B, …, Z, AA. */
export function letterOf(position: number): string {
  const letter = String.fromCharCode(65 + (position % 26));
  return position < 26 ? letter : letterOf(Math.floor(position / 26) - 1) + letter;
}

/** A cell as a spreadsheet names it: `C12`. */
export function addressOf({ column, row }: CellPosition): string {
  return `${letterOf(column)}${row + 1}`;
}

/** The position of `C12` or `$C$12`; undefined for what is no cell. */
export function parseAddress(text: string): CellPosition | undefined {
  const [, letters = "", digits = ""] = /^\$?([A-Za-z]{1,4})\$?([1-9]\d{0,7})$/.exec(text) ?? [];
  if (letters === "") return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { column: column - 1, row: Number(digits) - 1 };
}
