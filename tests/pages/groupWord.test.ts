import { describe, expect, it } from "vitest";
import type { CategoryId } from "#domain/id.ts";
import { ALL_TOTAL } from "#domain/statusMatrix.ts";
import { groupWord, parseGroup } from "#pages/groupWord.ts";
import { workingOf } from "#pages/WorkingOverlay.tsx";
import { parseSelection } from "#state/selection.ts";
import { testSite } from "./testSite.ts";

const GIRLS = { ...ALL_TOTAL, sex: "female" as CategoryId };
const ROMA_GIRLS = { ...GIRLS, community: "roma" as CategoryId };

describe("a group in the address", () => {
  it.each([
    ["total", ALL_TOTAL],
    ["sex:female", GIRLS],
    ["sex:female,community:roma", ROMA_GIRLS],
  ])("[X3] is %s, and comes back as it was", (word, group) => {
    expect(groupWord(group)).toBe(word);
    expect(parseGroup(word)).toEqual(group);
  });

  it.each([undefined, "", "age:old", "sex", "sex:"])("is everyone where it names none that is known: %s", (word) => {
    expect(parseGroup(word)).toEqual(ALL_TOTAL);
  });
});

describe("the address of a working", () => {
  const { matrix } = testSite();
  const assessment = [...(matrix.values().next().value?.values() ?? [])].find(({ area }) => area === "prizren");

  it("[P7] [X3] names indicator and municipality, the group where it is of one, and what a gap is to", () => {
    if (assessment === undefined) throw new Error("no assessment of Prizren");
    const ofGirls = { ...assessment, disaggregation: GIRLS };
    const words = [workingOf(assessment), workingOf(ofGirls), workingOf(ofGirls, ALL_TOTAL)];
    expect(words).toEqual(["dropout~prizren", "dropout~prizren~sex:female", "dropout~prizren~sex:female~total"]);
    for (const working of words) expect(parseSelection({ working }).working).toBe(working);
  });
});
