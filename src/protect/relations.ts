import type { Dataset } from "#domain/dataset.ts";
import { groupBy } from "#domain/group.ts";
import { type IndicatorId, PROGRAMME, TOTAL } from "#domain/id.ts";
import { DIMENSIONS } from "#domain/observation.ts";
import { type Figure, figureKey } from "./figures.ts";
import { wholesOf } from "./wholes.ts";

/** `lower ≤ Σ factor × figure ≤ upper`, figures by their keys. */
export type Link = {
  readonly terms: readonly (readonly [key: string, factor: number])[];
  readonly lower: number;
  readonly upper: number;
};

export type Figures = ReadonlyMap<string, Figure>;

/** What adds up to what within a period: the categories of each dimension, and the municipalities. */
export function additionsOf(dataset: Dataset, figures: Figures): readonly Link[] {
  return [...categorySums(figures), ...areaSums(dataset, figures)];
}

function* categorySums(figures: Figures): Generator<Link> {
  for (const dimension of DIMENSIONS) {
    const parts = [...figures.values()].filter(({ disaggregation }) => disaggregation[dimension] !== TOTAL);
    const categories = differentOf(parts, ({ disaggregation }) => disaggregation[dimension]);
    const wholes = groupBy(parts, (part) =>
      figureKey({ ...part, disaggregation: { ...part.disaggregation, [dimension]: TOTAL } }),
    );
    for (const [key, members] of wholes) {
      const whole = figures.get(key);
      if (whole === undefined) continue;
      yield* sumLink(whole, members, members.length === categories.get(whole.indicator));
    }
  }
}

/** Of a programme nobody else adds up, so that those who did not report add nothing; Kosovo may have figures of its own. */
function* areaSums(dataset: Dataset, figures: Figures): Generator<Link> {
  for (const [area, parts] of wholesOf(dataset)) {
    const members = new Set(parts);
    const own = [...figures.values()].filter((figure) => members.has(figure.area));
    const reporting = differentOf(own, (figure) => figure.area);
    for (const [key, reported] of groupBy(own, (figure) => figureKey({ ...figure, area }))) {
      const whole = figures.get(key);
      if (whole === undefined) continue;
      yield* sumLink(whole, reported, area === PROGRAMME || reported.length === reporting.get(whole.indicator));
    }
  }
}

/** How many different ones of something the figures of each indicator have. */
function differentOf(figures: readonly Figure[], of: (figure: Figure) => string): ReadonlyMap<IndicatorId, number> {
  const byIndicator = [...groupBy(figures, ({ indicator }) => indicator)];
  return new Map(byIndicator.map(([indicator, all]) => [indicator, new Set(all.map(of)).size]));
}

/**
 * A whole and its parts. Where all are known the sum is what it is, and whoever computes is thought to know by how much it
 * differs; else it is exact if the parts are complete. Parts that are not complete come to the whole at most.
 */
export function sumLink(whole: Figure, parts: readonly Figure[], isComplete: boolean): readonly Link[] {
  const known = parts.reduce((sum, { number = 0 }) => sum + number, 0);
  const isKnown = [whole, ...parts].every(({ number }) => number !== undefined);
  const rest = whole.number === undefined ? Number.POSITIVE_INFINITY : whole.number - known;
  if (rest < 0 && !(isKnown && isComplete)) return [];
  const terms = [[whole, 1] as const, ...parts.map((part) => [part, -1] as const)]
    .filter(([figure]) => !figure.isStructuralZero)
    .map(([figure, factor]) => [figureKey(figure), factor] as const);
  if (isKnown && (isComplete || rest === 0)) return [{ terms, lower: rest, upper: rest }];
  return [{ terms, lower: 0, upper: isComplete && !isKnown ? 0 : Number.POSITIVE_INFINITY }];
}
