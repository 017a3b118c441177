import type { GapRow } from "./gapSeries.ts";
import type { TrendScale } from "./trendScale.ts";

/** A stretch of periods whose gaps are shaded together, as an SVG path. */
export function gapAreas(rows: readonly GapRow[], { xOf, yOf }: TrendScale): readonly string[] {
  const runs = new Map<number, (readonly [number, number, number])[]>();
  for (const { run, at, group, reference } of rows) {
    if (run === undefined || group === undefined || reference === undefined) continue;
    runs.set(run, [...(runs.get(run) ?? []), [xOf(at), yOf(group), yOf(reference)]]);
  }
  return [...runs.values()]
    .filter(({ length }) => length > 1)
    .map((points) => {
      const there = points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`);
      const back = points.map(([x, , y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).reverse();
      return `M${[...there, ...back].join("L")}Z`;
    });
}

/** A gap stated in the chart: a line from one value to the other with its size. */
export type GapMeasure = {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly gap: number;
  /** On which side of the line its size is written. */
  readonly side: "left" | "right";
};

/**
 * The gaps to be stated: the latest, and the first where there is room for both.
 * @param room - the width of one statement. Unit: px.
 */
export function gapMeasures(rows: readonly GapRow[], { xOf, yOf }: TrendScale, room: number): readonly GapMeasure[] {
  const known = rows.flatMap(({ at, gap, group, reference }) =>
    gap.kind === "number" && group !== undefined && reference !== undefined
      ? [{ x: xOf(at), one: yOf(group), other: yOf(reference), gap: gap.number }]
      : [],
  );
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const stated = first !== last && last.x - first.x > 2 * room ? [first, last] : [last];
  return stated.map((one) => ({
    x: one.x,
    top: Math.min(one.one, one.other),
    bottom: Math.max(one.one, one.other),
    gap: one.gap,
    side: one === first && one !== last ? "right" : "left",
  }));
}
