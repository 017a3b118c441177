import { describe, expect, it } from "vitest";
import { numberFormat } from "#export/numberFormat.ts";

describe("how a spreadsheet prints a number", () => {
  it("holds decimals, and its signs where they belong", () => {
    expect(numberFormat(1, ["", "%"])).toBe('#,##0.0"%"');
    expect(numberFormat(0, ["€", ""])).toBe('"€"#,##0');
    expect(numberFormat(1, ["%", "", " [p]"])).toBe('"%"#,##0.0" [p]"');
    expect(numberFormat(2, ["", ""])).toBe("#,##0.00");
  });

  it("ends no sign where that holds a quotation mark", () => {
    expect(numberFormat(0, ["", ' 5" pipes'])).toBe('#,##0" 5 pipes"');
  });
});
