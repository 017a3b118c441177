import { type Sign, toneOf } from "#ui/status/sign.ts";
import type { MapFill } from "./choropleth.ts";

/** Lines or dots that stand for an absent value, so that it is told from a value without colour. */
export const PATTERNS = ["missing", "suppressed", "notApplicable", "belowRounding"] as const;
export type PatternName = (typeof PATTERNS)[number];

/** How a fill looks: the class that colours it, and the pattern or symbol that tells it apart without colour. */
export type FillLook = { readonly className: string; readonly pattern?: PatternName; readonly sign?: Sign };

/** The number of colours in the sequence for values (`--step-1` to `--step-5`). */
const STEPS = 5;

export function lookOf(fill: MapFill): FillLook {
  switch (fill.kind) {
    case "status":
      return { className: `map-fill--status tone-${toneOf(fill.status)}`, sign: fill.status };
    case "class":
      return { className: `map-fill--step-${stepOf(fill.index, fill.of)}` };
    case "absent":
      return { className: `map-fill--${fill.reason}`, pattern: fill.reason };
    case "unmeasurable":
      return lookOfUnmeasurable(fill);
    case "outside":
      return { className: "map-fill--outside" };
  }
}

function lookOfUnmeasurable({ reason }: Extract<MapFill, { kind: "unmeasurable" }>): FillLook {
  if (reason === "noActual") return { className: "map-fill--missing", pattern: "missing" };
  if (reason === "suppressed" || reason === "notApplicable")
    return { className: `map-fill--${reason}`, pattern: reason };
  return { className: "map-fill--unmeasurable", sign: reason };
}

/** The colour (from 1) of a class: few classes are spread over the whole sequence, a single one has its middle. */
export function stepOf(index: number, of: number): number {
  return of <= 1 ? Math.ceil(STEPS / 2) : 1 + Math.round((index * (STEPS - 1)) / (of - 1));
}
