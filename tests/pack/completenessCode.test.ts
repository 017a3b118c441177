import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Completeness, REPORT_STATES } from "#domain/completeness.ts";
import type { AreaId, IndicatorId } from "#domain/id.ts";
import type { Period } from "#domain/period.ts";
import { codeCompleteness, decodeCompleteness } from "#pack/completenessCode.ts";
import { PackError } from "#pack/packError.ts";

const AREAS = ["gjilan", "peje", "prizren"] as AreaId[];
const PERIODS = ["2022/23", "2023/24", "2024/25"] as Period[];

const anyCompleteness: fc.Arbitrary<Completeness> = fc
  .tuple(fc.subarray(AREAS), fc.array(fc.subarray(PERIODS), { maxLength: 3 }))
  .chain(([areas, rows]) =>
    fc
      .tuple(
        ...rows.map((periods, place) =>
          fc
            .tuple(...areas.map(() => fc.array(fc.constantFrom(...REPORT_STATES), lengthOf(periods))))
            .map((states) => ({
              indicator: `indicator-${place}` as IndicatorId,
              periods,
              states: new Map(areas.map((area, index) => [area, states[index] ?? []])),
            })),
        ),
      )
      .map((made) => ({ areas, rows: made })),
  );

function lengthOf(periods: readonly Period[]) {
  return { minLength: periods.length, maxLength: periods.length };
}

describe("completeness in a pack", () => {
  it("comes back as it was", () => {
    fc.assert(
      fc.property(anyCompleteness, (completeness) => {
        const written: ReturnType<typeof codeCompleteness> = JSON.parse(JSON.stringify(codeCompleteness(completeness)));
        expect(decodeCompleteness(written)).toEqual(completeness);
      }),
    );
  });

  it("takes a digit a value", () => {
    const states = new Map([
      [AREAS[0] as AreaId, ["reported", "zero"] as const],
      [AREAS[1] as AreaId, ["missing", "suppressed"] as const],
    ]);
    const row = { indicator: "dropout" as IndicatorId, periods: PERIODS.slice(0, 2), states };
    expect(codeCompleteness({ areas: AREAS.slice(0, 2), rows: [row] }).rows[0]?.states).toBe("0153");
  });

  it("is refused where a digit stands for no state or is not there", () => {
    const coded = (states: string) => ({
      areas: AREAS.slice(0, 1),
      rows: [{ indicator: "dropout" as IndicatorId, periods: PERIODS.slice(0, 2), states }],
    });
    for (const states of ["09", "0", "0x"]) expect(() => decodeCompleteness(coded(states))).toThrow(PackError);
  });
});
