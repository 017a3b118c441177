import type { Dataset } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import type { AreaId } from "#domain/id.ts";
import { type MunicipalityPlan, municipalityPlans } from "#domain/planAssessment.ts";
import { readWith } from "#tests/ingest/clean.ts";

export const AS_OF = "2025-12-31" as Day;

/** The small data set, some of its files changed. */
export function cleanDataset(changes: Readonly<Record<string, string>> = {}): Dataset {
  const { dataset } = readWith(changes);
  if (dataset === undefined) throw new Error("no data set");
  return dataset;
}

/** The plan of one municipality of the small data set as of the last day of 2025. */
export function cleanPlan(area = "prizren", changes: Readonly<Record<string, string>> = {}): MunicipalityPlan {
  const dataset = cleanDataset(changes);
  const [plan] = municipalityPlans(dataset, [area as AreaId], dataset.settings, AS_OF);
  if (plan === undefined) throw new Error("no plan");
  return plan;
}
