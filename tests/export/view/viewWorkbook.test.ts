import { describe, expect, it } from "vitest";
import { buildViewWorkbook, formatOf } from "#export/view/viewWorkbook.ts";
import { writeWorkbook } from "#export/workbook/writeWorkbook.ts";
import { readSheets } from "#tests/export/workbook/readBack.ts";
import { albanian, english, serbian, turkish } from "#tests/i18n/languages.ts";
import { facts, table } from "./view.ts";

const METHOD = { onTrackCut: 0.95, behindCut: 0.6, staleValueMonths: 6 };
const build = (words = english) => buildViewWorkbook([table], facts, METHOD, words);

describe("tables as a workbook", () => {
  it("has sheets for data, notes, sources and method", () => {
    expect(readSheets(writeWorkbook(build())).map(({ name }) => name)).toEqual(["Data", "Notes", "Sources", "Method"]);
  });

  it("keeps the header in sight and can be filtered by it", () => {
    const [data] = build().sheets;
    expect(data?.frozenRows).toBe(4);
    expect(data?.filter).toBe("A4:E6");
  });

  it("[V1] holds real numbers and days, and the sign of an absence", () => {
    const rows = [...(build().sheets[0]?.rows ?? [])].map(({ cells }) => cells);
    expect(rows[4]?.[2]).toEqual({ value: 1.52, style: { format: '#,##0.0"%"" [p] [i]"' } });
    // 1 February 2027 is the 46,419th day of spreadsheets.
    expect(rows[4]?.[3]).toEqual({ value: 46_419, style: { format: "yyyy-mm-dd" } });
    expect(rows[5]?.[2]).toEqual({ value: "[c]", style: { format: "@" } });
  });

  it("[V2] shows unit and marks by the format of a number", () => {
    const cell = { text: "", number: 1200, unit: "euro", decimals: 2 };
    expect(formatOf(cell, albanian)).toBe('#,##0.00"\u00a0€"');
    expect(formatOf(cell, english)).toBe('"€"#,##0.00');
    expect(formatOf({ text: "", number: 12.5, unit: "percent", decimals: 1 }, turkish)).toBe('"%"#,##0.0');
    expect(formatOf({ text: "", number: 3 }, english)).toBe("#,##0");
  });

  it("[X1] tells title, selection, programme, date, sources and address", () => {
    const sources = [...(build().sheets[2]?.rows ?? [])].flatMap(({ cells }) => cells);
    const texts = sources.map((cell) => (typeof cell === "object" ? cell.value : cell));
    for (const text of [
      facts.title,
      facts.caption,
      facts.programme,
      "31 October 2026",
      ...facts.sources,
      facts.address,
    ])
      expect(texts).toContain(text);
  });

  it("[S6] says below every page what must be said", () => {
    for (const { footer } of build().sheets) expect(footer).toContain("Illustrative figures.");
  });

  it("can be written in every language", () => {
    for (const words of [albanian, serbian]) expect(readSheets(writeWorkbook(build(words)))).toHaveLength(4);
  });
});
