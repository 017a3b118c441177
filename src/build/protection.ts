import type { Dataset } from "#domain/dataset.ts";
import { type Issue, issueOf } from "#domain/issue.ts";
import type { HiddenFigure, ProtectionReport } from "#domain/protection.ts";
import { type Audit, sumOfAudits } from "#protect/audit/audit.ts";
import { auditBlocks } from "#protect/audit/auditBlocks.ts";
import type { AuditBlock } from "#protect/audit/model.ts";
import { type ProtectedDataset, type Protection, protectDataset, type SolveBlocks } from "#protect/protectDataset.ts";
import { inWorkers, type OnDone } from "./workers.ts";

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
    const toldNow = now.told;
    if ([...before.keys].every((key) => !toldNow.has(key))) return { ...now, previous: before.dataset };
    now = await protectDataset(dataset, solve, before.keys);
  }
}

/** Audits in workers what is published: see `auditDataset`. */
export async function auditInWorkers(dataset: Dataset, onDone: OnDone = () => {}): Promise<Audit> {
  const blocks = auditBlocks(dataset);
  let done = 0;
  const answers = await inWorkers<AuditBlock, Audit>(
    "auditWorker.ts",
    blocks,
    ({ lower }) => lower.length,
    () => onDone(++done, blocks.length),
  );
  return sumOfAudits(answers);
}

/** What is told about the protection of a data set, from what was hidden and what the audit found. */
export function reportOf(
  { settings }: Dataset,
  hidden: readonly HiddenFigure[],
  { published, fewestValues }: Audit,
): ProtectionReport {
  const count = (...reasons: HiddenFigure["reason"][]) =>
    hidden.filter(({ reason }) => reasons.includes(reason)).length;
  return {
    threshold: settings.smallNumberThreshold,
    published,
    primary: count("small", "zero", "implied"),
    complementary: count("complementary"),
    outsideDesign: count("outsideDesign"),
    ...(fewestValues !== undefined && { fewestValues }),
  };
}

/** Each figure that could be computed, as an issue that stops the build (S3). */
export function auditIssues({ faults }: Audit, file: string): readonly Issue[] {
  return faults.map(({ indicator, area, period, disaggregation, part, lower, upper }) => {
    const { sex, community, level } = disaggregation;
    const figure = [indicator, area, period, sex, community, level, part].join(" ");
    return issueOf("unprotected", { file }, figure, { figure, lower, upper });
  });
}
