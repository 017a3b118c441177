import { known } from "#domain/at.ts";
import { compareText } from "#domain/coding.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { Block, BlockFigure, Relation } from "./block.ts";
import { componentsOf } from "./components.ts";
import { type Figure, figuresOf } from "./figures.ts";
import { type Implied, implicationsOf } from "./implications.ts";
import { costOf, isPrimary, isZeroSmall } from "./primary.ts";
import { additionsOf, type Figures, type Link } from "./relations.ts";

/** A block, and the keys of its figures. */
export type NamedBlock = { readonly block: Block; readonly keys: readonly string[] };

/** What is to be protected of a data set: its figures, what follows from them, and the blocks they make. */
export type Structure = {
  readonly figures: Figures;
  readonly implied: ReadonlyMap<string, Implied>;
  readonly blocks: readonly NamedBlock[];
};

/**
 * The figures of a data set and how they hang together, the same whatever the order of its rows.
 * @param hidden - keys of figures that must be hidden whatever they are, since another version of the data set hides them.
 */
export function structureOf(dataset: Dataset, hidden: ReadonlySet<string> = new Set()): Structure {
  const figures = figuresOf(dataset);
  const { implied, links } = implicationsOf(dataset, figures);
  const impliedBy = new Map(implied.map((one) => [one.key, one]));
  const figureOf = (key: string): BlockFigure | undefined => {
    const [figure, one] = [figures.get(key), impliedBy.get(key)];
    if (one) return impliedFigure(dataset, one);
    return figure && !figure.isStructuralZero ? tableFigure(dataset, figure, hidden.has(key)) : undefined;
  };
  const all = [...additionsOf(dataset, figures), ...links];
  const keys = [...figures.keys(), ...impliedBy.keys()];
  const blocks = blocksOf(keys, all, figureOf, dataset.settings.smallNumberThreshold);
  return { figures, implied: impliedBy, blocks };
}

function impliedFigure(dataset: Dataset, { number, of }: Implied): BlockFigure {
  const known = number !== undefined && { number };
  return { ...known, state: "unpublished", cost: 0, isZeroSmall: isZeroSmall(dataset, of.disaggregation) };
}

function tableFigure(dataset: Dataset, figure: Figure, isHidden: boolean): BlockFigure {
  const { number, isInDesign } = figure;
  const mustHide = number === undefined || isHidden || isPrimary(dataset, figure);
  return {
    ...(number !== undefined && { number }),
    state: !isInDesign ? "unpublished" : mustHide ? "hidden" : "shown",
    cost: costOf(figure),
    isZeroSmall: isZeroSmall(dataset, figure.disaggregation),
  };
}

/** Blocks in which something is not shown; in the others there is nothing to protect. */
function blocksOf(
  keys: readonly string[],
  links: readonly Link[],
  figureOf: (key: string) => BlockFigure | undefined,
  threshold: number,
): readonly NamedBlock[] {
  const figures = new Map(keys.toSorted().flatMap((key) => [[key, figureOf(key)] as const].filter(hasFigure)));
  return componentsOf([...figures.keys()], links).flatMap(({ keys: members, links: own }): NamedBlock | [] => {
    const block: Block = {
      threshold,
      figures: members.map((key) => known(figures, key)),
      relations: numbered(members, own),
    };
    return block.figures.every(({ state }) => state === "shown") ? [] : { keys: members, block };
  });
}

function hasFigure(entry: readonly [string, BlockFigure | undefined]): entry is readonly [string, BlockFigure] {
  return entry[1] !== undefined;
}

function numbered(keys: readonly string[], links: readonly Link[]): readonly Relation[] {
  const places = new Map(keys.map((key, place) => [key, place]));
  const relations = links.map(({ terms, lower, upper }) => ({
    terms: terms.map(([key, factor]) => [known(places, key), factor] as const).sort(([one], [other]) => one - other),
    lower,
    upper,
  }));
  return relations
    .map((relation) => [textOf(relation), relation] as const)
    .sort(([one], [other]) => compareText(one, other))
    .map(([, relation]) => relation);
}

function textOf({ terms, lower, upper }: Relation): string {
  return `${terms.join(" ")} ${lower} ${upper}`;
}
