import { describe, expect, it } from "vitest";
import { parseColour } from "#export/view/colour.ts";

describe("a colour for a picture", () => {
  it("is written so that every program knows it", () => {
    expect(parseColour("rgb(11, 79, 138)")).toEqual({ hex: "#0b4f8a", opacity: 1 });
    expect(parseColour("rgba(0, 0, 0, 0.2)")).toEqual({ hex: "#000000", opacity: 0.2 });
    expect(parseColour("color(srgb 1 0.5 0)")).toEqual({ hex: "#ff8000", opacity: 1 });
    expect(parseColour("color(srgb 0 0 1 / 0.5)")).toEqual({ hex: "#0000ff", opacity: 0.5 });
  });

  it("is that of CSS Color 4 where colours were mixed in Oklab", () => {
    // White, and the red and blue of sRGB, as the specification lists them.
    expect(parseColour("oklab(1 0 0)")?.hex).toBe("#ffffff");
    expect(parseColour("oklab(0.627955 0.224863 0.125846)")?.hex).toBe("#ff0000");
    expect(parseColour("oklab(0.452014 -0.032457 -0.311528)")?.hex).toBe("#0000ff");
  });

  it("is none where nothing is painted", () => {
    for (const text of ["none", "rgba(0, 0, 0, 0)", "", 'url("#hatch")']) expect(parseColour(text)).toBeUndefined();
  });
});
