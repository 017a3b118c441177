import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressOf, letterOf, parseAddress } from "#domain/cellAddress.ts";

describe("letterOf", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("names column %i %s", (position, letters) => {
    expect(letterOf(position)).toBe(letters);
  });
});

describe("parseAddress", () => {
  it.each([
    ["A1", { column: 0, row: 0 }],
    ["c12", { column: 2, row: 11 }],
    ["$XFD$1048576", { column: 16_383, row: 1_048_575 }],
  ])("reads %s", (text, position) => {
    expect(parseAddress(text)).toEqual(position);
  });

  it.each([
    "",
    "A",
    "1",
    "A0",
    "A01",
    "A1B",
    "A-1",
    "Ë1",
    "A1 ",
    "@1",
    "$",
    "AAAAAAAAAAAAAAAAAAAA1",
    "A99999999999999999999",
  ])("reads no cell in “%s”", (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });

  it("reads what addressOf writes", () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(10_000_000), (column, row) => {
        expect(parseAddress(addressOf({ column, row }))).toEqual({ column, row });
      }),
    );
  });
});
