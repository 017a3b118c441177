import { buildCube, type Cube, findRow } from "#domain/cube.ts";
import type { Dataset, Indicator, Target } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import { type AreaId, KOSOVO, PROGRAMME, TOTAL } from "#domain/id.ts";
import { DIMENSIONS, type Disaggregation, type ObservationTable } from "#domain/observation.ts";
import { observationAt, selectRows } from "#domain/observationTable.ts";
import { endOf } from "#domain/period.ts";

const EVERYONE: Disaggregation = { sex: TOTAL, community: TOTAL, level: TOTAL };

export function isOfEveryone({ disaggregation }: { readonly disaggregation: Disaggregation }): boolean {
  return DIMENSIONS.every((dimension) => disaggregation[dimension] === TOTAL);
}

/**
 * What the overview is drawn from, for everyone: the newest number dated by `asOf` and all rows after it (all rows where
 * there is none, or without `asOf`). Of every headline and of every indicator with a target, for every municipality of the
 * programme, as one without a target has reported all the same; of other areas, where a target speaks of them. A target of
 * Kosovo speaks of all its municipalities, which its value may have to be added up from.
 */
export function latestRows(dataset: Dataset, asOf: Day | undefined): ObservationTable {
  const { observations, indicators } = dataset;
  const kept = new Set(
    indicators.flatMap((indicator) => {
      const areas = areasSpokenOf(dataset, indicator);
      if (areas.size === 0) return [];
      const cube = buildCube(observations, indicator.id);
      return [...areas].flatMap((area) => newestRows(cube, area, asOf));
    }),
  );
  return selectRows(observations, (row) => kept.has(row));
}

function areasSpokenOf({ targets, municipalities }: Dataset, { id, isHeadline }: Indicator): ReadonlySet<AreaId> {
  const isItsTarget = (target: Target) => target.indicator === id && isOfEveryone(target);
  const areas = new Set(targets.filter(isItsTarget).map(({ area }) => area));
  if (isHeadline || areas.size > 0) areas.add(PROGRAMME);
  const members = municipalities.filter(
    ({ inProgramme }) => areas.has(KOSOVO) || (areas.has(PROGRAMME) && inProgramme),
  );
  return new Set([...areas, ...members.map(({ id }) => id)]);
}

function newestRows(cube: Cube, area: AreaId, asOf: Day | undefined): readonly number[] {
  const rows = [...cube.periods.keys()].flatMap((period) => findRow(cube, area, period, EVERYONE) ?? []);
  const newest = rows.findLastIndex((row) => {
    const { value, period } = observationAt(cube.table, row);
    return asOf !== undefined && value.kind === "number" && endOf(period) <= asOf;
  });
  return rows.slice(Math.max(newest, 0));
}
