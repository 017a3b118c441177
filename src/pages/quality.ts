import type { Completeness } from "#domain/completeness.ts";
import { answeredOf, countsOfAll, dueOf, missingSpread } from "#domain/completenessCounts.ts";
import type { Municipality } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import type { Severity } from "#domain/issue.ts";
import type { Flaw, PlanFlaws } from "#domain/planFlaws.ts";
import type { Words } from "#i18n/words.ts";
import { flawSentence } from "#ui/plan/flawSentence.ts";

/** How much of what was due is reported, and where the rest is missing. The share is rounded down: 100 % is all of it. */
export function completenessFinding(
  completeness: Completeness,
  municipalities: readonly Municipality[],
  words: Words,
): string {
  const counts = countsOfAll(completeness);
  const [due, answered] = [dueOf(counts), answeredOf(counts)];
  if (due === 0) return words.say("quality.completeness.none");
  const spread = missingSpread(completeness);
  if (spread === undefined) return words.say("quality.completeness.all", { due });
  const owing = spread.kind === "several" ? undefined : municipalities.find(({ id }) => id === spread.area);
  return words.say("quality.completeness.some", {
    share: shareText(answered, due, words),
    answered,
    due,
    missing: counts.missing,
    spread: spread.kind === "several" ? "other" : spread.kind,
    municipality: owing === undefined ? "" : words.text(owing.name),
    municipalities: spread.kind === "several" ? spread.areas : 1,
  });
}

/** A share with one decimal, never rounded up to a whole that it is not. */
export function shareText(part: number, whole: number, words: Words): string {
  return words.formatPercent(Math.floor((1000 * part) / whole) / 10, part === whole ? 0 : 1);
}

/** What is to be mended in a plan as plain text, to be sent to the directorate. */
export function mendingText(municipality: Municipality, flaws: PlanFlaws, asOf: Day, words: Words): string {
  const points = (own: readonly Flaw[]) => own.map((flaw) => `- ${flawSentence(flaw, words)}`);
  const title = words.say("quality.email.title", {
    municipality: words.text(municipality.name),
    date: words.formatDay(asOf),
  });
  const blocks = [
    [title, words.say("quality.email.ask")],
    ...(flaws.own.length > 0 ? [[words.say("quality.plans.ofPlan"), ...points(flaws.own)]] : []),
    ...flaws.activities.map(({ assessment: { activity }, flaws: own }) => [
      `${activity.id} ${words.text(activity.title)}`,
      ...points(own),
    ]),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** How many of some issues are of each severity. */
export function countSeverity(issues: readonly { readonly severity: Severity }[], severity: Severity): number {
  return issues.filter((issue) => issue.severity === severity).length;
}
