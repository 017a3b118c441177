import { type CategoryId, TOTAL } from "#domain/id.ts";
import { DIMENSIONS, type Disaggregation } from "#domain/observation.ts";
import { ALL_TOTAL } from "#domain/statusMatrix.ts";

/** A group as one word of an address: `community:roma`, `sex:female,level:upper`; everyone is `total`. */
export function groupWord(disaggregation: Disaggregation): string {
  const parts = DIMENSIONS.filter((dimension) => disaggregation[dimension] !== TOTAL);
  return parts.map((dimension) => `${dimension}:${disaggregation[dimension]}`).join(",") || TOTAL;
}

/** The group a word of an address names; everyone in the dimensions that it does not name. */
export function parseGroup(word: string | undefined): Disaggregation {
  const named = (word ?? "").split(",").flatMap((part) => {
    const [name, category] = part.split(":");
    const dimension = DIMENSIONS.find((one) => one === name);
    return dimension === undefined || !category ? [] : [[dimension, category as CategoryId] as const];
  });
  return { ...ALL_TOTAL, ...Object.fromEntries(named) };
}
