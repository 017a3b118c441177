import type { Language } from "#domain/language.ts";
import { writeNumber } from "./numberFormat.ts";
import type { Say, SayAny } from "./say.ts";

/** How an indicator's numbers are printed; an `Indicator` fits. */
export type NumberStyle = { readonly decimals: number; readonly unit: string };

/** Numbers as text. Each throws a RangeError for NaN and ±Infinity, which never stand for a value (V1). */
export type NumberWords = {
  /** `1,234.50` with so many decimals. */
  readonly formatNumber: (number: number, decimals: number) => string;
  /** As formatNumber, with a + before numbers above zero. */
  readonly formatSigned: (number: number, decimals: number) => string;
  /** A percentage stored as 0–100: 0.09 → `0.09%`. */
  readonly formatPercent: (percent: number, decimals: number) => string;
  /** A share stored as 0–1: 0.5 → `50%`. */
  readonly formatRatioPercent: (share: number, decimals?: number) => string;
  /** A number in its unit's short form: per cent and euro carry their sign, counts none. */
  readonly formatInUnit: (number: number, style: NumberStyle) => string;
  /** What of that form stands before and after the number; "" for nothing. */
  readonly signsOfUnit: (unit: string) => readonly [before: string, after: string];
  /** A number with its unit as a word: `12 pupils`. An unknown unit is printed as the data set writes it. */
  readonly formatQuantity: (number: number, style: NumberStyle) => string;
  /** A difference of two values, signed: `+1.2 pp` between percentages. */
  readonly formatChange: (difference: number, style: NumberStyle) => string;
  /** From one number to another: `0.2–0.5%`. */
  readonly formatRange: (from: number, to: number, style: NumberStyle) => string;
  /** Whole cents as euro. */
  readonly formatEuro: (cents: number, decimals?: number) => string;
  /** The name of a unit (`pupils`); an unknown one as the data set writes it. */
  readonly unitName: (unit: string) => string;
};

type Has = (key: string) => boolean;

export function createNumberWords(language: Language, say: Say, sayAny: SayAny, has: Has): NumberWords {
  const formatNumber: NumberWords["formatNumber"] = (number, decimals) => writeNumber(language, number, { decimals });
  const formatSigned: NumberWords["formatSigned"] = (number, decimals) =>
    writeNumber(language, number, { decimals, hasPlus: true });
  const withUnitSign = (text: string, unit: string) => {
    if (unit === "percentagePoints") return say("value.points", { number: text });
    // Where the unit's sign comes first, a minus still stands before it: `−%12`.
    const [, minus = "", number = text] = /^([+\u2212]?)(.*)$/.exec(text) ?? [];
    if (unit === "percent") return minus + say("value.percent", { number });
    return unit === "euro" ? minus + say("value.euro", { number }) : text;
  };
  const unitName = (unit: string) => (has(`common.unit.${unit}`) ? sayAny(`common.unit.${unit}`) : unit);
  const formatInUnit: NumberWords["formatInUnit"] = (number, { decimals, unit }) =>
    withUnitSign(formatNumber(number, decimals), unit);
  return {
    formatNumber,
    formatSigned,
    formatInUnit,
    signsOfUnit: (unit) => {
      const [before = "", after = ""] = formatInUnit(0, { unit, decimals: 0 }).split("0");
      return [before, after];
    },
    unitName,
    formatPercent: (percent, decimals) => withUnitSign(formatNumber(percent, decimals), "percent"),
    formatRatioPercent: (share, decimals = 0) =>
      withUnitSign(writeNumber(language, share, { decimals, shift: 2 }), "percent"),
    formatQuantity: (number, { decimals, unit }) => {
      if (["percent", "percentagePoints", "euro"].includes(unit)) return formatInUnit(number, { decimals, unit });
      const amount = formatNumber(number, decimals);
      const key = `common.quantity.${unit}`;
      if (has(key)) return sayAny(key, { count: number, amount });
      return say("value.withUnit", { number: amount, unit: unitName(unit) });
    },
    formatChange: (difference, { decimals, unit }) => {
      const text = formatSigned(difference, decimals);
      return unit === "percent" ? say("value.points", { number: text }) : withUnitSign(text, unit);
    },
    formatRange: (from, to, { decimals, unit }) => {
      const texts = { from: formatNumber(from, decimals), to: formatNumber(to, decimals) };
      // A minus sign directly beside a dash is unreadable.
      const range = to < 0 || from < 0 ? say("value.rangeSpaced", texts) : say("value.range", texts);
      return withUnitSign(range, unit);
    },
    formatEuro: (cents, decimals = 0) => withUnitSign(formatNumber(cents / 100, decimals), "euro"),
  };
}
