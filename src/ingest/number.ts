import { isAmbiguousNumber, SYMBOL_OF } from "#domain/notation.ts";
import { ABSENCE_REASONS, absentValue, numberValue, type Value } from "#domain/value.ts";
import { type Fault, faultOf } from "./fault.ts";

const PLAIN = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const DIGITS = /^\d{1,15}$/;
const GROUPED_BY_POINTS = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const GROUPED_BY_COMMAS = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const DECIMAL_COMMA = /^-?\d+,\d+$/;

const ABSENT_BY_SYMBOL: ReadonlyMap<string, Value> = new Map(
  ABSENCE_REASONS.map((reason) => [SYMBOL_OF[reason], absentValue(reason)]),
);

/** The symbols a value cell may hold, as sentences list them. */
const SYMBOLS = [...ABSENT_BY_SYMBOL.keys()].join(", ");

/** A number with a decimal point and no other sign in it. Any other way to write it is an issue that says what to write (I3). */
export function parseNumber(text: string): number | Fault {
  if (PLAIN.test(text) && !isAmbiguousNumber(text) && Number.isFinite(Number(text))) return Number(text) + 0;
  const bare = text
    .replace(/[\s'’€%]/g, "")
    .replace(/^\+/, "")
    .replace(/^\u2212/, "-");
  if (isAmbiguousNumber(bare)) {
    const [asThousands, asDecimal] = [bare.replace(/[.,]/, ""), `${bare.replace(",", ".")}0`];
    return faultOf("ambiguousNumber", { asThousands, asDecimal });
  }
  const plain = plainNumber(bare);
  if (plain === undefined || !Number.isFinite(Number(plain))) return faultOf("notNumber", { symbols: "none" });
  return faultOf("numberFormat", { suggestion: plain });
}

/** A number written with thousands separators or a decimal comma, written plainly; undefined for what is no number. */
function plainNumber(bare: string): string | undefined {
  if (PLAIN.test(bare)) return bare;
  if (GROUPED_BY_POINTS.test(bare)) return bare.replaceAll(".", "").replace(",", ".");
  if (GROUPED_BY_COMMAS.test(bare)) return bare.replaceAll(",", "");
  if (DECIMAL_COMMA.test(bare)) return bare.replace(",", ".");
  return undefined;
}

/** A number, or the absence a symbol stands for (V1). */
export function parseValue(text: string): Value | Fault {
  // Most cells are counts, in which nothing has to be looked for.
  if (DIGITS.test(text)) return numberValue(Number(text));
  const absent = ABSENT_BY_SYMBOL.get(text.toLowerCase());
  if (absent !== undefined) return absent;
  const number = parseNumber(text);
  if (typeof number === "number") return numberValue(number);
  return number.fault === "notNumber" ? faultOf("notNumber", { symbols: SYMBOLS }) : number;
}

/** Euros with at most two decimals, as whole cents. */
export function parseCents(text: string): number | Fault {
  const number = parseNumber(text);
  if (typeof number !== "number") return number;
  if (number < 0) return faultOf("outOfRange", { range: "≥ 0" });
  const [, euros = "", cents = ""] = /^(\d+)(?:\.(\d\d?))?$/.exec(text) ?? [];
  if (euros === "") return faultOf("moneyDecimals");
  // Digits are put together as text: multiplying by 100 would lose cents of large sums.
  const total = Number(euros + cents.padEnd(2, "0"));
  return Number.isSafeInteger(total) ? total : faultOf("outOfRange", { range: "≥ 0" });
}
