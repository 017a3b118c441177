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

const [LETTER_BEFORE_A, ZERO, DOLLAR] = [64, 48, 36];
const LARGEST = 99_999_999;

/** The position of `C12` or `$C$12`; undefined for what is no cell. Workbooks hold millions of these. */
export function parseAddress(text: string): CellPosition | undefined {
  let at = text.charCodeAt(0) === DOLLAR ? 1 : 0;
  let column = 0;
  for (; at < text.length; at++) {
    // Small letters lie 32 after the large ones.
    const letter = (text.charCodeAt(at) & ~32) - LETTER_BEFORE_A;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  if (text.charCodeAt(at) === DOLLAR) at++;
  const first = at;
  let row = 0;
  for (; at < text.length; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return undefined;
    row = row * 10 + digit;
  }
  const isCell = column > 0 && column <= LARGEST && row <= LARGEST && text.charCodeAt(first) > ZERO;
  return isCell ? { column: column - 1, row: row - 1 } : undefined;
}
