import { useMemo } from "react";
import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import type { Goal } from "#domain/dataset.ts";
import { activityKey } from "#domain/id.ts";
import { activityCell } from "#ui/plan/activityCells.tsx";
import { ACTIVITY_COLUMNS, isNumeric } from "#ui/plan/activityColumns.ts";
import type { PlanNames } from "#ui/plan/planNames.ts";
import { IllustrativeMark } from "#ui/status/ValueText.tsx";
import { type DataColumn, DataTable } from "#ui/table/DataTable.tsx";
import { useFoundActivities } from "./useFoundActivities.ts";
import type { Site } from "./useSite.ts";

type Props = {
  readonly site: Site;
  readonly goals: readonly Goal[];
  readonly activities: readonly ActivityAssessment[];
  readonly names: PlanNames;
};

/** Every activity that is found, all that the table may show of it and its dates, for whoever takes the table away. */
export function FoundActivities({ site, goals, activities, names }: Props) {
  const { words, sources } = site;
  const { found } = useFoundActivities(site, goals, activities);
  const columns = useMemo((): readonly DataColumn<ActivityAssessment>[] => {
    const [title, ...others] = ACTIVITY_COLUMNS.map(
      (column): DataColumn<ActivityAssessment> => ({
        id: column,
        label: words.say(`plan.table.column.${column}`),
        isNumeric: isNumeric(column),
        show: (row) =>
          column === "title" ? (
            <>
              {`${row.activity.id} ${words.text(row.activity.title)}`}
              {sources.get(row.activity.source)?.kind === "illustrative" && <IllustrativeMark />}
            </>
          ) : (
            activityCell(column, row, names, words)
          ),
      }),
    );
    const day = (id: "start" | "deadline" | "completedOn", label: string): DataColumn<ActivityAssessment> => ({
      id,
      label,
      show: ({ activity }) => activity[id] && <time dateTime={activity[id]}>{words.formatDay(activity[id])}</time>,
    });
    return [
      ...(title === undefined ? [] : [title]),
      ...others,
      day("start", words.say("plan.timeline.start")),
      day("deadline", words.say("plan.timeline.deadline")),
      day("completedOn", words.say("plan.timeline.completedDay")),
    ];
  }, [words, sources, names]);
  return (
    <DataTable
      caption={words.say("plan.table.caption")}
      columns={columns}
      rows={found.activities}
      rowId={({ activity }) => activityKey(activity)}
    />
  );
}
