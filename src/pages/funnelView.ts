import { type FunnelPlace, funnelOfParts } from "#domain/funnel.ts";
import type { Words } from "#i18n/words.ts";
import type { IndicatorView } from "./indicatorView.ts";

/** The funnel of the municipalities that reported (A4). */
export function funnelOfView({ rows, totals, period }: IndicatorView) {
  const places = rows.flatMap(({ municipality, observation }) =>
    observation ? [{ ...observation, key: municipality.id }] : [],
  );
  return funnelOfParts(places, totals.find((total) => total.period === period)?.observation);
}

/** Between which rates chance explains the place's own, as a cell prints them. */
export function funnelLimits(
  words: Words,
  { limits, denominator }: Pick<FunnelPlace<string>, "limits" | "denominator">,
  confidence: "95" | "998",
  decimals: number,
): string {
  const [low, high] = [limits[`low${confidence}`], limits[`high${confidence}`]];
  return words.formatRange((100 * low) / denominator, (100 * high) / denominator, { unit: "percent", decimals });
}
