import type { ReactNode } from "react";
import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import type { Words } from "#i18n/words.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { FigureText } from "#ui/status/FigureText.tsx";
import type { ActivityColumn } from "./activityColumns.ts";
import type { PlanNames } from "./planNames.ts";
import { ScheduleMark, StaleMark } from "./ScheduleMark.tsx";
import { StageMark } from "./StageMark.tsx";

/** What a cell of an activity shows in each column but the first, which names the row. */
export function activityCell(
  column: Exclude<ActivityColumn, "title">,
  assessment: ActivityAssessment,
  names: PlanNames,
  words: Words,
): ReactNode {
  const { activity, plan, schedule, reporting } = assessment;
  switch (column) {
    case "municipality":
      return names.municipality(plan.municipality);
    case "stage":
      return <StageMark stage={activity.stage} />;
    case "schedule":
      return (
        <>
          <ScheduleMark schedule={schedule} />
          {activity.deadline !== undefined && (
            <span className="activities__small">
              {words.say("plan.table.deadline", { date: words.formatDay(activity.deadline) })}
            </span>
          )}
        </>
      );
    case "responsible":
      return activity.responsible ?? <NotStated />;
    case "funder":
      return activity.fundingSource === undefined ? <NotStated /> : names.funder(activity.fundingSource);
    case "percent":
      return <PercentText percent={activity.percentDone} />;
    case "planned":
      return <EuroText cents={activity.plannedCents} />;
    case "spent":
      return <EuroText cents={activity.spentCents} />;
    case "report": {
      const [last] = reporting.reports;
      return (
        <>
          {last === undefined ? (
            !reporting.isStale && words.say("plan.table.noReport")
          ) : (
            <time dateTime={last.date}>{words.formatDay(last.date)}</time>
          )}
          <StaleMark reporting={reporting} />
        </>
      );
    }
    case "contradictions":
      return <Contradictions assessment={assessment} />;
    case "slippage":
      return <Slipped assessment={assessment} />;
  }
}

function PercentText({ percent }: { readonly percent: number | undefined }) {
  const words = useWords();
  if (percent === undefined) return <NotStated />;
  return (
    <FigureText number={percent} unit="percent">
      {words.formatPercent(percent, 0)}
    </FigureText>
  );
}

function EuroText({ cents }: { readonly cents: number | undefined }) {
  const words = useWords();
  if (cents === undefined) return <NotStated />;
  return (
    <FigureText number={cents / 100} unit="euro" decimals={2}>
      {words.formatEuro(cents)}
    </FigureText>
  );
}

/** That something is not on record, which is not the same as 0. */
function NotStated() {
  return <span className="activities__absent">{useWords().say("plan.table.notStated")}</span>;
}

type Props = { readonly assessment: ActivityAssessment };

function Contradictions({ assessment: { contradictions } }: Props) {
  const words = useWords();
  if (contradictions.length === 0) return null;
  return (
    <>
      <strong>{words.formatNumber(contradictions.length, 0)}</strong>{" "}
      <span className="activities__small">
        {contradictions.map(({ code }) => words.say(`plan.contradictionShort.${code}`)).join(" · ")}
      </span>
    </>
  );
}

/** By how much the deadline has moved since the version before, and from when. */
export function Slipped({ assessment: { slippage } }: Props) {
  const words = useWords();
  if (slippage === undefined) return null;
  const moved = { days: Math.abs(slippage.days), date: words.formatDay(slippage.before) };
  return words.say(slippage.days > 0 ? "plan.slipped.later" : "plan.slipped.earlier", moved);
}
