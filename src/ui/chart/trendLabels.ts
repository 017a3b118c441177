import { numberOf } from "#domain/value.ts";
import { spreadLabels, TEXT_SIZE, textWidth, widestText } from "./textSpace.ts";
import type { Trend } from "./trend.ts";
import type { TrendCell } from "./trendCells.ts";
import type { TrendScale } from "./trendScale.ts";

/** The latest number of a series, where its line ends. */
export type LineEnd = { readonly nth: number; readonly at: number; readonly number: number; readonly cell: TrendCell };

/** The ends of the lines, in the order of the series; a series without a number has none. */
export function lineEnds({ series, rows }: Trend): readonly LineEnd[] {
  return series.flatMap((_, nth): LineEnd[] => {
    const row = rows.findLast(({ cells }) => cells[nth]?.value.kind === "number");
    const cell = row?.cells[nth];
    const number = cell && numberOf(cell.value);
    return row && cell && number !== undefined ? [{ nth, at: row.at, number, cell }] : [];
  });
}

/** A name beside the end of its line; a thin line leads from there to it. */
export type EndLabel = {
  readonly nth: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly from: { readonly x: number; readonly y: number };
};

const LABEL_GAP = 14;
const LABEL_HEIGHT = TEXT_SIZE * 1.35;
/** Labels may take so much of a chart's width; beyond that a legend below serves better. */
const MOST_WIDTH = 0.3;

/** How much room the labels of the line ends need to the right, or undefined where they do not fit. Unit: px. */
export function endLabelRoom(texts: readonly string[], width: number, textSize?: number): number | undefined {
  const room = widestText(texts, textSize) + 2 * LABEL_GAP;
  return room <= width * MOST_WIDTH ? room : undefined;
}

/** Labels in the free room to the right, as high as their lines end, none upon another. */
export function endLabels(ends: readonly LineEnd[], texts: readonly string[], scale: TrendScale): readonly EndLabel[] {
  const { plot, xOf, yOf } = scale;
  const wanted = ends.map(({ number }) => yOf(number));
  const places = spreadLabels(wanted, LABEL_HEIGHT, plot.y, plot.y + plot.height);
  const x = plot.x + plot.width + LABEL_GAP;
  return ends.map(({ nth, at, number }, index) => ({
    nth,
    text: texts[index] ?? "",
    x,
    y: places[index] ?? yOf(number),
    from: { x: xOf(at), y: yOf(number) },
  }));
}

/** A label at a point of a single series. */
export type PointLabel = {
  readonly kind: "latest" | "baseline" | "target";
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
};

const OFFSET = 16;

/**
 * The labels of baseline, latest value and target of the first series, each on the side of its point where no line
 * runs: the baseline away from the path, the latest value away from the path, the target beyond its end.
 */
export function pointLabels(
  trend: Trend,
  scale: TrendScale,
  texts: Readonly<Record<PointLabel["kind"], string>>,
): readonly PointLabel[] {
  const [series, end] = [trend.series[0], lineEnds(trend)[0]];
  const points = series?.points ?? [];
  const [baseline, target] = [
    points.find(({ role }) => role === "baseline"),
    points.find(({ role }) => role === "target"),
  ];
  const isRising = (target?.number ?? 0) > (baseline?.number ?? 0);
  const labels: PointLabel[] = [];
  if (baseline) labels.push(besides("baseline", texts.baseline, scale, baseline, isRising ? 1 : -1));
  if (end && !(baseline?.at === end.at && baseline.number === end.number)) {
    labels.push(latestLabel(texts.latest, scale, end, trend.rows.find(({ at }) => at === end.at)?.expected[0]));
  }
  if (target) labels.push(besides("target", texts.target, scale, target, isRising ? -1 : 1));
  return labels;
}

/** A rectangle in pixels that something written takes. */
export type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

const HALF_HEIGHT = TEXT_SIZE * 0.6;

/** The room a label takes. */
export function boxOf({ text, x, y, anchor }: PointLabel, textSize: number): Box {
  const width = textWidth(text, textSize);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { left, right: left + width, top: y - HALF_HEIGHT, bottom: y + HALF_HEIGHT };
}

/** Between a dot and the value to its right. Unit: px. */
export const VALUE_GAP = 10;

/** The latest value stands to the right, where its line does not run, and away from the path that goes on there. */
function latestLabel(text: string, { xOf, yOf }: TrendScale, end: LineEnd, expected: number | undefined): PointLabel {
  const x = xOf(end.at) + VALUE_GAP;
  const y = yOf(end.number);
  if (expected === undefined) return { kind: "latest", text, x, y, anchor: "start" };
  return { kind: "latest", text, x, y: end.number < expected ? y + VALUE_GAP : y - VALUE_GAP, anchor: "start" };
}

/** A label above (−1) or below (1) a point, kept inside the chart. */
function besides(
  kind: PointLabel["kind"],
  text: string,
  { width, textSize, plot, xOf, yOf }: TrendScale,
  point: { readonly at: number; readonly number: number },
  side: -1 | 1,
): PointLabel {
  const half = textWidth(text, textSize) / 2;
  const x = Math.max(plot.x + half, Math.min(width - half - 2, xOf(point.at)));
  const wanted = yOf(point.number) + side * OFFSET;
  const isInside = wanted >= plot.y - 4 && wanted < plot.y + plot.height - 4;
  return { kind, text, x, y: isInside ? wanted : yOf(point.number) - side * OFFSET, anchor: "middle" };
}

/** A place of the month axis where a series is broken, and on which side of it there is room to say so. */
export type BreakPlace = { readonly at: number; readonly side: "left" | "right" };

/** Half a period before each value with the mark. Before an absence's hatch the word stands on the other side. */
export function breakPlaces({ rows, step }: Trend): readonly BreakPlace[] {
  return rows.flatMap(({ at, cells }, index): BreakPlace[] => {
    if (!cells.some((cell) => cell?.marks.includes("breakInSeries"))) return [];
    const before = rows[index - 1]?.cells ?? [];
    const isHatched = before.length > 0 && before.every((cell) => cell?.value.kind !== "number");
    return [{ at: at - (step || 1) / 2, side: isHatched ? "right" : "left" }];
  });
}
