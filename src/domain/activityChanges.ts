import { known } from "./at.ts";
import { type Change, rowChanges } from "./change.ts";
import type { AnyTable } from "./column.ts";
import type { Activity } from "./dataset.ts";
import { ACTIVITIES } from "./schemaPlans.ts";

const COMPARED: readonly string[] = ["id", "stage", "deadline", "plannedCents"] satisfies readonly (keyof Activity)[];

/** Activities by their number alone, as two versions of a plan have the same ones. */
const BY_NUMBER: AnyTable = {
  ...ACTIVITIES,
  columns: ACTIVITIES.columns.filter(({ field }) => COMPARED.includes(field)),
};

/**
 * What changed from one version of a plan to the next (L6): activities added and removed, stages and deadlines moved,
 * budgets changed. Activities are matched by number; each change names that of the later version, or the one removed.
 */
export function activityChanges(before: readonly Activity[], now: readonly Activity[]): readonly Change[] {
  const planOf = new Map([...before, ...now].map(({ id, plan }) => [String(id), plan]));
  return rowChanges(BY_NUMBER, before, now).map((change) => {
    const [id = ""] = change.key;
    return { ...change, key: [known(planOf, id), id] };
  });
}
