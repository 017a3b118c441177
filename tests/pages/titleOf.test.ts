import { describe, expect, it } from "vitest";
import { titleOf } from "#pages/titleOf.ts";

describe("the title of a page in tabs and bookmarks", () => {
  it("is its heading with the site's name", () => {
    expect(titleOf("Fushë Kosovë")).toBe("Fushë Kosovë – Vijim");
  });

  it("does not say the site's name twice", () => {
    expect(titleOf("Vijim – planet komunale")).toBe("Vijim – planet komunale");
  });
});
