import type { Dataset, Indicator, Target } from "#domain/dataset.ts";
import type { AreaId, IndicatorId } from "#domain/id.ts";
import { hasParts } from "#domain/indicatorKind.ts";
import type { Disaggregation, Observation } from "#domain/observation.ts";
import { observationAt } from "#domain/observationTable.ts";
import type { Period } from "#domain/period.ts";
import type { Part } from "#domain/protection.ts";
import type { Value } from "#domain/value.ts";
import { isInDesign } from "./wholes.ts";

/** What a figure is of. */
export type FigureKey = {
  readonly indicator: IndicatorId;
  readonly part: Part;
  readonly area: AreaId;
  readonly period: Period;
  readonly disaggregation: Disaggregation;
};

/** A number of people that a data set tells, or hides already, or that follows from those it tells. */
export type Figure = FigureKey & {
  /** Absent where the data set itself does not tell it. */
  readonly number?: number;
  /** A zero because there can be none: always told. */
  readonly isStructuralZero: boolean;
  /** More than nothing and less than can be told, whatever the threshold. */
  readonly isBelowRounding: boolean;
  readonly isInDesign: boolean;
};

export function figureKey({ indicator, part, area, period, disaggregation }: FigureKey): string {
  const { sex, community, level } = disaggregation;
  return [indicator, part, area, period, sex, community, level].join(" ");
}

/**
 * Every figure of people in observations and baselines, by its key. A baseline says again what an observation says; where
 * both are there and differ, the smaller counts. Interim values and targets are aims, and count nobody.
 */
export function figuresOf(dataset: Dataset): ReadonlyMap<string, Figure> {
  const indicators = new Map(dataset.indicators.map((indicator) => [indicator.id, indicator]));
  const figures = new Map<string, Figure>();
  const { observations, settings } = dataset;
  const add = (row: Row) => {
    const indicator = indicators.get(row.indicator);
    if (!indicator?.countsPersons) return;
    const inDesign = isInDesign(settings.publicationDesign, row.area, row.disaggregation);
    for (const [part, value] of figuresOfRow(indicator, row)) {
      const key = { ...keyOf(row), part };
      const figure = figureFrom(key, value, inDesign);
      const name = figureKey(key);
      const known = figures.get(name);
      if (figure) figures.set(name, known ? smaller(known, figure) : figure);
    }
  };
  for (let row = 0; row < observations.length; row++) add(observationAt(observations, row));
  for (const target of dataset.targets) if (target.role === "baseline") add(target);
  return figures;
}

type Row = Pick<Observation | Target, keyof Omit<FigureKey, "part"> | "value" | "numerator" | "denominator">;

function keyOf({ indicator, area, period, disaggregation }: Row) {
  return { indicator, area, period, disaggregation };
}

/**
 * The counts of a row. A symbol in the place of a rate's percentage is about both its parts; a percentage without parts
 * tells no count.
 */
function figuresOfRow(
  indicator: Indicator,
  { value, numerator, denominator }: Row,
): readonly (readonly [Part, Value])[] {
  if (!hasParts(indicator)) return [["value", value]];
  const isWithoutParts = isMissing(numerator) && isMissing(denominator);
  const part = (given: Value) => (isWithoutParts && value.kind === "absent" ? value : given);
  return [
    ["numerator", part(numerator)],
    ["denominator", part(denominator)],
  ];
}

function isMissing(value: Value): boolean {
  return value.kind === "absent" && value.reason === "missing";
}

function figureFrom(key: FigureKey, value: Value, inDesign: boolean): Figure | undefined {
  const plain = { ...key, isStructuralZero: false, isBelowRounding: false, isInDesign: inDesign };
  if (value.kind === "number") return { ...plain, number: value.number };
  switch (value.reason) {
    case "missing":
      return undefined;
    case "notApplicable":
      return { ...plain, number: 0, isStructuralZero: true };
    case "belowRounding":
      return { ...plain, isBelowRounding: key.part !== "denominator" };
    case "suppressed":
      return plain;
  }
}

function smaller(one: Figure, other: Figure): Figure {
  if (one.number === undefined) return one;
  return other.number === undefined || other.number < one.number ? other : one;
}
