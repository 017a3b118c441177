import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AreaId } from "#domain/id.ts";
import { progressOf, STATUSES, UNMEASURABLE_REASONS } from "#domain/progress.ts";
import { ABSENCE_REASONS, absentValue, MISSING, numberValue, type Value } from "#domain/value.ts";
import { questionOf } from "#tests/domain/questions.ts";
import { classesOfValues, fillOfProgress, fillOfValue, type MapArea, type MapFill } from "#ui/map/choropleth.ts";
import { lookOf } from "#ui/map/fillLook.ts";
import { decimalsOfLimits, keyOf, legendOf } from "#ui/map/legend.ts";

const value: fc.Arbitrary<Value> = fc.oneof(
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map(numberValue),
  fc.constantFrom(...ABSENCE_REASONS).map(absentValue),
);

const fills: readonly MapFill[] = [
  ...STATUSES.map((status) => ({ kind: "status", status }) as const),
  ...UNMEASURABLE_REASONS.map((reason) => ({ kind: "unmeasurable", reason }) as const),
  ...ABSENCE_REASONS.map((reason) => ({ kind: "absent", reason }) as const),
  { kind: "outside" },
];

const areaWith = (fill: MapFill, index: number): MapArea => ({
  area: `area-${index}` as AreaId,
  name: `Area ${index}`,
  href: "",
  fill,
  valueText: "",
  inProgramme: true,
});

describe("fillOfProgress", () => {
  it("is the status of what is measured, and the reason of what is not [P5]", () => {
    expect(fillOfProgress(progressOf(questionOf()), true)).toMatchObject({ kind: "status" });
    const { target: _, ...without } = questionOf();
    const untargeted = progressOf({ ...without, target: undefined });
    expect(fillOfProgress(untargeted, true)).toEqual({ kind: "unmeasurable", reason: "noTarget" });
  });

  it("asks nothing of a municipality outside the programme", () => {
    expect(fillOfProgress(undefined, false)).toEqual({ kind: "outside" });
    expect(fillOfProgress(progressOf(questionOf()), false)).toEqual({ kind: "outside" });
  });

  it("misses a programme municipality without any progress", () => {
    expect(fillOfProgress(undefined, true)).toEqual({ kind: "unmeasurable", reason: "noActual" });
  });
});

describe("fillOfValue", () => {
  const classes = { rule: "equalSteps", breaks: [0, 1, 2, 3] } as const;

  it("puts a number into its class: the lower limit is within, the upper only in the last", () => {
    expect(fillOfValue(numberValue(0), classes)).toEqual({ kind: "class", index: 0, of: 3 });
    expect(fillOfValue(numberValue(1), classes)).toEqual({ kind: "class", index: 1, of: 3 });
    expect(fillOfValue(numberValue(3), classes)).toEqual({ kind: "class", index: 2, of: 3 });
  });

  it("never draws an absent value as a class, and none at all as missing [V1]", () => {
    expect(fillOfValue(absentValue("suppressed"), classes)).toEqual({ kind: "absent", reason: "suppressed" });
    expect(fillOfValue(undefined, classes)).toEqual({ kind: "absent", reason: "missing" });
    expect(fillOfValue(MISSING, { rule: "quantiles", breaks: [] })).toEqual({ kind: "absent", reason: "missing" });
  });

  it("names a number that lies in none of the classes", () => {
    expect(() => fillOfValue(numberValue(4), classes)).toThrow("4 is in no class of 0, 1, 2, 3");
  });

  it("has a class for every number the classes were made of", () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 40 }), fc.constantFrom("quantiles", "equalSteps"), (values, rule) => {
        const made = classesOfValues(values, rule);
        const found = values.map((one) => fillOfValue(one, made));
        expect(found.filter(({ kind }) => kind === "class")).toHaveLength(
          values.filter(({ kind }) => kind === "number").length,
        );
      }),
    );
  });
});

describe("legendOf", () => {
  it("lists every status, also those nobody has, then only what occurs", () => {
    const areas = [fills[1], fills[1], { kind: "absent", reason: "missing" }, { kind: "outside" }].map((fill, index) =>
      areaWith(fill as MapFill, index),
    );
    const entries = legendOf(areas, { kind: "status" }).map(({ fill, count }) => `${keyOf(fill)}: ${count}`);
    expect(entries).toEqual([
      "status achieved: 0",
      "status onTrack: 2",
      "status behind: 0",
      "status offTrack: 0",
      "status missed: 0",
      "status regressed: 0",
      "absent missing: 1",
      "outside: 1",
    ]);
  });

  it("states the limits of every class", () => {
    const classes = { rule: "quantiles", breaks: [1, 4, 9] } as const;
    const areas = [1, 3, 4].map((number, index) => areaWith(fillOfValue(numberValue(number), classes), index));
    const entries = legendOf(areas, { kind: "value", classes, style: { unit: "percent", decimals: 1 } });
    expect(entries.map(({ count, limits }) => ({ count, limits }))).toEqual([
      { count: 2, limits: { from: 1, to: 4, isLast: false } },
      { count: 1, limits: { from: 4, to: 9, isLast: true } },
    ]);
  });

  it("counts every area once [P9]", () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 40 }), fc.array(fc.constantFrom(...fills)), (values, others) => {
        const classes = classesOfValues(values, "quantiles");
        const areas = values.map((one, index) => areaWith(fillOfValue(one, classes), index));
        const byValue = legendOf(areas, { kind: "value", classes, style: { unit: "", decimals: 0 } });
        expect(byValue.reduce((sum, { count }) => sum + count, 0)).toBe(areas.length);
        const byStatus = legendOf(others.map(areaWith), { kind: "status" });
        expect(byStatus.reduce((sum, { count }) => sum + count, 0)).toBe(others.length);
      }),
    );
  });
});

describe("decimalsOfLimits", () => {
  it("takes more decimals than wanted only where limits would print alike", () => {
    expect(decimalsOfLimits([0, 0.24, 0.5], 1)).toBe(1);
    expect(decimalsOfLimits([0.21, 0.24, 0.5], 1)).toBe(2);
    expect(decimalsOfLimits([5, 5], 0)).toBe(0);
    expect(decimalsOfLimits([1e-9, 2e-9], 2)).toBe(5);
  });
});

describe("lookOf", () => {
  it("tells every fill that is no value apart without colour: by symbol or pattern", () => {
    for (const fill of fills.filter(({ kind }) => kind !== "outside")) {
      const { pattern, sign } = lookOf(fill);
      expect([pattern, sign].filter((mark) => mark !== undefined)).toHaveLength(1);
    }
  });

  it("hatches the missing, cross-hatches the suppressed, dots what does not apply", () => {
    expect(lookOf({ kind: "unmeasurable", reason: "noActual" }).pattern).toBe("missing");
    expect(lookOf({ kind: "unmeasurable", reason: "suppressed" })).toEqual(
      lookOf({ kind: "absent", reason: "suppressed" }),
    );
    expect(lookOf({ kind: "absent", reason: "notApplicable" }).pattern).toBe("notApplicable");
  });

  it("spreads few classes over the whole sequence of colours", () => {
    const steps = (of: number) =>
      Array.from({ length: of }, (_, index) => lookOf({ kind: "class", index, of }).className.at(-1)).join("");
    expect([1, 2, 3, 4, 5].map(steps)).toEqual(["3", "15", "135", "1245", "12345"]);
  });
});
