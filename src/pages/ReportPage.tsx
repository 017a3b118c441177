import "./report.css";
import { useMemo } from "react";
import { Button } from "#ui/control/Button.tsx";
import { Paper } from "#ui/paper/Paper.tsx";
import { ReportControls } from "./ReportControls.tsx";
import { ReportCover } from "./ReportCover.tsx";
import { reportMark } from "./reportMark.ts";
import { reportParts } from "./reportParts.ts";
import { useReport } from "./useReport.ts";
import { useSite } from "./useSite.ts";

/** A report of the programme as it will stand on paper, made of what is chosen. */
export function ReportPage() {
  const site = useSite();
  const report = useReport(site);
  const { words, first, asOf } = site;
  const parts = useMemo(() => reportParts(report), [report]);
  const margins = useMemo(
    () => ({
      title: `${words.say("report.title")} · ${words.text(first.settings.programmeName)}`,
      mark: reportMark(site),
      foot: words.say("common.asOf", { date: words.formatDay(asOf) }),
    }),
    [words, first, asOf, site],
  );
  return (
    <div className="report">
      <header className="page-head report__head">
        <h1>{words.say("report.title")}</h1>
        <p className="page-head__lead">{words.say("report.lead")}</p>
        <ReportControls report={report} />
        <Button look="primary" onPress={() => globalThis.print()}>
          {words.say("common.print")}
        </Button>
      </header>
      <Paper cover={<ReportCover report={report} />} parts={parts} margins={margins} />
    </div>
  );
}
