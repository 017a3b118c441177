// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { embedAddress, embedCode } from "#export/view/embedCode.ts";

describe("the code that shows a view in another page", () => {
  it("[X3] leads to the same view without what surrounds it, whatever it was", () => {
    expect(embedAddress("https://example.org/en/?indicator=dropout#below", "map")).toBe(
      "https://example.org/en/?indicator=dropout&embed=map",
    );
    expect(embedAddress("https://example.org/en/?embed=page", "trend")).toBe("https://example.org/en/?embed=trend");
  });

  it("is a frame with a title, as wide as its place", () => {
    document.body.innerHTML = embedCode("https://example.org/?a=1&b=2", 'The "finding" <b>', 640.2);
    const [frame] = document.getElementsByTagName("iframe");
    expect(frame?.src).toBe("https://example.org/?a=1&b=2");
    expect(frame?.title).toBe('The "finding" <b>');
    expect([frame?.width, frame?.height]).toEqual(["100%", "641"]);
  });
});
