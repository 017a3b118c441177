import type { Indicator, Target } from "#domain/dataset.ts";
import { givenValue } from "#domain/figure.ts";
import { groupBy } from "#domain/group.ts";
import type { IndicatorId } from "#domain/id.ts";
import { figureOf } from "#domain/observationTable.ts";
import { endOf } from "#domain/period.ts";
import { numberOf } from "#domain/value.ts";
import { figureFault } from "./figures.ts";
import type { Report } from "./issueList.ts";
import { joinKey } from "./links.ts";
import { otherFacts } from "./origins.ts";
import { createPeriodCheck } from "./periods.ts";
import { type Check, placeOf, type Row } from "./rows.ts";
import { reportFault } from "./sheet.ts";

/** Checks each target's figures, then each series of baseline, interim targets and target as a whole. */
export function createTargetCheck(indicators: ReadonlyMap<IndicatorId, Indicator>): Check<Target> {
  const periodFault = createPeriodCheck(undefined);
  const isPossible = ({ entity, sheet, line }: Row<Target>, report: Report) => {
    const indicator = indicators.get(entity.indicator);
    if (indicator === undefined) return false;
    const fault = periodFault(entity.period, indicator) ?? figureFault(indicator, entity);
    if (fault !== undefined) reportFault(report, sheet, line, fault);
    return fault === undefined;
  };
  return (rows, report) => {
    const possible = rows.filter((row) => isPossible(row, report)).map(withFigure);
    const kept = new Set(
      [...groupBy(possible, seriesKey).values()].flatMap((series) => {
        const ordered = withoutReversed(withoutRepeated(series, report), report);
        checkDirection(ordered, indicators, report);
        return ordered;
      }),
    );
    return possible.filter((row) => kept.has(row));
  };
}

/** The value as the domain keeps it: of a rate with both parts, the percentage computed from them. */
function withFigure(row: Row<Target>): Row<Target> {
  const { numerator, denominator } = row.entity;
  return { ...row, entity: { ...row.entity, value: figureOf(givenValue(row.entity), numerator, denominator) } };
}

function seriesKey({ entity: { indicator, area, disaggregation } }: Row<Target>): string {
  return joinKey([indicator, area, disaggregation.sex, disaggregation.community, disaggregation.level]);
}

/** A series has one baseline and one target; of several, none wins. */
function withoutRepeated(series: readonly Row<Target>[], report: Report): readonly Row<Target>[] {
  return (["baseline", "interim", "target"] as const).flatMap((role) => {
    const [first, ...others] = series.filter(({ entity }) => entity.role === role);
    if (first === undefined) return [];
    if (role === "interim" || others.length === 0) return [first, ...others];
    for (const row of others) {
      const place = placeOf(row, "role");
      report("repeatedRole", place, role, { role, ...otherFacts(placeOf(first), place) });
    }
    return [];
  });
}

const RANK: Readonly<Record<Target["role"], number>> = { baseline: 0, interim: 1, target: 2 };

/** A baseline ends before every target, and an interim target before the target; where not, neither is used. */
function withoutReversed(series: readonly Row<Target>[], report: Report): readonly Row<Target>[] {
  const reversed = new Set<Row<Target>>();
  for (const earlier of series) {
    for (const later of series) {
      const [one, other] = [earlier.entity, later.entity];
      if (RANK[one.role] >= RANK[other.role] || endOf(one.period) < endOf(other.period)) continue;
      const facts = { role: other.role, earlierRole: one.role, earlierPeriod: one.period };
      const place = placeOf(later, "period");
      report("notBefore", place, other.period, { ...facts, ...otherFacts(placeOf(earlier), place) });
      reversed.add(earlier).add(later);
    }
  }
  return series.filter((row) => !reversed.has(row));
}

/** A target that moves against the indicator's stated direction is a warning (P10). */
function checkDirection(
  series: readonly Row<Target>[],
  indicators: ReadonlyMap<IndicatorId, Indicator>,
  report: Report,
): void {
  const baseline = series.find(({ entity }) => entity.role === "baseline");
  const target = series.find(({ entity }) => entity.role === "target");
  if (baseline === undefined || target === undefined) return;
  const [from, to] = [numberOf(baseline.entity.value), numberOf(target.entity.value)];
  const direction = indicators.get(target.entity.indicator)?.direction;
  if (from === undefined || to === undefined) return;
  if ((direction === "increase" && to < from) || (direction === "decrease" && to > from)) {
    const facts = { direction, baseline: from, target: to };
    report("targetAgainstDirection", placeOf(target, "value"), String(to), facts);
  }
}
