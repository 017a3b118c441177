// @vitest-environment jsdom
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { BARE_HASHES, missingPage } from "#build/missingPage.ts";
import { unseenPage } from "#root/offline/unseenPage.ts";

/** What stands between tags of a name, and its hash as a browser computes it. */
function inline(html: string, tag: "script" | "style"): readonly string[] {
  return [...html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, "gs"))].map(
    ([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
  );
}

const policyOf = (html: string) => /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";

describe("pages that can ask for no file", () => {
  it.each([
    ["404.html", missingPage()],
    ["a page that was not seen", unseenPage("https://x.org/en/", [])],
  ])("%s names its style and script by their hash, and the headers name them too", (_name, html) => {
    const [styles, scripts] = [inline(html, "style"), inline(html, "script")];
    expect(styles).toHaveLength(1);
    for (const hash of [...styles, ...scripts]) expect(policyOf(html)).toContain(hash);
    expect(BARE_HASHES.styles).toEqual(styles);
    if (scripts.length > 0) expect(BARE_HASHES.scripts).toEqual(scripts);
    expect(html).not.toMatch(/ style=| on\w+=/);
  });

  it.each([
    ["/en/nothing/", "/"],
    ["/plans/sq/municipality/nowhere/", "/plans/"],
    ["/plans/learning-centres/sr", "/plans/learning-centres/"],
    ["/nothing", "/"],
  ])("404.html leads from %s to the languages of %s", (path, home) => {
    history.replaceState({}, "", path);
    const html = missingPage();
    document.body.innerHTML = /<main>.*<\/main>/s.exec(html)?.[0] ?? "";
    new Function(/<script>(.*)<\/script>/s.exec(html)?.[1] ?? "")();
    expect([...document.links].map(({ pathname }) => pathname)).toEqual([
      `${home}sq/`,
      `${home}sr/`,
      `${home}en/`,
      `${home}tr/`,
    ]);
  });
});
