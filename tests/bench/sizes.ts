/** How much a made-up data set holds; every size is the same programme, only with more of it. */
export type Size = {
  readonly municipalities: number;
  readonly indicators: number;
  readonly periods: number;
  /** Disaggregations of every figure, the total among them. */
  readonly cells: number;
  readonly activities: number;
};

export const SIZES = {
  S: { municipalities: 15, indicators: 20, periods: 8, cells: 10, activities: 600 },
  M: { municipalities: 38, indicators: 60, periods: 20, cells: 30, activities: 10_000 },
  L: { municipalities: 38, indicators: 220, periods: 40, cells: 30, activities: 10_000 },
} as const satisfies Record<string, Size>;

export type SizeName = keyof typeof SIZES;

export function isSizeName(text: string): text is SizeName {
  return text in SIZES;
}

export function observationsIn({ municipalities, indicators, periods, cells }: Size): number {
  return municipalities * indicators * periods * cells;
}
