import { numberValue } from "#domain/value.ts";
import type { ValueStyle } from "#i18n/values.ts";
import type { Words } from "#i18n/words.ts";
import { textWidth, widestText } from "./textSpace.ts";
import type { Trend } from "./trend.ts";
import { endLabelRoom, lineEnds, VALUE_GAP } from "./trendLabels.ts";
import { type TrendScale, trendScale } from "./trendScale.ts";

/** The latest value of each line, as its end is labelled; of several lines with their names. */
export function lineEndTexts(words: Words, trend: Trend, style: ValueStyle): readonly string[] {
  return lineEnds(trend).map(({ nth, cell }) => {
    const value = words.formatMarkedValue(cell.value, cell.marks, style);
    return trend.series.length === 1 ? value : `${trend.series[nth]?.name ?? ""} ${value}`;
  });
}

/** Where things lie, and the labels of the line ends if there is room for them. */
export type LinesPlan = { readonly scale: TrendScale; readonly endTexts: readonly string[] | undefined };

/** Room to the right where nothing is written there. Unit: px. */
const RIGHT = 12;

/** @param texts - of the line ends, to be written beside them; one series alone has its latest value there instead. */
export function planLines(
  words: Words,
  trend: Trend,
  style: ValueStyle,
  size: { readonly width: number; readonly height: number; readonly textSize?: number },
  texts: readonly string[],
): LinesPlan {
  const isOne = trend.series.length === 1;
  const room = isOne ? undefined : endLabelRoom(texts, size.width, size.textSize);
  const scale = trendScale(trend, {
    ...size,
    right: room ?? Math.max(RIGHT, roomAtEnd(words, trend, isOne ? texts : [], size.textSize)),
    kind: style.kind ?? "count",
    unit: style.unit,
    formatTick: (number, decimals) => words.formatValue(numberValue(number), { ...style, decimals }),
    formatPeriod: (period) => words.formatPeriod(period, "short"),
  });
  return { scale, endTexts: room === undefined ? undefined : texts };
}

/** What the last period, or a latest value that stands at the very end, needs beyond the plot. */
function roomAtEnd(words: Words, trend: Trend, texts: readonly string[], textSize: number | undefined): number {
  const last = trend.rows.at(-1);
  const [end] = lineEnds(trend);
  const ofPeriod = last === undefined ? 0 : textWidth(words.formatPeriod(last.period, "short"), textSize) / 2;
  return last !== undefined && end?.at === last.at
    ? Math.max(ofPeriod, widestText(texts, textSize) + VALUE_GAP)
    : ofPeriod;
}
