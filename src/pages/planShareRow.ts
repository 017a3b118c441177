import type { MunicipalityPlan } from "#domain/planAssessment.ts";
import type { PlanSharesRow } from "#ui/plan/PlanShares.tsx";
import type { Site } from "./useSite.ts";
import { areaName } from "./viewText.ts";

/** A municipality's plan as the picture of all plans draws it. */
export function planShareRow(site: Site, { municipality, current, assessment }: MunicipalityPlan): PlanSharesRow {
  return {
    id: municipality,
    name: areaName(site, municipality),
    href: site.hrefOf({ page: "plans" }, { municipality }),
    stage: current?.stage ?? "none",
    overdue: assessment?.totals.schedules.overdue ?? 0,
    ...(assessment && { progress: assessment.progress }),
  };
}
