import type { IndicatorKind } from "./dataset.ts";

type Nature = {
  /** Its values are numerators over denominators: those are the figures that are added (A1) and protected (S1). */
  readonly hasParts: boolean;
  /** The numerator is a part of the denominator: never above it, and chance can be reckoned with (A4, A5). */
  readonly isShare: boolean;
};

const NATURES: Readonly<Record<IndicatorKind, Nature>> = {
  rate: { hasParts: true, isShare: true },
  count: { hasParts: false, isShare: false },
  milestone: { hasParts: false, isShare: false },
};

type OfKind = { readonly kind: IndicatorKind };

/** Whether an indicator's values are numerators over denominators. */
export function hasParts({ kind }: OfKind): boolean {
  return NATURES[kind].hasParts;
}

/** Whether an indicator's values are shares of a whole. */
export function isShare({ kind }: OfKind): boolean {
  return NATURES[kind].isShare;
}
