import type { Change } from "./change.ts";
import { CHANGE_FINDINGS, countFindings, type FindingCount, findingOf } from "./changeFindings.ts";
import { changesBetween } from "./changes.ts";
import type { Dataset } from "./dataset.ts";
import { type Figures, isSameValue } from "./figure.ts";
import { observationAt, selectRows } from "./observationTable.ts";
import { isSuppressed, MISSING, SUPPRESSED } from "./value.ts";

/** What people are shown of the changes between two versions of a data set (L6). */
export type ShownChanges = {
  /** Of all changes. */
  readonly counts: readonly FindingCount[];
  /** Those that matter most first; not all of them where there are very many. */
  readonly changes: readonly Change[];
};

const MOST_CHANGES = 5000;

/**
 * What changed from one version of a data set to the next, the first `most` in the order of CHANGE_FINDINGS. A row that
 * says that its value is missing is no value (V1). What a figure was before it became protected is not said (S4).
 */
export function shownChanges(before: Dataset, now: Dataset, most = MOST_CHANGES): ShownChanges {
  const changes = changesBetween(withoutMissing(before), withoutMissing(now));
  const rankOf = (change: Change) => CHANGE_FINDINGS.indexOf(findingOf(change));
  const ordered = changes.toSorted((one, other) => rankOf(one) - rankOf(other));
  return { counts: countFindings(changes), changes: ordered.slice(0, most).map(withoutProtected) };
}

function withoutMissing(dataset: Dataset): Dataset {
  const isReported = (row: number) => !isSameValue(observationAt(dataset.observations, row).value, MISSING);
  return { ...dataset, observations: selectRows(dataset.observations, isReported) };
}

function withoutProtected(change: Change): Change {
  if (change.kind !== "valueRevised" && change.kind !== "targetEdited") return change;
  const { before, now } = change;
  const isNewlyProtected = isSuppressed(now.value) && !isSuppressed(before.value);
  const kept = (figure: keyof Figures) => (isNewlyProtected || isSuppressed(now[figure]) ? SUPPRESSED : before[figure]);
  return {
    ...change,
    before: { value: kept("value"), numerator: kept("numerator"), denominator: kept("denominator") },
  };
}
