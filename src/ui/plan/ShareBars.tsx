import type { ReactNode } from "react";
import type { Plan } from "#domain/dataset.ts";
import type { PlanAssessment } from "#domain/planAssessment.ts";
import type { Words } from "#i18n/words.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { ShareBar } from "./ShareBar.tsx";

type Props = { readonly assessment: PlanAssessment };

/** Completion, time and money of a plan side by side, none mixed into another, each with what it leaves out (L4). */
export function ShareBars({ assessment }: Props) {
  const words = useWords();
  const { say, formatEuro } = words;
  const { progress, totals, plan } = assessment;
  const { completed, of, completionShare, timeShare, moneyShare, plannedCents, spentCents } = progress;
  const { cancelled } = totals.stages;
  return (
    <ul className="share-bars" aria-label={say("plan.shareBars.label")}>
      <Share of="completion" share={completionShare} absence={say("plan.shareBars.noActivities")}>
        {of > 0 && <span>{say("plan.share.completedOf", { completed, total: of })}</span>}
        {cancelled > 0 && <span>{say("plan.shareBars.cancelled", { count: cancelled })}</span>}
      </Share>
      <Share of="time" share={timeShare} absence={say("plan.shareBars.noDates")}>
        {timeShare !== undefined && <span>{spanText(plan, words)}</span>}
      </Share>
      <Share of="money" share={moneyShare} absence={say("plan.shareBars.noBudget")}>
        {moneyShare !== undefined && (
          <span>{say("plan.share.spentOf", { spent: formatEuro(spentCents), planned: formatEuro(plannedCents) })}</span>
        )}
        {totals.withoutBudget > 0 && (
          <span>{say("plan.shareBars.withoutBudget", { count: totals.withoutBudget })}</span>
        )}
        {totals.withoutSpending > 0 && (
          <span>{say("plan.shareBars.withoutSpending", { count: totals.withoutSpending })}</span>
        )}
      </Share>
    </ul>
  );
}

function spanText({ start, end }: Plan, { say, formatDay }: Words): string {
  return start === undefined || end === undefined
    ? ""
    : say("plan.shareBars.span", { from: formatDay(start), to: formatDay(end) });
}

type ShareProps = {
  readonly of: "completion" | "time" | "money";
  readonly share: number | undefined;
  /** Why there is no share. */
  readonly absence: string;
  readonly children: ReactNode;
};

function Share({ of, share, absence, children }: ShareProps) {
  const { say, formatRatioPercent } = useWords();
  return (
    <li className="share-bars__share">
      <span className="share-bars__name">{say(`plan.share.${of}`)}</span>{" "}
      <span className="share-bars__number">{share === undefined ? absence : formatRatioPercent(share)}</span>
      <ShareBar share={share} of={of} />
      <span className="share-bars__parts">{children}</span>
    </li>
  );
}
