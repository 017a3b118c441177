import { useMemo } from "react";
import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import type { Day } from "#domain/day.ts";
import type { AreaId } from "#domain/id.ts";
import { activityKey } from "#domain/id.ts";
import type { Period } from "#domain/period.ts";
import type { Words } from "#i18n/words.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { type DataColumn, DataTable } from "#ui/table/DataTable.tsx";
import type { ActivityBlock } from "./activityBlock.ts";
import { ScheduleMark } from "./ScheduleMark.tsx";

type Props = {
  readonly caption: string;
  readonly blocks: readonly ActivityBlock[];
  readonly municipalityName: (id: AreaId) => string;
  readonly showsMunicipality: boolean;
};

/** What the timeline draws, as a table that can be sorted. */
export function TimelineTable({ caption, blocks, municipalityName, showsMunicipality }: Props) {
  const words = useWords();
  const rows = useMemo(() => blocks.flatMap(({ activities }) => activities), [blocks]);
  const columns = useMemo(() => {
    const [title, ...others] = columnsIn(words);
    const municipality: DataColumn<ActivityAssessment> = {
      id: "municipality",
      label: words.say("table.column.municipality"),
      show: ({ plan }) => municipalityName(plan.municipality),
      order: ({ plan }) => municipalityName(plan.municipality),
    };
    return [title, ...(showsMunicipality ? [municipality] : []), ...others];
  }, [words, municipalityName, showsMunicipality]);
  return <DataTable caption={caption} columns={columns} rows={rows} rowId={({ activity }) => activityKey(activity)} />;
}

function columnsIn(words: Words): [DataColumn<ActivityAssessment>, ...(readonly DataColumn<ActivityAssessment>[])] {
  const { say, text, formatPercent, formatSigned } = words;
  const day = (id: string, label: string, dayOf: (row: ActivityAssessment) => Day | undefined, isExpected = false) =>
    dayColumn(id, label, dayOf, words, isExpected);
  return [
    {
      id: "title",
      label: say("plan.timeline.activity"),
      show: ({ activity }) => text(activity.title),
      order: ({ activity }) => text(activity.title),
    },
    day("start", say("plan.timeline.start"), ({ activity }) => activity.start, true),
    day("deadline", say("plan.timeline.deadline"), ({ activity }) => activity.deadline, true),
    day("formerDeadline", say("plan.timeline.formerDeadline"), ({ slippage }) => slippage?.before),
    {
      id: "slippage",
      label: say("plan.timeline.movedDays"),
      show: ({ slippage }) => slippage && formatSigned(slippage.days, 0),
      order: ({ slippage }) => slippage?.days,
      figure: ({ slippage }) => slippage && { number: slippage.days },
      isNumeric: true,
    },
    {
      id: "percent",
      label: say("plan.timeline.percent"),
      show: ({ activity: { percentDone } }) =>
        percentDone === undefined ? words.absenceSymbol("missing") : formatPercent(percentDone, 0),
      order: ({ activity }) => activity.percentDone,
      figure: ({ activity: { percentDone } }) =>
        percentDone === undefined ? undefined : { number: percentDone, unit: "percent" },
      isNumeric: true,
    },
    day("completedOn", say("plan.timeline.completedDay"), ({ activity }) => activity.completedOn),
    {
      id: "schedule",
      label: say("plan.schedule.label"),
      show: ({ schedule }) => <ScheduleMark schedule={schedule} />,
      order: ({ schedule }) => say(`plan.schedule.${schedule.kind}`),
    },
  ];
}

/**
 * A column of days, sorted by day and not by name.
 * @param isExpected - whether every activity should state it: what is not stated is marked as missing.
 */
function dayColumn(
  id: string,
  label: string,
  dayOf: (row: ActivityAssessment) => Day | undefined,
  { formatPeriod, absenceSymbol }: Words,
  isExpected: boolean,
): DataColumn<ActivityAssessment> {
  const show = (row: ActivityAssessment) => {
    const day = dayOf(row);
    if (day === undefined) return isExpected ? absenceSymbol("missing") : undefined;
    return (
      <time className="timeline__day" dateTime={day}>
        {formatPeriod(day as string as Period, "short")}
      </time>
    );
  };
  return { id, label, show, order: dayOf };
}
