import type { Dataset } from "#domain/dataset.ts";
import type { HiddenFigure, ProtectionReport } from "#domain/protection.ts";
import { type ProtectedDataset, type Protection, protectDataset, type SolveBlocks } from "#protect/protectDataset.ts";

/** A data set and the version before it, both as they may be published. */
export type ProtectedVersions = {
  readonly dataset: ProtectedDataset;
  readonly previous?: ProtectedDataset;
  /** What the newer version hides and why: for the makers of the data set only. */
  readonly hidden: readonly HiddenFigure[];
};

/**
 * Protects a data set and the version before it with one pattern: a figure hidden in one of them is hidden in both, since a
 * change from one to the other could give it away.
 */
export async function protectVersions(
  dataset: Dataset,
  previous: Dataset | undefined,
  solve: SolveBlocks,
): Promise<ProtectedVersions> {
  let now = await protectDataset(dataset, solve);
  if (previous === undefined) return now;
  for (;;) {
    const before: Protection = await protectDataset(previous, solve, now.keys);
    const added = [...before.keys].filter((key) => !now.keys.has(key) && now.told.has(key));
    if (added.length === 0) return { ...now, previous: before.dataset };
    now = await protectDataset(dataset, solve, before.keys);
  }
}

/** How many figures are hidden for what they are, for the sake of others, and for being in no published table. */
export function countHidden(
  hidden: readonly HiddenFigure[],
): Pick<ProtectionReport, "primary" | "complementary" | "outsideDesign"> {
  const count = (...reasons: HiddenFigure["reason"][]) =>
    hidden.filter(({ reason }) => reasons.includes(reason)).length;
  return {
    primary: count("small", "zero", "implied"),
    complementary: count("complementary"),
    outsideDesign: count("outsideDesign"),
  };
}
