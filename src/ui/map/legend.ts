import { STATUSES, UNMEASURABLE_REASONS } from "#domain/progress.ts";
import { ABSENCE_REASONS } from "#domain/value.ts";
import type { MapArea, MapColouring, MapFill } from "./choropleth.ts";

/** A line of the legend: a fill and how many areas have it. */
export type LegendEntry = {
  readonly fill: MapFill;
  readonly count: number;
  /** The limits of a class. The upper limit is within the class only in the last. */
  readonly limits?: { readonly from: number; readonly to: number; readonly isLast: boolean };
};

/**
 * The legend of a map: every status or class, also those no area is in, so that maps can be compared; then, of the
 * reasons for having none, those that occur. The counts add up to the areas.
 */
export function legendOf(areas: readonly MapArea[], colouring: MapColouring): readonly LegendEntry[] {
  const scale = colouring.kind === "status" ? STATUSES.map(entryOfStatus) : entriesOfClasses(colouring.classes.breaks);
  const rest: readonly MapFill[] = [
    ...UNMEASURABLE_REASONS.map((reason) => ({ kind: "unmeasurable", reason }) as const),
    ...ABSENCE_REASONS.map((reason) => ({ kind: "absent", reason }) as const),
    { kind: "outside" },
  ];
  const counted = [...scale, ...rest.map((fill): Omit<LegendEntry, "count"> => ({ fill }))].map((entry) => ({
    ...entry,
    count: areas.filter(({ fill }) => isSameFill(fill, entry.fill)).length,
  }));
  return counted.filter(({ count }, index) => index < scale.length || count > 0);
}

function entryOfStatus(status: (typeof STATUSES)[number]): Omit<LegendEntry, "count"> {
  return { fill: { kind: "status", status } };
}

function entriesOfClasses(breaks: readonly number[]): Omit<LegendEntry, "count">[] {
  const of = breaks.length - 1;
  return breaks.slice(1).map((to, index) => ({
    fill: { kind: "class", index, of },
    limits: { from: breaks[index] ?? to, to, isLast: index === of - 1 },
  }));
}

function isSameFill(one: MapFill, other: MapFill): boolean {
  return keyOf(one) === keyOf(other);
}

/** A text that is the same for equal fills. */
export function keyOf(fill: MapFill): string {
  switch (fill.kind) {
    case "status":
      return `status ${fill.status}`;
    case "class":
      return `class ${fill.index}`;
    case "absent":
    case "unmeasurable":
      return `${fill.kind} ${fill.reason}`;
    case "outside":
      return fill.kind;
  }
}

/** The least number of decimals, from those wanted up, with which all limits print differently. */
export function decimalsOfLimits(breaks: readonly number[], wanted: number): number {
  const most = wanted + 3;
  for (let decimals = wanted; decimals < most; decimals += 1) {
    if (new Set(breaks.map((edge) => edge.toFixed(decimals))).size === new Set(breaks).size) return decimals;
  }
  return most;
}
