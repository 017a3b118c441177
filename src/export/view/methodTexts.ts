import { ABSENCE_REASONS, MARKS } from "#domain/value.ts";
import type { Words } from "#i18n/words.ts";

/** The settings of a data set that decide its statuses. */
export type MethodSettings = {
  readonly onTrackCut: number;
  readonly behindCut: number;
  readonly staleValueMonths: number;
};

/** How the figures were made, in the words of the method page: topic and sentence. */
export function methodTexts({ onTrackCut, behindCut, staleValueMonths }: MethodSettings, words: Words) {
  const { say } = words;
  const cut = (number: number) => words.formatNumber(number, 2);
  const under = (topic: string, texts: readonly string[]) => texts.map((text) => [topic, text]);
  return [
    ...under(say("method.values.title"), [say("method.values.p1"), say("method.values.p2"), say("method.values.p3")]),
    ...under(say("method.time.title"), [say("method.time.p1"), say("method.time.p2")]),
    ...under(say("method.progress.title"), [
      say("method.progress.p1"),
      say("method.progress.p2", { onTrackCut: cut(onTrackCut), behindCut: cut(behindCut) }),
      say("method.progress.p3"),
      say("method.progress.p4", { months: staleValueMonths }),
    ]),
    ...under(say("method.aggregation.title"), [
      say("method.aggregation.p1"),
      say("method.aggregation.p2"),
      say("method.aggregation.p3"),
      say("method.aggregation.p4"),
    ]),
  ];
}

/** Every sign with its word and what it means. */
export function signTexts(words: Words): readonly (readonly string[])[] {
  const { say } = words;
  return [
    ...ABSENCE_REASONS.map((reason) => [
      words.absenceSymbol(reason),
      words.absenceWord(reason),
      words.absenceExplanation(reason),
    ]),
    ...MARKS.map((mark) => [words.markSymbol(mark), words.markWord(mark), words.markExplanation(mark)]),
    [say("value.illustrativeSymbol"), say("common.illustrative.short"), say("common.illustrative.long")],
  ];
}
