import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guardText, numberText, unguardText } from "#domain/notation.ts";
import { absentValue, numberValue } from "#domain/value.ts";
import { parseDayCell } from "#ingest/day.ts";
import { parseCents, parseNumber, parseValue } from "#ingest/number.ts";

describe("parseNumber", () => {
  it.each([
    ["0", 0],
    ["12.5", 12.5],
    ["-3", -3],
    ["0.123", 0.123],
    ["1.2340", 1.234],
    ["1234.567", 1234.567],
    ["1e-7", 1e-7],
    ["007", 7],
  ])("reads %s", (text, number) => {
    expect(parseNumber(text)).toBe(number);
  });

  it("[V1] reads -0 as 0", () => {
    expect(Object.is(parseNumber("-0"), 0)).toBe(true);
  });

  it.each(["1.234", "12,345", "-1.000", "1.234 €"])("[I3] does not guess what %s means", (text) => {
    expect(parseNumber(text)).toMatchObject({ fault: "ambiguousNumber" });
  });

  it("[I3] offers both readings of an ambiguous number, each in a form that is not ambiguous", () => {
    expect(parseNumber("1,234")).toMatchObject({ facts: { asThousands: "1234", asDecimal: "1.2340" } });
    expect(parseNumber("1.2340")).toBe(1.234);
  });

  it.each([
    ["12,5", "12.5"],
    ["1.234.567", "1234567"],
    ["1.234,5", "1234.5"],
    ["1,234.5", "1234.5"],
    ["1 234", "1234"],
    ["1\u00a0234,50", "1234.50"],
    ["45 %", "45"],
    ["+7", "7"],
    ["\u22127", "-7"],
  ])("[I3] says how to write %s", (text, suggestion) => {
    expect(parseNumber(text)).toMatchObject({ fault: "numberFormat", facts: { suggestion } });
  });

  it.each(["ten", "1.2.3", "NaN", "Infinity", "1e999", "0x10", "--1", "1-2", "1+2", "1\u22122", "n/a", "[c]"])(
    "refuses %s",
    (text) => {
      expect(parseNumber(text)).toMatchObject({ fault: "notNumber" });
    },
  );

  it("[I2] offers symbols where a cell may hold them, and only there", () => {
    expect(parseNumber("ten")).toEqual({ fault: "notNumber", facts: { symbols: "none" } });
    expect(parseValue("ten")).toEqual({ fault: "notNumber", facts: { symbols: "[x], [z], [c], [low]" } });
    expect(parseValue("12,5")).toEqual({ fault: "numberFormat", facts: { suggestion: "12.5" } });
  });

  it("[I2] says of euros that they are 0 or more", () => {
    for (const text of ["-5", "90071992547409.92"])
      expect(parseCents(text)).toEqual({ fault: "outOfRange", facts: { range: "≥ 0" } });
  });

  it("reads every number as numberText writes it, and never two ways", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.double({ noNaN: true, noDefaultInfinity: true }),
          fc.nat(99_999_999).map((any) => any / 1000),
        ),
        (number) => {
          expect(parseNumber(numberText(number))).toBe(number + 0);
        },
      ),
    );
  });
});

describe("parseValue", () => {
  it.each([
    ["[x]", "missing"],
    ["[z]", "notApplicable"],
    ["[C]", "suppressed"],
    ["[low]", "belowRounding"],
  ] as const)("[V1] reads %s as %s", (text, reason) => {
    expect(parseValue(text)).toEqual(absentValue(reason));
  });

  it("[V1] reads a reported 0 as a number", () => {
    expect(parseValue("0")).toEqual(numberValue(0));
  });

  it("names the symbols where something else stands", () => {
    expect(parseValue("n/a")).toMatchObject({ fault: "notNumber", facts: { symbols: "[x], [z], [c], [low]" } });
  });
});

describe("parseCents", () => {
  it.each([
    ["0", 0],
    ["12.5", 1250],
    ["1200.05", 120_005],
    ["90071992547409.91", 9_007_199_254_740_991],
  ])("reads %s to the cent", (text, cents) => {
    expect(parseCents(text)).toBe(cents);
  });

  it.each([
    ["10.9999", "moneyDecimals"],
    ["-5", "outOfRange"],
    ["90071992547409.92", "outOfRange"],
    ["5,50", "numberFormat"],
    ["1.500", "ambiguousNumber"],
  ])("refuses %s", (text, fault) => {
    expect(parseCents(text)).toMatchObject({ fault });
  });
});

describe("parseDayCell", () => {
  it("reads an ISO day", () => {
    expect(parseDayCell("2024-02-29")).toBe("2024-02-29");
  });

  it.each([
    ["30.09.2025", "2025-09-30"],
    ["3.4.2025.", "2025-04-03"],
    ["30/09/2025", "2025-09-30"],
    ["9/30/2025", "2025-09-30"],
    ["05/05/2025", "2025-05-05"],
    ["2025-9-3", "2025-09-03"],
    ["2025/09/03", "2025-09-03"],
    ["2025-09-03T00:00:00Z", "2025-09-03"],
  ])("[I3] says how to write %s", (text, suggestion) => {
    expect(parseDayCell(text)).toMatchObject({ fault: "dayFormat", facts: { suggestion } });
  });

  it("[I3] asks which day 03/04/2025 is", () => {
    const facts = { dayFirst: "2025-04-03", monthFirst: "2025-03-04" };
    expect(parseDayCell("03/04/2025")).toMatchObject({ fault: "ambiguousDay", facts });
  });

  it.each(["2025-02-30", "31.04.2025", "soon", "2025", ""])("refuses %s", (text) => {
    expect(parseDayCell(text)).toMatchObject({ fault: "notDay" });
  });
});

describe("guarded texts", () => {
  it("[X2] are none that a spreadsheet would run, and read back as they were", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("'", "=", "+", "-", "@", "\t", "\r", "a")).map((letters) => letters.join("")),
        (text) => {
          expect(guardText(text)).not.toMatch(/^[=+\-@\t\r]/);
          expect(unguardText(guardText(text))).toBe(text);
        },
      ),
    );
  });

  it("leave an apostrophe alone where no formula could begin", () => {
    expect(unguardText("'Dardania'")).toBe("'Dardania'");
  });
});
