import type { Dataset, Indicator, Settings } from "#domain/dataset.ts";
import { KOSOVO, PROGRAMME, TOTAL } from "#domain/id.ts";
import { hasParts } from "#domain/indicatorKind.ts";
import { DIMENSIONS, type Disaggregation, type Observation } from "#domain/observation.ts";
import { observationAt, rowsOf } from "#domain/observationTable.ts";
import type { Part } from "#domain/protection.ts";
import type { Value } from "#domain/value.ts";
import type { FigureAddress } from "./audit.ts";
import { addColumn, keyOf, type Model } from "./model.ts";

/** One row of figures of people: an observation, or the baseline of a target, which repeats one. */
export type Row = Pick<
  Observation,
  "indicator" | "area" | "period" | "disaggregation" | "value" | "numerator" | "denominator"
>;

/** A figure that is there, shown or hidden, with its column. */
export type Figure = FigureAddress & {
  readonly column: number;
  /** What any row shows it to be; 0 where a row says that there is none. */
  readonly number?: number;
  readonly isPublished: boolean;
  readonly isHidden: boolean;
};

export type Figures = ReadonlyMap<string, Figure>;

export function figureKey({ indicator, area, period, disaggregation, part }: FigureAddress): string {
  const { sex, community, level } = disaggregation;
  return keyOf([indicator, area, period, sex, community, level, part]);
}

export function addressOf(
  { indicator, area, period, disaggregation }: Omit<FigureAddress, "part">,
  part: Part,
): FigureAddress {
  return { indicator, area, period, disaggregation, part };
}

export function figureRows({ observations, targets }: Dataset, { id }: Indicator): readonly Row[] {
  const { start, end } = rowsOf(observations, id);
  const rows = Array.from({ length: end - start }, (_, place) => observationAt(observations, start + place));
  return [...rows, ...targets.filter(({ indicator, role }) => indicator === id && role === "baseline")];
}

/** The parts that are numbers of people: the percentage of a rate is none. */
export function countedParts(indicator: Indicator): readonly Part[] {
  return hasParts(indicator) ? ["numerator", "denominator"] : ["value"];
}

/** Adds the figures of an indicator's rows; rows of one address are one figure, shown if any shows it, hidden if any hides it. */
export function addFigures(
  model: Model,
  figures: Map<string, Figure>,
  indicator: Indicator,
  rows: readonly Row[],
): void {
  for (const row of rows)
    for (const part of countedParts(indicator)) addFigure(model, figures, addressOf(row, part), row[part]);
}

function addFigure(model: Model, figures: Map<string, Figure>, address: FigureAddress, value: Value): void {
  if (value.kind === "absent" && value.reason === "missing") return;
  const key = figureKey(address);
  const before = figures.get(key);
  const isHidden = value.kind === "absent" && value.reason === "suppressed";
  const told = value.kind === "number" ? value.number : isHidden ? undefined : 0;
  const number = before?.number ?? told;
  const column = before?.column ?? addColumn(model);
  if (number !== undefined) model.lower[column] = model.upper[column] = number;
  figures.set(key, {
    ...address,
    column,
    ...(number !== undefined && { number }),
    isPublished: before?.isPublished || value.kind === "number",
    isHidden: before?.isHidden || isHidden,
  });
}

/** Whether 0 is a small number in rows of this disaggregation (S1). */
export function isZeroSmall({ zeroIsSmall }: Settings, disaggregation: Disaggregation): boolean {
  return zeroIsSmall.some((dimension) => disaggregation[dimension] !== TOTAL);
}

/** Whether the row's table is one that is not published (S7). */
export function isOutsideDesign({ publicationDesign }: Settings, { area, disaggregation }: FigureAddress): boolean {
  if (publicationDesign === "full") return false;
  const broken = DIMENSIONS.filter((dimension) => disaggregation[dimension] !== TOTAL).length;
  return broken > (area === PROGRAMME || area === KOSOVO ? 2 : 1);
}
