import { describe, expect, it } from "vitest";
import { dateOf, type Progress, progressOf } from "#domain/progress.ts";
import { absentValue } from "#domain/value.ts";
import { measurementOf, questionOf, wordOf } from "./questions.ts";

/** What stands on a path from 0 to 100: the number now, in 2024/25, half way in time. */
function progressAt(number: number): Progress {
  return progressOf(questionOf({ actual: measurementOf("2024/25", number) }));
}

function maintained(direction: "increase" | "decrease", kept: number, now: number, tolerance = 0): string {
  const [baseline, target] = [measurementOf("2022/23", kept), measurementOf("2026/27", kept)];
  return wordOf(
    progressOf(questionOf({ direction, tolerance, baseline, target, actual: measurementOf("2024/25", now) })),
  );
}

/** The share expected between December 2023 and December 2024, told by months, semesters or days. */
function expectedOn(period: string): number | undefined {
  const [baseline, target] = [measurementOf("2023-12", 0), measurementOf("2024-12", 100)];
  return progressOf(questionOf({ baseline, target, actual: measurementOf(period, 1) })).shareExpected;
}

describe("the status of an indicator", () => {
  it("[P3] is achieved at the target and beyond it", () => {
    expect(progressAt(100)).toMatchObject({ status: "achieved", rule: "reached", shareCovered: 1 });
    expect(progressAt(140)).toMatchObject({ status: "achieved", rule: "reached", shareCovered: 1.4 });
  });

  it("[P3] is on track from 95 % of the pace, behind from 60 % of it, off track below", () => {
    expect([47.5, 47.4, 30, 29.9, 0].map(progressAt).map(wordOf)).toEqual([
      "onTrack",
      "behind",
      "behind",
      "offTrack",
      "offTrack",
    ]);
  });

  it("[P3] is regressed on the wrong side of the baseline, whatever the pace", () => {
    expect(progressAt(-0.1)).toMatchObject({ status: "regressed", rule: "worseThanBaseline" });
  });

  it("[P3] is missed from the target's date on where the target is not reached, even if worse than the baseline", () => {
    const word = (period: string, number: number) =>
      wordOf(progressOf(questionOf({ actual: measurementOf(period, number) })));
    expect(word("2026/27", 99.9)).toBe("missed");
    expect(word("2027/28", -5)).toBe("missed");
    expect(word("2027-07", 99.9)).toBe("onTrack");
    expect(word("2027/28", 100)).toBe("achieved");
    expect(progressOf(questionOf({ actual: measurementOf("2026/27", 99) }))).toMatchObject({
      rule: "targetDatePassed",
    });
  });

  it("[P3] takes its cuts from the settings", () => {
    const word = (onTrack: number, behind: number) => wordOf(progressOf(questionOf({ cuts: { onTrack, behind } })));
    expect(word(1, 0.5)).toBe("onTrack");
    const slow = questionOf({ actual: measurementOf("2024/25", 40), cuts: { onTrack: 0.8, behind: 0.5 } });
    expect(wordOf(progressOf(slow))).toBe("onTrack");
    expect(wordOf(progressOf({ ...slow, cuts: { onTrack: 0.9, behind: 0.85 } }))).toBe("offTrack");
  });

  it("[P1] follows baseline and target, not the direction the indicator states", () => {
    const falling = { baseline: measurementOf("2022/23", 10), target: measurementOf("2026/27", 5) };
    for (const direction of ["increase", "decrease", "none"] as const) {
      expect(progressOf(questionOf({ ...falling, direction, actual: measurementOf("2024/25", 7.5) }))).toMatchObject({
        status: "onTrack",
        shareCovered: 0.5,
        pace: 1,
      });
    }
  });
});

describe("the share covered", () => {
  it("[P1] is 0, not −0, where a falling indicator still stands at its baseline", () => {
    const falling = { baseline: measurementOf("2022/23", 10), target: measurementOf("2026/27", 5) };
    const unmoved = questionOf({ ...falling, actual: measurementOf("2024/25", 10) });
    expect(progressOf(unmoved).shareCovered).toBe(0);
    expect(progressOf({ ...unmoved, interims: [measurementOf("2024/25", 10)] }).shareExpected).toBe(0);
  });
});

describe("an indicator to be kept where it is", () => {
  it("[P4] is on track on the good side, regressed on the other", () => {
    expect([98.4, 98, 97.9].map((now) => maintained("increase", 98, now))).toEqual(["onTrack", "onTrack", "regressed"]);
    expect([0.9, 1, 1.1].map((now) => maintained("decrease", 1, now))).toEqual(["onTrack", "onTrack", "regressed"]);
  });

  it("[P4] may slip by its tolerance and no further", () => {
    expect([97.5, 97.4].map((now) => maintained("increase", 98, now, 0.5))).toEqual(["onTrack", "regressed"]);
    expect([1.5, 1.6].map((now) => maintained("decrease", 1, now, 0.5))).toEqual(["onTrack", "regressed"]);
  });

  it("[P6] is not judged by floating point: 98 − 97.9 is a slip of 0.1, and 0.1 + 0.2 is no more than 0.3", () => {
    expect(maintained("increase", 98, 97.9, 0.1)).toBe("onTrack");
    expect(maintained("decrease", 0.3, 0.1 + 0.2)).toBe("onTrack");
  });

  it("[P4] has no status without a direction", () => {
    const target = measurementOf("2026/27", 0);
    expect(progressOf(questionOf({ direction: "none", target }))).toMatchObject({ reason: "noDirection" });
  });

  it("[P7] tells the value it may slip to", () => {
    const kept = (direction: "increase" | "decrease") =>
      progressOf(questionOf({ direction, tolerance: 2, target: measurementOf("2026/27", 0) }));
    expect(kept("increase")).toMatchObject({ rule: "maintained", onTrackFrom: -2 });
    expect(kept("decrease")).toMatchObject({ rule: "maintained", onTrackFrom: 2 });
  });
});

describe("an indicator without a status", () => {
  it.each([
    ["baseline", "noBaseline"],
    ["target", "noTarget"],
    ["actual", "noActual"],
  ] as const)("[P5] says so where its %s is missing, was rounded away or was never given", (which, reason) => {
    expect(wordOf(progressOf(questionOf({ [which]: undefined })))).toBe(reason);
    expect(wordOf(progressOf(questionOf({ [which]: measurementOf("2024/25", absentValue("missing")) })))).toBe(reason);
    expect(wordOf(progressOf(questionOf({ [which]: measurementOf("2024/25", absentValue("belowRounding")) })))).toBe(
      reason,
    );
  });

  it.each(["baseline", "target", "actual"] as const)(
    "[P5] says that its %s is suppressed or not applicable rather than missing",
    (which) => {
      for (const reason of ["suppressed", "notApplicable"] as const) {
        expect(wordOf(progressOf(questionOf({ [which]: measurementOf("2024/25", absentValue(reason)) })))).toBe(reason);
      }
    },
  );

  it("[P5] names the baseline before the target and the target before the actual", () => {
    expect(wordOf(progressOf(questionOf({ baseline: undefined, target: undefined, actual: undefined })))).toBe(
      "noBaseline",
    );
    expect(wordOf(progressOf(questionOf({ target: undefined, actual: undefined })))).toBe("noTarget");
  });

  it("[P5] is too early on the day of the baseline and before it, even at the target", () => {
    for (const period of ["2022/23", "2023-08-31", "2021/22"]) {
      expect(wordOf(progressOf(questionOf({ actual: measurementOf(period, 100) })))).toBe("tooEarly");
    }
    expect(wordOf(progressOf(questionOf({ actual: measurementOf("2023-09-01", 100) })))).toBe("achieved");
  });

  it("[P5] is too early where nothing is expected yet, or less than the baseline", () => {
    for (const interim of [0, -20]) {
      const early = questionOf({ interims: [measurementOf("2024/25", interim)] });
      expect(progressOf(early)).toMatchObject({ reason: "tooEarly", shareCovered: 0.5 });
    }
  });

  it("[P5] is not too early but achieved where the target is reached before anything is expected", () => {
    const early = { interims: [measurementOf("2024/25", 0)], actual: measurementOf("2024/25", 100) };
    expect(progressOf(questionOf(early))).toMatchObject({ status: "achieved", shareExpected: 0, onTrackFrom: 100 });
  });
});

describe("the share expected", () => {
  it("[P2] counts calendar months: a quarter of the year is expected at the end of March", () => {
    expect(expectedOn("2024-03")).toBeCloseTo(3 / 12, 12);
    expect(expectedOn("2024-Q3")).toBeCloseTo(9 / 12, 12);
    expect(expectedOn("2024-02-15")).toBeCloseTo((1 + 15 / 29) / 12, 12);
  });

  it("[P2] is five twelfths at the end of a first semester", () => {
    const year = { baseline: measurementOf("2022/23", 0), target: measurementOf("2023/24", 100) };
    const progress = progressOf(questionOf({ ...year, actual: measurementOf("2023/24-S1", 1) }));
    expect(progress.shareExpected).toBeCloseTo(5 / 12, 12);
  });

  it("[P2] leaves out interim targets without a number and those outside the way", () => {
    const interims = [
      measurementOf("2024/25", absentValue("missing")),
      measurementOf("2022/23", 90),
      measurementOf("2021/22", 90),
      measurementOf("2026/27", 10),
      measurementOf("2028/29", 10),
    ];
    expect(progressOf(questionOf({ interims })).shareExpected).toBe(0.5);
  });

  it("[P2] does not depend on the order in which interim targets are given", () => {
    const interims = [measurementOf("2025/26", 20), measurementOf("2023/24", 10)];
    expect(progressOf(questionOf({ interims })).shareExpected).toBeCloseTo(0.15, 12);
    expect(progressOf(questionOf({ interims: interims.toReversed() })).shareExpected).toBeCloseTo(0.15, 12);
  });
});

describe("floating point", () => {
  it("[P6] does not keep a target of 0.3 from being reached by 0.1 + 0.2, from either side", () => {
    const reached = (from: number, to: number, now: number) => {
      const [baseline, target] = [measurementOf("2022/23", from), measurementOf("2026/27", to)];
      return wordOf(progressOf(questionOf({ baseline, target, actual: measurementOf("2024/25", now) })));
    };
    expect(reached(0.9, 0.3, 0.1 + 0.2)).toBe("achieved");
    expect(reached(0, 0.1 + 0.2, 0.3)).toBe("achieved");
  });

  it("[P6] does not make 0.1 + 0.2 worse than a baseline of 0.3", () => {
    const [baseline, target] = [measurementOf("2022/23", 0.3), measurementOf("2026/27", 0)];
    const progress = progressOf(questionOf({ baseline, target, actual: measurementOf("2024/25", 0.1 + 0.2) }));
    expect(wordOf(progress)).toBe("offTrack");
  });

  it("[P6] does not take an interim target of 0.1 + 0.2 for more than a baseline of 0.3", () => {
    const [baseline, interim] = [measurementOf("2022/23", 0.3), measurementOf("2024/25", 0.1 + 0.2)];
    expect(wordOf(progressOf(questionOf({ baseline, interims: [interim] })))).toBe("tooEarly");
  });

  it("[P6] has every year of a straight line on track, whatever its step", () => {
    for (const step of [0.1, 0.3, 0.7, 1.1]) {
      for (const year of [1, 2, 3, 4, 5, 6]) {
        const baseline = measurementOf("2020/21", 2);
        const target = measurementOf("2027/28", 2 - 7 * step);
        const actual = measurementOf(`202${year}/2${year + 1}`, 2 - year * step);
        const exact = progressOf(questionOf({ baseline, target, actual, cuts: { onTrack: 1, behind: 0.6 } }));
        expect([step, year, wordOf(exact)]).toEqual([step, year, "onTrack"]);
      }
    }
  });
});

describe("the working of a status", () => {
  it("[P7] holds the question itself, with the periods and sources of its measurements", () => {
    const question = questionOf();
    expect(progressOf(question).question).toBe(question);
    const unanswered = questionOf({ target: undefined });
    expect(progressOf(unanswered).question).toBe(unanswered);
  });

  it("[P7] holds p, e, r, the rule that matched and the smallest value on track", () => {
    expect(progressAt(50)).toMatchObject({ shareCovered: 0.5, shareExpected: 0.5, pace: 1, rule: "pace" });
    expect(progressAt(20)).toMatchObject({ onTrackFrom: 47.5 });
  });

  it("[P7] asks for the target itself once its date has come", () => {
    expect(progressOf(questionOf({ actual: measurementOf("2026/27", 99) }))).toMatchObject({ onTrackFrom: 100 });
  });

  it("[P7] asks for no more than the target where an interim target lies beyond it", () => {
    const beyond = questionOf({ interims: [measurementOf("2024/25", 120)] });
    expect(progressOf(beyond)).toMatchObject({ shareExpected: 1.2, onTrackFrom: 100, status: "offTrack" });
  });

  it("[P7] asks for the target where nothing less would have had a status", () => {
    const reached = { interims: [measurementOf("2024/25", -10)], actual: measurementOf("2024/25", 105) };
    expect(progressOf(questionOf(reached))).toMatchObject({ status: "achieved", onTrackFrom: 100 });
  });

  it("[T1] dates a measurement at the end of its period", () => {
    expect(dateOf(measurementOf("2024/25", 1))).toBe("2025-08-31");
    expect(dateOf(measurementOf("2024/25-S1", 1))).toBe("2025-01-31");
  });
});
