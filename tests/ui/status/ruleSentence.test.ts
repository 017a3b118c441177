import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ProgressQuestion } from "#domain/progress.ts";
import { absentValue } from "#domain/value.ts";
import { measurementOf } from "#tests/domain/questions.ts";
import { english, serbian } from "#tests/i18n/languages.ts";
import { cutSentence, ruleSentence } from "#ui/status/ruleSentence.ts";
import { assessmentOf } from "./assessments.ts";

function sentenceOf(question: Partial<ProgressQuestion>, words = english): string {
  const { progress, indicator } = assessmentOf({ question });
  return ruleSentence(progress, indicator, words);
}

describe("the rule that matched, as a sentence", () => {
  it("[P7] names shares, pace and the cut that was reached", () => {
    expect(sentenceOf({})).toBe(
      "50% of the change is covered where 50% was expected: the pace is 1.00, at least 0.95.",
    );
    expect(sentenceOf({ actual: measurementOf("2024/25", 92) })).toBe(
      "33% of the change is covered where 50% was expected: the pace is 0.67, at least 0.60 but below 0.95.",
    );
    expect(sentenceOf({ actual: measurementOf("2024/25", 91) })).toBe(
      "17% of the change is covered where 50% was expected: the pace is 0.33, below 0.60.",
    );
  });

  it("[P7] names the cuts of the data set, however fine they are", () => {
    expect(sentenceOf({ cuts: { onTrack: 0.975, behind: 0.5 } })).toContain("at least 0.975");
    expect(cutSentence({ onTrack: 0.975, behind: 0.5 }, english)).toContain("from a pace of 0.975, behind from 0.50");
  });

  it("[P3] tells achieved, missed and regressed apart", () => {
    expect(sentenceOf({ actual: measurementOf("2024/25", 96) })).toContain("100% of the change");
    expect(sentenceOf({ actual: measurementOf("2026/27", 95) })).toContain("31 August 2027");
    expect(sentenceOf({ actual: measurementOf("2024/25", 89) })).toContain("−17%, below zero");
  });

  it("[P3] never prints a missed target as covered to 100%", () => {
    expect(sentenceOf({ actual: measurementOf("2026/27", 95.999) })).toContain("99.98% of the change");
  });

  it("[P4] says of a maintained value how far it may slip", () => {
    const kept = { baseline: measurementOf("2022/23", 95), target: measurementOf("2026/27", 95), tolerance: 0.25 };
    expect(sentenceOf({ ...kept, actual: measurementOf("2024/25", 94.9) })).toBe(
      "The target is to keep the baseline of 95.0%. The latest value, 94.9%, is no worse, or within the tolerance of 0.25%.",
    );
    expect(sentenceOf({ ...kept, actual: measurementOf("2024/25", 94) })).toContain("worse by more than the tolerance");
  });

  it.each([
    ["noBaseline", { baseline: undefined }, "There is no starting value from which to measure the change."],
    ["noTarget", { target: undefined }, "No target has been set."],
    ["noActual", { actual: undefined }, "No value has been reported."],
    [
      "suppressed",
      { actual: measurementOf("2024/25", absentValue("suppressed")) },
      "The number is withheld so that no child can be recognised.",
    ],
  ] as const)("[P5] gives the reason %s in a sentence", (_reason, question, sentence) => {
    expect(sentenceOf(question)).toBe(sentence);
  });

  it("is said in the reader's language and number format", () => {
    expect(sentenceOf({ actual: measurementOf("2024/25", 92) }, serbian)).toBe(
      "Ostvareno je 33% promene, a očekivano je 50%: tempo je 0,67, najmanje 0,60, ali ispod 0,95.",
    );
  });

  it("[P6] never prints a pace that contradicts the cut it is compared with", () => {
    fc.assert(
      fc.property(fc.integer({ min: 9000, max: 9600 }), (hundredths) => {
        const sentence = sentenceOf({ actual: measurementOf("2024/25", hundredths / 100) });
        const pace = /the pace is (\d+\.\d+)/.exec(sentence)?.[1];
        const least = /at least (\d+\.\d+)/.exec(sentence)?.[1];
        const below = /below (\d+\.\d+)/.exec(sentence)?.[1];
        if (pace !== undefined && least !== undefined) expect(Number(pace)).toBeGreaterThanOrEqual(Number(least));
        if (pace !== undefined && below !== undefined) expect(Number(pace)).toBeLessThan(Number(below));
      }),
    );
  });
});
