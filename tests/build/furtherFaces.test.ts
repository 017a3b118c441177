import { describe, expect, it } from "vitest";
import { facesBelow, furtherFaces } from "#build/furtherFaces.ts";
import { isAskedFor } from "#export/view/siteStyles.ts";

describe("the whole faces that pages name", () => {
  it("put their files on the site and ask for each where one of its letters shows", async () => {
    const files = new Map<string, Uint8Array>();
    const css = await furtherFaces((name, source) => {
      files.set(name, source);
      return `assets/${name}`;
    });
    const asked = Array.from(
      css.matchAll(/url\(([^)]*)\)[^}]*unicode-range:([^;]*);/g),
      ([, file = "", range = ""]) => ({
        file,
        hasEth: isAskedFor(range, "ð"),
        hasWcircumflex: isAskedFor(range, "ŵ"),
      }),
    );
    expect(asked).toEqual([
      { file: "assets/source-sans-3-latin-wght-normal.woff2", hasEth: true, hasWcircumflex: false },
      { file: "assets/source-sans-3-latin-ext-wght-normal.woff2", hasEth: false, hasWcircumflex: true },
    ]);
    for (const source of files.values()) expect(Buffer.from(source).subarray(0, 4).toString()).toBe("wOF2");
    expect([...files.keys()].map((name) => `assets/${name}`)).toEqual(asked.map(({ file }) => file));
  });

  it("[X3] are found from any depth", () => {
    expect(facesBelow("../../", "src: url(assets/a.woff2); src: url(assets/b.woff2)")).toBe(
      "src: url(../../assets/a.woff2); src: url(../../assets/b.woff2)",
    );
  });
});
