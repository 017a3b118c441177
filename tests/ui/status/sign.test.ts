import { describe, expect, it } from "vitest";
import { STATUSES, UNMEASURABLE_REASONS } from "#domain/progress.ts";
import { ABSENCE_REASONS } from "#domain/value.ts";
import { drawingOf, signOf, toneOf } from "#ui/status/sign.ts";
import { assessmentOf } from "./assessments.ts";

describe("the sign of a status", () => {
  it("has a silhouette of its own, so that it needs no colour", () => {
    const silhouettes = STATUSES.map((status) => drawingOf(status).body);
    expect(new Set(silhouettes).size).toBe(STATUSES.length);
  });

  it("has a colour of its own", () => {
    expect(new Set(STATUSES.map(toneOf)).size).toBe(STATUSES.length);
  });

  it("[P5] is never a colour where nothing is measured", () => {
    expect(new Set([...UNMEASURABLE_REASONS, ...ABSENCE_REASONS].map(toneOf))).toEqual(new Set(["unmeasurable"]));
  });

  it("shares no silhouette with the sign of something absent, apart from the square that is solid in one and open in the other", () => {
    const open = new Set(
      [...UNMEASURABLE_REASONS, ...ABSENCE_REASONS].map((reason) => JSON.stringify(drawingOf(reason))),
    );
    expect(STATUSES.filter((status) => open.has(JSON.stringify(drawingOf(status))))).toEqual([]);
  });

  it("[P5] is that of the reason where there is no status", () => {
    expect(signOf(assessmentOf().progress)).toBe("onTrack");
    expect(signOf(assessmentOf({ question: { target: undefined } }).progress)).toBe("noTarget");
  });
});
