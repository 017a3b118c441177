import { describe, expect, it } from "vitest";
import { ABSENCE_REASONS, absentValue, MARKS, numberValue } from "#domain/value.ts";
import { albanian, english, serbian } from "./languages.ts";

const rate = { decimals: 2, unit: "percent" };

describe("formatValue", () => {
  it("prints a number in its unit", () => {
    expect(english.formatValue(numberValue(0.09), rate)).toBe("0.09%");
    expect(serbian.formatValue(numberValue(1234), { decimals: 0, unit: "pupils" })).toBe("1.234");
  });

  it("[V1] prints a reported 0 as 0", () => {
    expect(english.formatValue(numberValue(0), rate)).toBe("0.00%");
  });

  it("[V1] prints each absence as a symbol of its own, the same in every language", () => {
    const symbols = ABSENCE_REASONS.map((reason) => english.formatValue(absentValue(reason), rate));
    expect(symbols).toEqual(["[x]", "[z]", "[c]", "[low]"]);
    expect(ABSENCE_REASONS.map((reason) => albanian.absenceSymbol(reason))).toEqual(symbols);
    expect(ABSENCE_REASONS.map((reason) => serbian.absenceSymbol(reason))).toEqual(symbols);
  });

  it("prints an absence as a word where asked", () => {
    expect(english.formatValue(absentValue("missing"), rate, "word")).toBe("missing");
    expect(albanian.formatValue(absentValue("missing"), rate, "word")).toBe("mungon");
    expect(serbian.formatValue(absentValue("missing"), rate, "word")).toBe("nedostaje");
  });

  it("prints a milestone as yes or no", () => {
    const milestone = { decimals: 0, unit: "milestone", kind: "milestone" } as const;
    expect(albanian.formatValue(numberValue(1), milestone)).toBe("Po");
    expect(albanian.formatValue(numberValue(0), milestone)).toBe("Jo");
    expect(albanian.formatValue(numberValue(7), milestone)).toBe("7");
  });
});

describe("marks", () => {
  it("[V2] stand behind the number they belong to", () => {
    expect(english.formatMarkedValue(numberValue(0.12), ["provisional", "breakInSeries"], rate)).toBe(
      "0.12%\u00a0[p] [b]",
    );
    expect(english.formatMarkedValue(numberValue(0.12), [], rate)).toBe("0.12%");
  });

  it("have the symbols of the files and a word each", () => {
    expect(MARKS.map((mark) => serbian.markSymbol(mark))).toEqual(["[p]", "[r]", "[e]", "[b]", "[u]"]);
    expect(new Set(MARKS.map((mark) => albanian.markWord(mark))).size).toBe(5);
    expect(english.markExplanation("provisional")).toBe("The value may still change.");
  });

  it("and absences explain themselves", () => {
    expect(english.absenceExplanation("missing")).toContain("not zero");
  });
});
