import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "#domain/fold.ts";

describe("fold", () => {
  it("finds a name without its diacritics, in any case, as people type it", () => {
    expect(fold("  Fushë-Kosovë ")).toBe("fushe kosove");
    expect(fold("ĐAKOVICA")).toBe("dakovica");
    expect(fold("Graçanicë")).toBe(fold("gracanice"));
  });

  it("changes nothing when done again", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => fold(fold(text)) === fold(text)));
  });
});
