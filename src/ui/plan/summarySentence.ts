import type { Municipality } from "#domain/dataset.ts";
import type { MunicipalityPlan, PlanAssessment } from "#domain/planAssessment.ts";
import { countWell, type StatusCounts } from "#domain/summary.ts";
import type { Words } from "#i18n/words.ts";

/**
 * Where a municipality of the programme stands, in one sentence: its indicators, its plan's activities, and how much of
 * the plan's time and money is used, none mixed into another (P9, L4).
 * @param plan - undefined where the plans could not be loaded: then the sentence is of the indicators alone.
 */
export function summarySentence(
  { name }: Pick<Municipality, "name">,
  counts: StatusCounts,
  plan: MunicipalityPlan | undefined,
  words: Words,
): string {
  const parts = [indicatorPart(counts, words), ...(plan ? planParts(plan, words) : [])];
  const joined = parts.reduce((start, end) => words.say("municipality.summary.separator", { start, end }));
  return words.say("municipality.summary.sentence", { municipality: words.text(name), parts: joined });
}

function indicatorPart(counts: StatusCounts, { say }: Words): string {
  if (counts.measured === 0) return say("municipality.summary.noIndicators");
  return say("municipality.summary.indicators", { onTrack: countWell(counts), total: counts.total });
}

function planParts({ assessment }: MunicipalityPlan, words: Words): readonly string[] {
  const stage = assessment?.plan.stage ?? "none";
  if (assessment === undefined || stage === "none") return [words.say("municipality.summary.noPlan")];
  if (stage === "drafting" || stage === "finalised") return [words.say(`municipality.summary.${stage}`)];
  const closed = stage === "closed" ? [words.say("municipality.summary.closed")] : [];
  const used = usedPart(assessment, words);
  return [...closed, activityPart(assessment, words), ...(used === undefined ? [] : [used])];
}

function activityPart({ progress, totals }: PlanAssessment, { say }: Words): string {
  const { cancelled } = totals.stages;
  if (totals.activities === 0) return say("municipality.summary.noActivities");
  if (progress.of === 0) return say("municipality.summary.allCancelled");
  const completed = say("municipality.summary.completed", { completed: progress.completed, total: progress.of });
  return say("municipality.summary.activities", {
    completed: cancelled === 0 ? completed : say("municipality.summary.cancelled", { completed, count: cancelled }),
    overdue: say("municipality.summary.overdue", { overdue: totals.schedules.overdue }),
  });
}

function usedPart({ progress }: PlanAssessment, { say, formatRatioPercent }: Words): string | undefined {
  const { timeShare, moneyShare } = progress;
  const [time, money] = [timeShare, moneyShare].map((share) =>
    share === undefined ? undefined : formatRatioPercent(share),
  );
  if (time !== undefined && money !== undefined) return say("municipality.summary.used", { time, money });
  if (time !== undefined) return say("municipality.summary.usedTime", { time });
  return money === undefined ? undefined : say("municipality.summary.usedMoney", { money });
}
