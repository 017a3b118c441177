import type { BuiltSlide, SlideGiven } from "./builtSlide.ts";

/** What the page of the method puts on a slide. */
export const METHOD_PARTS = ["sources"] as const;

/** The rules of progress in plain words; the sources of the data set stand in the foot, as on every slide. */
export function methodSlide({ site }: SlideGiven): BuiltSlide {
  const { words, first, asOf } = site;
  const { settings } = first;
  const cuts = {
    onTrackCut: words.formatNumber(settings.onTrackCut, 2),
    behindCut: words.formatNumber(settings.behindCut, 2),
  };
  const isIllustrative = first.sources.some(({ kind }) => kind === "illustrative");
  return {
    title: words.say("present.finding.sources"),
    caption: words.say("common.asOf", { date: words.formatDay(asOf) }),
    parts: [
      {
        part: {
          kind: "text",
          points: [
            words.say("method.progress.p1"),
            words.say("method.progress.p2", cuts),
            words.say("method.aggregation.p1"),
            words.say("method.plans.p3"),
            ...(isIllustrative ? [words.say("common.illustrative.some")] : []),
          ],
        },
      },
    ],
    sources: first.sources,
  };
}
