import { describe, expect, it } from "vitest";
import { isAskedFor } from "#export/view/siteStyles.ts";

describe("a face of type", () => {
  const LATIN = "U+0000-00FF, U+0131";
  const FURTHER = "U+0100-0130, U+0132-0151";

  it("is taken along where a letter of it is shown", () => {
    expect(isAskedFor(LATIN, "Pejë")).toBe(true);
    expect(isAskedFor(FURTHER, "Pejë")).toBe(false);
    expect(isAskedFor(FURTHER, "Štimlje, Đakovica")).toBe(true);
  });

  it("is named by a range with signs for any figure too, as a build shortens it", () => {
    expect(isAskedFor("U+??,U+131", "Pejë")).toBe(true);
    expect(isAskedFor("U+1E??", "Pejë")).toBe(false);
    expect(isAskedFor("U+1E??", "Ẽ")).toBe(true);
  });

  it("is for every letter where it names none", () => {
    expect(isAskedFor("", "x")).toBe(true);
  });
});
