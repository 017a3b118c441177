import { type Aggregate, aggregateOver, type Coverage, reportedIn } from "./aggregate.ts";
import { type Cube, findObservation } from "./cube.ts";
import type { Indicator } from "./dataset.ts";
import type { AreaId } from "./id.ts";
import type { Disaggregation, Observation } from "./observation.ts";
import type { Period } from "./period.ts";
import { MARKS } from "./value.ts";

/** Several areas as one in one period: the aggregate, and the same as an observation of the area they make up. */
export type AreaTotal = { readonly period: Period; readonly aggregate: Aggregate; readonly observation: Observation };

/**
 * An area made up of others, period by period (A1, A2). A published observation of the whole is shown as published (A3);
 * its coverage still says which parts reported, and a part that is suppressed did: it is in the published whole.
 *
 * @param whole - the area the parts make up: the programme, or Kosovo.
 * @returns in period order, only periods in which a part or the whole has a row; of an indicator that is not added up, only
 * what is published.
 */
export function areaTotals(
  indicator: Indicator,
  cube: Cube,
  whole: AreaId,
  parts: readonly AreaId[],
  disaggregation: Disaggregation,
): readonly AreaTotal[] {
  return [...cube.periods.keys()].flatMap((period): AreaTotal | [] => {
    const observations = new Map(
      parts.map((area) => [area, findObservation(cube, area, period, disaggregation)] as const),
    );
    const added = aggregateOver(indicator, parts, (area) => observations.get(area));
    const published = findObservation(cube, whole, period, disaggregation);
    if (published) {
      const aggregate = added
        ? { ...added, coverage: withSuppressed(added.coverage) }
        : { ...published, coverage: UNASKED };
      return { period, aggregate, observation: published };
    }
    const first = [...observations.values()].find((observation) => observation !== undefined);
    if (first === undefined || added === undefined) return [];
    return { period, aggregate: added, observation: observationOf(added, first, whole, [...observations.values()]) };
  });
}

/** The coverage of a whole that no parts are added up to. */
const UNASKED: Coverage = { reported: 0, of: 0, absent: [] };

/** A suppressed part is in a published whole. */
function withSuppressed(coverage: Coverage): Coverage {
  const absent = coverage.absent.filter(({ reason }) => reason !== "suppressed");
  return { ...coverage, reported: reportedIn(coverage), absent };
}

/** A sum carries every mark of its parts but a break in series, which is a part's own. */
function observationOf(
  { value, numerator, denominator }: Aggregate,
  first: Observation,
  area: AreaId,
  parts: readonly (Observation | undefined)[],
): Observation {
  const carried = new Set(parts.flatMap((part) => part?.marks ?? []));
  const marks = MARKS.filter((mark) => mark !== "breakInSeries" && carried.has(mark));
  return { ...first, area, value, numerator, denominator, marks, note: {} };
}
