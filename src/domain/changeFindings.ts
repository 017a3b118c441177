import type { Change } from "./change.ts";

/** What changes are told apart as when they are counted, those that matter most first. */
export const CHANGE_FINDINGS = [
  "stageMoved",
  "planStageMoved",
  "deadlineLater",
  "deadlineEarlier",
  "budgetChanged",
  "targetEdited",
  "valueRevised",
  "planAdded",
  "activityAdded",
  "activityRemoved",
  "reportAdded",
  "valueAdded",
  "valueRemoved",
  "other",
] as const;
export type ChangeFinding = (typeof CHANGE_FINDINGS)[number];

/** How many changes are of one finding, at least one. */
export type FindingCount = { readonly finding: ChangeFinding; readonly count: number };

/** What whole rows are told apart as that were added or removed, by table; "other" where the table is not named. */
const ROW_FINDINGS: Readonly<Record<"added" | "removed", ReadonlyMap<string, ChangeFinding>>> = {
  added: new Map([
    ["plans", "planAdded"],
    ["activities", "activityAdded"],
    ["reports", "reportAdded"],
    ["observations", "valueAdded"],
  ]),
  removed: new Map([
    ["activities", "activityRemoved"],
    ["observations", "valueRemoved"],
  ]),
};

export function findingOf(change: Change): ChangeFinding {
  switch (change.kind) {
    case "stageMoved":
    case "planStageMoved":
    case "budgetChanged":
    case "targetEdited":
    case "valueRevised":
      return change.kind;
    case "deadlineMoved":
      return change.days > 0 ? "deadlineLater" : "deadlineEarlier";
    case "added":
    case "removed":
      return ROW_FINDINGS[change.kind].get(change.table) ?? "other";
    case "fieldChanged":
      return "other";
  }
}

/** How many changes there are of each finding, in the order of CHANGE_FINDINGS; those without any are left out. */
export function countFindings(changes: readonly Change[]): readonly FindingCount[] {
  const counts = new Map<ChangeFinding, number>();
  for (const change of changes) counts.set(findingOf(change), (counts.get(findingOf(change)) ?? 0) + 1);
  return CHANGE_FINDINGS.flatMap((finding) => {
    const count = counts.get(finding);
    return count === undefined ? [] : { finding, count };
  });
}
