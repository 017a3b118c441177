import { isAmbiguousNumber, numberText } from "#domain/notation.ts";
import type { NumberKind } from "./numberFormat.ts";
import { dayOfSerial, dayTimeOfSerial, durationOfSerial, timeOfSerial } from "./serial.ts";

/** A number as its cell's format means it: a number, `12.5%`, or a day or time as ISO text. */
export function numberCellText(number: number, kind: NumberKind, is1904: boolean): string {
  return shownText(number, kind, is1904) ?? plainText(number);
}

/** Undefined where the number is outside what the format can show. */
function shownText(number: number, kind: NumberKind, is1904: boolean): string | undefined {
  switch (kind) {
    case "number":
      return undefined;
    case "percent":
      return percentText(number);
    case "day":
      return dayOfSerial(number, is1904);
    case "dayTime":
      return dayTimeOfSerial(number, is1904);
    case "time":
      return timeOfSerial(number);
    case "duration":
      return durationOfSerial(number);
  }
}

/** The shortest text that reads back to the same number and as nothing else. */
export function plainText(number: number): string {
  return numberText(number + 0);
}

/** A share as a percentage: the point of its shortest text is moved, as multiplying would make 0.07 7.000000000000001. */
export function percentText(share: number): string {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(share + 0)) ?? [];
  if (exponent !== "0") return `${plainText(share * 100)}%`;
  const moved = `${whole}${fraction.slice(0, 2).padEnd(2, "0")}`.replace(/^0+(?=\d)/, "");
  const left = fraction.slice(2);
  const text = `${sign}${moved}${left === "" ? "" : `.${left}`}`;
  return `${isAmbiguousNumber(text) ? `${text}0` : text}%`;
}
