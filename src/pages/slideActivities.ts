import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import type { Words } from "#i18n/words.ts";
import { contradictionSentence } from "#ui/plan/contradictionSentence.ts";
import { scheduleDays, staleText } from "#ui/plan/scheduleText.ts";
import type { SlideColumn } from "./slideTable.ts";

/** As many activities as a slide has room for, as their titles may take two lines. */
export const MOST_ACTIVITIES = 9;

/** An activity, its deadline, what is the matter with it and who answers for it. */
export function activityColumns(words: Words): readonly SlideColumn<ActivityAssessment>[] {
  return [
    {
      label: words.say("present.column.activity"),
      cell: ({ activity }) => `${activity.id} ${words.text(activity.title)}`,
    },
    {
      label: words.say("present.column.deadline"),
      cell: ({ activity: { deadline } }) => (deadline ? words.formatDay(deadline) : words.say("common.none")),
    },
    { label: words.say("present.column.matter"), cell: (assessment) => matterText(assessment, words) },
    {
      label: words.say("present.column.responsible"),
      cell: ({ activity }) => activity.responsible ?? words.say("plan.activity.notStated"),
    },
  ];
}

/** The most pressing matter of an activity; what its dates say where nothing presses. */
function matterText({ schedule, reporting, contradictions }: ActivityAssessment, words: Words): string {
  const word = words.say(`plan.schedule.${schedule.kind}`);
  const days = scheduleDays(schedule, words);
  const dated = days === undefined ? word : `${word} · ${days}`;
  if (schedule.kind === "overdue" || schedule.kind === "startOverdue") return dated;
  const [first] = contradictions;
  return staleText(reporting, words) ?? (first ? contradictionSentence(first, words) : dated);
}
