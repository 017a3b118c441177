import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "#domain/language.ts";
import { LOCALES } from "#i18n/locale.ts";
import { writeNumber } from "#i18n/numberFormat.ts";

/** Node knows all four languages; a browser need not. */
const native = (language: Language, options: Intl.NumberFormatOptions) => {
  const format = new Intl.NumberFormat(LOCALES[language], options);
  return (number: number) => format.format(number).replace("-", "−");
};

/** Of every size a double has, and such as people write: with few decimals, among them those that end in 5. */
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
  fc
    .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 7 }))
    .map(([all, places]) => all / 10 ** places),
);
const decimals = fc.integer({ min: 0, max: 6 });

describe("writeNumber", () => {
  it.each(LANGUAGES)("writes as CLDR does, for any number and decimals: %s", (language) => {
    fc.assert(
      fc.property(number, decimals, decimals, fc.boolean(), (any, one, other, hasPlus) => {
        const [least, most] = [Math.min(one, other), Math.max(one, other)];
        const written = writeNumber(language, any, { decimals: most, leastDecimals: least, hasPlus });
        const signDisplay = hasPlus ? "exceptZero" : "negative";
        const digits = { minimumFractionDigits: least, maximumFractionDigits: most, signDisplay } as const;
        expect(written).toBe(native(language, digits)(any));
      }),
      { numRuns: 500 },
    );
  });

  it.each(LANGUAGES)("writes a share as a percentage as CLDR does, but for its sign: %s", (language) => {
    fc.assert(
      fc.property(number, decimals, (share, places) => {
        const written = writeNumber(language, share, { decimals: places, shift: 2 });
        const digits = { style: "percent", minimumFractionDigits: places, maximumFractionDigits: places } as const;
        const expected = native(language, { ...digits, signDisplay: "negative" })(share);
        expect(written).toBe(expected.replace(/[\s\u00a0]?%/, ""));
      }),
    );
  });

  it("rounds half away from zero, as the number is written and not as a computer holds it", () => {
    const shape = { decimals: 2 };
    expect([1.005, -1.005, 2.675, 1.004_999].map((any) => writeNumber("en", any, shape))).toEqual([
      "1.01",
      "−1.01",
      "2.68",
      "1.00",
    ]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("[V1] refuses %s", (any) => {
    expect(() => writeNumber("sq", any, { decimals: 0 })).toThrow(RangeError);
  });
});
