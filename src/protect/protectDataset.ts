import type { Dataset } from "#domain/dataset.ts";
import { groupBy } from "#domain/group.ts";
import type { HiddenFigure, HiddenReason } from "#domain/protection.ts";
import type { Block, Pattern } from "./block.ts";
import { type Structure, structureOf } from "./blocks.ts";
import { type Figure, figureKey } from "./figures.ts";
import { withoutFigures } from "./hideFigures.ts";
import type { Implied } from "./implications.ts";
import { isPrimary } from "./primary.ts";
import { solveBlock } from "./solveBlock.ts";
import type { Solver } from "./solver.ts";
import { withMissingTotals } from "./wholes.ts";

/** A data set that may be published: no figure in it is small, and none that is hidden can be computed (S1, S2). */
export type ProtectedDataset = Dataset & { readonly isProtected: true };

export type Protection = {
  readonly dataset: ProtectedDataset;
  /** What was hidden and why. For the makers of the data set only. */
  readonly hidden: readonly HiddenFigure[];
  /** Keys of all figures that are hidden, and of all that are told, for protecting another version alike. */
  readonly keys: ReadonlySet<string>;
  readonly told: ReadonlySet<string>;
};

/** Solves each block as `solveBlock` does, in the order given: here, in workers, or out of a cache. */
export type SolveBlocks = (blocks: readonly Block[]) => Promise<readonly Pattern[]>;

/** Solves one block after the other. */
export function solveInTurn(solver: Solver): SolveBlocks {
  return async (blocks) => blocks.map((block) => solveBlock(block, solver));
}

/**
 * Protects the small numbers of a data set (rules S). The totals of the programme are added before, since nobody could add
 * them up after. The same data give the same result, whatever the order of rows.
 * @param alike - keys of figures hidden in another version of the data set, which are to be hidden in this one too.
 */
export async function protectDataset(
  dataset: Dataset,
  solve: SolveBlocks,
  alike: ReadonlySet<string> = new Set(),
): Promise<Protection> {
  const whole = withMissingTotals(dataset);
  const structure = structureOf(whole, alike);
  const keys = await hiddenKeys(structure, solve);
  const implied = groupBy(structure.implied.values(), ({ of }) => figureKey(of));
  const hidden = [...structure.figures].flatMap(([key, figure]): HiddenFigure | [] => {
    if (!keys.has(key) || isHiddenAsGiven(figure)) return [];
    const { indicator, area, period, disaggregation, part } = figure;
    return { indicator, area, period, disaggregation, part, reason: reasonOf(whole, figure, implied.get(key) ?? []) };
  });
  const told = new Set([...structure.figures.keys()].filter((key) => !keys.has(key)));
  return { dataset: { ...withoutFigures(whole, keys), isProtected: true }, hidden, keys, told };
}

async function hiddenKeys({ figures, blocks }: Structure, solve: SolveBlocks): Promise<ReadonlySet<string>> {
  const patterns = await solve(blocks.map(({ block }) => block));
  return new Set(
    blocks.flatMap(({ block, keys }, number) => {
      const added = new Set(patterns[number]);
      return keys.filter(
        (key, place) => figures.has(key) && (block.figures[place]?.state !== "shown" || added.has(place)),
      );
    }),
  );
}

function isHiddenAsGiven({ number, isBelowRounding }: Figure): boolean {
  return number === undefined && !isBelowRounding;
}

function reasonOf(dataset: Dataset, figure: Figure, implied: readonly Implied[]): HiddenReason {
  if (!figure.isInDesign) return "outsideDesign";
  if (isPrimary(dataset, figure)) return figure.number === 0 ? "zero" : "small";
  const isSmallBehind = implied.some(({ number }) => number !== undefined && isPrimary(dataset, { ...figure, number }));
  return isSmallBehind ? "implied" : "complementary";
}
