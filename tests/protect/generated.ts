import fc from "fast-check";
import type { Dataset, Indicator, Settings } from "#domain/dataset.ts";
import { indicatorOf } from "#tests/pack/dataset.ts";
import { count, PUPILS, published, rate, type Shown, type TableRow } from "./audit/tables.ts";

const AREAS = ["peje", "decan"];
const SEXES = ["female", "male"];
const COMMUNITIES = ["albanian", "roma", "turk"];

/** Counts as they are in small places: many zeros, a few, rarely many; or none possible. */
const small: fc.Arbitrary<number | "z"> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 15 }) },
  { weight: 3, arbitrary: fc.integer({ min: 16, max: 400 }) },
  { weight: 1, arbitrary: fc.constant("z" as const) },
);

const numberOf = (shown: Shown) => (typeof shown === "number" ? shown : 0);
const sum = (parts: readonly Shown[]) => parts.reduce<number>((total, part) => total + numberOf(part), 0);

/** A municipality's counts by community, and by sex so that they come to the same total. */
const counted = fc.tuple(fc.tuple(small, small, small), fc.nat(100)).map(([byCommunity, share]) => {
  const total = sum(byCommunity);
  const female = Math.floor((total * share) / 100);
  return { total, byCommunity, bySex: [female, total - female] };
});

/** Of each count some part, so that one is the numerator of the other. */
const SHARE: Indicator = { ...indicatorOf("dropout"), validMax: 100 };

function countRows(
  area: string,
  { total, byCommunity, bySex }: { total: number; byCommunity: readonly Shown[]; bySex: readonly number[] },
): readonly TableRow[] {
  return [
    count(total, { area }),
    ...bySex.map((number, place) => count(number, { area, sex: SEXES[place] ?? "" })),
    ...byCommunity.map((number, place) => count(number, { area, community: COMMUNITIES[place] ?? "" })),
  ];
}

function rateRows(area: string, pupils: readonly Shown[], shares: readonly number[]): readonly TableRow[] {
  const left = pupils.map(
    (number, place): Shown => (number === "z" ? "z" : Math.floor((numberOf(number) * (shares[place] ?? 0)) / 100)),
  );
  return [
    rate(sum(left), sum(pupils), { area }),
    ...left.map((number, place) => rate(number, pupils[place] ?? 0, { area, community: COMMUNITIES[place] ?? "" })),
  ];
}

const percentages = fc.array(fc.nat(100), { minLength: 3, maxLength: 3 });

/** The rows of two municipalities: a count by sex and community, and a rate by community. */
export const generatedRows: fc.Arbitrary<readonly TableRow[]> = fc
  .tuple(fc.tuple(counted, counted), fc.tuple(percentages, percentages))
  .map(([counts, shares]) =>
    AREAS.flatMap((area, place) => {
      const own = counts[place];
      return own ? [...countRows(area, own), ...rateRows(area, own.byCommunity, shares[place] ?? [])] : [];
    }),
  );

export function datasetWith(rows: readonly TableRow[], settings: Partial<Settings> = {}): Dataset {
  return published(rows, { indicators: [PUPILS, SHARE], settings: { zeroIsSmall: ["community"], ...settings } });
}
