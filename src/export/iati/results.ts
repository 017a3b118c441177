import type { Dataset, Indicator, ResultLevel, Source } from "#domain/dataset.ts";
import { dayParts } from "#domain/day.ts";
import { groupBy } from "#domain/group.ts";
import { PROGRAMME, type SourceId, TOTAL } from "#domain/id.ts";
import { DIMENSIONS, type Observation } from "#domain/observation.ts";
import { observationAt, rowsOf } from "#domain/observationTable.ts";
import { comparePeriods, endOf, type Period, startOf } from "#domain/period.ts";
import { ABSENCE_REASONS, numberOf } from "#domain/value.ts";
import type { Words } from "#i18n/words.ts";
import { narrated, saidIn } from "./narrative.ts";
import { element, type XmlElement } from "./xml.ts";

/** The levels that are results of the programme, by their code in the list ResultType; a process is “other”. */
const RESULT_TYPES: readonly (readonly [level: ResultLevel, type: string])[] = [
  ["impact", "3"],
  ["outcome", "2"],
  ["output", "1"],
  ["process", "9"],
];

/** In the list IndicatorMeasure: a count and a milestone (0 or 1) are units. */
const MEASURES = { rate: "2", count: "1", milestone: "1" } as const;

/** In the list IndicatorVocabulary: the reporting organisation's own. */
const OWN_VOCABULARY = "99";

/** What comments are made from. */
type Context = { readonly sources: ReadonlyMap<SourceId, Source>; readonly languages: readonly Words[] };

/** An observation or a target; a target has a role and no marks. */
type Figure = Omit<Observation, "marks"> & Partial<Pick<Observation, "marks">> & { readonly role?: string };

type Tables = Pick<Dataset, "indicators" | "observations" | "targets" | "sources">;

/**
 * The results of the programme: one `result` for each level, in it one `indicator` for each indicator of that level.
 * What is only context (population, enrolment) is no result of anybody's work and is left out.
 */
export function buildResults(tables: Tables, languages: readonly Words[]): readonly XmlElement[] {
  const context = { languages, sources: new Map(tables.sources.map((source) => [source.id, source])) };
  return RESULT_TYPES.flatMap(([level, type]) => {
    const indicators = tables.indicators.filter(({ resultLevel }) => resultLevel === level);
    if (indicators.length === 0) return [];
    const title = saidIn(languages, ({ say }) => [say(`indicator.resultLevel.${level}`)]);
    return element("result", { type }, [
      ...narrated("title", title),
      ...indicators.map((indicator) => indicatorElement(indicator, figuresOf(indicator, tables), context)),
    ]);
  });
}

/** Everything given for an indicator that is a result: observations, baselines and targets. */
export function figuresOf({ id, resultLevel }: Indicator, { observations, targets }: Tables): readonly Figure[] {
  if (resultLevel === "context") return [];
  const { start, end } = rowsOf(observations, id);
  const observed = Array.from({ length: end - start }, (_, place) => observationAt(observations, start + place));
  return [...targets.filter(({ indicator }) => indicator === id), ...observed];
}

function indicatorElement(indicator: Indicator, figures: readonly Figure[], context: Context): XmlElement {
  const { kind, direction, aggregation, name } = indicator;
  const attributes = {
    measure: MEASURES[kind],
    ascending: direction === "none" ? undefined : direction === "increase" ? "1" : "0",
    "aggregation-status": aggregation === "sum" ? "1" : "0",
  };
  const given = figures.filter(({ value }) => value.kind === "number");
  const baselines = given.filter(({ role }) => role === "baseline");
  const ofPeriods = groupBy(
    given.filter(({ role }) => role !== "baseline"),
    ({ period }) => period,
  );
  return element("indicator", attributes, [
    ...narrated("title", name),
    ...narrated("description", descriptionOf(indicator, figures, context)),
    element("reference", { vocabulary: OWN_VOCABULARY, code: indicator.id }),
    ...baselines.map((figure) => baselineElement(figure, context)),
    ...[...ofPeriods]
      .toSorted(([one], [other]) => comparePeriods(one, other))
      .map(([period, some]) => periodElement(period, some, context)),
  ]);
}

/**
 * The definition, how many values there are without a number and why, and the sources. The standard wants a number in
 * every target and actual that is measured, so that an absence is told here and nowhere stands as 0.
 */
function descriptionOf({ definition }: Indicator, figures: readonly Figure[], { sources, languages }: Context) {
  const used = [...new Set(figures.map(({ source }) => source))].flatMap((id) => sources.get(id) ?? []);
  const titles = used.map(({ publisher, title }) => `${publisher}, ${title}`).join("; ");
  return saidIn(languages, (words) => {
    const absences = ABSENCE_REASONS.flatMap((reason) => {
      const count = figures.filter(({ value }) => value.kind === "absent" && value.reason === reason).length;
      return count === 0 ? [] : [`${words.absenceWord(reason)} (${count}): ${words.absenceExplanation(reason)}`];
    });
    const sourcesLine = titles === "" ? "" : words.say("common.sourcesLine", { sources: titles });
    return [definition[words.language] ?? "", ...absences, sourcesLine];
  });
}

function baselineElement(figure: Figure, context: Context): XmlElement {
  const day = endOf(figure.period);
  return element("baseline", { "iso-date": day, year: dayParts(day).year, value: valueText(figure) }, [
    ...placeAndGroup(figure),
    ...commentOf(figure, context),
  ]);
}

function periodElement(period: Period, figures: readonly Figure[], context: Context): XmlElement {
  const elements = (name: string, some: readonly Figure[]) =>
    some.map((figure) =>
      element(name, { value: valueText(figure) }, [...placeAndGroup(figure), ...commentOf(figure, context)]),
    );
  return element("period", {}, [
    element("period-start", { "iso-date": startOf(period) }),
    element("period-end", { "iso-date": endOf(period) }),
    ...elements(
      "target",
      figures.filter(({ role }) => role !== undefined),
    ),
    ...elements(
      "actual",
      figures.filter(({ role }) => role === undefined),
    ),
  ]);
}

/** Where, unless it is the programme as a whole, and of which group, where it is not everyone. */
function placeAndGroup({ area, disaggregation }: Figure): readonly XmlElement[] {
  return [
    ...(area === PROGRAMME ? [] : [element("location", { ref: area })]),
    ...DIMENSIONS.filter((dimension) => disaggregation[dimension] !== TOTAL).map((dimension) =>
      element("dimension", { name: dimension, value: disaggregation[dimension] }),
    ),
  ];
}

/** Six digits say more than anyone measures; the parts of a rate stand in the comment. */
function valueText({ value, numerator, denominator }: Figure): string {
  const number = numberOf(value) ?? 0;
  const isComputed = numerator.kind === "number" && denominator.kind === "number";
  return String(isComputed ? Number(number.toPrecision(6)) : number);
}

/** Whether it is made up, whether it is on the way to the target, the parts of a rate, its marks and its note. */
function commentOf({ numerator, denominator, marks = [], note, source, role }: Figure, context: Context) {
  const isIllustrative = context.sources.get(source)?.kind === "illustrative";
  const [over, under] = [numberOf(numerator), numberOf(denominator)];
  const comment = saidIn(
    context.languages,
    (words) => [
      isIllustrative ? words.say("common.illustrative.short") : "",
      role === "interim" ? words.say("workbook.role.interim") : "",
      over === undefined || under === undefined
        ? ""
        : words.say("chart.ofDenominator", { numerator: String(over), denominator: String(under) }),
      ...marks.map((mark) => words.markWord(mark)),
      note[words.language] ?? "",
    ],
    "; ",
  );
  return narrated("comment", comment);
}
