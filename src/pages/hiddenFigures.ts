import { HIDDEN_REASONS, type HiddenFigure, type HiddenReason } from "#domain/protection.ts";
import { zeros } from "#domain/zeros.ts";
import type { Selection } from "#state/selection.ts";

/** Of what hidden figures are listed; an indicator or area that hides none is no choice. */
export type HiddenChoice = { readonly indicator: string | undefined; readonly area: string | undefined };

export function hiddenChoice(hidden: readonly HiddenFigure[], selection: Selection): HiddenChoice {
  const isHiding = (key: "indicator" | "area", id: string | undefined) => hidden.some((figure) => figure[key] === id);
  return {
    indicator: isHiding("indicator", selection.indicator) ? selection.indicator : undefined,
    area: isHiding("area", selection.municipality) ? selection.municipality : undefined,
  };
}

/** The hidden figures of an indicator and an area, or of all. */
export function hiddenOf(hidden: readonly HiddenFigure[], { indicator, area }: HiddenChoice): readonly HiddenFigure[] {
  return hidden.filter(
    (figure) =>
      (indicator === undefined || figure.indicator === indicator) && (area === undefined || figure.area === area),
  );
}

/** How many figures are hidden for each reason. */
export function countReasons(hidden: Iterable<HiddenFigure>): Readonly<Record<HiddenReason, number>> {
  const counts = zeros(HIDDEN_REASONS);
  for (const { reason } of hidden) counts[reason] += 1;
  return counts;
}
