import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALL_NARROW, count, DROPOUT, faultsOf, intervalsOf, PUPILS, published, rate, type Shown } from "./tables.ts";

/** Every list of whole numbers: each the one that is shown, or any up to `most` where it is hidden. */
function* listsUpTo(most: number, truth: readonly number[], hidden: readonly boolean[]): Generator<readonly number[]> {
  const [figure, ...others] = truth;
  if (figure === undefined) yield [];
  else
    for (const rest of listsUpTo(most, others, hidden.slice(1)))
      if (!hidden[0]) yield [figure, ...rest];
      else for (let number = 0; number <= most; number++) yield [number, ...rest];
}

type Interval = { readonly lower: number; readonly upper: number };

/** The smallest and the largest value of every figure over the tables that show what is published. */
function bruteForce(
  tables: Iterable<readonly number[]>,
  figuresOf: (table: readonly number[]) => readonly number[],
  fits: (figures: readonly number[]) => boolean,
): readonly Interval[] {
  let intervals: readonly Interval[] = [];
  for (const table of tables) {
    const figures = figuresOf(table);
    if (!fits(figures)) continue;
    intervals = figures.map((figure, place) => ({
      lower: Math.min(figure, intervals[place]?.lower ?? figure),
      upper: Math.max(figure, intervals[place]?.upper ?? figure),
    }));
  }
  return intervals;
}

const AREAS = ["peje", "decan"];
const SEXES = ["female", "male"];
/** Two municipalities by sex, their totals, the programme by sex, its total. */
const PLACES = [
  ...AREAS.flatMap((area) => SEXES.map((sex) => ({ area, sex }))),
  ...AREAS.map((area) => ({ area })),
  ...SEXES.map((sex) => ({ area: "programme", sex })),
  { area: "programme" },
];
const NAMES = [
  ...["female", "male", "decan female", "decan male"],
  ...["total", "decan", "programme female", "programme male", "programme"],
];
function withSums([a = 0, b = 0, c = 0, d = 0]: readonly number[]): readonly number[] {
  return [a, b, c, d, a + b, c + d, a + c, b + d, a + b + c + d];
}

const cells = fc.array(fc.nat(2), { minLength: 4, maxLength: 4 });
const mask = (length: number) => fc.array(fc.boolean(), { minLength: length, maxLength: length });

describe("the interval of a hidden figure", () => {
  it("[S3] is that of all whole-numbered tables that fit what is published", () => {
    fc.assert(
      fc.property(cells, mask(8), (table, hidden) => {
        const truth = withSums(table);
        const rows = truth.map((figure, place) => count(hidden[place] ? "c" : figure, PLACES[place]));
        const expected = bruteForce(listsUpTo(truth[8] ?? 0, table, hidden), withSums, (figures) =>
          figures.every((figure, place) => hidden[place] || figure === truth[place]),
        );
        const wanted = NAMES.flatMap((name, place) => {
          const { lower, upper } = expected[place] ?? {};
          return hidden[place] ? [[name, [lower, upper]] as const] : [];
        });
        expect(intervalsOf(published(rows))).toEqual(Object.fromEntries(wanted));
      }),
      { numRuns: 30 },
    );
  });

  it("[S3] holds those of a rate with its printed percentages, what it leaves over and what was added", () => {
    const share = { ...DROPOUT, validMax: 100, isCumulative: true };
    const names = [
      ...["2020 numerator", "2020 denominator", "2021 numerator", "2021 denominator"],
      ...["impliedRest 2020 numerator", "impliedRest 2021 numerator", "impliedAdded 2021 numerator"],
    ];
    const withImplied = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]) => [a, b, c, d, b - a, d - c, c - a];
    const isPrintedAs = (percentage: number, over = 0, under = 0) =>
      Math.abs(100 * over - percentage * under) <= 0.5 * under;
    /** Two shares, the numerator of the second no smaller than that of the first. */
    const twoYears = fc
      .tuple(fc.nat(6), fc.nat(6), fc.nat(6), fc.nat(6))
      .map(([a, b, c, d]) => [a, Math.max(1, a, b), Math.max(a, c), Math.max(1, a, c, d)] as const);
    fc.assert(
      fc.property(twoYears, mask(4), mask(2), (truth, hidden, hasPercentage) => {
        const [a, b, c, d] = truth;
        const percentages = [Math.round((100 * a) / b), Math.round((100 * c) / d)];
        const [first, second] = percentages.map((percentage, year) => (hasPercentage[year] ? { percentage } : {}));
        const shown = truth.map((figure, place): Shown => (hidden[place] ? "c" : figure));
        const rows = [
          rate(shown[0] ?? "x", shown[1] ?? "x", { period: "2020", ...first }),
          rate(shown[2] ?? "x", shown[3] ?? "x", { period: "2021", ...second }),
        ];
        const isPrinted = (figures: readonly number[]) =>
          percentages.every(
            (percentage, year) =>
              !hasPercentage[year] || isPrintedAs(percentage, ...figures.slice(2 * year, 2 * year + 2)),
          );
        const expected = bruteForce(
          listsUpTo(7, truth, hidden),
          withImplied,
          (figures) => isPrinted(figures) && figures.every((figure) => figure >= 0),
        );
        const found = intervalsOf(published(rows, { indicators: [share] }));
        const bounded = [0, 2].filter((numerator) => hidden[numerator] && !hidden[numerator + 1]);
        expect(Object.keys(found)).toEqual(expect.arrayContaining(bounded.map((place) => names[place])));
        for (const [name, [from, to]] of Object.entries(found)) {
          const { lower = Number.NaN, upper = Number.NaN } = expected[names.indexOf(name)] ?? {};
          expect(from).toBeLessThanOrEqual(lower);
          expect(to).toBeGreaterThanOrEqual(upper);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("[S3] always holds the figure that was hidden", () => {
    const table = fc.array(fc.nat(400), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(table, mask(9), (drawn, hidden) => {
        const truth = withSums(drawn);
        const rows = truth.map((figure, place) => count(hidden[place] ? "c" : figure, PLACES[place]));
        for (const fault of faultsOf(published(rows, { indicators: [PUPILS], settings: ALL_NARROW }))) {
          const place = PLACES.findIndex(
            ({ area, ...rest }) =>
              area === fault.area && ("sex" in rest ? rest.sex : "total") === fault.disaggregation.sex,
          );
          expect(truth[place]).toBeGreaterThanOrEqual(fault.lower);
          expect(truth[place]).toBeLessThanOrEqual(fault.upper);
        }
      }),
      { numRuns: 30 },
    );
  });
});
