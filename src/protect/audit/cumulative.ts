import type { Dataset, Indicator } from "#domain/dataset.ts";
import { groupBy } from "#domain/group.ts";
import { comparePeriods, kindOf } from "#domain/period.ts";
import { addressOf, type Figure, type Figures, isZeroSmall } from "./figures.ts";
import { addColumn, addRelation, keyOf, type Model } from "./model.ts";

/**
 * What a cumulative indicator added from one reported period to the next of the same kind, which is never less than
 * nothing. Of a rate only the numerator piles up.
 */
export function addCumulative(
  model: Model,
  figures: Figures,
  { settings }: Pick<Dataset, "settings">,
  { id, isCumulative }: Indicator,
): void {
  if (!isCumulative) return;
  const ofIndicator = [...figures.values()].filter(({ indicator, part }) => indicator === id && part !== "denominator");
  for (const series of groupBy(ofIndicator, seriesKey).values()) {
    const sorted = series.toSorted((one, other) => comparePeriods(one.period, other.period));
    for (const [place, figure] of sorted.entries()) {
      const before = sorted[place - 1];
      if (before === undefined) continue;
      const added = addColumn(model);
      addRelation(model, ["added", id], [before.column, added, figure.column], [1, 1, -1], true);
      model.questions.push({
        address: addressOf(figure, figure.part),
        about: "added",
        column: added,
        isZeroSmall: isZeroSmall(settings, figure.disaggregation),
      });
    }
  }
}

function seriesKey({ area, period, disaggregation: { sex, community, level } }: Figure): string {
  return keyOf([area, kindOf(period), sex, community, level]);
}
