import { describe, expect, it } from "vitest";
import { numberOf } from "#domain/value.ts";
import { groupGaps, widestGap } from "#pages/compareGaps.ts";
import { comparedIndicator } from "#pages/compareIndicator.ts";
import { changeOf, compareView } from "#pages/compareView.ts";
import { indicatorView } from "#pages/indicatorView.ts";
import type { Selection } from "#state/selection.ts";
import { observationOf, rateOf } from "#tests/domain/observations.ts";
import { wordOf } from "#tests/domain/questions.ts";
import { marked, targetOf } from "#tests/ui/chart/trends.ts";
import { testSite, withRows } from "./testSite.ts";

function comparing(id: string, selection: Selection = {}, changes: Readonly<Record<string, string>> = {}) {
  const { site, packOf, indicator } = testSite(changes, selection);
  const view = indicatorView(site, indicator(id), packOf(id));
  return { site, view, compare: compareView(site, view) };
}

function keysIn({ compare }: ReturnType<typeof comparing>): readonly string[] {
  return compare.rows.map(({ area }) => area);
}

/** Girls fall from 1.6 % to 1.0 %, boys from 2.4 % to 2.0 %, everyone from 2.0 % to 1.5 %; only girls have targets. */
const BY_SEX = withRows({
  "observations.csv": [
    "dropout,prizren,2023/24,female,total,total,,8,500,,emis,",
    "dropout,prizren,2023/24,male,total,total,,12,500,,emis,",
    "dropout,prizren,2024/25,female,total,total,,5,500,,emis,",
    "dropout,prizren,2024/25,male,total,total,,10,500,,emis,",
  ],
  "targets.csv": [
    "dropout,prizren,female,total,total,baseline,2023/24,,8,500,emis,",
    "dropout,prizren,female,total,total,target,2026/27,0.9,,,plans,",
  ],
});

describe("the indicator that is compared", () => {
  const { site } = testSite();

  it("[X3] is the one in the address, else the first headline with targets", () => {
    expect(comparedIndicator(site.first, "spare")?.id).toBe("spare");
    expect(comparedIndicator(site.first, undefined)?.id).toBe("dropout");
    expect(comparedIndicator(site.first, "unknown")?.id).toBe("dropout");
  });

  it("is the first where none is a headline with targets, and none where there is none", () => {
    const { indicators } = site.first;
    expect(comparedIndicator({ indicators, targets: [] }, undefined)?.id).toBe(indicators[0]?.id);
    expect(comparedIndicator({ indicators: [], targets: [] }, undefined)).toBeUndefined();
  });
});

describe("municipalities side by side", () => {
  it("are the programme's by default, in the reader's alphabet", () => {
    expect(keysIn(comparing("dropout"))).toEqual(["peje", "prizren"]);
  });

  it("[X3] are those of the address, whatever their order there", () => {
    expect(keysIn(comparing("dropout", { municipality: "prizren~decan" }))).toEqual(["decan", "prizren"]);
    expect(keysIn(comparing("dropout", { municipality: "prizren~nowhere" }))).toEqual(["prizren"]);
  });

  it("are none at all once every choice is taken back, and the default where the address knows none", () => {
    expect(keysIn(comparing("dropout", { municipality: "-" }))).toEqual([]);
    expect(keysIn(comparing("dropout", { municipality: "nowhere" }))).toEqual(["peje", "prizren"]);
  });

  it("[V1] keep an absent value's reason, with the newest number before it", () => {
    const [peje] = comparing("dropout").compare.rows;
    expect(peje?.observation?.value).toEqual({ kind: "absent", reason: "suppressed" });
    expect([peje?.earlier?.period, peje?.earlier && numberOf(peje.earlier.value)]).toEqual(["2022/23", 7]);
    expect(peje?.change).toBeUndefined();
  });

  it("[A4] say how far each has come since its baseline, and that chance could explain it", () => {
    const prizren = comparing("dropout").compare.rows[1];
    expect(prizren?.change).toEqual({ number: -0.5, since: "2023/24", isByChance: true });
    expect(prizren?.earlier).toBeUndefined();
    expect(prizren?.assessment && wordOf(prizren.assessment.progress)).toBe("onTrack");
  });

  it("are seen against the whole only where it is a rate, as a sum is not of the size of its parts", () => {
    expect(comparing("dropout").compare.whole?.name).toBe("Kosovo");
    expect(comparing("spare").compare.whole).toBeUndefined();
    expect(comparing("adopted").compare.whole).toBeUndefined();
  });
});

describe("the change of a value", () => {
  const series = [rateOf("2022/23", 300, 1000), rateOf("2023/24", 250, 1000), rateOf("2024/25", 200, 1000)];
  const last = series[2];

  it("is from the first value where there is no baseline", () => {
    expect(changeOf(series, last, undefined, { kind: "rate", decimals: 1 })).toEqual({
      number: -10,
      since: "2022/23",
      isByChance: false,
    });
  });

  it("is from the baseline where there is one, of unknown chance without its parts", () => {
    expect(changeOf(series, last, targetOf("baseline", "2023/24", 25), { kind: "rate", decimals: 1 })).toEqual({
      number: -5,
      since: "2023/24",
      isByChance: undefined,
    });
  });

  it("is none before or in the period of the baseline, and none across a break in series", () => {
    expect(changeOf(series, last, targetOf("baseline", "2024/25", 25), { kind: "rate", decimals: 1 })).toBeUndefined();
    const broken = [rateOf("2022/23", 300, 1000), marked(rateOf("2024/25", 200, 1000), "breakInSeries")];
    expect(changeOf(broken, broken[1], undefined, { kind: "rate", decimals: 1 })).toBeUndefined();
  });

  it("of a value that prints alike is no change for chance to explain", () => {
    const alike = [rateOf("2023/24", 200, 1000), rateOf("2024/25", 201, 1000)];
    expect(changeOf(alike, alike[1], undefined, { kind: "rate", decimals: 0 })?.isByChance).toBeUndefined();
    expect(
      changeOf([observationOf("2024/25", 1)], observationOf("2024/25", 1), undefined, { kind: "rate", decimals: 1 }),
    ).toBeUndefined();
  });
});

describe("groups side by side", () => {
  it("are those of the first dimension by default, of everyone together", () => {
    const { compare } = comparing("dropout", { across: "groups" }, BY_SEX);
    expect([compare.by, compare.area, compare.rows.map(({ name }) => name)]).toEqual([
      "sex",
      "kosovo",
      ["Girls", "Boys"],
    ]);
  });

  it("[A2] of the whole say how many municipalities their value is made up from", () => {
    const { compare } = comparing("dropout", { across: "groups" }, BY_SEX);
    expect(compare.rows[0]?.coverage).toMatchObject({ reported: 1, of: 4 });
  });

  it("are those of a municipality where one is chosen, seen against all of it", () => {
    const { compare } = comparing("dropout", { across: "groups", municipality: "prizren" }, BY_SEX);
    expect(compare.area).toBe("prizren");
    expect(compare.rows.map(({ observation }) => observation && numberOf(observation.value))).toEqual([1, 2]);
    expect(compare.rows.map(({ coverage }) => coverage)).toEqual([undefined, undefined]);
    expect(compare.whole?.observations.map(({ value }) => numberOf(value))).toEqual([2, 1.5]);
  });

  it("are none where the indicator is not broken down", () => {
    const { compare } = comparing("spare", { across: "groups" });
    expect([compare.by, compare.rows]).toEqual([undefined, []]);
  });
});

describe("the gaps of groups", () => {
  const inPrizren = { across: "groups", municipality: "prizren" } as const;

  it("[A5] are to the total by default, each with a status of its own", () => {
    const { site, view, compare } = comparing("dropout", inPrizren, BY_SEX);
    const found = groupGaps(site, view, compare);
    expect(found?.reference.name).toBe("Total");
    // Girls: 1.0 − 1.5 = −0.5 after 1.6 − 2.0 = −0.4, with 0.9 − 1.0 = −0.1 as the target: further away than it was.
    expect(found?.gaps.map(({ name, gap }) => [name, gap && numberOf(gap.value)])).toEqual([
      ["Girls", -0.5],
      ["Boys", 0.5],
    ]);
    expect(found?.gaps.map(({ assessment }) => wordOf(assessment.progress))).toEqual(["regressed", "noBaseline"]);
  });

  it("[A5] are to another group where the address asks for it, which has no gap to itself", () => {
    const { site, view, compare } = comparing("dropout", { ...inPrizren, gap: "sex:male" }, BY_SEX);
    const found = groupGaps(site, view, compare);
    expect(found?.reference.name).toBe("Boys");
    expect(found?.gaps.map(({ name, gap }) => [name, gap && numberOf(gap.value)])).toEqual([["Girls", -1]]);
  });

  it("find the one furthest from zero, above or below", () => {
    const { site, view, compare } = comparing("dropout", { ...inPrizren, period: "2023/24" }, BY_SEX);
    const gaps = groupGaps(site, view, compare)?.gaps ?? [];
    expect(widestGap(gaps)).toMatchObject({ name: "Girls", size: -0.4 });
    expect(widestGap([])).toBeUndefined();
  });

  it("are none for anything but rates, and none between municipalities", () => {
    const counts = comparing("pupils", { across: "groups" });
    expect(groupGaps(counts.site, counts.view, counts.compare)).toBeUndefined();
    const places = comparing("dropout", {}, BY_SEX);
    expect(groupGaps(places.site, places.view, places.compare)).toBeUndefined();
  });
});
