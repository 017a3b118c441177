import type { ReactNode } from "react";
import type { Report } from "#domain/dataset.ts";
import type { Words } from "#i18n/words.ts";
import { Localised } from "#ui/layout/Localised.tsx";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { EvidenceText } from "./EvidenceText.tsx";
import { type ReportEntry, reportHistory } from "./reportHistory.ts";
import { StageMark } from "./StageMark.tsx";

/** What has been reported on an activity, the newest first, each with its change since the one before. */
export function ActivityReports({ reports }: { readonly reports: readonly Report[] }) {
  return (
    <ol className="reports">
      {reportHistory(reports).map((entry) => (
        <li key={entry.report.date} className="report">
          <ReportText entry={entry} />
        </li>
      ))}
    </ol>
  );
}

function ReportText({ entry }: { readonly entry: ReportEntry }) {
  const words = useWords();
  const { say, formatDay, formatEuro, formatPercent } = words;
  const { report, stageBefore, percentChange, spentCentsChange } = entry;
  const { date, reporter, stage, percentDone, spentCents, evidence, note, reasonLate } = report;
  return (
    <>
      <p className="report__head">
        <span className="report__date">{formatDay(date)}</span> <span className="report__by">{reporter}</span>
      </p>
      <ul className="report__facts">
        {stage !== undefined && (
          <Fact
            change={stageBefore && say("plan.activity.reportStageBefore", { stage: say(`plan.stage.${stageBefore}`) })}
          >
            <StageMark stage={stage} />
          </Fact>
        )}
        {percentDone !== undefined && (
          <Fact change={changeText(percentChange, pointsOf(words), words)}>
            {say("plan.activity.done", { percent: formatPercent(percentDone, 0) })}
          </Fact>
        )}
        {spentCents !== undefined && (
          <Fact change={changeText(spentCentsChange, (cents) => formatEuro(cents, 2), words)}>
            {say("plan.activity.reportSpent", { amount: formatEuro(spentCents, 2) })}
          </Fact>
        )}
        {evidence !== undefined && (
          <Fact>
            {`${say("plan.activity.evidence")}: `}
            <EvidenceText evidence={evidence} />
          </Fact>
        )}
      </ul>
      {words.text(note) !== "" && (
        <p className="report__note">
          <Localised text={note} />
        </p>
      )}
      {words.text(reasonLate) !== "" && (
        <p className="report__note">
          <span className="report__label">{`${say("plan.activity.reasonLate")}: `}</span>
          <Localised text={reasonLate} />
        </p>
      )}
    </>
  );
}

function Fact({ change, children }: { readonly change?: string | undefined; readonly children: ReactNode }) {
  return (
    <li>
      {children}
      {change !== undefined && <span className="report__change">{` (${change})`}</span>}
    </li>
  );
}

function pointsOf({ say, formatNumber }: Words) {
  return (points: number) => say("value.points", { number: formatNumber(points, 0) });
}

function changeText(
  change: number | undefined,
  amountOf: (size: number) => string,
  { say }: Words,
): string | undefined {
  if (change === undefined) return undefined;
  if (change === 0) return say("plan.activity.changeNone");
  const amount = amountOf(Math.abs(change));
  return change > 0 ? say("plan.activity.changeMore", { amount }) : say("plan.activity.changeLess", { amount });
}
