import type { Change, Difference } from "#domain/change.ts";
import type { Figures } from "#domain/figure.ts";
import { isSuppressed } from "#domain/value.ts";
import type { ValueStyle } from "#i18n/values.ts";
import type { Words } from "#i18n/words.ts";
import { changedField } from "./changedField.ts";
import type { ChangeNames } from "./changeNames.ts";

/** What changed in which row (L6): `1.2.1 Meetings: deadline moved by 59 days, from 31 December 2025 to 28 February 2026`. */
export function changeSentence(change: Change, words: Words, names: ChangeNames): string {
  const row = names.rowName(change) ?? change.key.join(", ");
  return words.say("plan.change.ofRow", { row, change: changePhrase(change, words, names) });
}

/** The same without the row, for where its name stands beside it already. */
export function changePhrase(change: Change, words: Words, names: ChangeNames): string {
  const { say, formatDay } = words;
  switch (change.kind) {
    case "added":
    case "removed":
      return say(`plan.change.${change.kind}`);
    case "stageMoved": {
      const [before, now] = [say(`plan.stage.${change.before}`), say(`plan.stage.${change.now}`)];
      return say("plan.change.stageMoved", { before, now });
    }
    case "planStageMoved": {
      const [before, now] = [say(`plan.planStage.${change.before}`), say(`plan.planStage.${change.now}`)];
      return say("plan.change.stageMoved", { before, now });
    }
    case "deadlineMoved": {
      const moved = { days: Math.abs(change.days), before: formatDay(change.before), now: formatDay(change.now) };
      return change.days > 0 ? say("plan.change.deadlineLater", moved) : say("plan.change.deadlineEarlier", moved);
    }
    case "budgetChanged":
      return budgetPhrase(change, words);
    case "targetEdited":
    case "valueRevised": {
      if (isWithheld(change)) return say("plan.change.nowProtected");
      const [before, now] = figureTexts(change, words, names.valueStyle(change.key[0] ?? ""));
      return say(`plan.change.${change.kind}`, { before, now });
    }
    case "fieldChanged":
      return changedField(change, words, names);
  }
}

type BudgetChange = Extract<Difference, { kind: "budgetChanged" }>;

function budgetPhrase({ before, now }: BudgetChange, { say, formatEuro }: Words): string {
  const [by, from, to] = [Math.abs(now - before), before, now].map((cents) =>
    formatEuro(cents, cents % 100 === 0 ? 0 : 2),
  );
  const sums = { difference: by ?? "", before: from ?? "", now: to ?? "" };
  return now > before ? say("plan.change.budgetRaised", sums) : say("plan.change.budgetLowered", sums);
}

type FigureChange = { readonly before: Figures; readonly now: Figures };

/** Whether a value became protected, so that nothing may be said of what it was (S4). */
function isWithheld({ before, now }: FigureChange): boolean {
  return [now.value, before.value, before.numerator, before.denominator].every(isSuppressed);
}

/** Two figures as they are printed; with the parts they are computed from where they would look the same. */
function figureTexts({ before, now }: FigureChange, words: Words, style: ValueStyle | undefined): [string, string] {
  const { say, formatValue } = words;
  const parts = { decimals: 0, unit: "" };
  const textOf = ({ value }: Figures) => formatValue(value, style ?? { decimals: 2, unit: "" }, "word");
  const withParts = (figures: Figures) =>
    say("plan.change.withParts", {
      value: textOf(figures),
      numerator: formatValue(figures.numerator, parts, "word"),
      denominator: formatValue(figures.denominator, parts, "word"),
    });
  return textOf(before) === textOf(now) ? [withParts(before), withParts(now)] : [textOf(before), textOf(now)];
}
