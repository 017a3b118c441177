import { use, useMemo } from "react";
import { type MunicipalityPlan, municipalityPlans } from "#domain/planAssessment.ts";
import { NOTHING, usePlansPack } from "#state/useDataset.ts";
import type { Site } from "./useSite.ts";

/** The plans as they were loaded. */
export type PlansPackOf = Extract<ReturnType<typeof usePlansPack>, { state: "ready" }>["value"];

/** The plans of the programme's municipalities, assessed as of the reporting date, and the tables they come from. */
export type Plans = { readonly tables: PlansPackOf; readonly municipalities: readonly MunicipalityPlan[] };

/** Suspends until the plans and the words about them are there; undefined where the plans cannot be had. */
export function usePlans({ first, members, words, asOf }: Site): Plans | undefined {
  // Waiting for what is there already would still draw the page a moment late, and leave its title behind.
  // One wait on every render all the same: React knows what a component waits for by its place (useDataset.ts).
  use(words.hasMessage("plan.title") ? NOTHING : words.loadLate());
  const pack = usePlansPack();
  const tables = pack.state === "ready" ? pack.value : undefined;
  return useMemo(() => tables && plansOf(tables, { first, members, asOf }), [tables, members, first, asOf]);
}

/** The same of plans at hand. */
export function plansOf(
  tables: PlansPackOf,
  { first, members, asOf }: Pick<Site, "first" | "members" | "asOf">,
): Plans {
  const areas = members.map(({ id }) => id);
  return { tables, municipalities: municipalityPlans(tables, areas, first.settings, asOf) };
}
