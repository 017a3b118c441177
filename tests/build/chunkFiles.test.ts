import { describe, expect, it } from "vitest";
import { chunkFiles } from "#build/chunkFiles.ts";

type Made = { readonly imports?: readonly string[]; readonly css?: readonly string[] };

const chunk = (name: string, { imports = [], css = [] }: Made = {}, isDynamicEntry = false) =>
  ({
    type: "chunk",
    name,
    fileName: `assets/${name}.js`,
    isEntry: name === "index",
    isDynamicEntry,
    imports: imports.map((other) => `assets/${other}.js`),
    viteMetadata: { importedCss: new Set(css) },
  }) as const;

const BUNDLE = {
  index: chunk("index", { imports: ["vendor"], css: ["assets/index.css"] }),
  vendor: chunk("vendor"),
  charts: chunk("charts", { imports: ["index", "figures"], css: ["assets/figures.css"] }),
  figures: chunk("figures", { imports: ["charts", "vendor"] }),
  plansPage: chunk(
    "PlansPage",
    { imports: ["charts", "index"], css: ["assets/plans.css", "assets/figures.css"] },
    true,
  ),
  styles: { type: "asset" },
} as const;

describe("the files of a module that is imported when it is needed", () => {
  it("are its own and those of all that it imports, in a circle too, without what each page begins with", () => {
    const files = chunkFiles(BUNDLE).get("PlansPage");
    expect(files?.scripts).toEqual(["assets/PlansPage.js", "assets/charts.js", "assets/figures.js"]);
    expect(files?.styles).toEqual(["assets/plans.css", "assets/figures.css"]);
  });

  it("are those of no module that is part of another", () => {
    expect([...chunkFiles(BUNDLE).keys()]).toEqual(["PlansPage"]);
  });
});
