import { type Assessment, assess, indexTargets } from "./assessment.ts";
import { buildCube, seriesOf } from "./cube.ts";
import type { Indicator, Settings, Target } from "./dataset.ts";
import type { Day } from "./day.ts";
import { type AreaId, type IndicatorId, TOTAL } from "./id.ts";
import type { Disaggregation, ObservationTable } from "./observation.ts";
import { countStatuses, type StatusCounts } from "./summary.ts";

/** No dimension broken down: what a status is asked of unless a page says otherwise. */
export const ALL_TOTAL: Disaggregation = { sex: TOTAL, community: TOTAL, level: TOTAL };

/** The assessment of every indicator that has targets, in every area asked about. */
export type StatusMatrix = ReadonlyMap<IndicatorId, ReadonlyMap<AreaId, Assessment>>;

type Question = {
  readonly indicators: readonly Indicator[];
  readonly areas: readonly AreaId[];
  readonly observations: ObservationTable;
  readonly targets: readonly Target[];
  readonly settings: Settings;
  readonly asOf: Day;
};

/**
 * Statuses of indicators × areas, undisaggregated.
 * @param question.observations - at least each area's rows from its newest number on.
 * @returns indicators in the order given; those without any baseline or target are left out, being no promise.
 */
export function buildStatusMatrix(question: Question): StatusMatrix {
  const { indicators, areas, observations, settings, asOf } = question;
  const targets = indexTargets(question.targets);
  const promised = new Set(question.targets.map(({ indicator }) => indicator));
  const rows = indicators
    .filter(({ id }) => promised.has(id))
    .map((indicator): [IndicatorId, ReadonlyMap<AreaId, Assessment>] => {
      const cube = buildCube(observations, indicator.id);
      const assessments = areas.map((area): [AreaId, Assessment] => {
        const series = seriesOf(cube, area, ALL_TOTAL);
        return [area, assess({ indicator, area, disaggregation: ALL_TOTAL, series, targets, settings, asOf })];
      });
      return [indicator.id, new Map(assessments)];
    });
  return new Map(rows);
}

/** The statuses of some assessments, counted (P9). */
export function countAssessments(assessments: Iterable<Assessment>): StatusCounts {
  return countStatuses(Array.from(assessments, ({ progress }) => progress));
}

/** All assessments of one area, in the order of the indicators. */
export function assessmentsOfArea(matrix: StatusMatrix, area: AreaId): readonly Assessment[] {
  return [...matrix.values()].flatMap((byArea) => byArea.get(area) ?? []);
}
