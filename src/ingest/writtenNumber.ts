import { isAmbiguousNumber } from "#domain/notation.ts";
import type { DecimalMark, Written } from "./written.ts";

/** Which signs may stand beside the numbers of a column without changing them. */
export type Signs = { readonly percent: boolean; readonly euro: boolean };

const EURO = /^(?:€|eur[oa]?\b|avro\b)\s*|\s*(?:€|\b(?:eur[oa]?|avro)\.?|(?<=\d)(?:eur[oa]?|avro)\.?)$/gi;
/** After the number, or before it as in Turkish: `%12,5`. */
const PERCENT = /(?<=^[+\-\u2212\u2013]?)%\s*(?=\d)|\s*%$/;

/** Thousands set apart by one kind of space or apostrophe; what mark then follows can only be the decimal one. */
const SPACED = /^\d{1,3}([\s'’])\d{3}(?:\1\d{3})*(?:([.,])(\d+))?$/;
const POINTS_THEN_COMMA = /^\d{1,3}(?:\.\d{3})+,\d+$/;
const COMMAS_THEN_POINT = /^\d{1,3}(?:,\d{3})+\.\d+$/;
const MANY_POINTS = /^\d{1,3}(?:\.\d{3}){2,}$/;
const MANY_COMMAS = /^\d{1,3}(?:,\d{3}){2,}$/;
const PLAIN = /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const DECIMAL_COMMA = /^\d+,\d+$/;

/** A number however people write it; undefined for what is none. */
export function writtenNumber(text: string, { percent, euro }: Signs): Written<DecimalMark> | undefined {
  let bare = text.trim();
  if (euro) bare = bare.replace(EURO, "");
  if (percent) bare = bare.replace(PERCENT, "");
  const [, sign = "", digits = ""] = /^([+\-\u2212\u2013]?)\s?(\d.*)$/.exec(bare) ?? [];
  const minus = sign === "" || sign === "+" ? "" : "-";
  if (isAmbiguousNumber(digits)) {
    const asThousands = minus + digits.replace(/[.,]/, "");
    const asDecimal = `${minus}${digits.replace(",", ".")}0`;
    const isComma = digits.includes(",");
    return {
      kind: "open",
      readings: { comma: isComma ? asDecimal : asThousands, point: isComma ? asThousands : asDecimal },
    };
  }
  const read = readDigits(digits);
  if (read === undefined || !Number.isFinite(Number(read.plain))) return undefined;
  const reading = minus + read.plain;
  return read.way === undefined ? { kind: "same", reading } : { kind: "evidence", way: read.way, reading };
}

/** Digits written plainly, and which decimal mark they show; undefined for what is no number. */
function readDigits(digits: string): { readonly plain: string; readonly way?: DecimalMark } | undefined {
  if (PLAIN.test(digits)) return digits.includes(".") ? { plain: digits, way: "point" } : { plain: digits };
  const [isSpaced, , mark, decimals] = SPACED.exec(digits) ?? [];
  if (isSpaced !== undefined) {
    const whole = digits.replace(/[.,]\d*$/, "").replace(/[\s'’]/g, "");
    return mark === undefined
      ? { plain: whole }
      : { plain: `${whole}.${decimals}`, way: mark === "," ? "comma" : "point" };
  }
  if (POINTS_THEN_COMMA.test(digits) || MANY_POINTS.test(digits) || DECIMAL_COMMA.test(digits)) {
    return { plain: digits.replaceAll(".", "").replace(",", "."), way: "comma" };
  }
  if (COMMAS_THEN_POINT.test(digits) || MANY_COMMAS.test(digits)) {
    return { plain: digits.replaceAll(",", ""), way: "point" };
  }
  return undefined;
}
