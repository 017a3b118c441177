import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { albanian, english, serbian, turkish } from "./languages.ts";

const NBSP = "\u00a0";

describe("formatNumber", () => {
  it("separates thousands and decimals as CLDR does for each language", () => {
    expect(english.formatNumber(1234567.891, 2)).toBe("1,234,567.89");
    expect(serbian.formatNumber(1234567.891, 2)).toBe("1.234.567,89");
    expect(turkish.formatNumber(1234567.891, 2)).toBe("1.234.567,89");
    expect(albanian.formatNumber(1234567.891, 2)).toBe(`1${NBSP}234${NBSP}567,89`);
  });

  it("begins to group at five digits in Albanian, at four in the others", () => {
    expect(albanian.formatNumber(1234, 0)).toBe("1234");
    expect(albanian.formatNumber(12345, 0)).toBe(`12${NBSP}345`);
    expect(serbian.formatNumber(1234, 0)).toBe("1.234");
    expect(english.formatNumber(1234, 0)).toBe("1,234");
    expect(turkish.formatNumber(1234, 0)).toBe("1.234");
  });

  it("keeps the decimals it was asked for", () => {
    expect(english.formatNumber(2, 2)).toBe("2.00");
    expect(albanian.formatNumber(2, 2)).toBe("2,00");
  });

  it.each([albanian, serbian, english, turkish])("[V1] never prints −0 ($language)", (words) => {
    expect(words.formatNumber(-0, 1)).not.toMatch(/[-−+]/);
    expect(words.formatNumber(-0.04, 1)).not.toMatch(/[-−+]/);
    expect(words.formatSigned(-0.04, 1)).not.toMatch(/[-−+]/);
    expect(words.formatPercent(-0, 0)).not.toMatch(/[-−+]/);
    expect(words.formatRatioPercent(-0.001)).not.toMatch(/[-−+]/);
    expect(words.formatEuro(-0)).not.toMatch(/[-−+]/);
  });

  it.each([Number.NaN, Infinity, -Infinity])("[V1] refuses %s", (number) => {
    expect(() => english.formatNumber(number, 1)).toThrow(RangeError);
    expect(() => albanian.formatPercent(number, 1)).toThrow(RangeError);
  });

  it("prints Albanian as the Albanian locale of Node does, for any number and decimals", () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
        fc.integer({ min: 0, max: 4 }),
        (number, decimals) => {
          const options = {
            minimumFractionDigits: decimals,
            maximumFractionDigits: decimals,
            signDisplay: "negative",
          } as const;
          expect(albanian.formatNumber(number, decimals)).toBe(
            new Intl.NumberFormat("sq", options).format(number).replace("-", "−"),
          );
        },
      ),
    );
  });
});

describe("formatSigned", () => {
  it("puts a sign before all numbers but zero", () => {
    expect(english.formatSigned(1.25, 2)).toBe("+1.25");
    expect(english.formatSigned(-1.25, 2)).toBe("−1.25");
    expect(english.formatSigned(0, 2)).toBe("0.00");
    expect(albanian.formatSigned(1.25, 2)).toBe("+1,25");
  });
});

describe("formatPercent", () => {
  it("takes a percentage as it is stored, 0–100", () => {
    expect(english.formatPercent(0.09, 2)).toBe("0.09%");
    expect(serbian.formatPercent(0.09, 2)).toBe("0,09%");
    expect(albanian.formatPercent(0.09, 2)).toBe("0,09%");
    expect(turkish.formatPercent(12.5, 1)).toBe("%12,5");
  });

  it.each([
    [albanian, "sq"],
    [serbian, "sr-Latn"],
    [english, "en-GB"],
    [turkish, "tr"],
  ] as const)("writes the sign where CLDR does, the minus too (%#)", (words, locale) => {
    const native = new Intl.NumberFormat(locale, { style: "percent", minimumFractionDigits: 1 });
    for (const share of [0.125, -0.125]) {
      const text = native.format(share).replace("-", "−");
      expect(words.formatPercent(share * 100, 1)).toBe(text);
      expect(words.formatRatioPercent(share, 1)).toBe(text);
    }
  });

  it("does not lose half a digit by dividing by 100", () => {
    expect(english.formatPercent(0.145, 2)).toBe(`${english.formatNumber(0.145, 2)}%`);
  });
});

describe("formatRatioPercent", () => {
  it("takes a share, 0–1", () => {
    expect(english.formatRatioPercent(0.5)).toBe("50%");
    expect(english.formatRatioPercent(-0.4)).toBe("−40%");
    expect(english.formatRatioPercent(1.125, 1)).toBe("112.5%");
    expect(albanian.formatRatioPercent(0.285)).toBe("29%");
  });
});

describe("numbers with their unit", () => {
  const pupils = { decimals: 0, unit: "pupils" };

  it("bend the noun after the number", () => {
    expect(english.formatQuantity(1, pupils)).toBe("1 pupil");
    expect(english.formatQuantity(1234, pupils)).toBe("1,234 pupils");
    expect(serbian.formatQuantity(1, pupils)).toBe("1 učenik");
    expect(serbian.formatQuantity(3, pupils)).toBe("3 učenika");
    expect(serbian.formatQuantity(21, { decimals: 0, unit: "schools" })).toBe("21 škola");
    expect(serbian.formatQuantity(22, { decimals: 0, unit: "schools" })).toBe("22 škole");
    expect(serbian.formatQuantity(25, { decimals: 0, unit: "schools" })).toBe("25 škola");
    expect(albanian.formatQuantity(1, { decimals: 0, unit: "schools" })).toBe("1 shkollë");
    expect(albanian.formatQuantity(21, { decimals: 0, unit: "schools" })).toBe("21 shkolla");
    expect(turkish.formatQuantity(21, { decimals: 0, unit: "schools" })).toBe("21 okul");
  });

  it("carry the sign for per cent and euro", () => {
    expect(english.formatQuantity(12.5, { decimals: 1, unit: "percent" })).toBe("12.5%");
    expect(english.formatEuro(1234567)).toBe("€12,346");
    expect(english.formatEuro(1234567, 2)).toBe("€12,345.67");
    expect(albanian.formatEuro(1234567, 2)).toBe(`12${NBSP}345,67${NBSP}€`);
    expect(serbian.formatEuro(1234567, 2)).toBe(`12.345,67${NBSP}€`);
    expect(turkish.formatEuro(1234567, 2)).toBe("€12.345,67");
  });

  it.each([
    [albanian, "sq"],
    [serbian, "sr-Latn"],
    [english, "en-GB"],
    [turkish, "tr"],
  ] as const)("puts euro where CLDR does, the minus too (%#)", (words, locale) => {
    const native = new Intl.NumberFormat(locale, { style: "currency", currency: "EUR" });
    for (const cents of [1234567, -1234567]) {
      expect(words.formatEuro(cents, 2)).toBe(native.format(cents / 100).replace("-", "−"));
    }
  });

  it.each([albanian, serbian, english, turkish])("show every cent of a sum when asked ($language)", (words) => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(10_000), fc.nat(100_000_000_000_000)), (cents) => {
        const digits = words.formatEuro(cents, 2).replaceAll(/\D/g, "");
        expect(digits).toBe(String(cents).padStart(3, "0"));
      }),
    );
  });

  it("write an unknown unit as the data set does", () => {
    expect(english.formatQuantity(3, { decimals: 0, unit: "buses" })).toBe(`3${NBSP}buses`);
    expect(english.unitName("buses")).toBe("buses");
    expect(serbian.unitName("schools")).toBe("škole");
  });

  it("call a difference of percentages points", () => {
    expect(english.formatChange(1.2, { decimals: 1, unit: "percent" })).toBe(`+1.2${NBSP}pp`);
    expect(albanian.formatChange(-1.2, { decimals: 1, unit: "percent" })).toBe(`−1,2${NBSP}p.p.`);
    expect(turkish.formatChange(1.2, { decimals: 1, unit: "percent" })).toBe(`+1,2${NBSP}puan`);
    expect(english.formatChange(-12, pupils)).toBe("−12");
  });
});

describe("formatRange", () => {
  it("writes the unit once", () => {
    expect(english.formatRange(0.2, 0.5, { decimals: 1, unit: "percent" })).toBe("0.2–0.5%");
    expect(turkish.formatRange(0.2, 0.5, { decimals: 1, unit: "percent" })).toBe("%0,2–0,5");
    expect(albanian.formatRange(1000, 20000, { decimals: 0, unit: "pupils" })).toBe(`1000–20${NBSP}000`);
  });

  it("spaces the dash beside negative numbers", () => {
    expect(english.formatRange(-2, 3, { decimals: 0, unit: "ratio" })).toBe("−2 – 3");
  });
});
