import { seeded } from "#build/illustrative/random.ts";

/** The parts of one figure; a rate has both, a count only the first. */
export type Parts = { readonly numerator: number; readonly denominator: number };

/** A disaggregation as the columns sex, community, level. */
export type Cell = readonly [sex: string, community: string, level: string];

const COMMUNITIES = ["albanian", "serb", "bosniak", "turk", "roma", "ashkali", "egyptian", "gorani", "other"];

/**
 * The disaggregations of every figure: each of some groups as a total and by sex; the first group is everyone.
 * @param count a multiple of 3, or one more: then a level of schooling comes without sexes.
 */
export function cellsOf(count: number): readonly Cell[] {
  const groups: readonly (readonly [string, string])[] = [
    ["total", "total"],
    ...COMMUNITIES.map((community) => [community, "total"] as const),
  ];
  const cells = groups
    .slice(0, Math.floor(count / 3))
    .flatMap(([community, level]) => ["total", "male", "female"].map((sex): Cell => [sex, community, level]));
  return count % 3 === 1 ? [...cells, ["total", "total", "upper_secondary"]] : cells;
}

/**
 * The figures of one indicator in one municipality, period after period and cell after cell: rates that fall from some
 * percent, with girls and boys adding up to their total. The same for the same seed.
 */
export function figuresOf(seed: number, periods: number, cells: readonly Cell[]): readonly (readonly Parts[])[] {
  const random = seeded(seed);
  const pupils = 800 + Math.floor(random() * 20_000);
  const level = 0.02 + random() * 0.2;
  return Array.from({ length: periods }, (_, period) => {
    const share = level * (1 - (0.5 * period) / periods) * (0.95 + random() * 0.1);
    const parts: Parts[] = [];
    for (let at = 0; at < cells.length; at++) {
      const [sex] = cells[at] ?? [];
      if (sex !== "total") continue;
      const all = at === 0 ? pupils : Math.max(40, Math.floor(pupils * random() * 0.2));
      const male = partsOf(Math.floor(all * (0.48 + random() * 0.06)), share * (0.9 + random() * 0.4));
      const female = partsOf(all - male.denominator, share * (0.7 + random() * 0.4));
      const sum = { numerator: male.numerator + female.numerator, denominator: all };
      const isSplit = cells[at + 1]?.[0] === "male";
      parts.push(...(isSplit ? [sum, male, female] : [sum]));
    }
    return parts;
  });
}

function partsOf(denominator: number, share: number): Parts {
  return { numerator: Math.min(denominator, Math.round(denominator * share)), denominator };
}
