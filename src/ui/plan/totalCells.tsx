import type { ReactNode } from "react";
import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import type { ActivityTotals } from "#domain/activityTotals.ts";
import type { Words } from "#i18n/words.ts";
import type { ActivityColumn } from "./activityColumns.ts";

/** What activities add up to in each column but the first; nothing where a column adds nothing up. */
export function totalCell(
  column: Exclude<ActivityColumn, "title">,
  totals: ActivityTotals,
  activities: readonly ActivityAssessment[],
  words: Words,
): ReactNode {
  const { say, formatEuro } = words;
  const { stages, schedules } = totals;
  switch (column) {
    case "stage":
      return say("plan.table.completed", { completed: stages.completed, of: totals.activities - stages.cancelled });
    case "schedule":
      return emphasised(schedules.overdue, say("plan.table.overdue", { count: schedules.overdue }));
    case "planned":
      return money(totals, totals.withoutBudget, formatEuro(totals.plannedCents), (count) =>
        say("plan.table.withoutBudget", { count }),
      );
    case "spent":
      return money(totals, totals.withoutSpending, formatEuro(totals.spentCents), (count) =>
        say("plan.table.withoutSpending", { count }),
      );
    case "report":
      return emphasised(totals.staleReports, say("plan.table.stale", { count: totals.staleReports }));
    case "contradictions":
      return say("plan.table.count", { count: totals.contradictory });
    case "slippage":
      return say("plan.table.count", { count: activities.filter(({ slippage }) => slippage !== undefined).length });
    default:
      return null;
  }
}

/** What there is some of stands out. */
function emphasised(count: number, text: string): ReactNode {
  return count > 0 ? <strong>{text}</strong> : <span className="activities__absent">{text}</span>;
}

/** A sum of money and of how many it does not speak; no sum where none states any. */
function money(
  { activities }: ActivityTotals,
  without: number,
  sum: string,
  sayWithout: (count: number) => string,
): ReactNode {
  return (
    <>
      {without < activities && sum}
      {without > 0 && <span className="activities__small">{sayWithout(without)}</span>}
    </>
  );
}
