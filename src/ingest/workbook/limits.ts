/** What is read of one given file at most. A message states the limit that was met. */
export const LIMITS = {
  /** Unpacked bytes of all entries together, also of workbooks inside an archive. */
  unpackedBytes: 2 ** 30,
  /** Unpacked bytes of one entry, which is what the engine holds as one text. */
  entryBytes: 2 ** 29 - 100,
  /** Unpacked for each packed byte, once an entry is larger than `ratioFreeBytes`. */
  ratio: 250,
  ratioFreeBytes: 2 ** 25,
  entries: 10_000,
  /** Folders within folders. */
  pathDepth: 16,
  sheets: 1_000,
  /** Of one sheet, as in Excel and LibreOffice. */
  rows: 1_048_576,
  columns: 16_384,
  /** Cells of all sheets, the empty ones before the last filled one of a row with them. */
  cells: 20_000_000,
  /** XML elements of all parts together: each takes time, even an empty one. */
  elements: 40_000_000,
  /** Elements within elements. */
  xmlDepth: 200,
  /** Characters of one tag with its attributes. */
  tagLength: 2 ** 18,
} as const;

const MEBIBYTE = 2 ** 20;

/** Bytes as a message states them: whole MiB. */
export function mebibytes(bytes: number): number {
  return Math.round(bytes / MEBIBYTE);
}

/** What may still be read of one given file. */
export type Budget = { bytesLeft: number; cellsLeft: number; elementsLeft: number };

/** Whether nothing more may be read of the file, once a limit on all of it was met. */
export function isSpent({ bytesLeft, cellsLeft, elementsLeft }: Budget): boolean {
  return bytesLeft < 0 || cellsLeft < 0 || elementsLeft < 0;
}

export function newBudget(): Budget {
  return { bytesLeft: LIMITS.unpackedBytes, cellsLeft: LIMITS.cells, elementsLeft: LIMITS.elements };
}
