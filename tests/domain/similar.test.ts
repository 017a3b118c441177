import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildCube } from "#domain/cube.ts";
import type { Day } from "#domain/day.ts";
import type { AreaId, CategoryId, IndicatorId } from "#domain/id.ts";
import type { Period } from "#domain/period.ts";
import { type PopulationProfile, populationProfile, similarAreas } from "#domain/similar.ts";
import { readWith } from "#tests/ingest/clean.ts";
import { withRows } from "#tests/pages/testSite.ts";

type Communities = Readonly<Record<string, number>>;

function profileOf(area: string, communities: Communities, period = "2024"): PopulationProfile {
  const entries = Object.entries(communities).map(([id, persons]) => [id as CategoryId, persons] as const);
  const persons = entries.reduce((sum, [, number]) => sum + number, 0);
  return {
    area: area as AreaId,
    period: period as Period,
    persons,
    communities: new Map(entries),
    hidden: [],
    sources: [],
  };
}

describe("municipalities like another", () => {
  const own = profileOf("own", { albanian: 900, roma: 100 });

  it("are compared by the ratio of their inhabitants and by the share who would have to be of another community", () => {
    const [only] = similarAreas(own, [profileOf("double", { albanian: 1400, roma: 600 })]);
    // 90 % and 70 % Albanian, 10 % and 30 % Roma: half of 20 + 20 points.
    expect(only?.sizeRatio).toBe(2);
    expect(only?.communityDifference).toBeCloseTo(0.2, 12);
    // The one pair there is has the usual size in both respects.
    expect(only?.distance).toBeCloseTo(Math.SQRT2, 12);
  });

  it("come in the order of both respects together", () => {
    const twin = profileOf("twin", { albanian: 910, roma: 90 });
    const large = profileOf("large", { albanian: 9000, roma: 1000 });
    const mixed = profileOf("mixed", { albanian: 500, roma: 500 });
    const far = profileOf("far", { albanian: 4000, roma: 4000 });
    expect(similarAreas(own, [far, large, mixed, twin]).map(({ profile }) => profile.area)[0]).toBe("twin");
    expect(similarAreas(own, [far, large, mixed, twin]).at(-1)?.profile.area).toBe("far");
  });

  it("are not those of another period, counted by other communities, or the municipality itself", () => {
    const others = [
      profileOf("older", { albanian: 900, roma: 100 }, "2011"),
      profileOf("coarser", { albanian: 1000 }),
      profileOf("other", { albanian: 900, serb: 100 }),
      own,
    ];
    expect(similarAreas(own, others)).toEqual([]);
  });

  it("are not those counted by more communities either", () => {
    expect(similarAreas(own, [profileOf("finer", { albanian: 800, roma: 100, serb: 100 })])).toEqual([]);
  });

  it("are as far away as their difference is beside the usual one of all pairs", () => {
    // Logarithms of the ratios: ln 2 and ln 4 to the own one, ln 2 between the two; their root mean square is ln 2 × √2.
    const same = [profileOf("a", { albanian: 1800, roma: 200 }), profileOf("b", { albanian: 3600, roma: 400 })];
    const [near, far] = similarAreas(own, same).map(({ distance }) => distance);
    expect([near, far]).toEqual([expect.closeTo(Math.SQRT1_2, 12), expect.closeTo(Math.SQRT2, 12)]);
  });

  it("differ by the communities that are counted, not by whoever is in no community", () => {
    // 90 % and 60 % Albanian, 5 % and 5 % Roma; the others are in the total only, and not hidden.
    const [only] = similarAreas({ ...profileOf("own", { albanian: 900, roma: 50 }), persons: 1000 }, [
      { ...profileOf("other", { albanian: 600, roma: 50 }), persons: 1000 },
    ]);
    expect(only?.communityDifference).toBeCloseTo(0.15, 12);
  });

  it("[S8] are compared alike where the other hides communities", () => {
    const mine = profileOf("own", { albanian: 700, roma: 200, serb: 100 });
    const other = { ...profileOf("other", { albanian: 900 }), persons: 1000, hidden: ["roma", "serb"] as CategoryId[] };
    expect(similarAreas(mine, [other])[0]?.communityDifference).toBeCloseTo(0.2, 12);
  });

  it("are told apart by one respect alone where all are alike in the other", () => {
    const same = [profileOf("a", { albanian: 1800, roma: 200 }), profileOf("b", { albanian: 3600, roma: 400 })];
    const distances = similarAreas(own, same).map(({ profile, distance }) => [profile.area, distance > 0]);
    expect(distances).toEqual([
      ["a", true],
      ["b", true],
    ]);
  });

  it("[S8] are compared with communities hidden in either taken together with the rest of the total", () => {
    const ownHidden = {
      ...profileOf("own", { albanian: 900 }),
      persons: 1000,
      hidden: ["roma", "serb"] as CategoryId[],
    };
    const other = profileOf("other", { albanian: 700, roma: 200, serb: 100 });
    const [only] = similarAreas(ownHidden, [other]);
    // 90 % and 70 % Albanian, 10 % and 30 % others.
    expect(only?.communityDifference).toBeCloseTo(0.2, 12);
  });

  it("[S8] differ at least by as much as they are found to when communities are hidden", () => {
    const count = fc.integer({ min: 1, max: 5000 });
    const communities = fc.record({ albanian: count, roma: count, serb: count, turk: count });
    fc.assert(
      fc.property(communities, communities, fc.subarray(["roma", "serb", "turk"]), (mine, theirs, hidden) => {
        const [full, other] = [profileOf("own", mine), profileOf("other", theirs)];
        const shown = new Map([...full.communities].filter(([id]) => !hidden.includes(id)));
        const partly = { ...full, communities: shown, hidden: hidden as CategoryId[] };
        const difference = (profile: PopulationProfile) => similarAreas(profile, [other])[0]?.communityDifference ?? -1;
        expect(difference(partly)).toBeGreaterThanOrEqual(0);
        expect(difference(partly)).toBeLessThanOrEqual(difference(full) + 1e-12);
      }),
    );
  });

  it("keep their order when all counts grow tenfold, and have shares between none and all", () => {
    const count = fc.integer({ min: 1, max: 5000 });
    const communities = fc.record({ albanian: count, roma: count, serb: count });
    fc.assert(
      fc.property(communities, fc.array(communities, { minLength: 1, maxLength: 8 }), (mine, theirs) => {
        const build = (factor: number) => {
          const grown = ({ albanian, roma, serb }: typeof mine) => ({
            albanian: albanian * factor,
            roma: roma * factor,
            serb: serb * factor,
          });
          return similarAreas(
            profileOf("own", grown(mine)),
            theirs.map((one, place) => profileOf(`${place}`, grown(one))),
          );
        };
        const [once, tenfold] = [build(1), build(10)];
        for (const [place, { distance, communityDifference }] of once.entries()) {
          expect(tenfold[place]?.distance).toBeCloseTo(distance, 6);
          expect(communityDifference).toBeGreaterThanOrEqual(0);
          expect(communityDifference).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe("the profile of a municipality", () => {
  const asOf = "2025-12-31" as Day;
  const profileIn = (rows: readonly string[]) => {
    const { dataset } = readWith(withRows({ "observations.csv": rows, "categories.csv": ["community,serb,Serb,2"] }));
    if (dataset === undefined) throw new Error("no data set");
    return populationProfile(buildCube(dataset.observations, "pupils" as IndicatorId), "peje" as AreaId, asOf);
  };

  it("is of the newest period that has a total and communities, and names its sources", () => {
    const profile = profileIn([
      "pupils,peje,2022/23,total,total,total,80,,,,plans,",
      "pupils,peje,2022/23,total,roma,total,20,,,,spare,",
    ]);
    expect(profile).toMatchObject({ period: "2022/23", persons: 80, hidden: [], sources: ["plans", "spare"] });
    expect(profile).toHaveProperty("communities", new Map([["roma", 20]]));
  });

  it("[S8] is suppressed where the total or every community is, and no older period stands in", () => {
    const older = [
      "pupils,peje,2021/22,total,total,total,80,,,,plans,",
      "pupils,peje,2021/22,total,roma,total,20,,,,plans,",
    ];
    const hiddenRoma = "pupils,peje,2022/23,total,roma,total,[c],,,,plans,";
    expect(profileIn([...older, "pupils,peje,2022/23,total,total,total,80,,,,plans,", hiddenRoma])).toBe("suppressed");
    expect(profileIn([...older, "pupils,peje,2022/23,total,total,total,[c],,,,plans,"])).toBe("suppressed");
  });

  it("[S8] tells which communities are suppressed beside those it shows", () => {
    const profile = profileIn([
      "pupils,peje,2022/23,total,total,total,80,,,,plans,",
      "pupils,peje,2022/23,total,serb,total,70,,,,plans,",
      "pupils,peje,2022/23,total,roma,total,[c],,,,plans,",
    ]);
    expect(profile).toMatchObject({ persons: 80, hidden: ["roma"] });
    expect(profile).toHaveProperty("communities", new Map([["serb", 70]]));
  });

  it("is of an older period where the newest has no total, or a total of nobody", () => {
    const older = [
      "pupils,peje,2021/22,total,total,total,80,,,,plans,",
      "pupils,peje,2021/22,total,roma,total,20,,,,plans,",
    ];
    const newest = (total: string) => [
      `pupils,peje,2022/23,total,total,total,${total},,,,plans,`,
      "pupils,peje,2022/23,total,roma,total,0,,,,plans,",
    ];
    for (const total of ["[x]", "0"])
      expect(profileIn([...older, ...newest(total)])).toMatchObject({ period: "2021/22" });
  });

  it("[T2] is of a period that ends on the reporting date", () => {
    const rows = ["pupils,peje,2025,total,total,total,80,,,,plans,", "pupils,peje,2025,total,roma,total,9,,,,plans,"];
    expect(profileIn(rows)).toMatchObject({ period: "2025", persons: 80 });
  });

  it("is none where communities are not at hand, or of a period that has not ended", () => {
    expect(profileIn([])).toBeUndefined();
    expect(
      profileIn([
        "pupils,peje,2025/26,total,total,total,90,,,,emis,",
        "pupils,peje,2025/26,total,roma,total,9,,,,emis,",
      ]),
    ).toBeUndefined();
  });
});
