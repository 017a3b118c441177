import { type Classes, classify, classOf } from "#domain/classify.ts";
import type { AreaId } from "#domain/id.ts";
import type { Progress, Status, UnmeasurableReason } from "#domain/progress.ts";
import { type AbsenceReason, type Mark, numberOf, type Value } from "#domain/value.ts";

/** What an area is filled with, in words: how that looks is `fillLook.ts`. */
export type MapFill =
  | { readonly kind: "status"; readonly status: Status }
  | { readonly kind: "unmeasurable"; readonly reason: UnmeasurableReason }
  /** The class `index` (from 0) out of `of`. */
  | { readonly kind: "class"; readonly index: number; readonly of: number }
  | { readonly kind: "absent"; readonly reason: AbsenceReason }
  /** Not part of what is shown: a municipality that is not in the programme, coloured by status. */
  | { readonly kind: "outside" };

/** One municipality of a map, with everything a reader is told about it; also a row of the map's table. */
export type MapArea = {
  readonly area: AreaId;
  readonly name: string;
  /** The page that opens with it. */
  readonly href: string;
  readonly fill: MapFill;
  /** The value with its unit, or the word for its absence. */
  readonly valueText: string;
  /** What the text is of; left out where the map says nothing of it. */
  readonly observed?: { readonly value: Value; readonly marks: readonly Mark[] };
  /** The word of its status, or of the reason why it has none. */
  readonly statusText?: string;
  readonly periodText?: string;
  /** What a reader must know before using the value: "illustrative", "provisional". */
  readonly noteText?: string;
  readonly inProgramme: boolean;
};

/** What the colours of a map say; a legend is drawn from it. */
export type MapColouring =
  | { readonly kind: "status" }
  | {
      readonly kind: "value";
      readonly classes: Classes;
      /** How the limits of the classes are printed; an `Indicator` fits. */
      readonly style: { readonly unit: string; readonly decimals: number };
    };

/** The fill of a municipality coloured by status. Outside the programme nothing is asked, so nothing is missing. */
export function fillOfProgress(progress: Progress | undefined, inProgramme: boolean): MapFill {
  if (!inProgramme) return { kind: "outside" };
  if (progress === undefined) return { kind: "unmeasurable", reason: "noActual" };
  return progress.kind === "measured"
    ? { kind: "status", status: progress.status }
    : { kind: "unmeasurable", reason: progress.reason };
}

/** The classes of a map coloured by value: over the values that are numbers. */
export function classesOfValues(values: readonly Value[], rule: Classes["rule"], most?: number): Classes {
  return classify(
    values.map(numberOf).filter((number) => number !== undefined),
    rule,
    most,
  );
}

/** The fill of a municipality coloured by value; without an observation its value is missing (V1). */
export function fillOfValue(value: Value | undefined, classes: Classes): MapFill {
  if (value?.kind !== "number") return { kind: "absent", reason: value?.reason ?? "missing" };
  const index = classOf(value.number, classes);
  if (index === undefined) throw new RangeError(`${value.number} is in no class of ${classes.breaks.join(", ")}`);
  return { kind: "class", index, of: classes.breaks.length - 1 };
}
