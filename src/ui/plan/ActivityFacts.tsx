import type { ReactNode } from "react";
import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import type { Funder } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import type { MessageKey } from "#i18n/messageArguments.ts";
import type { Words } from "#i18n/words.ts";
import { Localised } from "#ui/layout/Localised.tsx";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { safeLink } from "#ui/status/sourceLink.ts";
import { EvidenceText } from "./EvidenceText.tsx";
import { ShareBar } from "./ShareBar.tsx";
import { slippageText } from "./scheduleText.ts";

/** The days of an activity and the people behind it; what the plan does not say is said not to be stated. */
export function ActivityFacts({ assessment }: { readonly assessment: ActivityAssessment }) {
  const words = useWords();
  const { activity, slippage } = assessment;
  const { stage, start, deadline, completedOn, responsible, partners, targetGroup, evidence } = activity;
  const day = (of: Day | undefined) => of && words.formatDay(of);
  return (
    <dl className="activity__facts">
      <Fact of="start">{day(start)}</Fact>
      <Fact of="deadline">
        {day(deadline)}
        {slippage && <span className="activity__beside">{slippageText(slippage, words)}</span>}
      </Fact>
      {(stage === "completed" || completedOn !== undefined) && <Fact of="completedOn">{day(completedOn)}</Fact>}
      <Fact of="responsible">{responsible}</Fact>
      <Fact of="partners">{partners}</Fact>
      <Fact of="targetGroup">{targetGroup}</Fact>
      <Fact of="evidence">{evidence && <EvidenceText evidence={evidence} />}</Fact>
    </dl>
  );
}

type MoneyProps = {
  readonly assessment: ActivityAssessment;
  /** The funder its plan names, where it is one of the data set. */
  readonly funder: Funder | undefined;
};

/** What an activity was to cost, what is spent of it to the cent, and who pays. */
export function ActivityMoney({ assessment, funder }: MoneyProps) {
  const { say, formatEuro, formatRatioPercent } = useWords();
  const { plannedCents, spentCents, fundingSource } = assessment.activity;
  const share = plannedCents && spentCents !== undefined ? spentCents / plannedCents : undefined;
  const euro = (cents: number | undefined) => cents !== undefined && formatEuro(cents, 2);
  return (
    <>
      <dl className="activity__facts">
        <Fact of="planned">{euro(plannedCents)}</Fact>
        <Fact of="spent">{euro(spentCents)}</Fact>
        <Fact of="funder">{funder ? <FunderText funder={funder} /> : fundingSource}</Fact>
      </dl>
      <p className="activity__share">
        <ShareBar share={share} of="money" />
        {share === undefined
          ? say("plan.activity.spentShareUnknown")
          : say("plan.activity.spentShare", { share: formatRatioPercent(share) })}
      </p>
    </>
  );
}

function FunderText({ funder }: { readonly funder: Funder }) {
  const words = useWords();
  const href = safeLink(funder.url);
  const name = <Localised text={funder.name} />;
  const span = funderSpan(funder, words);
  return (
    <>
      {href === undefined ? name : <a href={href}>{name}</a>}
      {span !== undefined && <span className="activity__beside">{span}</span>}
    </>
  );
}

/** The days between which a funder supports the programme; undefined where none is known. */
function funderSpan({ from, to }: Funder, { say, formatDay }: Words): string | undefined {
  if (from !== undefined && to !== undefined)
    return say("plan.activity.funderSpan", { from: formatDay(from), to: formatDay(to) });
  if (from !== undefined) return say("plan.activity.funderFrom", { from: formatDay(from) });
  return to === undefined ? undefined : say("plan.activity.funderTo", { to: formatDay(to) });
}

type FactName = "start" | "deadline" | "completedOn" | "responsible" | "partners" | "targetGroup" | "evidence";
type FactProps = { readonly of: FactName | "planned" | "spent" | "funder"; readonly children: ReactNode };

function Fact({ of, children }: FactProps) {
  const { say } = useWords();
  const key: MessageKey & `plan.activity.${typeof of}` = `plan.activity.${of}`;
  const parts = Array.isArray(children) ? children : [children];
  const isStated = parts.some((part) => part !== undefined && part !== false && part !== "");
  return (
    <div>
      <dt>{say(key)}</dt>
      <dd className={isStated ? undefined : "activity__unsaid"}>
        {isStated ? children : say("plan.activity.notStated")}
      </dd>
    </div>
  );
}
