import { useDatasetStore } from "#state/useDataset.ts";
import { Failed } from "#ui/layout/Waiting.tsx";
import { PlanCallList } from "./PlanCallList.tsx";
import { PlanChanges } from "./PlanChanges.tsx";
import { PlanFunders } from "./PlanFunders.tsx";
import { PlansAtGlance } from "./PlansAtGlance.tsx";
import { usePlans } from "./usePlans.ts";
import type { Site } from "./useSite.ts";

/** How the plans stand, whom to call about them, what their newest versions changed, and who pays. */
export function OverviewPlans({ site }: { readonly site: Site }) {
  const store = useDatasetStore();
  const plans = usePlans(site);
  if (plans === undefined) return <Failed onTryAgain={() => void store.loadPlans()} />;
  return (
    <>
      <PlansAtGlance site={site} plans={plans} />
      <PlanCallList site={site} plans={plans} />
      <PlanChanges site={site} plans={plans} />
      <PlanFunders site={site} plans={plans} />
    </>
  );
}
