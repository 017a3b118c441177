import type { PlanStage } from "#domain/dataset.ts";
import type { PlanProgress } from "#domain/planProgress.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { scaleEnd, shareMarks } from "./planShares.ts";

/** A municipality with the stage of its plan; without `progress` there is nothing to draw. */
export type PlanSharesRow = {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly stage: PlanStage;
  readonly overdue: number;
  readonly progress?: PlanProgress;
};

type Props = { readonly rows: readonly PlanSharesRow[]; readonly label: string };

/** Completion, time and money of every plan on one scale, side by side and never mixed (L4). Needs no script. */
export function PlanShares({ rows, label }: Props) {
  const words = useWords();
  const end = scaleEnd(rows.flatMap(({ progress }) => progress ?? []));
  const steps = [0, 0.25, 0.5, 0.75, 1];
  return (
    <div className="plan-shares">
      <ul className="plan-shares__key" aria-hidden="true">
        {(["completion", "time", "money"] as const).map((share) => (
          <li key={share}>
            <ShareSample share={share} /> {words.say(`plan.share.${share}`)}
          </li>
        ))}
      </ul>
      <div className="plan-shares__axis" aria-hidden="true">
        {steps.map((step) => (
          <span key={step} style={{ insetInlineStart: `${(100 * step) / end}%` }}>
            {words.formatRatioPercent(step)}
          </span>
        ))}
      </div>
      <ul className="plan-shares__rows" aria-label={label}>
        {rows.map((row) => (
          <Row key={row.id} row={row} end={end} />
        ))}
      </ul>
    </div>
  );
}

function Row({ row, end }: { readonly row: PlanSharesRow; readonly end: number }) {
  const words = useWords();
  const { name, href, stage, progress, overdue } = row;
  return (
    <li className="plan-shares__row">
      <span className="plan-shares__name">
        <a href={href}>{name}</a>
        <span className="plan-shares__stage">{words.say(`plan.planStage.${stage}`)}</span>
      </span>
      {progress === undefined || progress.of === 0 ? (
        <span className="plan-shares__nothing">{words.say("plan.overview.nothingToDraw")}</span>
      ) : (
        <>
          <Bar progress={progress} end={end} />
          <ShareText progress={progress} overdue={overdue} />
        </>
      )}
    </li>
  );
}

function Bar({ progress, end }: { readonly progress: PlanProgress; readonly end: number }) {
  const { completion, time, money } = shareMarks(progress, end);
  return (
    <span className="plan-shares__bar" aria-hidden="true">
      {completion !== undefined && (
        <span className="plan-shares__completion" style={{ inlineSize: `${completion}%` }} />
      )}
      {time !== undefined && <span className="plan-shares__time" style={{ insetInlineStart: `${time}%` }} />}
      {money !== undefined && <span className="plan-shares__money" style={{ insetInlineStart: `${money}%` }} />}
    </span>
  );
}

/** The same in words: `12 of 41 · time 63% · money 48% · 6 overdue`. */
function ShareText({ progress, overdue }: { readonly progress: PlanProgress; readonly overdue: number }) {
  const words = useWords();
  const { completed, of, timeShare, moneyShare } = progress;
  const parts = [
    words.say("plan.overview.completedOf", { completed, total: of }),
    timeShare !== undefined && words.say("plan.overview.time", { share: words.formatRatioPercent(timeShare) }),
    moneyShare !== undefined && words.say("plan.overview.money", { share: words.formatRatioPercent(moneyShare) }),
  ].filter((part) => part !== false);
  return (
    <span className="plan-shares__text">
      {parts.join(" · ")}
      {overdue > 0 && (
        <span className="plan-shares__overdue">{words.say("plan.overview.overdue", { count: overdue })}</span>
      )}
    </span>
  );
}

function ShareSample({ share }: { readonly share: "completion" | "time" | "money" }) {
  return (
    <span className="plan-shares__sample">
      <span className={`plan-shares__${share}`} />
    </span>
  );
}
