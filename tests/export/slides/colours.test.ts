import { describe, expect, it } from "vitest";
import { COLOURS } from "#export/slides/colours.ts";
import { columnWidths } from "#export/slides/drawTable.ts";
import { pathPoints } from "#export/slides/pathPoints.ts";
import { colourOf, type Light } from "#tests/ui/status/palette.ts";

function lightOf(hex: string): Light {
  const channel = (at: number) => {
    const encoded = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return encoded <= 0.04045 ? encoded / 12.92 : ((encoded + 0.055) / 1.055) ** 2.4;
  };
  return [channel(0), channel(2), channel(4)];
}

describe("the colours of a presentation", () => {
  it.each(Object.entries(COLOURS))("are those of the site by light: %s", (token, hex) => {
    expect(lightOf(hex)).toEqual(colourOf(token, "light"));
  });
});

describe("the columns of a table", () => {
  it("share all its width, none narrower than its longest word asks beside the others", () => {
    const columns = [{ label: "A" }, { label: "Completed activities" }];
    const widths = columnWidths({ columns, rows: [[{ text: "x" }, { text: "a longer text of several words" }]] }, 10);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(10, 9);
    expect(widths[1]).toBeGreaterThan(widths[0] ?? 0);
  });
});

describe("the points of a path", () => {
  it("are reckoned from its steps, each ring beginning anew", () => {
    expect(pathPoints("M10 10l40 0 0-5ZM1 2l3 4Z")).toEqual([
      { x: 10, y: 10, begins: true },
      { x: 50, y: 10, begins: false },
      { x: 50, y: 5, begins: false },
      { x: 1, y: 2, begins: true },
      { x: 4, y: 6, begins: false },
    ]);
  });
});
