import type { Language } from "#domain/language.ts";

/** How many decimals a number is written with, and what else stands with it. */
export type NumberShape = {
  /** Beyond these it is rounded, half away from zero. */
  readonly decimals: number;
  /** Those written even where they are 0: all, where it is not said. */
  readonly leastDecimals?: number;
  /** Whether a number above zero has a plus. */
  readonly hasPlus?: boolean;
  /** Written as so many times ten times itself: 2 writes a share as a percentage, without a digit lost. */
  readonly shift?: number;
};

/** As wide as a plus, and read as "minus": a hyphen is neither. */
const MINUS = "\u2212";

type Signs = {
  readonly group: string;
  readonly decimal: string;
  /** So many digits before the decimals are the fewest that are grouped. */
  readonly grouped: number;
};

/** What separates thousands and decimals (CLDR 48). */
const SIGNS: Readonly<Record<Language, Signs>> = {
  sq: { group: "\u00a0", decimal: ",", grouped: 5 },
  sr: { group: ".", decimal: ",", grouped: 4 },
  en: { group: ",", decimal: ".", grouped: 4 },
  tr: { group: ".", decimal: ",", grouped: 4 },
};

/**
 * A number in the conventions of a language; the same text in Node and in every browser, and without what a browser first
 * loads for `Intl.NumberFormat`, which takes as long as to draw a chart. A number that rounds to zero has no sign.
 * @throws RangeError for NaN and ±Infinity, which never stand for a value (V1).
 */
export function writeNumber(language: Language, number: number, shape: NumberShape): string {
  if (!Number.isFinite(number)) throw new RangeError(`not a finite number: ${number}`);
  const { decimals, leastDecimals = decimals, hasPlus = false, shift = 0 } = shape;
  const { group, decimal, grouped } = SIGNS[language];
  const digits = roundedDigits(Math.abs(number), decimals + shift).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const part = digits.slice(whole.length).replace(/0+$/, "").padEnd(leastDecimals, "0");
  const sign = /[1-9]/.test(digits) ? signOf(number, hasPlus) : "";
  const wholeText = whole.length < grouped ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return sign + wholeText + (part && decimal + part);
}

function signOf(number: number, hasPlus: boolean): string {
  if (number < 0) return MINUS;
  return hasPlus ? "+" : "";
}

/** A number times ten to the power of `places`, rounded to a whole one, as its shortest decimal writing says: 1.005 is no less. */
function roundedDigits(magnitude: number, places: number): string {
  const [, whole = "", part = "", exponent = "0"] = /^(\d+)\.?(\d*)(?:e([+-]\d+))?$/.exec(String(magnitude)) ?? [];
  const kept = whole.length + Number(exponent) + places;
  if (kept < 0) return "0";
  const digits = (whole + part).padEnd(kept, "0");
  const isUp = (digits[kept] ?? "0") >= "5";
  return String(BigInt(digits.slice(0, kept)) + (isUp ? 1n : 0n));
}
