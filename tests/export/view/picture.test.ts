import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { bandSvg, bandsOf, type Picture, pictureSvg } from "#export/view/picture.ts";

const PICTURE: Picture = {
  width: 300,
  height: 3000,
  fontFamily: "sans-serif",
  parts: [
    { markup: '<defs><pattern id="late"/></defs>', top: 0, bottom: 10 },
    { markup: '<text y="20">first</text>', top: 10, bottom: 30 },
    { markup: '<text y="2920">last</text>', top: 2900, bottom: 2930 },
  ],
};

const svgOf = (text: string) => new XMLParser({ ignoreAttributes: false }).parse(text).svg;

describe("a picture in strips", () => {
  it("is covered by them, each beginning where the one before ends", () => {
    expect(bandsOf(4500, 2000)).toEqual([
      { from: 0, rows: 2000 },
      { from: 2000, rows: 2000 },
      { from: 4000, rows: 500 },
    ]);
    expect(bandsOf(2000, 2000)).toEqual([{ from: 0, rows: 2000 }]);
  });

  it("draws in each what reaches into it, and the patterns that it may be filled with", () => {
    const [first, last] = [0, 5000].map((from) => bandSvg(PICTURE, { from, rows: 1000 }, 2, ""));
    expect(first).toContain("first");
    expect(first).not.toContain("last");
    expect(last).toContain("last");
    expect(last).not.toContain("first");
    expect(last).toContain('id="late"');
    // 1000 rows from the 5000th on, two for each unit.
    expect(svgOf(last ?? "")).toMatchObject({ "@_width": "600", "@_height": "1000", "@_viewBox": "0 2500 300 500" });
  });

  it("is one drawing that is called what it shows", () => {
    const svg = pictureSvg(PICTURE, "", { title: "Plans & dates", description: "All activities" });
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svgOf(svg)).toMatchObject({
      "@_viewBox": "0 0 300 3000",
      title: "Plans & dates",
      desc: "All activities",
      text: [{ "#text": "first" }, { "#text": "last" }],
    });
  });
});
