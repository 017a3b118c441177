import type { Dataset, Indicator, Target } from "#domain/dataset.ts";
import { hasParts } from "#domain/indicatorKind.ts";
import type { Observation } from "#domain/observation.ts";
import { buildObservationTable, figureOf, observationAt } from "#domain/observationTable.ts";
import type { Part } from "#domain/protection.ts";
import { MISSING, SUPPRESSED, type Value } from "#domain/value.ts";
import { figureKey } from "./figures.ts";
import { isInDesign } from "./wholes.ts";

type Row = Pick<
  Observation & Target,
  "indicator" | "area" | "period" | "disaggregation" | "value" | "numerator" | "denominator" | "note"
>;

/** The data set without the figures of these keys, in observations and baselines; their notes go with them (S4). */
export function withoutFigures(dataset: Dataset, keys: ReadonlySet<string>): Dataset {
  const indicators = new Map(dataset.indicators.map((indicator) => [indicator.id, indicator]));
  const hide = <Kind extends Row>(row: Kind): Kind => {
    const indicator = indicators.get(row.indicator);
    return indicator?.countsPersons ? hideInRow(dataset, indicator, keys, row) : row;
  };
  if (!dataset.indicators.some(({ countsPersons }) => countsPersons)) return dataset;
  const { observations, targets } = dataset;
  return {
    ...dataset,
    observations: buildObservationTable(
      Array.from({ length: observations.length }, (_, row) => hide(observationAt(observations, row))),
    ),
    targets: targets.map((target) => (target.role === "baseline" ? hide(target) : target)),
  };
}

function hideInRow<Kind extends Row>(
  { settings }: Dataset,
  indicator: Indicator,
  keys: ReadonlySet<string>,
  row: Kind,
): Kind {
  const isOutside = !isInDesign(settings.publicationDesign, row.area, row.disaggregation);
  const isHidden = (part: Part) => keys.has(figureKey({ ...row, part }));
  const hidden = (value: Value, part: Part) => (isTold(value) && (isOutside || isHidden(part)) ? SUPPRESSED : value);
  if (!hasParts(indicator)) return withValue(row, { ...row, value: hidden(row.value, "value") });
  const numerator = hidden(row.numerator, "numerator");
  const denominator = hidden(row.denominator, "denominator");
  if (numerator !== row.numerator || denominator !== row.denominator) {
    return withValue(row, { ...row, numerator, denominator, value: figureOf(MISSING, numerator, denominator) });
  }
  const isPercentHidden = isTold(row.value) && (isOutside || isHidden("numerator"));
  return isPercentHidden ? withValue(row, { ...row, value: SUPPRESSED }) : row;
}

/** A number, or a symbol that narrows it down. */
function isTold(value: Value): boolean {
  return value.kind === "number" || value.reason === "belowRounding";
}

function withValue<Kind extends Row>(row: Kind, hidden: Kind): Kind {
  const isSame =
    row.value === hidden.value && row.numerator === hidden.numerator && row.denominator === hidden.denominator;
  return isSame ? row : { ...hidden, note: {} };
}
