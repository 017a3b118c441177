import type { ReactNode } from "react";
import type { Reporting } from "#domain/reporting.ts";
import type { Schedule, ScheduleKind } from "#domain/schedule.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { StaleShape } from "#ui/status/StatusShape.tsx";
import { scheduleDays, staleText } from "./scheduleText.ts";
import { SCHEDULE_LOOKS } from "./stageDrawing.ts";

/** What the dates of an activity say, as symbol, word and days (L1). */
export function ScheduleMark({ schedule }: { readonly schedule: Schedule }) {
  const words = useWords();
  const days = scheduleDays(schedule, words);
  return (
    <ScheduleWord kind={schedule.kind}>
      {days !== undefined && <span className="schedule__days">{days}</span>}
    </ScheduleWord>
  );
}

type WordProps = { readonly kind: ScheduleKind; readonly children?: ReactNode };

/** What dates may say, as symbol and word, with anything behind it. */
export function ScheduleWord({ kind, children }: WordProps) {
  const words = useWords();
  const { urgency, shape } = SCHEDULE_LOOKS[kind];
  return (
    <span className={`schedule schedule--${urgency}`}>
      <svg aria-hidden="true" className="schedule__shape" viewBox="-8 -8 16 16" width="0.875em" height="0.875em">
        <path fillRule="evenodd" d={shape} />
      </svg>
      <span className="schedule__word">{words.say(`plan.schedule.${kind}`)}</span>
      {children}
    </span>
  );
}

/** That nothing has been reported for too long (L2); nothing where reports are fresh. */
export function StaleMark({ reporting }: { readonly reporting: Reporting }) {
  const words = useWords();
  const text = staleText(reporting, words);
  if (text === undefined) return null;
  return (
    <span className="schedule schedule--waiting">
      <StaleShape />
      <span className="schedule__word">{text}</span>
    </span>
  );
}
