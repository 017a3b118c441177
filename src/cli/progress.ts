import { areaTotals } from "#domain/areaTotal.ts";
import { type Assessment, assess, indexTargets, sourceKindOf } from "#domain/assessment.ts";
import { buildCube, type Cube, seriesOf } from "#domain/cube.ts";
import type { Dataset, Indicator, Target } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import { type AreaId, KOSOVO, PROGRAMME } from "#domain/id.ts";
import type { Disaggregation, Observation } from "#domain/observation.ts";
import type { Measurement } from "#domain/progress.ts";
import { numberOf } from "#domain/value.ts";
import { csvLine } from "#export/csv.ts";
import { asOfCommand } from "./asOfCommand.ts";

const COLUMNS = [
  ...["indicator", "municipality", "sex", "community", "level"],
  ...["baseline_period", "baseline", "target_period", "target", "actual_period", "actual"],
  ...["share_covered", "share_expected", "pace", "status", "reason", "on_track_from", "stale", "source_kind"],
] as const;

/** Prints the progress of every indicator, area and group that has a target or a baseline, as CSV. */
export const progress = asOfCommand(
  { name: "progress", about: "cli.progress.about", example: "data --as-of 2026-06-30 > progress.csv" },
  progressCsv,
);

/** The progress table of a data set as of a day, in the order of the targets. */
function progressCsv(dataset: Dataset, asOf: Day): string {
  const targets = indexTargets(dataset.targets);
  const indicators = new Map(dataset.indicators.map((indicator) => [indicator.id, indicator]));
  const cubes = new Map(dataset.indicators.map(({ id }) => [id, buildCube(dataset.observations, id)]));
  const lines = [...targets.values()].flatMap(([first]): string | [] => {
    const indicator = first && indicators.get(first.indicator);
    const cube = first && cubes.get(first.indicator);
    if (first === undefined || indicator === undefined || cube === undefined) return [];
    const { area, disaggregation } = first;
    const series = seriesOfArea(dataset, indicator, cube, area, disaggregation);
    return lineOf(
      dataset,
      assess({ indicator, area, disaggregation, series, targets, settings: dataset.settings, asOf }),
    );
  });
  return `${[csvLine(COLUMNS), ...lines].join("\n")}\n`;
}

/** The whole is made up from its municipalities where it is not given (A1, A3). */
function seriesOfArea(
  { municipalities }: Dataset,
  indicator: Indicator,
  cube: Cube,
  area: AreaId,
  disaggregation: Target["disaggregation"] & Disaggregation,
): readonly Observation[] {
  if (area !== PROGRAMME && area !== KOSOVO) return seriesOf(cube, area, disaggregation);
  const parts = municipalities.filter(({ inProgramme }) => area === KOSOVO || inProgramme).map(({ id }) => id);
  return areaTotals(indicator, cube, area, parts, disaggregation).map(({ observation }) => observation);
}

function lineOf({ sources }: Dataset, assessment: Assessment): string {
  const { indicator, area, disaggregation, progress: result, actual, freshness } = assessment;
  const { baseline, target } = result.question;
  const used = [baseline, target, actual].flatMap((one) => one?.source ?? []);
  const kinds = sources.filter(({ id }) => used.includes(id)).map(({ kind }) => kind);
  const isMeasured = result.kind === "measured";
  return csvLine([
    indicator.id,
    area,
    disaggregation.sex,
    disaggregation.community,
    disaggregation.level,
    ...[baseline, target, actual].flatMap(cellsOf),
    result.shareCovered ?? "",
    result.shareExpected ?? "",
    isMeasured ? (result.pace ?? "") : "",
    isMeasured ? result.status : "",
    isMeasured ? "" : result.reason,
    isMeasured ? result.onTrackFrom : "",
    freshness === undefined ? "" : freshness.isStale ? "yes" : "no",
    sourceKindOf(kinds) ?? "",
  ]);
}

function cellsOf(measurement: Measurement | undefined): readonly (string | number)[] {
  if (measurement === undefined) return ["", ""];
  return [measurement.period, numberOf(measurement.value) ?? ""];
}
