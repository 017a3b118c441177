import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { progressOf } from "#domain/progress.ts";
import { absentValue } from "#domain/value.ts";
import { observationOf, rateOf } from "#tests/domain/observations.ts";
import { measurementOf } from "#tests/domain/questions.ts";
import { english } from "#tests/i18n/languages.ts";
import { needSentences, onTrackSentence } from "#ui/status/needSentences.ts";
import { assessmentOf } from "./assessments.ts";

/** The sentences with plain spaces, so that tests can be read. */
function sentencesOf(parts: Parameters<typeof assessmentOf>[0] = {}): readonly string[] {
  return needSentences(assessmentOf(parts), english).map((sentence) => sentence.replaceAll("\u00a0", " "));
}

describe("what it would take", () => {
  it("[P8] says the change still needed, per remaining period and beside the best seen", () => {
    const before = [observationOf("2022/23", 90), observationOf("2023/24", 92)];
    expect(sentencesOf({ before })).toEqual([
      "Change still needed: +3.0 pp, by the end of the period 2026/27",
      "+1.5 pp in each of the 2 remaining periods",
      "Best change seen in one period: +2.0 pp",
    ]);
  });

  it("[P8] says when more is needed per period than was ever seen", () => {
    const before = [observationOf("2022/23", 92), observationOf("2023/24", 92.5)];
    expect(sentencesOf({ before })).toContain("More per period than was ever seen before");
  });

  it("[P8] [S8] says that the best seen is not told where a value of the series is suppressed", () => {
    const before = [
      observationOf("2021/22", 90),
      observationOf("2022/23", 92),
      observationOf("2023/24", absentValue("suppressed")),
    ];
    const sentences = sentencesOf({ before });
    expect(sentences).toContain("The best change in one period is not told, as a value in the series is suppressed");
    expect(sentences.filter((sentence) => sentence.startsWith("Best change"))).toEqual([]);
  });

  it("[P8] counts persons of a rate of people by the latest denominator, and says so", () => {
    const { numerator, denominator } = rateOf("2024/25", 930, 1000);
    const actual = { numerator, denominator };
    const persons = "That is 30 persons, taking the latest denominator (1,000, 2024/25)";
    expect(sentencesOf({ actual })).toContain(persons);
    expect(sentencesOf({ actual, indicator: { countsPersons: false } })).not.toContain(persons);
  });

  it("[P8] says that no period is left, that nothing is known yet, or that nothing is needed", () => {
    const ended = { actual: measurementOf("2026/27", 95) };
    expect(sentencesOf({ question: ended })).toContain("No period is left before the target date");
    expect(sentencesOf()).toContain("No change between two periods is known yet");
    const achieved = { actual: measurementOf("2024/25", 97) };
    expect(sentencesOf({ question: achieved })).toEqual(["Nothing more: the target is reached"]);
  });

  it("[P8] prints half a school a year as a half, and a small change not as none", () => {
    const schools = { kind: "count", unit: "schools", decimals: 0 } as const;
    const question = { target: measurementOf("2026/27", 96), actual: measurementOf("2024/25", 93) };
    expect(sentencesOf({ indicator: schools, question })[1]).toContain("+1.5 in each");
    const close = { actual: measurementOf("2024/25", 95.99) };
    expect(sentencesOf({ question: close })[0]).toContain("+0.01 pp");
  });

  it("[P8] says of a milestone only when it is due, and nothing more once it is reached", () => {
    const done = { baseline: measurementOf("2022/23", 0), target: measurementOf("2026/27", 1) };
    const indicator = { kind: "milestone", unit: "yesNo", decimals: 0 } as const;
    const open = { ...done, actual: measurementOf("2024/25", 0) };
    expect(sentencesOf({ indicator, question: open })).toEqual(["Due by 31 August 2027"]);
    const reached = { ...done, actual: measurementOf("2024/25", 1) };
    expect(sentencesOf({ indicator, question: reached })).toEqual(["Nothing more: the target is reached"]);
  });

  it("[P8] does not say the change twice where one period is left", () => {
    const before = [observationOf("2024/25", 92)];
    expect(sentencesOf({ before, question: { actual: measurementOf("2025/26", 93) } })).toEqual([
      "Change still needed: +3.0 pp, by the end of the period 2026/27",
      "Best change seen in one period: +1.0 pp",
      "More per period than was ever seen before",
    ]);
  });

  it.each([96.2, 93])("[P8] calls no change best that went the wrong way or no way, as from %d", (earlier) => {
    expect(sentencesOf({ before: [observationOf("2023/24", earlier)] })).toEqual([
      "Change still needed: +3.0 pp, by the end of the period 2026/27",
      "+1.5 pp in each of the 2 remaining periods",
      "No period went the right way so far",
    ]);
  });

  it("says nothing where there is no target or no value", () => {
    expect(sentencesOf({ question: { target: undefined } })).toEqual([]);
    expect(sentencesOf({ question: { actual: undefined } })).toEqual([]);
  });
});

describe("the value from which it would have been on track", () => {
  it("[P7] is a least value where more is better and a greatest where less is", () => {
    expect(onTrackSentence(assessmentOf(), english)).toBe("On track from 92.9% upwards");
    const falling = { baseline: measurementOf("2022/23", 2), target: measurementOf("2026/27", 1) };
    const assessment = assessmentOf({ question: { ...falling, actual: measurementOf("2024/25", 1.6) } });
    expect(onTrackSentence(assessment, english)).toBe("On track at 1.5% or below");
  });

  it("is not said where nothing can be measured", () => {
    expect(onTrackSentence(assessmentOf({ question: { target: undefined } }), english)).toBeUndefined();
  });

  it("[P7] whoever reaches the printed value is on track", () => {
    const tenths = fc.integer({ min: 0, max: 1000 }).map((number) => number / 10);
    fc.assert(
      fc.property(tenths, tenths, tenths, (baseline, target, actual) => {
        fc.pre(baseline !== target);
        const assessment = assessmentOf({
          question: {
            baseline: measurementOf("2022/23", baseline),
            target: measurementOf("2026/27", target),
            actual: measurementOf("2024/25", actual),
          },
        });
        const printed = /(-?[\d.]+)%/.exec(onTrackSentence(assessment, english) ?? "")?.[1];
        const again = progressOf({
          ...assessment.progress.question,
          actual: measurementOf("2024/25", Number(printed)),
        });
        expect(again).toMatchObject({ kind: "measured" });
        expect(["onTrack", "achieved"]).toContain(again.kind === "measured" ? again.status : "");
      }),
    );
  });
});
