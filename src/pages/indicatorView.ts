import { type AreaTotal, areaTotals } from "#domain/areaTotal.ts";
import { type Assessment, assess, indexTargets, type TargetIndex, targetsOf } from "#domain/assessment.ts";
import { buildCube, type Cube, findObservation, findRow, seriesOf } from "#domain/cube.ts";
import type { Category, Indicator, Municipality, Target } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import { type AreaId, type CategoryId, type IndicatorId, KOSOVO, PROGRAMME, TOTAL } from "#domain/id.ts";
import {
  DIMENSIONS,
  type Dimension,
  type Disaggregation,
  type Observation,
  type ObservationTable,
} from "#domain/observation.ts";
import { endOf, type Period } from "#domain/period.ts";
import { remembered, rememberedFor } from "#domain/remembered.ts";
import { isSuppressed } from "#domain/value.ts";
import type { IndicatorPackOf, Site } from "./useSite.ts";

/** Whether groups are chosen that a public build does not show of municipalities (S7): of two dimensions at once. */
export function isCross({ first }: Site, { disaggregation }: Pick<IndicatorView, "disaggregation">): boolean {
  const chosen = DIMENSIONS.filter((dimension) => disaggregation[dimension] !== TOTAL);
  return first.settings.publicationDesign === "margins" && chosen.length > 1;
}

/** One municipality of an indicator page: its observation in the period shown, and what is concluded of it. */
export type PlaceRow = {
  readonly municipality: Municipality;
  readonly observation: Observation | undefined;
  readonly assessment: Assessment | undefined;
  readonly targets: readonly Target[];
};

/** All that an indicator page draws from: the choices there are, the ones made, and the numbers behind them. */
export type IndicatorView = {
  readonly indicator: Indicator;
  readonly cube: Cube;
  /** Periods with at least one row for the disaggregation, oldest first. */
  readonly periods: readonly Period[];
  readonly period: Period | undefined;
  readonly disaggregation: Disaggregation;
  /** The categories that occur beside the total, by dimension; a dimension without any is left out. */
  readonly choices: ReadonlyMap<Dimension, readonly Category[]>;
  /** The municipalities the indicator is about, in the reader's alphabet. */
  readonly rows: readonly PlaceRow[];
  /** What the municipalities make up together: the programme, or Kosovo. */
  readonly whole: AreaId;
  readonly totals: readonly AreaTotal[];
  /** All targets of the indicator, whatever the area and group. */
  readonly targets: TargetIndex;
  readonly hasTargets: boolean;
  /** The day statuses are of: the reporting date, or the end of an earlier period that was chosen. */
  readonly asOf: Day;
};

/** The cubes of a table, which every choice on a page asks for again. */
const cubesOf = rememberedFor((table: ObservationTable) =>
  remembered((indicator: IndicatorId) => buildCube(table, indicator)),
);

/** What a view is worked out from beside an indicator and its pack. */
type ViewedSite = Pick<Site, "first" | "members" | "words" | "asOf" | "selection">;

type Question = { readonly site: ViewedSite; readonly indicator: Indicator; readonly pack: IndicatorPackOf };

/** Views by all they are worked out from; the members follow from the data and the language. */
const viewsOf = rememberedFor((_first: Site["first"]) =>
  rememberedFor((_pack: IndicatorPackOf) => remembered(workOut, choiceOf)),
);

function choiceOf({ site: { words, asOf, selection }, indicator }: Question): string {
  const { period, sex, community, level } = selection;
  return JSON.stringify([indicator.id, words.language, asOf, period, sex, community, level]);
}

/** The same view for as long as nothing else is chosen of it, also where a link to it was only pointed at (`lookAhead`). */
export function indicatorView(site: ViewedSite, indicator: Indicator, pack: IndicatorPackOf): IndicatorView {
  return viewsOf(site.first)(pack)({ site, indicator, pack });
}

function workOut({ site, indicator, pack }: Question): IndicatorView {
  const { selection } = site;
  const cube = cubesOf(pack.observations)(indicator.id);
  const choices = choicesOf(site, cube);
  const disaggregation = disaggregationOf(site, cube);
  const municipalities = municipalitiesOf(site, cube, pack.targets);
  const whole =
    municipalities.every(({ inProgramme }) => inProgramme) && municipalities.length > 0 ? PROGRAMME : KOSOVO;
  const parts = municipalities.map(({ id }) => id);
  const totals = areaTotals(indicator, cube, whole, parts, disaggregation);
  const periods = periodsOf(cube, disaggregation);
  const chosen = periods.find((period) => period === selection.period);
  const ended = periods.filter((one) => endOf(one) <= site.asOf);
  const areas = [...parts, whole];
  const period = chosen ?? newestReported(cube, ended, areas, disaggregation) ?? periods.at(-1);
  const asOf = chosen !== undefined && endOf(chosen) < site.asOf ? endOf(chosen) : site.asOf;
  const targets = indexTargets(pack.targets);
  const rows = municipalities.map((municipality): PlaceRow => {
    const area = municipality.id;
    const own = targetsOf(targets, indicator.id, area, disaggregation);
    const series = seriesOf(cube, area, disaggregation);
    const question = { indicator, area, disaggregation, series, targets, settings: site.first.settings, asOf };
    return {
      municipality,
      observation: period && findObservation(cube, area, period, disaggregation),
      assessment: own.length > 0 ? assess(question) : undefined,
      targets: own,
    };
  });
  const hasTargets = rows.some(({ assessment }) => assessment !== undefined);
  return { indicator, cube, periods, period, disaggregation, choices, rows, whole, totals, targets, hasTargets, asOf };
}

function choicesOf({ first }: ViewedSite, cube: Cube): ReadonlyMap<Dimension, readonly Category[]> {
  const found = DIMENSIONS.map((dimension): [Dimension, readonly Category[]] => {
    const occurring = first.categories.filter(
      ({ dimension: of, id }) => of === dimension && cube.categories[of].has(id),
    );
    return [dimension, occurring.toSorted((one, other) => one.order - other.order)];
  });
  return new Map(found.filter(([, categories]) => categories.some(({ id }) => id !== TOTAL)));
}

/** The chosen categories; where a dimension has no total (an age group, say) its first category stands in. */
function disaggregationOf({ selection, first }: ViewedSite, cube: Cube): Disaggregation {
  const pick = (dimension: Dimension): CategoryId => {
    const axis = cube.categories[dimension];
    const asked = selection[dimension] as CategoryId | undefined;
    if (asked !== undefined && axis.has(asked)) return asked;
    if (axis.has(TOTAL) || axis.size === 0) return TOTAL;
    const ordered = first.categories.filter(({ dimension: of, id }) => of === dimension && axis.has(id));
    return ordered.toSorted((one, other) => one.order - other.order)[0]?.id ?? TOTAL;
  };
  return { sex: pick("sex"), community: pick("community"), level: pick("level") };
}

function municipalitiesOf(
  { first, members, words }: ViewedSite,
  cube: Cube,
  targets: readonly Target[],
): readonly Municipality[] {
  const isAsked = (municipality: Municipality) => cube.areas.has(municipality.id);
  const hasOutside = first.municipalities.some((one) => !one.inProgramme && isAsked(one));
  if (!hasOutside && (targets.length > 0 || members.some(isAsked))) return members;
  if (!hasOutside) return [];
  return first.municipalities.toSorted((one, other) => words.compareText(words.text(one.name), words.text(other.name)));
}

function periodsOf(cube: Cube, disaggregation: Disaggregation): readonly Period[] {
  const areas = [...cube.areas.keys()];
  return [...cube.periods.keys()].filter((period) =>
    areas.some((area) => findRow(cube, area, period, disaggregation) !== undefined),
  );
}

/** The newest of some periods in which at least a quarter of the areas that ever reported have reported, else the newest. */
function newestReported(
  cube: Cube,
  periods: readonly Period[],
  areas: readonly AreaId[],
  disaggregation: Disaggregation,
): Period | undefined {
  const counts = periods.map((period) => {
    const values = areas.flatMap((area) => findObservation(cube, area, period, disaggregation)?.value ?? []);
    return { period, count: values.filter((value) => value.kind === "number" || isSuppressed(value)).length };
  });
  const most = Math.max(0, ...counts.map(({ count }) => count));
  return counts.findLast(({ count }) => count > 0 && count >= most / 4)?.period ?? periods.at(-1);
}
