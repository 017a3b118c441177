import { describe, expect, it } from "vitest";
import { takeFirstStyles } from "#build/firstStyles.ts";

function bundleOf(css: string) {
  const importing = (...files: string[]) => ({ importedCss: new Set(files) });
  return {
    "assets/index.js": { type: "chunk", isEntry: true, viteMetadata: importing("assets/index.css") },
    "assets/map.js": { type: "chunk", isEntry: false, viteMetadata: importing("assets/index.css", "assets/map.css") },
    "assets/index.css": { type: "asset", source: Buffer.from(css) },
    "assets/map.css": { type: "asset", source: "b{}" },
  } as const;
}

describe("the styles of the first view", () => {
  it("are taken out of the bundle, so that neither a page nor a script asks for them as a file", () => {
    const bundle = { ...bundleOf("a{color:red}\n") };
    expect(takeFirstStyles(bundle)).toBe("a{color:red}");
    expect(Object.keys(bundle)).toEqual(["assets/index.js", "assets/map.js", "assets/map.css"]);
    expect(bundle["assets/index.js"].viteMetadata.importedCss).toEqual(new Set());
    expect(bundle["assets/map.js"].viteMetadata.importedCss).toEqual(new Set(["assets/map.css"]));
  });

  it("[X3] name no file beside them, which would be looked for beside the page", () => {
    expect(() => takeFirstStyles({ ...bundleOf("a{background:url(./dots.svg)}") })).toThrow("url(./dots.svg)");
    expect(takeFirstStyles({ ...bundleOf("a{background:url(data:image/png;base64,aa)}") })).toContain("data:");
  });
});
