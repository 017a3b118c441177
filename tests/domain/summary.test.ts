import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Progress, progressOf, STATUSES, UNMEASURABLE_REASONS } from "#domain/progress.ts";
import { countStatuses, countWell } from "#domain/summary.ts";
import { absentValue } from "#domain/value.ts";
import { measurementOf, questionOf } from "./questions.ts";

function progressAt(number: number, period = "2024/25"): Progress {
  return progressOf(questionOf({ actual: measurementOf(period, number) }));
}

/** One progress of every status and of every reason, by name. */
const ONE_OF_EACH: Readonly<Record<(typeof STATUSES)[number] | (typeof UNMEASURABLE_REASONS)[number], Progress>> = {
  achieved: progressAt(100),
  onTrack: progressAt(50),
  behind: progressAt(40),
  offTrack: progressAt(10),
  missed: progressAt(90, "2026/27"),
  regressed: progressAt(-10),
  noBaseline: progressOf(questionOf({ baseline: undefined })),
  noTarget: progressOf(questionOf({ target: undefined })),
  noActual: progressOf(questionOf({ actual: undefined })),
  suppressed: progressOf(questionOf({ actual: measurementOf("2024/25", absentValue("suppressed")) })),
  notApplicable: progressOf(questionOf({ actual: measurementOf("2024/25", absentValue("notApplicable")) })),
  tooEarly: progressAt(10, "2022/23"),
  noDirection: progressOf(questionOf({ direction: "none", target: measurementOf("2026/27", 0) })),
};

const words = fc.array(fc.constantFrom(...[...STATUSES, ...UNMEASURABLE_REASONS]), { maxLength: 60 });

describe("counting statuses", () => {
  it("[P9] says how many are in each status and how many are unmeasurable and why", () => {
    const { behind, suppressed, noActual, onTrack } = ONE_OF_EACH;
    expect(countStatuses([behind, onTrack, suppressed, behind, noActual, suppressed])).toEqual({
      total: 6,
      measured: 3,
      statuses: { achieved: 0, onTrack: 1, behind: 2, offTrack: 0, missed: 0, regressed: 0 },
      unmeasurable: {
        noBaseline: 0,
        noTarget: 0,
        noActual: 1,
        suppressed: 2,
        notApplicable: 0,
        tooEarly: 0,
        noDirection: 0,
      },
    });
  });

  it("[P9] counts every status and every reason under its own name", () => {
    const { total, measured, statuses, unmeasurable } = countStatuses(Object.values(ONE_OF_EACH));
    expect([total, measured]).toEqual([13, 6]);
    expect([...Object.values(statuses), ...Object.values(unmeasurable)]).toEqual(Array(13).fill(1));
  });

  it("[P9] counts nothing of nothing", () => {
    const { total, measured, statuses } = countStatuses([]);
    expect([total, measured, statuses.achieved]).toEqual([0, 0, 0]);
  });

  it("[P9] loses none and counts none twice, in whatever order", () => {
    fc.assert(
      fc.property(words, (some) => {
        const counts = countStatuses(some.map((word) => ONE_OF_EACH[word]));
        const sum = (numbers: Readonly<Record<string, number>>) =>
          Object.values(numbers).reduce((total, number) => total + number, 0);
        expect(counts.total).toBe(some.length);
        expect(sum(counts.statuses)).toBe(counts.measured);
        expect(sum(counts.statuses) + sum(counts.unmeasurable)).toBe(some.length);
        expect(countStatuses(some.toReversed().map((word) => ONE_OF_EACH[word]))).toEqual(counts);
      }),
      { numRuns: 200 },
    );
  });

  it("[P9] counts well what is achieved or on track, and nothing else", () => {
    expect(countWell(countStatuses(Object.values(ONE_OF_EACH)))).toBe(2);
    expect(countWell(countStatuses([ONE_OF_EACH.behind, ONE_OF_EACH.suppressed]))).toBe(0);
  });

  it("[P9] takes any iterable, once", () => {
    expect(countStatuses(new Map(Object.entries(ONE_OF_EACH)).values()).total).toBe(13);
  });
});
