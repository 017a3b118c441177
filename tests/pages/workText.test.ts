import { describe, expect, it } from "vitest";
import { sizeText, stepText, tableTitle } from "#pages/workText.ts";
import { english, serbian } from "#tests/i18n/languages.ts";

describe("words about work", () => {
  it("name the step, and the table that is read in the reader's language", () => {
    expect(stepText({ doing: "table", table: "plans", done: 9, total: 16 }, english)).toBe("Reading “Plans”");
    expect(stepText({ doing: "pack", done: 14, total: 16 }, serbian)).toBe("Pripremaju se stranice");
    expect(tableTitle("none", english)).toBe("none");
  });

  it("give a size in the unit in which it is below a thousand", () => {
    const sizes = [0, 999, 1000, 9949, 12_345, 1_500_000, 2e9, 5e13].map((bytes) => sizeText(bytes, english));
    expect(sizes).toEqual(["0 B", "999 B", "1.0 kB", "9.9 kB", "12 kB", "1.5 MB", "2.0 GB", "50,000 GB"]);
  });
});
