import { describe, expect, it } from "vitest";
import { siteChunks } from "#build/chunks.ts";

const MAIN = "/site/src/main.tsx";

/** Asks, in the order given, which of some modules are needed for the first view; `imports` says who imports whom. */
function firstOf(imports: Readonly<Record<string, readonly string[]>>, asked: readonly string[]): readonly string[] {
  const importersOf = (id: string) => Object.keys(imports).filter((from) => imports[from]?.includes(id));
  const graph = { getModuleInfo: (id: string) => ({ importers: importersOf(id) }) };
  const [group] = siteChunks().groups;
  if (typeof group?.name !== "function") throw new Error("the first group has no rule");
  const { name } = group;
  return asked.filter((id) => name(id, graph) === "first");
}

describe("the chunks of the site's script", () => {
  it("put all that the entry imports, itself or through others, into the first", () => {
    const imports = { [MAIN]: ["router", "store"], router: ["page"], page: ["words"] };
    expect(firstOf(imports, [MAIN, "router", "store", "page", "words"])).toHaveLength(5);
  });

  it("leave what is only brought later out of it", () => {
    const imports = { [MAIN]: ["router"], laterPage: ["chart", "words"], router: ["words"] };
    expect(firstOf(imports, ["laterPage", "chart", "words"])).toEqual(["words"]);
  });

  it("begin at the page as well, as a bundler may make it the entry", () => {
    expect(firstOf({ "/site/index.html": ["styles"] }, ["styles"])).toEqual(["styles"]);
  });

  it.each([[["one", "other", "third"]], [["other", "third", "one"]], [["third", "one", "other"]]])(
    "follow libraries whose modules import each other in a circle, whichever is asked of first: %j",
    (asked) => {
      const circle = { one: ["other"], other: ["third"], third: ["one"] };
      expect(firstOf({ ...circle, [MAIN]: ["one"] }, asked)).toEqual(asked);
      expect(firstOf({ one: ["other"], [MAIN]: ["one"], other: ["one", "third"] }, asked)).toEqual(asked);
      expect(firstOf({ ...circle, later: ["one"] }, asked)).toEqual([]);
    },
  );

  it("put what the page of an indicator needs apart from what it does not", () => {
    const imports = { "/site/src/pages/IndicatorPage.tsx": ["table"], plans: ["table", "tree"], data: ["tree"] };
    const importersOf = (id: string) => Object.entries(imports).flatMap(([from, to]) => (to.includes(id) ? from : []));
    const group = siteChunks().groups.find(({ debugName }) => debugName === "figures");
    const nameOf = (id: string) =>
      typeof group?.name === "function" && group.name(id, { getModuleInfo: (of) => ({ importers: importersOf(of) }) });
    expect([nameOf("table"), nameOf("tree")]).toEqual(["figures", null]);
  });

  it("know nothing of a module that is not in the graph", () => {
    const [group] = siteChunks().groups;
    expect(typeof group?.name === "function" && group.name("virtual", { getModuleInfo: () => null })).toBeNull();
  });
});
