import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { progressOf } from "#domain/progress.ts";
import { measurementOf, plotsOfChange, questionFrom, questionOf, tenths } from "#tests/domain/questions.ts";
import { drawPath } from "#ui/status/pathDrawing.ts";

function drawnAt(number: number) {
  return drawPath(progressOf(questionOf({ actual: measurementOf("2024/25", number) })));
}

describe("the way from baseline to target", () => {
  it("reaches from end to end while the value lies between the two", () => {
    expect(drawnAt(25)).toEqual({ baseline: 0, target: 100, actual: 25, expected: 50, isBeyond: false });
  });

  it("makes room for a value behind the baseline or past the target", () => {
    expect(drawnAt(-25)).toMatchObject({ baseline: 20, target: 100, actual: 0 });
    expect(drawnAt(125)).toMatchObject({ baseline: 0, target: 80, actual: 100 });
  });

  it("draws a value far outside at the end of the line, and says so", () => {
    expect(drawnAt(-900)).toMatchObject({ baseline: 50, actual: 0, isBeyond: true });
  });

  it("is not drawn where there is no way to go", () => {
    expect(drawPath(progressOf(questionOf({ target: undefined })))).toBeUndefined();
    expect(drawPath(progressOf(questionOf({ target: measurementOf("2026/27", 0) })))).toBeUndefined();
  });

  it("keeps every place on the line and baseline before target", () => {
    fc.assert(
      fc.property(plotsOfChange(tenths), (plot) => {
        const drawing = drawPath(progressOf(questionFrom(plot)));
        if (drawing === undefined) return;
        const { baseline, target, actual, expected = 0 } = drawing;
        for (const place of [baseline, target, actual, expected]) {
          expect(place).toBeGreaterThanOrEqual(-1e-9);
          expect(place).toBeLessThanOrEqual(100 + 1e-9);
        }
        expect(baseline).toBeLessThan(target);
      }),
    );
  });
});
