import { dateText } from "#ui/status/sourceDate.ts";
import type { BuiltPart, BuiltSlide, SlideGiven } from "./builtSlide.ts";
import type { PartOf } from "./slideParts.ts";
import { tablePart } from "./slideTable.ts";
import type { Site } from "./useSite.ts";

/** The rules of progress in plain words, or where all figures come from. */
export function methodSlide({ site }: SlideGiven, part: PartOf<"method">): BuiltSlide {
  const { words, first, asOf } = site;
  return {
    title: words.say(`present.finding.${part}`),
    caption: words.say("common.asOf", { date: words.formatDay(asOf) }),
    parts: [part === "method" ? rulesPart(site) : sourcesPart(site)],
    sources: first.sources.filter(({ kind }) => kind === "illustrative"),
  };
}

function rulesPart({ words, first: { settings, sources } }: Site): BuiltPart {
  const cuts = {
    onTrackCut: words.formatNumber(settings.onTrackCut, 2),
    behindCut: words.formatNumber(settings.behindCut, 2),
  };
  const isIllustrative = sources.some(({ kind }) => kind === "illustrative");
  const points = [
    words.say("method.progress.p1"),
    words.say("method.progress.p2", cuts),
    words.say("method.aggregation.p1"),
    words.say("method.plans.p3"),
    ...(isIllustrative ? [words.say("common.illustrative.some")] : []),
  ];
  return { part: { kind: "text", points } };
}

function sourcesPart({ words, first }: Site): BuiltPart {
  return tablePart(words.say("method.sources.title"), first.sources, [
    { label: words.say("table.column.source"), cell: ({ publisher }) => publisher },
    { label: words.say("present.column.title"), cell: ({ title }) => title },
    { label: words.say("table.column.period"), cell: ({ date }) => dateText(date, words) },
    { label: words.say("table.column.sourceKind"), cell: ({ kind }) => words.say(`common.sourceKind.${kind}`) },
  ]);
}
