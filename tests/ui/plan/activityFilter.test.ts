import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { activityKey } from "#domain/id.ts";
import { type ActivityFilter, filterActivities, isFiltered, NO_FILTER } from "#ui/plan/activityFilter.ts";
import { FACETS } from "#ui/plan/activityIndex.ts";
import { FEW, indexOf, someActivities } from "./activities.ts";

function found(filter: Partial<ActivityFilter>): readonly string[] {
  return filterActivities(indexOf(FEW), { ...NO_FILTER, ...filter }).activities.map(({ activity }) =>
    activityKey(activity),
  );
}

describe("searching activities", () => {
  it.each([
    ["a title without its diacritics", "mesues", ["map-peje~1.1.1"]],
    ["a title in another language", "djaka", []],
    ["a title in Serbian", "daka", ["map-peje~1.1.1"]],
    ["capitals", "TRAIN", ["map-peje~1.1.1"]],
    ["words in any order", "teachers train", ["map-peje~1.1.1"]],
    ["a responsible body", "dka", ["map-peje~1.1.1", "map-prizren~1.10.1"]],
    ["a note of a report", "gorazhdec", ["map-peje~1.1.1"]],
    ["a reason of a report", "snow", ["map-gjakove~1.1.1"]],
    ["a municipality in Serbian", "djakovica", []],
    ["a municipality in Serbian with its letter", "dakovica", ["map-gjakove~1.1.1"]],
    ["a number and what stands below it", "1.1", ["map-peje~1.1.1", "map-gjakove~1.1.1", "map-prizren~1.10.1"]],
    ["a whole number", "1.6.1", ["map-peje~1.6.1"]],
    ["a number and a word", "1.1.1 lists", ["map-gjakove~1.1.1"]],
    ["nothing that runs from one text into the next", "teachersobuka", []],
  ])("finds %s: %s", (_, find, expected) => {
    expect(found({ find })).toEqual(expected);
  });

  it("finds everything with nothing, blanks or signs only", () => {
    for (const find of ["", "  ", "—!?"]) expect(found({ find })).toHaveLength(FEW.length);
  });
});

describe("filtering activities", () => {
  it("takes any word of one facet, and all facets together", () => {
    expect(found({ municipality: ["peje", "gjakove"] })).toHaveLength(3);
    expect(found({ municipality: ["peje", "gjakove"], stage: ["completed"] })).toEqual(["map-gjakove~1.1.1"]);
  });

  it("[L1] keeps stage and schedule apart", () => {
    expect(found({ schedule: ["overdue"] })).toEqual(["map-peje~1.1.1"]);
    expect(found({ schedule: ["dueSoon"] })).toEqual(["map-prizren~1.10.1"]);
    expect(found({ stage: ["inProgress"] })).toEqual(["map-peje~1.1.1"]);
  });

  it("[L2] [L3] finds what is stale or contradictory, and the one contradiction asked for", () => {
    expect(found({ flag: ["stale"] })).toEqual(["map-peje~1.1.1"]);
    expect(found({ flag: ["noBudget"] })).toEqual(["map-peje~1.6.1"]);
    expect(found({ flag: ["contradictory"] })).toEqual(["map-peje~1.6.1"]);
  });

  it("finds the activities of a goal and of its sub-goals; a plan's own goal is another one", () => {
    expect(found({ goal: ["1"] })).toHaveLength(4);
    expect(found({ goal: ["1.1"] })).toEqual(["map-peje~1.1.1", "map-gjakove~1.1.1"]);
    expect(found({ goal: ["map-peje:1.6"] })).toEqual(["map-peje~1.6.1"]);
    expect(found({ goal: ["1.6"] })).toEqual([]);
  });

  it("finds those that do not say", () => {
    expect(found({ responsible: ["-"] })).toEqual(["map-prizren~2.1.1"]);
    expect(found({ funder: ["-", "Rotary"] })).toHaveLength(4);
  });

  it("knows whether anything narrows down", () => {
    expect(isFiltered(NO_FILTER)).toBe(false);
    expect(isFiltered({ ...NO_FILTER, find: " " })).toBe(false);
    expect(isFiltered({ ...NO_FILTER, find: "x" })).toBe(true);
    expect(isFiltered({ ...NO_FILTER, goal: ["1"] })).toBe(true);
  });

  it("counts in each facet what choosing a word there would show", () => {
    const choice = { ...NO_FILTER, municipality: ["peje"], stage: ["completed"] };
    const { activities, counts } = filterActivities(indexOf(FEW), choice);
    expect(activities).toEqual([]);
    expect(counts.municipality).toEqual(new Map([["gjakove", 1]]));
    expect(counts.stage).toEqual(
      new Map([
        ["inProgress", 1],
        ["notStarted", 1],
      ]),
    );
    expect(counts.responsible.size).toBe(0);
  });

  it("a count is what is found when its word alone is chosen in its facet", () => {
    const facet = fc.constantFrom(...FACETS);
    fc.assert(
      fc.property(someActivities, facet, fc.constantFrom("1.1", "ms", ""), (activities, one, find) => {
        const index = indexOf(activities);
        const base = { ...NO_FILTER, find, stage: ["notStarted", "completed"] };
        const { counts } = filterActivities(index, base);
        for (const [word, count] of counts[one])
          expect(filterActivities(index, { ...base, [one]: [word] }).activities).toHaveLength(count);
      }),
      { numRuns: 50 },
    );
  });
});
