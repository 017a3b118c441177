import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberCellText, percentText, plainText } from "#ingest/workbook/numberCell.ts";
import { kindOfBuiltIn, kindOfFormat } from "#ingest/workbook/numberFormat.ts";

describe("the serial number of a day", () => {
  it.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [60, "1900-02-29"],
    [61, "1900-03-01"],
    [25569, "1970-01-01"],
    [36526, "2000-01-01"],
    [45351, "2024-02-29"],
    [45930, "2025-09-30"],
    [45930.9, "2025-09-30"],
    [2958465, "9999-12-31"],
  ])("%d counted from 1900 is %s", (serial, day) => {
    expect(numberCellText(serial, "day", false)).toBe(day);
  });

  it.each([
    [0, "1904-01-01"],
    [1, "1904-01-02"],
    [44468, "2025-09-30"],
  ])("%d counted from 1904 is %s", (serial, day) => {
    expect(numberCellText(serial, "day", true)).toBe(day);
  });

  it.each([
    ["day", 0, "0"],
    ["day", -1, "-1"],
    ["day", 2958466, "2958466"],
    ["dayTime", -0.5, "-0.5"],
    ["time", -0.5, "-0.5"],
  ] as const)("of the format %s outside the calendar stays the number: %d", (kind, serial, text) => {
    expect(numberCellText(serial, kind, false)).toBe(text);
  });

  it("is one more for the day after, whichever system", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2958464 }), fc.boolean(), (serial, is1904) => {
        fc.pre(!is1904 || serial + 1462 < 2958465);
        const day = (at: number) => Date.parse(`${numberCellText(at, "day", is1904)}T00:00:00Z`);
        expect(day(serial + 1) - day(serial)).toBe(86_400_000);
      }),
    );
  });
});

describe("times", () => {
  it.each([
    ["time", 0.5, "12:00:00"],
    ["time", 0.604166666666667, "14:30:00"],
    ["time", 45930.75, "18:00:00"],
    ["time", 0.999999999, "00:00:00"],
    ["duration", 1.0625, "25:30:00"],
    ["dayTime", 45930.75, "2025-09-30T18:00:00"],
    ["dayTime", 45930, "2025-09-30"],
    ["dayTime", 45930.9999999, "2025-10-01"],
    ["dayTime", 45929.9999884259, "2025-09-29T23:59:59"],
  ] as const)("of the format %s: %d is %s", (kind, serial, text) => {
    expect(numberCellText(serial, kind, false)).toBe(text);
  });
});

describe("a percentage", () => {
  it.each([
    [0.125, "12.5%"],
    [0.07, "7%"],
    [0.29, "29%"],
    [1, "100%"],
    [0, "0%"],
    [-0, "0%"],
    [-0.035, "-3.5%"],
    [12.5, "1250%"],
    [0.01234, "1.2340%"],
    [1e-9, "1.0000000000000001e-7%"],
    [1e21, "1e+23%"],
  ])("of %d is %s", (share, text) => {
    expect(percentText(share)).toBe(text);
  });

  it("reads back to the share it was, but for the last digit of very small ones", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (share) => {
        const [, digits = ""] = /^(.*)%$/.exec(percentText(share)) ?? [];
        expect(Number(`${digits}e-2`)).toBe(share);
      }),
    );
  });
});

describe("a plain number", () => {
  it("reads back to the same number", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(Number(plainText(number))).toBe(number + 0);
      }),
    );
  });
});

describe("a cell's format", () => {
  it.each([
    [0, "number"],
    [1, "number"],
    [9, "percent"],
    [14, "day"],
    [20, "time"],
    [22, "dayTime"],
    [44, "number"],
    [46, "duration"],
    [49, "number"],
  ])("of number %i is of a %s", (id, kind) => {
    expect(kindOfBuiltIn(id)).toBe(kind);
  });

  it.each([
    ["General", "number"],
    ["0.00E+00", "number"],
    ['#,##0.00 "dmy"', "number"],
    ["[Red]0.0;[Blue]-0.0", "number"],
    ["#,##0\\ \\d", "number"],
    ["_-* #,##0.00 [$€-41C]_-", "number"],
    ["0.0%", "percent"],
    ['0"%"', "number"],
    ["dd.mm.yyyy", "day"],
    ["[$-41C]d. mmmm yyyy;@", "day"],
    ["mmm-yy", "day"],
    ["mmmm", "day"],
    ["yyyy\\-mm\\-dd\\Thh:mm", "dayTime"],
    ["m/d/yyyy h:mm AM/PM", "dayTime"],
    ["h:mm", "time"],
    ["mm:ss", "time"],
    ["[h]:mm:ss", "duration"],
    ["[mm]:ss", "duration"],
    ["@", "number"],
    ["", "number"],
  ])("%s is of a %s", (code, kind) => {
    expect(kindOfFormat(code)).toBe(kind);
  });
});
