import type { Contradiction } from "#domain/contradiction.ts";
import type { Words } from "#i18n/words.ts";

/** What is contradictory or missing, as a sentence with its figures (L3). */
export function contradictionSentence(contradiction: Contradiction, words: Words): string {
  const { say, formatDay, formatEuro, formatPercent } = words;
  switch (contradiction.code) {
    case "completedBelowFull":
    case "notStartedButPercent":
      return say(`plan.contradiction.${contradiction.code}`, { percent: formatPercent(contradiction.percent, 0) });
    case "notStartedButSpent":
      return say("plan.contradiction.notStartedButSpent", { amount: formatEuro(contradiction.spentCents, 2) });
    case "inProgressBeforeStart":
      return say("plan.contradiction.inProgressBeforeStart", { date: formatDay(contradiction.start) });
    case "spentAbovePlanned":
      return say("plan.contradiction.spentAbovePlanned", {
        spent: formatEuro(contradiction.spentCents, 2),
        planned: formatEuro(contradiction.plannedCents, 2),
      });
    case "deadlineBeforeStart":
      return say("plan.contradiction.deadlineBeforeStart", {
        deadline: formatDay(contradiction.deadline),
        start: formatDay(contradiction.start),
      });
    case "outsidePlan": {
      const days = { day: formatDay(contradiction.day), limit: formatDay(contradiction.limit) };
      return contradiction.side === "before"
        ? say("plan.contradiction.outsidePlanBefore", days)
        : say("plan.contradiction.outsidePlanAfter", days);
    }
    case "goalWithoutActivity":
      return say("plan.contradiction.goalWithoutActivity", { goal: contradiction.goal });
    default:
      return say(`plan.contradiction.${contradiction.code}`);
  }
}
