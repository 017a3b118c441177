import type { Dataset } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import type { Issue } from "#domain/issue.ts";
import { type PackOptions, packDataset } from "#pack/packDataset.ts";
import type { Audience } from "#pack/packs.ts";
import { auditInWorkers, auditIssues, protectVersions, reportOf } from "./protection.ts";
import { servedDataset } from "./servedDataset.ts";
import { solveInWorkers } from "./solveInWorkers.ts";
import { terminalProgress } from "./terminalProgress.ts";

type Versions = { readonly dataset: Dataset; readonly previous?: Dataset };

/** The packs of a data set for an audience, or (without `packs`) what stands in the way. */
export type Published = { readonly packs?: ReadonlyMap<string, Uint8Array>; readonly issues: readonly Issue[] };

/**
 * Packs a data set and what changed since the version before. For the public it is protected first, and what is to be
 * served is audited: as long as anything hidden can be computed there is nothing to serve (S3). For its makers, what would
 * be hidden from the public goes with it.
 * @param shown - the day of packing, what was found while reading as it may be shown to the audience, and who is told how far packing is.
 * @param place - the folder the data set is from.
 */
export async function publish(
  versions: Versions,
  audience: Audience,
  shown: { readonly today: Day; readonly issues: readonly Issue[] } & Pick<PackOptions, "onDone">,
  place: string,
): Promise<Published> {
  const solve = solveInWorkers(terminalProgress(`${place}: protecting small numbers`));
  const { dataset, previous, hidden } = await protectVersions(versions.dataset, versions.previous, solve);
  if (audience === "internal")
    return {
      packs: packDataset(versions.dataset, { ...shown, audience, previous: versions.previous, hidden }),
      issues: [],
    };
  const options = { ...shown, audience, previous };
  const audit = await auditInWorkers(
    servedDataset(packDataset(dataset, options)),
    terminalProgress(`${place}: auditing`),
  );
  if (audit.faults.length > 0) return { issues: auditIssues(audit, place) };
  return { packs: packDataset(dataset, { ...options, protection: reportOf(dataset, hidden, audit) }), issues: [] };
}
