import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALL_NARROW, addressText, count, DROPOUT, faultsOf, PUPILS, published, rate, type Shown } from "./tables.ts";

/** Every list of so many whole numbers up to `most`. */
function* listsUpTo(most: number, length: number): Generator<readonly number[]> {
  if (length === 0) yield [];
  else
    for (const rest of listsUpTo(most, length - 1))
      for (let number = 0; number <= most; number++) yield [number, ...rest];
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
function withSums([a = 0, b = 0, c = 0, d = 0]: readonly number[]): readonly number[] {
  return [a, b, c, d, a + b, c + d, a + c, b + d, a + b + c + d];
}

const cells = fc.array(fc.nat(3), { minLength: 4, maxLength: 4 });
const mask = (length: number) => fc.array(fc.boolean(), { minLength: length, maxLength: length });

describe("the interval of a hidden figure", () => {
  it("[S3] is that of all whole-numbered tables that fit what is published", () => {
    fc.assert(
      fc.property(cells, mask(8), (table, hidden) => {
        const truth = withSums(table);
        const rows = truth.map((figure, place) => count(hidden[place] ? "c" : figure, PLACES[place]));
        const faults = faultsOf(published(rows, { settings: ALL_NARROW })).filter(
          ({ kind }) => kind !== "smallPublished",
        );
        const expected = bruteForce(listsUpTo(truth[8] ?? 0, 4), withSums, (figures) =>
          figures.every((figure, place) => hidden[place] || figure === truth[place]),
        );
        const found = new Map(faults.map((fault) => [addressText(fault), [fault.lower, fault.upper]]));
        const wanted = PLACES.flatMap(({ area, ...sex }, place) => {
          const words = [area === "peje" ? "" : area, ...Object.values(sex)].filter((word) => word !== "");
          const { lower, upper } = expected[place] ?? {};
          return hidden[place] ? [[words.join(" ") || "total", [lower, upper]] as const] : [];
        });
        expect(found).toEqual(new Map(wanted));
      }),
      { numRuns: 60 },
    );
  });

  it("[S3] holds those of a rate with its printed percentages, what it leaves over and what was added", () => {
    const share = { ...DROPOUT, validMax: 100, isCumulative: true };
    const arbitrary = fc.array(fc.tuple(fc.nat(6), fc.integer({ min: 1, max: 6 })), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(arbitrary, mask(4), mask(2), (drawn, hidden, hasPercentage) => {
        const [first = [0, 1], second = [0, 1]] = drawn.map(([one, other]) => [Math.min(one, other), other] as const);
        const truth = [first[0], first[1], Math.max(first[0], second[0]), Math.max(first[0], second[1], second[0])];
        const percentage = ([over = 0, under = 0]: readonly number[]) => Math.round((100 * over) / under);
        const shown = (place: number): Shown => (hidden[place] ? "c" : (truth[place] ?? 0));
        const rows = [0, 2].map((place, year) =>
          rate(shown(place), shown(place + 1), {
            period: `202${year}`,
            ...(hasPercentage[year] && { percentage: percentage(truth.slice(place, place + 2)) }),
          }),
        );
        const dataset = published(rows, { indicators: [share], settings: ALL_NARROW });
        const found = faultsOf(dataset).filter(({ kind }) => kind !== "smallPublished");
        const expected = bruteForce(
          listsUpTo(8, 4),
          ([a = 0, b = 0, c = 0, d = 0]) => [a, b, c, d, b - a, d - c, c - a],
          ([a = 0, b = 0, c = 0, d = 0]) =>
            [a, b, c, d].every((figure, place) => hidden[place] || figure === truth[place]) &&
            a <= b &&
            c <= d &&
            a <= c &&
            [
              [a, b],
              [c, d],
            ].every((pair, year) => {
              const printed = percentage(truth.slice(2 * year, 2 * year + 2));
              const isPrinted = hasPercentage[year] && (hidden[2 * year] || hidden[2 * year + 1]);
              const [over = 0, under = 0] = pair;
              return !isPrinted || Math.abs(100 * over - printed * under) <= 0.5 * under;
            }),
        );
        const places = ["2020 numerator", "2020 denominator", "2021 numerator", "2021 denominator"];
        const implied = ["impliedRest 2020 numerator", "impliedRest 2021 numerator", "impliedAdded 2021 numerator"];
        for (const fault of found) {
          const name = `${fault.kind.startsWith("implied") ? `${fault.kind} ` : ""}${addressText(fault)}`;
          const { lower = NaN, upper = NaN } = expected[[...places, ...implied].indexOf(name)] ?? {};
          expect([fault.lower <= lower, fault.upper >= upper, name]).toEqual([true, true, name]);
        }
        expect(found.length).toBeLessThanOrEqual(7);
      }),
      { numRuns: 60 },
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
      { numRuns: 100 },
    );
  });
});
