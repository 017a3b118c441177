import { XMLParser, XMLValidator } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { writeSlides } from "#export/slides/writeSlides.ts";
import { FILE } from "./file.ts";

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "", parseAttributeValue: false });
let parts: Record<string, Uint8Array> = {};
const done: number[] = [];
const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
const named = (pattern: RegExp) => Object.keys(parts).filter((name) => pattern.test(name));

beforeAll(async () => {
  parts = unzipSync(await writeSlides(FILE, (count) => void done.push(count)));
});

/** Every element of a name, wherever it stands. */
function all(xml: string, element: string): readonly Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  const look = (node: unknown): void => {
    if (Array.isArray(node)) return void node.forEach(look);
    if (typeof node !== "object" || node === null) return;
    for (const [name, value] of Object.entries(node)) {
      if (name === element) found.push(...(Array.isArray(value) ? value : [value]).map((one) => Object(one)));
      look(value);
    }
  };
  look(parser.parse(xml));
  return found;
}

describe("a presentation", () => {
  it("is well-formed in all its parts", () => {
    const broken = named(/\.(xml|rels)$/).filter((name) => XMLValidator.validate(text(name)) !== true);
    expect(broken).toEqual([]);
  });

  it("has a slide for each description, tells of each when it is done, and is 16:9", () => {
    expect(named(/^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(4);
    expect(done).toEqual([1, 2, 3, 4]);
    const [size] = all(text("ppt/presentation.xml"), "p:sldSz");
    expect(Number(size?.["cx"]) / Number(size?.["cy"])).toBeCloseTo(16 / 9, 3);
  });

  it("[X1] [V4] [S6] says on every slide its title, selection, source, marks and number", () => {
    for (const [nth, { title, caption, source, marks }] of FILE.slides.entries()) {
      const xml = text(`ppt/slides/slide${nth + 1}.xml`);
      for (const said of [title, caption, source, marks.join(" · ")]) expect(xml).toContain(`<a:t>${said}</a:t>`);
      expect(all(xml, "p:ph").map(({ type }) => type)).toContain("title");
      expect(xml).toContain('type="slidenum"');
    }
  });

  it("gives no two things of a slide one number, which PowerPoint would repair", () => {
    for (const name of named(/^ppt\/slides\/slide\d+\.xml$/)) {
      const ids = all(text(name), "p:cNvPr").map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("[V1] has native charts with their numbers: an absent one is left out, and a 0 is 0", () => {
    const charts = named(/^ppt\/charts\/chart\d+\.xml$/).map(text);
    expect(charts).toHaveLength(2);
    const lines = charts.find((xml) => xml.includes("<c:lineChart>")) ?? "";
    const [actual, aim] = all(lines, "c:ser").map((series) => pointsOf(series));
    expect(actual).toEqual({ 0: "2", 2: "0" });
    expect(aim).toEqual({ 0: "2", 1: "1.5", 2: "1" });
    expect(lines).toMatch(/<c:dispBlanksAs val="gap"\s*\/>/);
    expect(charts.some((xml) => xml.includes("<c:barChart>") && xml.includes('val="stacked"'))).toBe(true);
  });

  it("[V1] has the same numbers in the workbook behind a chart", () => {
    const sheets = named(/^ppt\/embeddings\/.+\.xlsx$/).map((name) =>
      strFromU8(unzipSync(parts[name] ?? new Uint8Array())["xl/worksheets/sheet1.xml"] ?? new Uint8Array()),
    );
    const lines = sheets.find((xml) => xml.includes("<v>1.5</v>")) ?? "";
    const cells = all(lines, "c").map(({ r, v }) => [r, String(v)]);
    expect(Object.fromEntries(cells)).toMatchObject({ B2: "2", B4: "0", C3: "1.5" });
    expect(cells.map(([cell]) => cell)).not.toContain("B3");
  });

  it("draws an aim as a broken line, and numbers on light bars in dark ink", () => {
    const charts = named(/^ppt\/charts\/chart\d+\.xml$/).map(text);
    const [seen, aimed] = (charts.find((xml) => xml.includes("<c:lineChart>")) ?? "").split("<c:ser>").slice(1);
    expect(seen).not.toContain('prstDash val="dash"');
    expect(aimed).toContain('prstDash val="dash"');
    const [dark, light] = (charts.find((xml) => xml.includes('val="stacked"')) ?? "").split("<c:ser>").slice(1);
    const inkOf = (series = "") => /<c:dLbls>.*?srgbClr val="(\w+)"/s.exec(series)?.[1];
    expect([inkOf(dark), inkOf(light)]).toEqual(["FFFFFF", "37434E"]);
  });

  it("says in words what every chart, table, map and area shows", () => {
    const words = named(/^ppt\/slides\/slide\d+\.xml$/).flatMap((name) =>
      all(text(name), "p:cNvPr").flatMap(({ descr }) => descr ?? []),
    );
    expect(words).toEqual(
      expect.arrayContaining([
        "Dropout rate fell from 2.0% to 1.4% & “less”",
        "Statuses of all indicators",
        "Indicators of Pejë",
        "Map: 1 of 2 municipalities is on track",
        "Pejë: On track, 1.2%",
        "Deçan: No data",
      ]),
    );
    const unsaid = named(/^ppt\/slides\/slide\d+\.xml$/).flatMap((name) =>
      all(text(name), "p:nvGraphicFramePr").filter((frame) => !JSON.stringify(frame).includes('"descr"')),
    );
    expect(unsaid).toEqual([]);
  });

  it("draws a map as freeforms in one group, an absent value by a pattern and not by colour alone", () => {
    const map = text("ppt/slides/slide3.xml");
    expect(map.match(/<p:grpSp>/g)).toHaveLength(1);
    expect(map.match(/<a:custGeom>/g)).toHaveLength(2);
    expect(map).toContain('<a:pattFill prst="ltUpDiag">');
    expect(map).toContain("© OpenStreetMap contributors (ODbL)");
  });

  it("has the notes as speaker notes, a paragraph for each line, in the language of the file", () => {
    const notes = text("ppt/notesSlides/notesSlide1.xml");
    expect(notes).toContain('lang="sq-AL" dirty="0"/><a:t>Say this first.</a:t></a:r></a:p>');
    expect(notes).toContain("<a:t>Then &lt;that&gt; &amp; this.</a:t>");
    expect(text("ppt/slides/slide1.xml")).toContain('lang="sq-AL"');
  });

  it("tells what a table leaves out", () => {
    expect(text("ppt/slides/slide2.xml")).toContain("<a:t>dhe 3 të tjera</a:t>");
  });
});

/** The numbers of a series by the place of their category. */
function pointsOf(series: Record<string, unknown>): Record<string, string> {
  const values = Object(Object(series["c:val"])["c:numRef"])["c:numCache"];
  const points: readonly { readonly idx: string; readonly "c:v": unknown }[] = Object(values)["c:pt"];
  return Object.fromEntries(points.map((point) => [point.idx, String(point["c:v"])]));
}
