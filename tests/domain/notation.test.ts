import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guardText, isAmbiguousNumber, numberText, unguardText } from "#domain/notation.ts";

describe("a number in a file", () => {
  it.each(["1.234", "12.345", "123.456", "-1.234", "1,234", "-123,456"])(
    "[I3] is ambiguous where its mark may set thousands apart: %s",
    (text) => {
      expect(isAmbiguousNumber(text)).toBe(true);
    },
  );

  it.each([
    "0.234",
    "1234.567",
    "1.23",
    "1.2345",
    "1.234.567",
    "1 234",
    "1_234",
    "a1.234",
    "1.234a",
    "-0.234",
    "1.2a4",
  ])("is not where it can be read in one way only: %s", (text) => {
    expect(isAmbiguousNumber(text)).toBe(false);
  });

  it("[I5] is written with a digit more where it would be", () => {
    expect([1.234, -12.345, 0.5, 1234, 1234.567].map(numberText)).toEqual([
      "1.2340",
      "-12.3450",
      "0.5",
      "1234",
      "1234.567",
    ]);
  });
});

describe("a text in a file", () => {
  it.each(["=1+1", "+383", "-", "@cmd", "\tx", "\rx", "'=1", "''-x"])(
    "[X2] is guarded where a formula may begin: %j",
    (text) => {
      expect(guardText(text)).toBe(`'${text}`);
      expect(unguardText(`'${text}`)).toBe(text);
    },
  );

  it.each(["a=1", "1-2", "'tis", "''", "", " =1", "x'=1"])("[X2] stays as it is where none may: %j", (text) => {
    expect([guardText(text), unguardText(text)]).toEqual([text, text]);
  });

  it("[I5] [X2] is read as it was, whatever it is", () => {
    const text = fc.string({ unit: fc.constantFrom("'", "=", "-", "a", "\t") });
    fc.assert(
      fc.property(text, (written) => {
        expect(unguardText(guardText(written))).toBe(written);
      }),
    );
  });
});
