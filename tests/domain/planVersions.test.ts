import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Plan, PlanStage } from "#domain/dataset.ts";
import type { AreaId, PlanId } from "#domain/id.ts";
import { isPlanned, planVersions, versionBefore } from "#domain/planVersions.ts";
import { anyPlan, planOf } from "./plans.ts";

const GJILAN = "gjilan" as AreaId;

function version(name: string, stage: PlanStage = "underWay", municipality = GJILAN): Plan {
  return planOf({ id: `map-${municipality}-${name}` as PlanId, municipality, version: name, stage });
}

/** The versions of a municipality as `earlier | current | later`. */
function rowOf(...plans: readonly Plan[]): string {
  const { earlier, current, later } = planVersions(plans, GJILAN);
  return [earlier, current ? [current] : [], later].map((some) => some.map((plan) => plan.version).join(" ")).join("|");
}

describe("[L5] the versions of a plan", () => {
  it("are ordered as people count: 2 before 10, 1.2 before 1.10", () => {
    expect(rowOf(version("10"), version("9"), version("2"))).toBe("9 2|10|");
    expect(rowOf(version("1.10"), version("1.2"), version("1"))).toBe("1.2 1|1.10|");
    expect(rowOf(version("v10"), version("v9"))).toBe("v9|v10|");
  });

  it("hold by the newest in force, the drafts after it are still to come, the nearest first", () => {
    const plans = [
      version("4", "drafting"),
      version("1", "closed"),
      version("3", "finalised"),
      version("2", "adopted"),
    ];
    expect(rowOf(...plans)).toBe("1|2|3 4");
  });

  it("take the newest in force where two are", () => {
    expect(rowOf(version("1", "underWay"), version("2", "adopted"))).toBe("1|2|");
  });

  it("take the newest of all where none is in force", () => {
    expect(rowOf(version("1", "closed"), version("2", "drafting"))).toBe("1|2|");
  });

  it("are those of one municipality", () => {
    expect(rowOf(version("2", "underWay", "peje" as AreaId), version("1"))).toBe("|1|");
  });

  it("may be none: no plan yet is a normal state", () => {
    expect(planVersions([version("1", "underWay", "peje" as AreaId)], GJILAN)).toEqual({ earlier: [], later: [] });
    expect(isPlanned(undefined)).toBe(false);
    expect(isPlanned(version("1", "none"))).toBe(false);
    expect(isPlanned(version("1", "drafting"))).toBe(true);
  });

  it("each know the one before", () => {
    const plans = [version("10"), version("2"), version("9"), version("3", "underWay", "peje" as AreaId)];
    const before = plans.map((plan) => versionBefore(plans, plan)?.version);
    expect(before).toEqual(["9", undefined, "2", undefined]);
    expect(versionBefore([], version("1"))).toBeUndefined();
  });
});

describe("[L5] versions, whatever they are called", () => {
  const anyPlans = fc
    .array(anyPlan, { maxLength: 6 })
    .map((plans) => plans.map((plan, nth) => ({ ...plan, id: `map-${nth}` as PlanId })));

  it("are each earlier, current or later, and none is lost", () => {
    fc.assert(
      fc.property(anyPlans, (plans) => {
        const { earlier, current, later } = planVersions(plans, GJILAN);
        const all = [...earlier, ...(current ? [current] : []), ...later].map(({ id }) => id);
        const own = plans.filter(({ municipality }) => municipality === GJILAN).map(({ id }) => id);
        expect(all.toSorted()).toEqual(own.toSorted());
        expect(current === undefined).toBe(own.length === 0);
      }),
    );
  });

  it("form one chain, each before the next", () => {
    fc.assert(
      fc.property(anyPlans, (plans) => {
        const { earlier, current, later } = planVersions(plans, GJILAN);
        fc.pre(current !== undefined);
        const chain = [...earlier.toReversed(), current, ...later];
        chain.forEach((plan, place) => {
          expect(versionBefore(plans, plan)).toBe(chain[place - 1]);
        });
      }),
    );
  });

  it("do not come to another order by the order of the table, where their names differ", () => {
    const named = fc.uniqueArray(fc.stringMatching(/^[0-9.a-b]{1,5}$/), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(named, (names) => {
        // 1 and 01 are the same version to a person: such pairs keep the order of the table.
        fc.pre(new Set(names.map((name) => name.replaceAll(/0+(?=\d)/g, ""))).size === names.length);
        const plans = names.map((name) => version(name));
        expect(planVersions(plans.toReversed(), GJILAN)).toEqual(planVersions(plans, GJILAN));
      }),
    );
  });
});
