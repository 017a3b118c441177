import { type Day, dayParts } from "#domain/day.ts";
import { kindOf, type Period } from "#domain/period.ts";
import type { Say, SayAny } from "./say.ts";

/** `long` for sentences and print (months as words), `short` for axes and narrow columns. */
export type PeriodForm = "long" | "short";

export type DateWords = {
  /** `31 August 2025`. */
  readonly formatDay: (day: Day) => string;
  /** `2024/25` · `1st semester 2024/25` · `3rd quarter 2025` · `September 2025` · `2025` · `30 September 2025`. */
  readonly formatPeriod: (period: Period, form?: PeriodForm) => string;
};

/** Days and periods as text, from the message files alone: no clock, no time zone, no `Intl`. */
export function createDateWords(say: Say, sayAny: SayAny): DateWords {
  const monthName = (month: number, form: PeriodForm) =>
    sayAny(`period.${form === "long" ? "month" : "monthShort"}.${month}`);
  const dayText = (day: Day, form: PeriodForm) => {
    const { year, month, dayOfMonth } = dayParts(day);
    return say("period.form.day", { dayOfMonth, month: monthName(month, form), year });
  };
  return {
    formatDay: (day) => dayText(day, "long"),
    formatPeriod: (period, form = "long") => {
      const year = period.slice(0, period.includes("/") ? 7 : 4);
      const last = period.slice(-1);
      switch (kindOf(period)) {
        case "schoolYear":
          return say("period.form.schoolYear", { year });
        case "semester": {
          const parts = { semester: last === "1" ? last : "other", year } as const;
          return form === "long" ? say("period.form.semester", parts) : say("period.formShort.semester", parts);
        }
        case "quarter": {
          const parts = { quarter: last === "1" || last === "2" || last === "3" ? last : "other", year } as const;
          return form === "long" ? say("period.form.quarter", parts) : say("period.formShort.quarter", parts);
        }
        case "month":
          return say("period.form.month", { month: monthName(Number(period.slice(5)), form), year });
        case "year":
          return say("period.form.year", { year });
        case "day":
          return dayText(period as string as Day, form);
      }
    },
  };
}
