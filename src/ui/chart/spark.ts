import { numberOf } from "#domain/value.ts";
import type { Trend } from "./trend.ts";

/** A small line, in the units of its own box. */
export type Spark = {
  /** One path for each run of values, as SVG draws it; a run of one value is a dot and has none. */
  readonly lines: readonly string[];
  readonly dots: readonly SparkPoint[];
  readonly latest?: SparkPoint;
  readonly baseline?: SparkPoint;
  readonly target?: SparkPoint;
};

export type SparkPoint = { readonly x: number; readonly y: number };

export type SparkBox = { readonly width: number; readonly height: number; readonly inset: number };

/** One series of a trend as a small line with its baseline and target; absences leave gaps. It has no axis, so it starts where it likes. */
export function sparkOf(trend: Trend, nth: number, box: SparkBox): Spark {
  const points = trend.rows.flatMap(({ at, cells }) => {
    const cell = cells[nth];
    const number = cell && numberOf(cell.value);
    return number === undefined ? [] : [{ at, number, run: cell?.run ?? 0 }];
  });
  const marked = (trend.series[nth]?.points ?? []).filter(({ role }) => role !== "interim");
  const place = placing([...points, ...marked], box);
  const [latest, baseline, target] = [
    points.at(-1),
    marked.find(({ role }) => role === "baseline"),
    marked.find(({ role }) => role === "target"),
  ].map((point) => point && place(point));
  return {
    ...runsThrough(points.map((point) => ({ ...place(point), run: point.run }))),
    ...(latest && { latest }),
    ...(baseline && { baseline }),
    ...(target && { target }),
  };
}

/** The lines through the points of each run, and the points that stand alone in theirs. */
export function runsThrough(points: readonly (SparkPoint & { readonly run: number })[]): Pick<Spark, "lines" | "dots"> {
  const runs = new Map<number, SparkPoint[]>();
  for (const { run, x, y } of points) runs.set(run, [...(runs.get(run) ?? []), { x, y }]);
  return {
    lines: [...runs.values()].filter(({ length }) => length > 1).map(lineThrough),
    dots: [...runs.values()].filter(({ length }) => length === 1).flat(),
  };
}

type Reading = { readonly at: number; readonly number: number };

/** Where a reading lies in a box; in the middle of a side along which all are alike. */
function placing(readings: readonly Reading[], { width, height, inset }: SparkBox) {
  const along = spanOf(readings.map(({ at }) => at));
  const up = spanOf(readings.map(({ number }) => number));
  return ({ at, number }: Reading): SparkPoint => ({
    x: round(inset + along(at) * (width - 2 * inset)),
    y: round(inset + (1 - up(number)) * (height - 2 * inset)),
  });
}

function spanOf(numbers: readonly number[]): (number: number) => number {
  const [least, greatest] = [Math.min(...numbers), Math.max(...numbers)];
  return (number) => (greatest > least ? (number - least) / (greatest - least) : 0.5);
}

export function lineThrough(points: readonly SparkPoint[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x} ${y}`).join("");
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
