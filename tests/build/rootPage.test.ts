import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { inlineSource } from "#build/policy.ts";
import { LEAD_ON_HASH, rootPage } from "#build/rootPage.ts";
import type { SiteData } from "#build/site.ts";
import { versionOf } from "#state/pageFiles.ts";

const TEMPLATE = `<head><script type="module" crossorigin src="./assets/index-Ab345678.js"></script></head>`;
const html = rootPage(
  { slug: "second", firstPack: "first.12ab.pack" } as SiteData,
  { title: "Vijim", html: `<a href="./sq/">Vijim</a>` },
  TEMPLATE,
);

/** Where the page leads somebody who reads some languages. */
function leadsTo(languages: readonly string[], href: string): string {
  const [, script = ""] = /<script>(.*?)<\/script>/s.exec(html) ?? [];
  const found: string[] = [];
  const location = { href, replace: (to: URL) => found.push(to.href) };
  runInNewContext(script, { navigator: { languages }, location, URL });
  expect(found).toHaveLength(1);
  return found[0] ?? "";
}

describe("the page at the root of a programme", () => {
  it("[X3] leads on to the reader's language, wherever the site lies", () => {
    expect(leadsTo(["sq"], "https://x.org/")).toBe("https://x.org/sq/");
    expect(leadsTo(["de", "hr-HR"], "https://x.org/below/second/?x=1")).toBe("https://x.org/below/second/sr/");
    expect(leadsTo([], "https://x.org/below/")).toBe("https://x.org/below/en/");
  });

  it("asks for no file, and its policy allows its script", () => {
    expect(html).not.toMatch(/src=|<link/);
    expect(html).toContain(`script-src ${LEAD_ON_HASH};`);
    expect(LEAD_ON_HASH).toBe(inlineSource(/<script>(.*?)<\/script>/s.exec(html)?.[1] ?? ""));
  });

  it("names the same version as every other page", () => {
    const other = `${TEMPLATE}<meta name="vijim:first" content="../packs/first.12ab.pack">`;
    expect(versionOf(html)).toBe(versionOf(other));
    expect(versionOf(html)).toBe("first.12ab.pack index-Ab345678.js");
  });

  it("shows the ways to the languages where there is no script", () => {
    expect(html).toContain(`<a href="./sq/">Vijim</a>`);
  });
});
