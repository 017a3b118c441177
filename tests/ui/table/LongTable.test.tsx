// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { draw } from "#tests/ui/layout/draw.tsx";
import { layOut } from "#tests/ui/table/layOut.ts";
import { LongTable } from "#ui/table/LongTable.tsx";

const COLUMNS = [
  { id: "municipality", label: "Municipality", width: 10 },
  { id: "value", label: "Value", width: 5, isNumeric: true },
];
const ROWS = 1000;
const [ROW_HEIGHT, VIEW_HEIGHT] = [32, 640];

beforeEach(() => layOut(VIEW_HEIGHT));

function drawTable(cell = (place: number, id: string) => `${id} ${place}`) {
  draw(
    <LongTable
      caption="All values"
      columns={COLUMNS}
      count={ROWS}
      cell={(place, { id }) => cell(place, id)}
      sort={undefined}
      onSort={() => undefined}
    />,
  );
  const region = screen.getByRole("region", { name: "All values" });
  const scrollTo = (top: number) => {
    region.scrollTop = top;
    fireEvent.scroll(region);
  };
  return { scrollTo, rows: () => [...document.querySelectorAll("tbody [role=row]")] };
}

describe("a long table", () => {
  it("draws the rows in sight and no others, in their order, wherever it is scrolled to", () => {
    const { scrollTo, rows } = drawTable();
    const tops = fc.array(fc.integer({ min: 0, max: ROWS * ROW_HEIGHT - VIEW_HEIGHT }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(tops, (way) => {
        for (const top of way) scrollTo(top);
        const places = rows().map((row) => Number(row.getAttribute("aria-rowindex")) - 2);
        const [top = 0] = way.slice(-1);
        expect(places).toEqual(places.map((_, nth) => (places[0] ?? 0) + nth));
        expect(places[0]).toBeLessThanOrEqual(Math.floor(top / ROW_HEIGHT));
        expect(places.at(-1)).toBeGreaterThanOrEqual(Math.ceil((top + VIEW_HEIGHT) / ROW_HEIGHT) - 1);
        expect(places.length).toBeLessThan(40);
        expect(rows().map((row) => row.textContent)).toEqual(
          places.map((place) => `municipality ${place}value ${place}`),
        );
      }),
      { numRuns: 30 },
    );
  });

  it("cuts what may be wider than its column, and nothing else", () => {
    // Thirteen of the widest letters are just not wider than a column of ten rem.
    const { rows } = drawTable((place, id) => (id === "value" ? "1,5%" : "W".repeat(13 + (place % 2))));
    const cut = rows().map((row) => [...row.children].map((one) => one.className.includes("--cut")));
    expect(cut.slice(0, 2)).toEqual([
      [false, false],
      [true, false],
    ]);
  });

  it("writes a row that leaves the sight anew for one that comes into it, and leaves the others as they are", () => {
    const { scrollTo, rows } = drawTable();
    scrollTo(100 * ROW_HEIGHT);
    const before = rows();
    scrollTo(103 * ROW_HEIGHT);
    const after = rows();
    const isAsBefore = after.slice(0, -3).map((row, nth) => row === before[nth + 3]);
    expect(new Set(isAsBefore)).toEqual(new Set([true]));
    expect(after.filter((row) => !before.includes(row))).toEqual([]);
  });
});
