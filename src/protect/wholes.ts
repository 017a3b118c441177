import { areaTotals } from "#domain/areaTotal.ts";
import { buildCube, type Cube, findRow } from "#domain/cube.ts";
import type { Dataset, Indicator, Settings } from "#domain/dataset.ts";
import { type AreaId, KOSOVO, PROGRAMME, TOTAL } from "#domain/id.ts";
import { DIMENSIONS, type Disaggregation, type Observation } from "#domain/observation.ts";
import { buildObservationTable, observationAt } from "#domain/observationTable.ts";

/** The programme and Kosovo, each with the municipalities it is made up of. */
export function wholesOf({ municipalities }: Pick<Dataset, "municipalities">): ReadonlyMap<AreaId, readonly AreaId[]> {
  const places = municipalities.filter(({ id }) => id !== PROGRAMME && id !== KOSOVO);
  return new Map([
    [PROGRAMME, places.filter(({ inProgramme }) => inProgramme).map(({ id }) => id)],
    [KOSOVO, places.map(({ id }) => id)],
  ]);
}

/** Whether a figure is in a table that is published (S7). */
export function isInDesign(
  design: Settings["publicationDesign"],
  area: AreaId,
  disaggregation: Disaggregation,
): boolean {
  if (design === "full") return true;
  const crossed = DIMENSIONS.filter((dimension) => disaggregation[dimension] !== TOTAL).length;
  return crossed <= (area === PROGRAMME || area === KOSOVO ? 2 : 1);
}

/**
 * The data set with the totals of the programme, and of Kosovo where others than its municipalities report, that no row gives: once small
 * numbers are hidden nobody could add them up any more (A1, A2).
 */
export function withMissingTotals(dataset: Dataset): Dataset {
  const totals = missingTotals(dataset);
  if (totals.length === 0) return dataset;
  const { observations } = dataset;
  const given = Array.from({ length: observations.length }, (_, row) => observationAt(observations, row));
  return { ...dataset, observations: buildObservationTable([...given, ...totals]) };
}

function missingTotals(dataset: Dataset): readonly Observation[] {
  const wholes = wholesOf(dataset);
  const members = new Set(wholes.get(PROGRAMME));
  return dataset.indicators.filter(isProtected).flatMap((indicator) => {
    const cube = buildCube(dataset.observations, indicator.id);
    const hasOutside = [...cube.areas.keys()].some(
      (area) => area !== PROGRAMME && area !== KOSOVO && !members.has(area),
    );
    return [...wholes].flatMap(([whole, parts]) =>
      whole === KOSOVO && !hasOutside ? [] : totalsOf(dataset, indicator, cube, whole, parts),
    );
  });
}

function isProtected({ countsPersons, aggregation }: Indicator): boolean {
  return countsPersons && aggregation !== "none";
}

function totalsOf({ settings }: Dataset, indicator: Indicator, cube: Cube, whole: AreaId, parts: readonly AreaId[]) {
  return disaggregationsOf(cube)
    .filter((disaggregation) => isInDesign(settings.publicationDesign, whole, disaggregation))
    .flatMap((disaggregation) => areaTotals(indicator, cube, whole, parts, disaggregation))
    .map(({ observation }) => observation)
    .filter(({ value, denominator, period, disaggregation }) => {
      // A rate of nobody has no percentage, but the nobody can be told.
      const isAddedUp = value.kind === "number" || denominator.kind === "number";
      return isAddedUp && findRow(cube, whole, period, disaggregation) === undefined;
    });
}

/** Every combination of the categories that occur. */
function disaggregationsOf({ categories }: Cube): readonly Disaggregation[] {
  return [...categories.sex.keys()].flatMap((sex) =>
    [...categories.community.keys()].flatMap((community) =>
      [...categories.level.keys()].map((level) => ({ sex, community, level })),
    ),
  );
}
