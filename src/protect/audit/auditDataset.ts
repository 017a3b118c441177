import type { Dataset } from "#domain/dataset.ts";
import type { Solver } from "#protect/solver.ts";
import { type Audit, sumOfAudits } from "./audit.ts";
import { auditBlock } from "./auditBlock.ts";
import { auditBlocks } from "./auditBlocks.ts";

/**
 * Whether anybody can compute back what a data set hides, given all that it publishes (S1, S2, S3). It knows nothing of
 * how figures were chosen to be hidden, nor what they are.
 * @param dataset - as it is published, with hidden figures suppressed.
 */
export function auditDataset(dataset: Dataset, solver: Solver): Audit {
  return sumOfAudits(auditBlocks(dataset).map((block) => auditBlock(block, solver)));
}
