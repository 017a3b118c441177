import { TABLES } from "#domain/schema.ts";
import type { Words } from "#i18n/words.ts";
import { styleOf } from "./cells.ts";
import type { Cell, Row, Sheet, Style } from "./description.ts";
import { exampleRows } from "./examples.ts";
import { headerStyle } from "./tableSheet.ts";

const WARNING: Style = { isBold: true, size: 13, colour: "7A1F00", fill: "FFF6DC" };
const HEADING: Style = { isBold: true, size: 13, colour: "0B4F8A" };
const EXAMPLE: Style = { isItalic: true, colour: "4A5866" };
const [COLUMNS, WIDTH] = [20, 20];

/** Rows as they look when filled in, below the headers they belong to: only the columns filled in. Readers leave it aside. */
export function examplesSheet(name: string, sheetOf: (table: string) => string, words: Words): Sheet {
  const examples = exampleRows(words);
  const rows: Row[] = [{ cells: [{ value: words.say("workbook.examples.title"), style: WARNING }], height: 24 }];
  for (const { name: table, columns } of TABLES) {
    const given = examples.get(table) ?? [];
    const filled = columns.filter((column) => given.some((row) => row[column.name] !== undefined));
    if (filled.length === 0) continue;
    rows.push({ cells: [] }, { cells: [{ value: sheetOf(table), style: HEADING }] });
    rows.push({
      cells: filled.map((column) => ({ value: words.text(column.title), style: headerStyle(column) })),
      height: 33,
    });
    for (const row of given) {
      const cells = filled.map((column): Cell => {
        const value = row[column.name];
        return { style: { ...EXAMPLE, ...styleOf(column.type) }, ...(value === undefined ? {} : { value }) };
      });
      rows.push({ cells });
    }
  }
  const columns = Array.from({ length: COLUMNS }, () => ({ width: WIDTH }));
  return { name, columns, rows, frozenRows: 1, tabColour: "C79A2B" };
}
