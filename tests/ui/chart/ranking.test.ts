import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { progressOf } from "#domain/progress.ts";
import { ABSENCE_REASONS, absentValue, MISSING, numberValue } from "#domain/value.ts";
import { observationOf, rateOf } from "#tests/domain/observations.ts";
import { questionOf } from "#tests/domain/questions.ts";
import { type RankedSource, rankingFinding, rankingOf } from "#ui/chart/ranking.ts";
import { intervalOf } from "#ui/chart/trendCells.ts";
import { targetOf } from "./trends.ts";

function compare(one: string, other: string): number {
  return one.localeCompare(other);
}

function placeOf(
  name: string,
  content?: Parameters<typeof observationOf>[1],
  changes: Partial<RankedSource> = {},
): RankedSource {
  const observation = content === undefined ? undefined : observationOf("2024/25", content);
  return { key: name, name, observation, ...changes };
}

describe("a ranking", () => {
  it("stands by value, equal values by name", () => {
    const sources = [placeOf("Viti", 2), placeOf("Klinë", 3), placeOf("Deçan", 2), placeOf("Istog", 1)];
    const names = (first: "highest" | "lowest") =>
      rankingOf(sources, undefined, first, compare).places.map(({ name }) => name);
    expect(names("highest")).toEqual(["Klinë", "Deçan", "Viti", "Istog"]);
    expect(names("lowest")).toEqual(["Istog", "Deçan", "Viti", "Klinë"]);
  });

  it("[V1] never ranks an absence as 0: it stands apart with its reason", () => {
    const sources = [placeOf("Junik", absentValue("suppressed")), placeOf("Deçan"), placeOf("Istog", 0)];
    const { places, absent } = rankingOf(sources, undefined, "highest", compare);
    expect(places.map(({ name, number }) => [name, number])).toEqual([["Istog", 0]]);
    expect(absent).toEqual([
      { key: "Deçan", name: "Deçan", reason: "missing" },
      { key: "Junik", name: "Junik", reason: "suppressed" },
    ]);
  });

  it("[A4] gives rates of counts their interval, and baseline and target where they have a number", () => {
    const observation = rateOf("2024/25", 140, 17_242);
    const source = placeOf("Pejë", 0, {
      observation,
      interval: intervalOf(observation),
      baseline: targetOf("baseline", "2022/23", 1),
      target: targetOf("target", "2026/27", MISSING),
    });
    const [place] = rankingOf([source], undefined, "highest", compare).places;
    expect(place?.interval?.low).toBeCloseTo(0.69, 2);
    expect(place?.interval?.high).toBeCloseTo(0.96, 2);
    expect(place).toMatchObject({ baseline: 1 });
    expect(place).not.toHaveProperty("target");
  });

  it("[A1] has the total beside it, and none where it is absent", () => {
    expect(rankingOf([], numberValue(0.4), "highest", compare).total).toBe(0.4);
    expect(rankingOf([], absentValue("suppressed"), "highest", compare)).not.toHaveProperty("total");
  });

  it("holds every place once, whatever the order of the input", () => {
    const contents = fc.oneof(
      fc.integer({ min: 0, max: 5 }),
      fc.constantFrom(...ABSENCE_REASONS).map(absentValue),
      fc.constant(undefined),
    );
    const anySources = fc
      .array(contents, { maxLength: 12 })
      .map((all) => all.map((content, nth) => placeOf(`p${nth}`, content)));
    fc.assert(
      fc.property(anySources, (sources) => {
        const ranking = rankingOf(sources, undefined, "highest", compare);
        expect(rankingOf(sources.toReversed(), undefined, "highest", compare)).toEqual(ranking);
        const keys = [...ranking.places, ...ranking.absent].map(({ key }) => key);
        expect(keys.toSorted()).toEqual(sources.map(({ key }) => key).toSorted());
        expect(ranking.places.every(({ number }) => Number.isFinite(number))).toBe(true);
      }),
    );
  });
});

describe("the finding of a ranking", () => {
  const withTarget = { target: targetOf("target", "2026/27", 1) };

  it("counts the targets reached among the places that have one and a status", () => {
    const achieved = progressOf(questionOf({ target: questionOf().actual }));
    const sources = [
      placeOf("A", 1, { ...withTarget, progress: achieved }),
      placeOf("B", 2, { ...withTarget, progress: progressOf(questionOf()) }),
      placeOf("C", 3),
      placeOf("D"),
    ];
    const finding = rankingFinding(rankingOf(sources, undefined, "highest", compare));
    expect(finding).toEqual({ kind: "reached", reached: 1, withTarget: 2, of: 4 });
  });

  it("says from where to where the values go without targets", () => {
    const finding = rankingFinding(rankingOf([placeOf("A", 1), placeOf("B", 5)], undefined, "highest", compare));
    expect(finding).toMatchObject({ kind: "spread", from: { name: "B" }, to: { name: "A" } });
  });

  it("is that there are no values where there are none", () => {
    expect(rankingFinding(rankingOf([placeOf("A")], undefined, "highest", compare))).toEqual({ kind: "noValues" });
  });
});
