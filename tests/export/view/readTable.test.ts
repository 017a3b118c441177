// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { readTable } from "#export/view/readTable.ts";

function read(inside: string) {
  document.body.innerHTML = `<table>${inside}</table>`;
  const [table] = document.getElementsByTagName("table");
  return table === undefined ? expect.fail("no table") : readTable(table);
}

const cellsOf = (row: string) =>
  read(`<thead><tr><th>A</th></tr></thead><tbody><tr>${row}</tr></tbody>`).rows[0]?.cells;

describe("a table of the page, read", () => {
  it("has the titles of its columns, and its caption", () => {
    const { caption, columns } = read(
      "<caption>All of it</caption><thead><tr><th><button>Name <svg></svg></button></th><th>Value</th></tr></thead>",
    );
    expect([caption, columns]).toEqual(["All of it", ["Name", "Value"]]);
  });

  it("[V1] has the number behind a printed one", () => {
    const cells = cellsOf('<th>Peja</th><td><data value="1.52" data-unit="percent" data-decimals="1">1.5%</data></td>');
    expect(cells).toEqual([{ text: "Peja" }, { text: "1.5%", number: 1.52, unit: "percent", decimals: 1 }]);
  });

  it("[V1][V2][V4] has the reason of an absence, marks, and that a value is made up, apart from the text", () => {
    const absent = cellsOf('<td><span class="value" data-absent="suppressed">[c]</span></td>');
    expect(absent).toEqual([{ text: "[c]", absent: "suppressed" }]);
    const sup = (attribute: string) => `<sup class="value__mark" ${attribute}>[?]</sup>`;
    const marked = cellsOf(`<td><data value="0">0</data>${sup('data-mark="revised"')}${sup("data-illustrative")}</td>`);
    expect(marked).toEqual([{ text: "0", number: 0, marks: ["revised"], isIllustrative: true }]);
  });

  it("has the day behind a printed one", () => {
    expect(cellsOf('<td><time datetime="2027-02-01">1 February 2027</time></td>')).toEqual([
      { text: "1 February 2027", day: "2027-02-01" },
    ]);
  });

  it("is a text where a cell speaks of several numbers", () => {
    expect(cellsOf('<td><data value="1">1</data> – <data value="2">2</data></td>')).toEqual([{ text: "1 – 2" }]);
  });

  it("tells what is only heard as a note, or as the text where nothing is seen", () => {
    expect(cellsOf('<td><span class="visually-hidden">On track.</span><svg></svg>4</td>')).toEqual([
      { text: "4", note: "On track." },
    ]);
    expect(cellsOf('<td><span class="visually-hidden">Reported</span></td>')).toEqual([{ text: "Reported" }]);
  });

  it("puts rows under the heading between them, and leaves out those that only keep a place", () => {
    const { rows } = read(
      '<thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><th colspan="2">Outcome</th></tr><tr aria-hidden="true"><td colspan="2"></td></tr><tr><th>x</th><td>1</td></tr></tbody><tfoot><tr><th>All</th><td>1</td></tr></tfoot>',
    );
    expect(rows.map(({ group, cells }) => [group, cells[0]?.text])).toEqual([
      ["Outcome", "x"],
      ["Outcome", "All"],
    ]);
  });
});
