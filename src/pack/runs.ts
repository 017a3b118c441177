import type { ByteReader } from "./byteReader.ts";
import type { ByteWriter } from "./byteWriter.ts";
import { PackError } from "./packError.ts";

type Codes = Uint8Array | Uint16Array | Uint32Array;

/** A column of codes as runs of equal ones: how many runs, the code of each, then the length of each. */
export function writeRuns(writer: ByteWriter, column: Codes): void {
  const codes: number[] = [];
  const lengths: number[] = [];
  for (let start = 0, end = 0; start < column.length; start = end) {
    const code = column[start] ?? 0;
    while (end < column.length && column[end] === code) end++;
    codes.push(code);
    lengths.push(end - start);
  }
  writer.writeCount(codes.length);
  for (const code of codes) writer.writeCount(code);
  for (const length of lengths) writer.writeCount(length);
}

/**
 * Fills a column from its runs.
 * @throws PackError when a code is not below `codeCount`, or the runs do not fill the column exactly.
 */
export function readRuns<Column extends Codes>(reader: ByteReader, column: Column, codeCount: number): Column {
  const runs = reader.readCount(column.length);
  const codes = new Uint32Array(runs);
  for (let run = 0; run < runs; run++) codes[run] = reader.readCount(codeCount - 1);
  let row = 0;
  for (const code of codes) {
    const length = reader.readCount(column.length - row);
    column.fill(code, row, row + length);
    row += length;
  }
  if (row !== column.length) throw new PackError(`holds ${row} rows of a column of ${column.length}`);
  return column;
}
