import { describe, expect, it } from "vitest";
import { progressOf } from "#domain/progress.ts";
import { countStatuses } from "#domain/summary.ts";
import { absentValue } from "#domain/value.ts";
import { measurementOf, questionOf } from "#tests/domain/questions.ts";
import { english } from "#tests/i18n/languages.ts";
import { statusFinding } from "#ui/status/wellFinding.ts";

const hidden = progressOf(questionOf({ actual: measurementOf("2024/25", absentValue("suppressed")) }));
const silent = progressOf(questionOf({ actual: undefined }));
const achieved = progressOf(questionOf({ actual: measurementOf("2024/25", 1000) }));

describe("the finding of a map by status", () => {
  const finding = (progresses: Parameters<typeof countStatuses>[0]) => {
    const counts = countStatuses(progresses);
    return statusFinding(counts, counts.total, english);
  };

  it("[P9] counts those that do well among all where none is suppressed", () => {
    expect(finding([achieved, silent])).toBe("1 of 2 municipalities is on track or has reached the target");
  });

  it("[S8] counts them among those that are shown where some are suppressed, and says how many are not", () => {
    expect(finding([achieved, silent, hidden, hidden])).toBe(
      "1 of 2 municipalities is on track or has reached the target; 2 more are suppressed",
    );
  });

  it("[S8] tells that nothing may be shown from that nothing can be measured", () => {
    expect(finding([hidden, silent])).toBe("No municipality’s status can be shown; 1 of 2 is suppressed");
    expect(finding([silent])).toBe("No municipality can be measured yet");
  });
});
