import type { Dataset } from "#domain/dataset.ts";
import { KOSOVO, PROGRAMME, TOTAL } from "#domain/id.ts";
import { DIMENSIONS, type Disaggregation } from "#domain/observation.ts";
import type { Figure } from "./figures.ts";

/** Whether 0 counts as small in a group (S1). */
export function isZeroSmall({ settings }: Pick<Dataset, "settings">, disaggregation: Disaggregation): boolean {
  return DIMENSIONS.some(
    (dimension) => settings.zeroIsSmall.includes(dimension) && disaggregation[dimension] !== TOTAL,
  );
}

/** Whether a figure may not be told for what it is (S1). */
export function isPrimary(dataset: Pick<Dataset, "settings">, figure: Figure): boolean {
  const { number, isBelowRounding, isStructuralZero, disaggregation } = figure;
  if (number === undefined) return isBelowRounding;
  if (number === 0) return !isStructuralZero && isZeroSmall(dataset, disaggregation);
  return number < dataset.settings.smallNumberThreshold;
}

/**
 * What is lost with a figure (S5): about 1 for each, the more the larger it is, so that few and small ones are hidden; a
 * total of a municipality counts more than all details of a table, and a total of all municipalities more than those.
 */
export function costOf({ number = 0, area, disaggregation }: Figure): number {
  const isTotal = DIMENSIONS.every((dimension) => disaggregation[dimension] === TOTAL);
  const isWhole = area === PROGRAMME || area === KOSOVO;
  const rank = isTotal ? (isWhole ? 100_000 : 1000) : isWhole ? 2 : 1;
  return rank * (1 + Math.log10(1 + number) / 20);
}
