import type { IndicatorKind } from "#domain/dataset.ts";
import type { AbsenceReason, Mark, Value } from "#domain/value.ts";
import type { NumberStyle, NumberWords } from "./numbers.ts";
import type { Say } from "./say.ts";

/** How an indicator's values are printed; an `Indicator` fits. A milestone's 0 and 1 are printed as no and yes. */
export type ValueStyle = NumberStyle & { readonly kind?: IndicatorKind };

/** Whether an absence is printed as its symbol (`[x]`, for cells) or its word (`missing`, for sentences). */
type AbsenceForm = "symbol" | "word";

export type ValueWords = {
  readonly formatValue: (value: Value, style: ValueStyle, absence?: AbsenceForm) => string;
  /** A value with the symbols of its marks behind it: `0.12% [p]` (V2). */
  readonly formatMarkedValue: (value: Value, marks: readonly Mark[], style: ValueStyle) => string;
  readonly absenceSymbol: (reason: AbsenceReason) => string;
  readonly absenceWord: (reason: AbsenceReason) => string;
  readonly absenceExplanation: (reason: AbsenceReason) => string;
  readonly markSymbol: (mark: Mark) => string;
  readonly markWord: (mark: Mark) => string;
  readonly markExplanation: (mark: Mark) => string;
};

export function createValueWords(say: Say, numbers: NumberWords): ValueWords {
  const absenceSymbol = (reason: AbsenceReason) => say(`value.symbol.${reason}`);
  const absenceWord = (reason: AbsenceReason) => say(`value.word.${reason}`);
  const markSymbol = (mark: Mark) => say(`value.markSymbol.${mark}`);
  const formatValue: ValueWords["formatValue"] = (value, style, absence = "symbol") => {
    if (value.kind === "absent") return absence === "word" ? absenceWord(value.reason) : absenceSymbol(value.reason);
    if (style.kind === "milestone" && value.number === 1) return say("common.yes");
    if (style.kind === "milestone" && value.number === 0) return say("common.no");
    return numbers.formatInUnit(value.number, style);
  };
  return {
    formatValue,
    formatMarkedValue: (value, marks, style) => {
      const text = formatValue(value, style);
      return marks.length === 0
        ? text
        : say("value.withMarks", { value: text, marks: marks.map(markSymbol).join(" ") });
    },
    absenceSymbol,
    absenceWord,
    absenceExplanation: (reason) => say(`value.explanation.${reason}`),
    markSymbol,
    markWord: (mark) => say(`value.markWord.${mark}`),
    markExplanation: (mark) => say(`value.markExplanation.${mark}`),
  };
}
