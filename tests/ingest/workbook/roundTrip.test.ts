import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDataset } from "#ingest/readDataset.ts";
import { CLEAN, filesOf, TODAY } from "#tests/ingest/clean.ts";
import { readFileOf } from "./books.ts";
import { cleanGrids, expectedText, type FilledGrid, grids, odsOfGrids, xlsxOfGrids } from "./grids.ts";

const WRITERS = [
  ["book.xlsx", xlsxOfGrids],
  ["book.ods", odsOfGrids],
] as const;

/** The rows of the only sheet as they must be read: as wide as the header, longer ones as long as they are filled. */
function expectedRows(grid: FilledGrid): readonly (readonly string[])[] {
  const texts = grid.map((cells) => cells.map(expectedText));
  const filledWidth = (cells: readonly string[]) => cells.findLastIndex((text) => text !== "") + 1;
  const headerWidth = filledWidth(texts[0] ?? []);
  return texts.map((cells) => cells.slice(0, Math.max(headerWidth, filledWidth(cells))));
}

describe.each(WRITERS)("%s", (name, write) => {
  it("gives back any grid of texts, numbers, percentages and days", () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const { sheets, issues } = readFileOf(name, write({ any: grid }));
        expect(issues).toEqual([]);
        expect(sheets.flatMap(({ header, rows }) => [header, ...Object.values(rows)])).toEqual(expectedRows(grid));
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it("[I1] of the clean data set is the same data set as its CSV files", () => {
    const { dataset, issues, accounts } = readDataset([{ name, bytes: write(cleanGrids()) }], TODAY);
    const expected = readDataset(filesOf(CLEAN), TODAY);
    expect(issues).toEqual([]);
    expect(dataset).toEqual(expected.dataset);
    expect(accounts.map(({ table, rowsRead, rowsAccepted }) => [table, rowsRead, rowsAccepted])).toEqual(
      expected.accounts.map(({ table, rowsRead, rowsAccepted }) => [table, rowsRead, rowsAccepted]),
    );
  });

  it("[I2] names the cell of every issue", () => {
    const { plans = [], ...rest } = cleanGrids();
    const faulty = plans.map((cells, row) =>
      row === 2 ? cells.map((cell) => (cell === "drafting" ? "draft" : cell)) : cells,
    );
    const { issues } = readDataset(
      [{ name, bytes: write({ ...rest, plans: [[], [], ...faulty.map((cells) => [undefined, ...cells])] }) }],
      TODAY,
    );
    expect(issues).toMatchObject([
      { code: "restsOnRejected", place: { file: name, sheet: "activities", row: 4, column: "plan", cell: "A4" } },
      { code: "notChoice", place: { file: name, sheet: "plans", row: 5, column: "stage", cell: "E5" }, text: "draft" },
    ]);
  });

  it("[I2] names the cell of what stands beside the table", () => {
    const { goals = [], ...rest } = cleanGrids();
    const noted = goals.map((cells, row) => (row === 4 ? [...cells, undefined, "remember"] : cells));
    const { issues } = readDataset([{ name, bytes: write({ ...rest, goals: noted }) }], TODAY);
    expect(issues).toMatchObject([
      { code: "rowTooLong", place: { sheet: "goals", row: 5, cell: "E5" }, text: "remember" },
    ]);
  });
});
