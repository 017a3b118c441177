import { useDatasetStore, useQualityPack } from "#state/useDataset.ts";
import { Failed } from "#ui/layout/Waiting.tsx";
import { QualityCompleteness } from "./QualityCompleteness.tsx";
import { QualityIssues } from "./QualityIssues.tsx";
import { QualityPlans } from "./QualityPlans.tsx";
import { QualityProtection } from "./QualityProtection.tsx";
import { usePlans } from "./usePlans.ts";
import { useSite } from "./useSite.ts";

/** How complete the data are, what each directorate has to mend, and what was found wrong in the tables. */
export function QualityPage() {
  const site = useSite();
  const store = useDatasetStore();
  const plans = usePlans(site);
  const pack = useQualityPack();
  const quality = pack.state === "ready" ? pack.value : undefined;
  const again = () => void Promise.all([store.loadQuality(), store.loadPlans()]);
  return (
    <>
      <header className="page-head">
        <h1>{site.words.say("quality.title")}</h1>
        <p className="page-head__lead">{site.words.say("quality.lead")}</p>
      </header>
      {quality === undefined ? <Failed onTryAgain={again} /> : <QualityCompleteness site={site} quality={quality} />}
      {plans === undefined ? <Failed onTryAgain={again} /> : <QualityPlans site={site} plans={plans} />}
      <QualityProtection site={site} />
      {quality !== undefined && <QualityIssues issues={quality.issues} />}
    </>
  );
}
