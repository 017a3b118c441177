import { seeded } from "#build/illustrative/random.ts";
import type { AreaId, CategoryId, IndicatorId } from "#domain/id.ts";
import type { ObservationInput } from "#domain/observationTable.ts";
import type { Period } from "#domain/period.ts";
import { MISSING, numberValue } from "#domain/value.ts";
import { MINISTRY } from "#tests/pack/dataset.ts";

const SEXES = ["female", "male", "total"] as CategoryId[];
const TOTAL = "total" as CategoryId;
/** Ten communities by their share of the pupils. */
const SHARES = [1, 0.9, 0.03, 0.02, 0.015, 0.01, 0.008, 0.006, 0.006, 0.005];
const PERIODS = Array.from({ length: 20 }, (_, half) => `${2015 + (half >> 1)}/${16 + (half >> 1)}-S${1 + (half % 2)}`);

/**
 * A made-up rate of 38 municipalities × 20 semesters × 30 groups (22,800 rows) that behaves as pupil statistics do:
 * groups of very different size drift by a per cent, their rates by three, counts scatter by their square root, and every
 * fiftieth report is missing.
 */
export function* pupilRates(indicator: IndicatorId, seed: number): Generator<ObservationInput> {
  const random = seeded(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  for (let area = 0; area < 38; area++) {
    const size = 500 + 30_000 * random() ** 3;
    const groups = SHARES.flatMap((share, community) =>
      SEXES.map((sex) => ({
        disaggregation: { sex, community: `community-${community}` as CategoryId, level: TOTAL },
        pupils: (size * share) / (sex === TOTAL ? 1 : 2),
        rate: 0.03 * Math.exp(0.4 * normal()),
      })),
    );
    for (const period of PERIODS) {
      const isMissing = random() < 0.02;
      for (const group of groups) {
        group.pupils *= 1 + 0.01 * normal() - 0.002;
        group.rate *= Math.exp(0.03 * normal());
        const mean = group.pupils * group.rate;
        const pupils = Math.round(group.pupils);
        const leavers = Math.min(pupils, Math.max(0, Math.round(mean + Math.sqrt(mean) * normal())));
        yield {
          indicator,
          area: `municipality-${area}` as AreaId,
          period: period as Period,
          disaggregation: group.disaggregation,
          value: MISSING,
          numerator: isMissing ? MISSING : numberValue(leavers),
          denominator: isMissing ? MISSING : numberValue(pupils),
          source: MINISTRY,
        };
      }
    }
  }
}

/** The pupils of `pupilRates` as a count. */
export function* pupilCounts(indicator: IndicatorId, seed: number): Generator<ObservationInput> {
  for (const { denominator = MISSING, ...row } of pupilRates(indicator, seed)) {
    yield { ...row, value: denominator, numerator: MISSING };
  }
}
