import { known } from "#domain/at.ts";
import type { Dataset, Indicator } from "#domain/dataset.ts";
import { type AreaId, KOSOVO, PROGRAMME, TOTAL } from "#domain/id.ts";
import { DIMENSIONS } from "#domain/observation.ts";
import { endOf, kindOf, MONTHS_OF_KIND, type Period, startOf } from "#domain/period.ts";
import { type Figure, type Figures, figureKey, type Row } from "./figures.ts";
import { addRelation, keyOf, type Model } from "./model.ts";

/** Where a figure is a part: of which whole, by which rule, and how many parts make the whole. */
type Place = { readonly rule: readonly string[]; readonly whole: string; readonly partCount: number };

/**
 * Parts add up to their whole where all are there, and come to no more than it where not, for every place that figures
 * have.
 */
export function addSums(model: Model, figures: Figures, placesOf: (figure: Figure) => readonly Place[]): void {
  const sums = new Map<string, { readonly place: Place; readonly parts: number[] }>();
  for (const figure of figures.values())
    for (const place of placesOf(figure)) {
      const key = keyOf([...place.rule, place.whole]);
      const sum = sums.get(key) ?? { place, parts: [] };
      sums.set(key, sum);
      sum.parts.push(figure.column);
    }
  for (const { place, parts } of sums.values()) {
    const whole = figures.get(place.whole);
    if (whole === undefined) continue;
    const factors = [...parts.map(() => 1), -1];
    addRelation(model, place.rule, [...parts, whole.column], factors, parts.length === place.partCount);
  }
}

/** Categories of sex, community and level in their total; all that ever occur for the indicator in the area make it up. */
export function categoryPlaces(rows: readonly Row[]): (figure: Figure) => readonly Place[] {
  const occurring = new Map<string, Set<string>>();
  for (const { indicator, area, disaggregation } of rows)
    for (const dimension of DIMENSIONS)
      if (disaggregation[dimension] !== TOTAL)
        note(occurring, keyOf([indicator, area, dimension]), disaggregation[dimension]);
  return (figure) => {
    const { indicator, area, disaggregation, part } = figure;
    return DIMENSIONS.filter((dimension) => disaggregation[dimension] !== TOTAL).map((dimension) => ({
      rule: [dimension, indicator, part],
      whole: figureKey({ ...figure, disaggregation: { ...disaggregation, [dimension]: TOTAL } }),
      partCount: known(occurring, keyOf([indicator, area, dimension])).size,
    }));
  };
}

/** Municipalities in the programme and in Kosovo; all that ever occur for the indicator make them up. */
export function areaPlaces(
  { municipalities }: Pick<Dataset, "municipalities">,
  indicators: ReadonlyMap<string, Indicator>,
  rows: readonly Row[],
): (figure: Figure) => readonly Place[] {
  const wholesOf = new Map<AreaId, readonly AreaId[]>(
    municipalities.map(({ id, inProgramme }) => [id, inProgramme ? [PROGRAMME, KOSOVO] : [KOSOVO]]),
  );
  const occurring = new Map<string, Set<string>>();
  for (const { indicator, area } of rows)
    for (const whole of wholesOf.get(area) ?? []) note(occurring, keyOf([indicator, whole]), area);
  return (figure) => {
    const { indicator, area, part } = figure;
    if (known(indicators, indicator).aggregation === "none") return [];
    return (wholesOf.get(area) ?? []).map((whole) => ({
      rule: [whole, indicator, part],
      whole: figureKey({ ...figure, area: whole }),
      partCount: known(occurring, keyOf([indicator, whole])).size,
    }));
  };
}

/** Shorter periods in a longer one, of counts that are added up and do not pile up. */
export function periodPlaces(
  indicators: ReadonlyMap<string, Indicator>,
  rows: readonly Row[],
): (figure: Figure) => readonly Place[] {
  const occurring = new Map<string, Set<Period>>();
  for (const { indicator, period } of rows) note(occurring, indicator, period);
  return (figure) => {
    const { indicator, period } = figure;
    const { kind, aggregation, isCumulative } = known(indicators, indicator);
    if (kind !== "count" || aggregation !== "sum" || isCumulative) return [];
    const wholes = [...known(occurring, indicator)].filter((whole) => isWithin(period, whole));
    return wholes.map((whole) => ({
      rule: ["period", indicator, kindOf(whole), kindOf(period)],
      whole: figureKey({ ...figure, period: whole }),
      partCount: countThatFill(whole, period),
    }));
  };
}

/** How many periods of the kind of one in it fill a period; 0 where they do not fit. A first semester is shorter (T1). */
function countThatFill(whole: Period, part: Period): number {
  const kind = kindOf(whole);
  switch (kindOf(part)) {
    case "semester":
      return kind === "schoolYear" ? 2 : 0;
    case "quarter":
      return kind === "year" ? 4 : 0;
    case "month":
      return kind === "semester" ? (whole.endsWith("1") ? 5 : 7) : MONTHS_OF_KIND[kind];
    default:
      return 0;
  }
}

/** A day is a moment, not a stretch that fills another. */
function isWithin(part: Period, whole: Period): boolean {
  if (part === whole || kindOf(part) === "day") return false;
  return startOf(part) >= startOf(whole) && endOf(part) <= endOf(whole);
}

/** The indicators that add up to another one. */
export function indicatorPlaces(indicators: ReadonlyMap<string, Indicator>): (figure: Figure) => readonly Place[] {
  return (figure) =>
    [...indicators.values()]
      .filter(({ sumOf }) => sumOf.includes(figure.indicator))
      .map(({ id, sumOf }) => ({
        rule: ["sumOf", id, figure.part],
        whole: figureKey({ ...figure, indicator: id }),
        partCount: sumOf.length,
      }));
}

function note<Item>(sets: Map<string, Set<Item>>, key: string, item: Item): void {
  const set = sets.get(key) ?? new Set();
  sets.set(key, set.add(item));
}
