import type { Dataset, Indicator } from "#domain/dataset.ts";
import { isShare } from "#domain/indicatorKind.ts";
import type { FigureAddress, Interval } from "./audit.ts";
import { addressOf, type Figure, figureKey, isZeroSmall, type Row } from "./figures.ts";
import { addColumn, addRelation, type Model } from "./model.ts";

/** Floating point must not narrow what a printed percentage stands for. */
const SLACK = 1e-9;

const UNTOLD = { isPublished: false, isHidden: false } as const;

/**
 * What holds within the rows of a rate: a published percentage and the parts it implies, the limits of the rate, and what
 * it leaves over.
 */
export function addRate(
  model: Model,
  figures: Map<string, Figure>,
  { settings }: Pick<Dataset, "settings">,
  indicator: Indicator,
  rows: readonly Row[],
): void {
  const ask = (address: FigureAddress, about: "part" | "rest") => {
    const column = addColumn(model);
    model.questions.push({ address, about, column, isZeroSmall: isZeroSmall(settings, address.disaggregation) });
    return column;
  };
  for (const row of rows) {
    const range = rangeOf(row);
    const parts = partsOf(row);
    if (range === undefined || !parts.some((part) => figures.has(figureKey(part)))) continue;
    const columns = parts.map((part) => {
      const figure = figures.get(figureKey(part)) ?? { ...part, ...UNTOLD, column: ask(part, "part") };
      figures.set(figureKey(part), figure);
      return figure.column;
    });
    addRange(model, ["percentage", indicator.id], columns, range);
  }
  const { validMin = 0, validMax = isShare(indicator) ? 100 : Number.POSITIVE_INFINITY } = indicator;
  for (const numerator of figures.values()) {
    if (numerator.indicator !== indicator.id || numerator.part !== "numerator") continue;
    const denominator = figures.get(figureKey({ ...numerator, part: "denominator" }));
    if (denominator === undefined) continue;
    const columns = [numerator.column, denominator.column];
    addRange(model, ["limits", indicator.id], columns, { lower: validMin, upper: validMax });
    const isOfNobody = model.upper[denominator.column] === 0;
    if (isOfNobody || !isShare(indicator) || indicator.validMax === undefined || validMax > 100) continue;
    addRelation(
      model,
      ["rest", indicator.id],
      [...columns, ask(addressOf(numerator, "numerator"), "rest")],
      [1, -1, 1],
      true,
    );
  }
}

function partsOf(row: Row): readonly FigureAddress[] {
  return [addressOf(row, "numerator"), addressOf(row, "denominator")];
}

/** Numerator and denominator have a percentage within a range. */
function addRange(model: Model, rule: readonly string[], columns: readonly number[], { lower, upper }: Interval): void {
  if (upper < Infinity) addRelation(model, rule, columns, [1, -upper / 100], false);
  if (lower > 0) addRelation(model, rule, columns, [-1, lower / 100], false);
}

/**
 * The percentages that are printed as the one a row publishes while not both of its parts: half a unit of its last decimal
 * to both sides.
 */
function rangeOf({ value, numerator, denominator }: Row): Interval | undefined {
  if (numerator.kind === "number" && denominator.kind === "number") return undefined;
  if (value.kind === "absent") return value.reason === "belowRounding" ? { lower: 0, upper: 0.5 } : undefined;
  const half = 0.5 * 10 ** -decimalsOf(value.number) + SLACK;
  return { lower: value.number - half, upper: value.number + half };
}

function decimalsOf(number: number): number {
  const [, decimals = "", exponent = "0"] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(number)) ?? [];
  return Math.max(0, decimals.length - Number(exponent));
}
