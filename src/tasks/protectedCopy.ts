import solverFile from "highs/runtime?url";
import type { Dataset } from "#domain/dataset.ts";
import { packDataset } from "#pack/packDataset.ts";
import type { CopyOf, DatasetSource, Step, Tasks } from "#state/task.ts";
import { firstPackOf, wholeDataset } from "./wholeDataset.ts";

type OnStep = (step: Step) => void;

/** A data set to be taken away, and whether it holds what the public may not see. */
export type Copy = { readonly dataset: Dataset; readonly isInternal: boolean };

/** What is published is taken as it is; else small numbers are protected, unless an internal copy is asked for (S6). */
export async function copyOf({ of, copy }: CopyOf, onStep: OnStep): Promise<Copy> {
  const dataset = await wholeDataset(of);
  if (await isPublished(of)) return { dataset, isInternal: false };
  if (copy === "internal") return { dataset, isInternal: true };
  return { dataset: await protectedDataset(dataset, onStep), isInternal: false };
}

/** A data set's packs as they would be published. */
export async function protectedPacks(
  { of, today }: Tasks["protect"]["given"],
  onStep: OnStep,
): Promise<Tasks["protect"]["result"]> {
  const dataset = await protectedDataset(await wholeDataset(of), onStep);
  return packDataset(dataset, { audience: "public", today });
}

async function isPublished(of: DatasetSource): Promise<boolean> {
  return "site" in of && (await firstPackOf(of.site)).audience === "public";
}

/** The solver is large and fetched only for this. */
async function protectedDataset(dataset: Dataset, onStep: OnStep): Promise<Dataset> {
  const { loadSolver } = await import("#protect/solver.ts");
  const { protectDataset } = await import("#protect/protectDataset.ts");
  const { solveBlock } = await import("#protect/solveBlock.ts");
  const { auditDataset } = await import("#protect/audit/auditDataset.ts");
  const solver = await loadSolver({ locateFile: () => solverFile });
  const { dataset: shown } = await protectDataset(dataset, async (blocks) =>
    blocks.map((block, done) => {
      onStep({ doing: "protect", done, total: blocks.length });
      return solveBlock(block, solver);
    }),
  );
  onStep({ doing: "audit", done: 0, total: 1 });
  const [fault] = auditDataset(shown, solver).faults;
  if (fault) throw new Error(`${fault.indicator} ${fault.area} ${fault.period}: ${fault.lower} – ${fault.upper}`);
  return shown;
}
