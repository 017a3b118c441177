import type { Dataset, Indicator } from "#domain/dataset.ts";
import { groupBy } from "#domain/group.ts";
import { isShare } from "#domain/indicatorKind.ts";
import { comparePeriods, endOf, kindOf, MONTHS_OF_KIND, startOf } from "#domain/period.ts";
import type { Part } from "#domain/protection.ts";
import { type Figure, figureKey } from "./figures.ts";
import { type Figures, type Link, sumLink } from "./relations.ts";

/** A number of people that is in no table but follows from figures that are. */
export type Implied = {
  readonly key: string;
  /** Absent where one of the figures it follows from is not known. */
  readonly number?: number;
  /** The figure that is hidden first to hide it. */
  readonly of: Figure;
};

export type Implications = { readonly implied: readonly Implied[]; readonly links: readonly Link[] };

/** What follows from an indicator's own figures, and from the relations it declares (S1, S2). */
export function implicationsOf({ indicators }: Dataset, figures: Figures): Implications {
  const own = groupBy(figures.values(), ({ indicator }) => indicator);
  const found = indicators.flatMap((indicator) => {
    const mine = own.get(indicator.id) ?? [];
    return [
      ...(isWithinWhole(indicator) ? remainders(mine, figures) : []),
      ...(indicator.isCumulative ? additions(mine) : []),
      { implied: [], links: indicator.aggregation === "sum" && !indicator.isCumulative ? periodSums(mine) : [] },
      { implied: [], links: limits(indicator, mine, figures) },
      { implied: [], links: [...declaredSums(indicator, mine, figures), ...sameCounts(indicator, mine, figures)] },
    ];
  });
  return { implied: found.flatMap(({ implied }) => implied), links: found.flatMap(({ links }) => links) };
}

function isWithinWhole(indicator: Indicator): boolean {
  return isShare(indicator) && (indicator.validMax ?? 100) <= 100;
}

/** What a proper share leaves over: of 97 pupils 96 attend, so one does not. */
function remainders(figures: readonly Figure[], all: Figures): readonly Implications[] {
  const numerators = figures.filter(({ part }) => part === "numerator");
  return numerators.flatMap((numerator) => {
    const denominator = all.get(figureKey({ ...numerator, part: "denominator" }));
    return denominator ? difference(denominator, numerator, numerator) : [];
  });
}

/** A rate that cannot be more, or less, than some percentage. */
function limits(indicator: Indicator, figures: readonly Figure[], all: Figures): readonly Link[] {
  const { validMin = 0, validMax } = indicator;
  const numerators = figures.filter(({ part }) => part === "numerator");
  return numerators.flatMap((numerator) => {
    const denominator = all.get(figureKey({ ...numerator, part: "denominator" }));
    if (denominator === undefined || numerator.isStructuralZero || denominator.isStructuralZero) return [];
    const [over, under] = [numerator.number, denominator.number];
    const link = (percent: number, sign: 1 | -1): readonly Link[] => {
      const isBroken = over !== undefined && under !== undefined && sign * (over - (percent / 100) * under) < 0;
      const terms = [[figureKey(numerator), sign] as const, [figureKey(denominator), (-sign * percent) / 100] as const];
      return isBroken ? [] : [{ terms, lower: 0, upper: Number.POSITIVE_INFINITY }];
    };
    // What a proper share leaves over says the same as the limit of 100.
    const isLimited = validMax !== undefined && !isWithinWhole(indicator);
    return [...(isLimited ? link(validMax, -1) : []), ...(validMin > 0 ? link(validMin, 1) : [])];
  });
}

/** What a cumulative indicator added since the period before. */
function additions(figures: readonly Figure[]): readonly Implications[] {
  return [...seriesOf(figures)].flatMap((series) =>
    series.flatMap((figure, place) => {
      const before = series[place - 1];
      return before ? difference(figure, before, figure) : [];
    }),
  );
}

function difference(whole: Figure, part: Figure, of: Figure): readonly Implications[] {
  const number = whole.number === undefined || part.number === undefined ? undefined : whole.number - part.number;
  if ((number !== undefined && number < 0) || whole.isStructuralZero || part.isStructuralZero) return [];
  const key = `${figureKey(whole)} less ${figureKey(part)}`;
  const terms = [[figureKey(whole), 1] as const, [figureKey(part), -1] as const, [key, -1] as const];
  return [{ implied: [{ key, of, ...(number !== undefined && { number }) }], links: [{ terms, lower: 0, upper: 0 }] }];
}

/** Shorter periods that fill a longer one add up to it. */
function periodSums(figures: readonly Figure[]): readonly Link[] {
  return [...seriesOf(figures)].flatMap((series) =>
    series.flatMap((whole) => {
      const inside = series.filter(({ period }) => isWithin(period, whole.period));
      const months = (parts: readonly Figure[]) =>
        parts.reduce((sum, { period }) => sum + MONTHS_OF_KIND[kindOf(period)], 0);
      return [...groupBy(inside, ({ period }) => kindOf(period)).values()].flatMap((parts) =>
        sumLink(whole, parts, months(parts) === months([whole])),
      );
    }),
  );
}

function isWithin(period: Figure["period"], whole: Figure["period"]): boolean {
  const isShorter = MONTHS_OF_KIND[kindOf(period)] < MONTHS_OF_KIND[kindOf(whole)];
  return isShorter && startOf(period) >= startOf(whole) && endOf(period) <= endOf(whole);
}

function declaredSums({ sumOf }: Indicator, figures: readonly Figure[], all: Figures): readonly Link[] {
  if (sumOf.length === 0) return [];
  return figures.flatMap((whole) => {
    const parts = sumOf.flatMap((indicator) => all.get(figureKey({ ...whole, indicator })) ?? []);
    return parts.length === 0 ? [] : sumLink(whole, parts, parts.length === sumOf.length);
  });
}

/** A part of a rate that another indicator counts. */
function sameCounts(indicator: Indicator, figures: readonly Figure[], all: Figures): readonly Link[] {
  const counted: Readonly<Partial<Record<Part, Figure["indicator"] | undefined>>> = {
    numerator: indicator.numeratorIs,
    denominator: indicator.denominatorIs,
  };
  return figures.flatMap((figure) => {
    const other = counted[figure.part];
    const same = other && all.get(figureKey({ ...figure, indicator: other, part: "value" }));
    return same ? sumLink(figure, [same], true) : [];
  });
}

/** Figures that differ in nothing but the period, in its order. */
function seriesOf(figures: readonly Figure[]): Iterable<readonly Figure[]> {
  const series = groupBy(figures, (figure) => figureKey({ ...figure, period: "" as Figure["period"] }));
  return [...series.values()].map((alike) => alike.toSorted((one, other) => comparePeriods(one.period, other.period)));
}
