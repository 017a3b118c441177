import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aggregateOver } from "#domain/aggregate.ts";
import type { Observation } from "#domain/observation.ts";
import { ABSENCE_REASONS, absentValue, MISSING, numberValue, type Value } from "#domain/value.ts";
import { areaOf, observationOf, rateOf } from "./observations.ts";

const RATE = { kind: "rate", aggregation: "ratio" } as const;
const COUNT = { kind: "count", aggregation: "sum" } as const;
const MILESTONE = { kind: "milestone", aggregation: "sum" } as const;
const suppressed = absentValue("suppressed");

type Given = Readonly<Record<string, Observation | undefined>>;

/** The aggregate over the areas named, each with its observation or none. */
function aggregated(indicator: Parameters<typeof aggregateOver>[0], given: Given) {
  const found = aggregateOver(indicator, Object.keys(given).map(areaOf), (area) => given[area]);
  if (found === undefined) throw new Error("aggregates to nothing");
  return found;
}

function rate(numerator: number | Value, denominator: number | Value): Observation {
  return rateOf("2024/25", numerator, denominator);
}

function count(content: number | Value): Observation {
  return observationOf("2024/25", content);
}

describe("a rate over several municipalities", () => {
  it("[A1] is the sum of numerators over the sum of denominators, not the mean of rates", () => {
    // 10 % of 100 and 2 % of 900: 28 of 1000; the mean of the two rates would be 6 %
    expect(aggregated(RATE, { gjilan: rate(10, 100), prizren: rate(18, 900) })).toEqual({
      value: numberValue(2.8),
      numerator: numberValue(28),
      denominator: numberValue(1000),
      coverage: { reported: 2, of: 2, absent: [] },
    });
  });

  it("[A1] of all Kosovo is the 0.315 % that the ministry's figures give for 2018/19", () => {
    const parts = {
      malisheve: [130, 11_867],
      peje: [140, 17_242],
      gjakove: [117, 16_353],
      rest: [609, 270_740],
    } as const;
    const given = Object.fromEntries(Object.entries(parts).map(([area, [n, of]]) => [area, rate(n, of)]));
    const { value, denominator } = aggregated(RATE, given);
    expect(denominator).toEqual(numberValue(316_202));
    expect(value.kind === "number" ? value.number : undefined).toBeCloseTo(0.315, 3);
  });

  it("[A2] leaves out who has only one part or only a percentage, and never takes them for 0", () => {
    const { value, denominator, coverage } = aggregated(RATE, {
      gjilan: rate(10, 100),
      prizren: rate(MISSING, 900),
      peje: rate(5, absentValue("belowRounding")),
      ferizaj: observationOf("2024/25", 4),
    });
    expect([value, denominator]).toEqual([numberValue(10), numberValue(100)]);
    expect(coverage).toEqual({
      reported: 1,
      of: 4,
      absent: [
        { area: "prizren", reason: "missing" },
        { area: "peje", reason: "belowRounding" },
        { area: "ferizaj", reason: "missing" },
      ],
    });
  });

  it.each([
    ["numerator", rate(suppressed, 900)],
    ["denominator", rate(5, suppressed)],
  ])("[A2] [S8] is suppressed in all its parts where one municipality's %s is, and lists it", (_, hidden) => {
    expect(aggregated(RATE, { gjilan: rate(10, 100), prizren: hidden, peje: undefined })).toEqual({
      value: suppressed,
      numerator: suppressed,
      denominator: suppressed,
      coverage: {
        reported: 1,
        of: 3,
        absent: [
          { area: "prizren", reason: "suppressed" },
          { area: "peje", reason: "missing" },
        ],
      },
    });
  });

  it("[A2] gives the reason that stands in the value where the parts are left blank", () => {
    const { value, coverage } = aggregated(RATE, { gjilan: observationOf("2024/25", suppressed) });
    expect([value, coverage.absent]).toEqual([suppressed, [{ area: "gjilan", reason: "suppressed" }]]);
  });

  it("[A2] gives the reason in the value, else that of the part, where only the denominator is left blank", () => {
    const half = { numerator: numberValue(5) };
    const { coverage } = aggregated(RATE, {
      gjilan: observationOf("2024/25", absentValue("notApplicable"), half),
      peje: observationOf("2024/25", 4, { ...half, denominator: absentValue("belowRounding") }),
    });
    expect(coverage.absent).toEqual([
      { area: "gjilan", reason: "notApplicable" },
      { area: "peje", reason: "belowRounding" },
    ]);
  });

  it("[V3] is not applicable where there is nobody to count among", () => {
    const { value, numerator } = aggregated(RATE, { gjilan: rate(0, 0), prizren: rate(0, 0) });
    expect([value, numerator]).toEqual([absentValue("notApplicable"), numberValue(0)]);
  });

  const parts = fc
    .tuple(fc.nat(3000), fc.integer({ min: 1, max: 60_000 }))
    .map(([numerator, more]) => [numerator, numerator + more] as const);

  it("[A1] is what one municipality of all their pupils would have, in whatever order", () => {
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 15 }), (all) => {
        const pooled = rate(
          all.reduce((sum, [numerator]) => sum + numerator, 0),
          all.reduce((sum, [, denominator]) => sum + denominator, 0),
        );
        const given = all.map(([n, of], place) => [`area${place}`, rate(n, of)] as const);
        const { value } = aggregated(RATE, { pooled });
        expect(aggregated(RATE, Object.fromEntries(given)).value).toEqual(value);
        expect(aggregated(RATE, Object.fromEntries(given.toReversed())).value).toEqual(value);
        expect(value).toEqual(pooled.value);
      }),
      { numRuns: 200 },
    );
  });

  it("[A1] is the same added up district by district", () => {
    fc.assert(
      fc.property(
        fc.array(parts, { minLength: 1, maxLength: 5 }),
        fc.array(parts, { maxLength: 9 }),
        (some, others) => {
          const rates = (all: readonly (typeof some)[number][], name: string) =>
            Object.fromEntries(all.map(([n, of], place) => [`${name}${place}`, rate(n, of)]));
          const district = ({ numerator, denominator }: ReturnType<typeof aggregated>) => rate(numerator, denominator);
          const [north, south] = [rates(some, "north"), rates(others, "south")];
          const given = { ...north, ...south };
          const ofDistricts = { north: district(aggregated(RATE, north)), south: district(aggregated(RATE, south)) };
          const [direct, stepwise] = [aggregated(RATE, given), aggregated(RATE, ofDistricts)];
          expect([stepwise.numerator, stepwise.denominator, stepwise.value]).toEqual([
            direct.numerator,
            direct.denominator,
            direct.value,
          ]);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("a count over several municipalities", () => {
  it("[A1] is their sum, without parts", () => {
    expect(aggregated(COUNT, { gjilan: count(3), prizren: count(0), peje: count(4) })).toEqual({
      value: numberValue(7),
      numerator: MISSING,
      denominator: MISSING,
      coverage: { reported: 3, of: 3, absent: [] },
    });
  });

  it("[A2] says how many of how many reported and lists who did not, and why", () => {
    const { value, coverage } = aggregated(COUNT, {
      gjilan: count(3),
      prizren: undefined,
      ferizaj: count(absentValue("notApplicable")),
      shtime: count(absentValue("belowRounding")),
    });
    expect(value).toEqual(numberValue(3));
    expect(coverage).toEqual({
      reported: 1,
      of: 4,
      absent: [
        { area: "prizren", reason: "missing" },
        { area: "ferizaj", reason: "notApplicable" },
        { area: "shtime", reason: "belowRounding" },
      ],
    });
  });

  it("[A2] [S8] is suppressed where one of them is, and lists who", () => {
    const { value, numerator, coverage } = aggregated(COUNT, { gjilan: count(3), peje: count(suppressed) });
    expect([value, numerator]).toEqual([suppressed, MISSING]);
    expect(coverage).toEqual({ reported: 1, of: 2, absent: [{ area: "peje", reason: "suppressed" }] });
  });

  it("[V1] is 0 where all report 0", () => {
    const { value, coverage } = aggregated(COUNT, { gjilan: count(0), prizren: count(0) });
    expect([value, coverage.reported]).toEqual([numberValue(0), 2]);
  });

  it("[A2] has as many reported and absent as areas, and their sum unless one is suppressed, whatever is given", () => {
    const content = fc.oneof(fc.nat(1000), fc.constantFrom(...ABSENCE_REASONS), fc.constant("nothing"));
    fc.assert(
      fc.property(fc.array(content, { maxLength: 20 }), (contents) => {
        const given = contents.map((one) => {
          if (one === "nothing") return undefined;
          return count(typeof one === "number" ? one : absentValue(one as (typeof ABSENCE_REASONS)[number]));
        });
        const areas = given.map((_, place) => areaOf(`area${place}`));
        const found = aggregateOver(COUNT, areas, (area) => given[areas.indexOf(area)]);
        const numbers = contents.filter((one) => typeof one === "number");
        expect(found?.coverage.reported).toBe(numbers.length);
        expect(found?.coverage.absent.length).toBe(contents.length - numbers.length);
        if (contents.includes("suppressed")) expect(found?.value).toEqual(suppressed);
        else if (numbers.length === 0) expect(found?.value.kind).toBe("absent");
        else expect(found?.value).toEqual(numberValue(numbers.reduce((sum, one) => sum + one, 0)));
      }),
      { numRuns: 200 },
    );
  });
});

describe("a milestone over several municipalities", () => {
  it("[A1] is how many of how many reached it", () => {
    const { value, numerator, denominator, coverage } = aggregated(MILESTONE, {
      gjilan: count(1),
      prizren: count(0),
      peje: count(1),
      ferizaj: undefined,
    });
    expect([value, numerator, denominator]).toEqual([numberValue(2), numberValue(2), numberValue(3)]);
    expect([coverage.reported, coverage.of]).toEqual([3, 4]);
  });
});

it("[A2] [S8] n of m milestones is suppressed in all its parts where one is; a count has no parts", () => {
  const given = { gjilan: count(1), prizren: count(suppressed) };
  expect(aggregated(MILESTONE, given)).toMatchObject({
    value: suppressed,
    numerator: suppressed,
    denominator: suppressed,
  });
  expect(aggregated(COUNT, given)).toMatchObject({ value: suppressed, numerator: MISSING, denominator: MISSING });
});

describe("an aggregate of nothing", () => {
  it("[A1] is not made of an indicator whose aggregation is none", () => {
    for (const kind of ["rate", "count", "milestone"] as const) {
      expect(aggregateOver({ kind, aggregation: "none" }, [areaOf("gjilan")], () => count(1))).toBeUndefined();
    }
  });

  it.each([RATE, COUNT, MILESTONE])("[A2] is missing, not 0, where nobody reported: $kind", (indicator) => {
    const { value, numerator, denominator, coverage } = aggregated(indicator, {
      gjilan: undefined,
      prizren: undefined,
    });
    expect([value, numerator, denominator]).toEqual([MISSING, MISSING, MISSING]);
    expect([coverage.reported, coverage.of]).toEqual([0, 2]);
  });

  it("[A2] is missing where no area is asked for", () => {
    expect(aggregated(COUNT, {})).toMatchObject({ value: MISSING, coverage: { reported: 0, of: 0, absent: [] } });
  });

  it.each(ABSENCE_REASONS)("[A2] keeps the reason all areas share: %s", (reason) => {
    const absent = absentValue(reason);
    expect(aggregated(COUNT, { gjilan: count(absent), prizren: count(absent) }).value).toEqual(absent);
    expect(aggregated(RATE, { gjilan: rate(absent, absent), prizren: rate(absent, 10) }).value).toEqual(absent);
  });

  it("[A2] is missing where the reasons differ, but suppressed where one of them is", () => {
    const inapplicable = count(absentValue("notApplicable"));
    expect(aggregated(COUNT, { gjilan: inapplicable, prizren: undefined }).value).toEqual(MISSING);
    expect(aggregated(COUNT, { gjilan: count(suppressed), prizren: undefined }).value).toEqual(suppressed);
  });
});
