import type { IndicatorKind } from "./dataset.ts";

/** The kinds whose values follow from two counts; theirs are the figures that are added (A1) and protected (S1). */
const HAS_PARTS: Readonly<Record<IndicatorKind, boolean>> = { rate: true, count: false, milestone: false };

/** Whether an indicator's values are numerators over denominators. */
export function hasParts({ kind }: { readonly kind: IndicatorKind }): boolean {
  return HAS_PARTS[kind];
}
