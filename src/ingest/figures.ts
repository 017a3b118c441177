import type { Indicator } from "#domain/dataset.ts";
import { type Figures, isSameValue } from "#domain/figure.ts";
import { hasParts, isShare } from "#domain/indicatorKind.ts";
import { figureOf } from "#domain/observationTable.ts";
import { roundForComparison } from "#domain/rounding.ts";
import { numberOf, percentOf, type Value } from "#domain/value.ts";
import { rangeText } from "./cell.ts";
import { type Fault, faultOf } from "./fault.ts";

/** The first thing that cannot be in the figures of one row, for an indicator of this kind. */
export function figureFault(indicator: Indicator, figures: Figures): Fault | undefined {
  const kindFault = hasParts(indicator) ? partsFault(indicator, figures) : plainFault(indicator, figures);
  return kindFault ?? rangeFault(indicator, figures);
}

/** Of a count or a milestone: only a value, at least 0, of a milestone 0 or 1. */
function plainFault({ kind, validMin = 0 }: Indicator, { value, numerator, denominator }: Figures): Fault | undefined {
  if (isGiven(numerator)) return faultOf("partsNotOfKind", { kind }, "numerator");
  if (isGiven(denominator)) return faultOf("partsNotOfKind", { kind }, "denominator");
  const number = numberOf(value);
  if (number === undefined) return undefined;
  if (kind === "milestone" && number !== 0 && number !== 1) return faultOf("milestoneNotZeroOne", {}, "value");
  return number < 0 && validMin >= 0 ? faultOf("negativeCount", {}, "value") : undefined;
}

function partsFault(indicator: Indicator, { value, ...parts }: Figures): Fault | undefined {
  const { aggregation, validMax = 100 } = indicator;
  const [numerator, denominator] = [numberOf(parts.numerator), numberOf(parts.denominator)];
  if (numerator !== undefined && !isGiven(parts.denominator)) return faultOf("partsIncomplete", {}, "denominator");
  if (numerator !== undefined && numerator < 0) return faultOf("negativeCount", {}, "numerator");
  if (denominator !== undefined && denominator < 0) return faultOf("negativeCount", {}, "denominator");
  if (numerator === undefined || denominator === undefined) return undefined;
  if (isShare(indicator) && numerator > denominator && aggregation === "ratio" && validMax <= 100) {
    return faultOf("numeratorAboveDenominator", { denominator }, "numerator");
  }
  const computed = percentOf(parts.numerator, parts.denominator);
  if (!isGiven(value) || isRounding(value, computed)) return undefined;
  const percent = numberOf(computed);
  return faultOf("valueDiffersFromParts", { computed: percent === undefined ? "[z]" : shortText(percent) }, "value");
}

function rangeFault({ validMin, validMax }: Indicator, { value, numerator, denominator }: Figures): Fault | undefined {
  const number = numberOf(figureOf(value, numerator, denominator));
  if (number === undefined || (number >= (validMin ?? number) && number <= (validMax ?? number))) return undefined;
  const column = isGiven(value) ? "value" : "numerator";
  return faultOf("outsideValid", { figure: shortText(number), range: rangeText(validMin, validMax) }, column);
}

/** Whether a given percentage is the computed one, rounded to the decimals it is given with. */
function isRounding(given: Value, computed: Value): boolean {
  if (given.kind === "absent" || computed.kind === "absent") return isSameValue(given, computed);
  const decimals = String(given.number).split(".")[1]?.length ?? 0;
  return roundForComparison(Math.abs(given.number - computed.number)) <= roundForComparison(0.5 / 10 ** decimals);
}

/** Whether a cell says anything: blank and `[x]` do not. */
function isGiven(value: Value): boolean {
  return value.kind === "number" || value.reason !== "missing";
}

function shortText(number: number): string {
  return String(Number(number.toPrecision(6)));
}
