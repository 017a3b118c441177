import type { Indicator } from "#domain/dataset.ts";
import type { Site } from "./useSite.ts";

/** The indicator that is compared: the one asked for, else the first headline indicator with targets, else the first. */
export function comparedIndicator(
  { indicators, targets }: Pick<Site["first"], "indicators" | "targets">,
  asked: string | undefined,
): Indicator | undefined {
  const promised = new Set(targets.map(({ indicator }) => indicator));
  return (
    indicators.find(({ id }) => id === asked) ??
    indicators.find(({ id, isHeadline }) => isHeadline && promised.has(id)) ??
    indicators[0]
  );
}
