import { describe, expect, it } from "vitest";
import { filesOf, isForGood, versionOf } from "#state/pageFiles.ts";

const HEAD = `<meta name="vijim:first" content="packs/first.0a1b.pack">
  <link rel="manifest" href="../manifest.webmanifest">
  <link rel="preload" href="../packs/first.0a1b.pack" as="fetch">
  <script type="module" src="../assets/index-Ab-_3456.js"></script>
  <link rel="stylesheet" href="../assets/index-Zz345678.css">`;

describe("the files a page names", () => {
  it("are those named after their content, each once, as addresses the page would ask for", () => {
    const html = `${HEAD}<a href="../sq/plans/">Planet</a><script src="../assets/index-Ab-_3456.js"></script>`;
    expect(filesOf(html, "https://x.org/below/sq/")).toEqual([
      "https://x.org/below/packs/first.0a1b.pack",
      "https://x.org/below/assets/index-Ab-_3456.js",
      "https://x.org/below/assets/index-Zz345678.css",
    ]);
  });

  it.each([
    ["https://x.org/assets/index-Ab-_3456.js", true],
    ["https://x.org/below/assets/worker/worker-Ab-_3456.js", true],
    ["https://x.org/packs/area-peje.0a1b.pack", true],
    ["https://x.org/sq/", false],
    ["https://x.org/packs/", false],
    ["https://x.org/overview.png", false],
    ["https://x.org/api/assets/dataElements.json?paging=false", false],
  ])("%s is right for good: %s", (address, expected) => {
    expect(isForGood(address)).toBe(expected);
  });
});

describe("the version of a page", () => {
  it("is that of its script and its first pack", () => {
    expect(versionOf(HEAD)).toBe("first.0a1b.pack index-Ab-_3456.js");
  });

  it("stays the same whatever is added to the head later", () => {
    const later = '<link rel="modulepreload" href="/below/assets/PlansPage-12345678.js">';
    expect(versionOf(HEAD + later)).toBe(versionOf(HEAD));
  });

  it("is another one when the script or the data are", () => {
    expect(versionOf(HEAD.replaceAll("0a1b", "0a1c"))).not.toBe(versionOf(HEAD));
    expect(versionOf(HEAD.replaceAll("Ab-_3456", "Ab-_3457"))).not.toBe(versionOf(HEAD));
  });

  it("is none where the text is no page of a site", () => {
    expect(versionOf("<h1>Sign in to the network</h1>")).toBe("");
  });
});
