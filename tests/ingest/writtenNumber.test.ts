import { describe, expect, it } from "vitest";
import { writtenNumber } from "#ingest/writtenNumber.ts";

const SIGNS = { percent: true, euro: true };

describe("writtenNumber", () => {
  it.each([
    ["1 234", "1234"],
    ["12 345 678", "12345678"],
    ["1\u00a0234", "1234"],
    ["1\u202f234", "1234"],
    ["1'234", "1234"],
    ["1’234’567", "1234567"],
    ["+5", "5"],
    ["\u22125", "-5"],
    ["12 %", "12"],
    ["12%", "12"],
    ["€ 500", "500"],
    ["500 EUR", "500"],
    ["500EUR", "500"],
    ["500 euro", "500"],
    ["500 eura", "500"],
    ["%12", "12"],
    ["500 avro", "500"],
  ])("reads %s the same in any column", (text, reading) => {
    expect(writtenNumber(text, SIGNS)).toEqual({ kind: "same", reading });
  });

  it.each([
    ["12,5", "comma", "12.5"],
    ["0,123", "comma", "0.123"],
    ["1234,567", "comma", "1234.567"],
    ["1.234,56", "comma", "1234.56"],
    ["1.234.567", "comma", "1234567"],
    ["1 234,567", "comma", "1234.567"],
    ["-12,5 %", "comma", "-12.5"],
    ["%12,5", "comma", "12.5"],
    ["−%12,5", "comma", "-12.5"],
    ["1.234,50 €", "comma", "1234.50"],
    ["12.5", "point", "12.5"],
    ["1,234.56", "point", "1234.56"],
    ["1,234,567", "point", "1234567"],
    ["1'234.5", "point", "1234.5"],
    ["€1,200.50", "point", "1200.50"],
  ])("[I3] takes %s as evidence of a decimal %s", (text, way, reading) => {
    expect(writtenNumber(text, SIGNS)).toEqual({ kind: "evidence", way, reading });
  });

  it.each([
    ["1.234", { comma: "1234", point: "1.2340" }],
    ["12,345", { comma: "12.3450", point: "12345" }],
    ["-1.234 %", { comma: "-1234", point: "-1.2340" }],
  ])("[I3] leaves %s open", (text, readings) => {
    expect(writtenNumber(text, SIGNS)).toEqual({ kind: "open", readings });
  });

  it.each(["", "abc", "12.", ",5", "1.23,4", "1,2,3", "12 34", "1 234'567", "1.2.3", "5 %%", "%%5", "%", "€"])(
    "refuses %s",
    (text) => {
      expect(writtenNumber(text, SIGNS)).toBeUndefined();
    },
  );

  it("refuses signs that mean nothing in the column", () => {
    expect(writtenNumber("12 %", { percent: false, euro: true })).toBeUndefined();
    expect(writtenNumber("12 €", { percent: true, euro: false })).toBeUndefined();
  });
});
