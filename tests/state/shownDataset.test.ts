// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { keepShownId, readShownId } from "#state/shownDataset.ts";

afterEach(() => sessionStorage.clear());

describe("the kept data set a tab shows", () => {
  it("is none at first, is remembered, and forgotten", () => {
    expect(readShownId("")).toBeUndefined();
    keepShownId("", "2026-01-31T10:00:00.000Z-x");
    expect(readShownId("")).toBe("2026-01-31T10:00:00.000Z-x");
    keepShownId("", undefined);
    expect(readShownId("")).toBeUndefined();
  });

  it("belongs to its programme: switching shows what the site has, for good", () => {
    keepShownId("learning-centres", "a");
    expect(readShownId("learning-centres")).toBe("a");
    expect(readShownId("")).toBeUndefined();
    expect(readShownId("learning-centres")).toBeUndefined();
  });

  it("is the site's own where storage is closed", () => {
    vi.stubGlobal("sessionStorage", undefined);
    keepShownId("", "a");
    expect(readShownId("")).toBeUndefined();
    vi.unstubAllGlobals();
  });
});
