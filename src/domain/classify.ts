import { at } from "./at.ts";

/** How values are put into classes: each with about as many places, or each as wide as the others. */
export type ClassRule = "quantiles" | "equalSteps";

/** Classes of a map: values from `breaks[i]` up to, but for the last class not including, `breaks[i + 1]`. */
export type Classes = { readonly rule: ClassRule; readonly breaks: readonly number[] };

/**
 * Classes over the numbers of a map.
 * @param most - the most classes wanted; fewer come out where values tie or are few.
 * @returns no breaks for no numbers; one class for equal numbers. Breaks rise strictly, first = least, last = greatest.
 */
export function classify(numbers: readonly number[], rule: ClassRule, most = 5): Classes {
  const sorted = [...numbers].sort((one, other) => one - other);
  if (sorted.length === 0) return { rule, breaks: [] };
  const [least, greatest] = [at(sorted, 0), at(sorted, sorted.length - 1)];
  if (least === greatest) return { rule, breaks: [least, greatest] };
  const count = Math.max(1, Math.min(most, new Set(sorted).size));
  const inner = Array.from({ length: count - 1 }, (_, index) => {
    const share = (index + 1) / count;
    return rule === "equalSteps" ? least + share * (greatest - least) : at(sorted, Math.round(share * sorted.length));
  }).filter((edge) => edge > least && edge < greatest);
  const edges = inner.length > 0 || count === 1 ? inner : [edgeAbove(least, greatest, sorted)];
  return { rule, breaks: [...new Set([least, ...edges, greatest])] };
}

/** Where nearly all numbers are the least one, the class of the others begins with the next. */
function edgeAbove(least: number, greatest: number, sorted: readonly number[]): number {
  const next = sorted.find((number) => number > least) ?? greatest;
  return next < greatest ? next : (least + greatest) / 2;
}

/** The class (from 0) of a number within the breaks, or undefined outside them. */
export function classOf(number: number, { breaks }: Classes): number | undefined {
  const above = breaks.findIndex((edge) => number < edge);
  if (above > 0) return above - 1;
  return above < 0 && number === breaks.at(-1) ? breaks.length - 2 : undefined;
}
