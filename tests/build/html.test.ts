import { describe, expect, it } from "vitest";
import { READY_FIRST_FACES } from "#build/firstFaces.ts";
import { escapeHtml, fillPage, type PageHead, type PrerenderedPage, unescapeHtml } from "#build/html.ts";
import type { SiteData } from "#build/site.ts";
import type { Day } from "#domain/day.ts";
import { datasetOf } from "#tests/pack/dataset.ts";

const TEMPLATE = `<!doctype html>
<html lang="en">
  <head>
    <!--policy-->
    <title>Vijim</title>
    <!--head-->
    <script type="module" crossorigin src="./assets/index-abc.js"></script>
  </head>
  <body>
    <div id="root"><!--page--></div>
  </body>
</html>
`;

const SITE: SiteData = {
  slug: "",
  programmes: [{ slug: "", name: { en: "Dropout" } }],
  files: new Map(),
  firstPack: "first.123.pack",
  boundaries: "boundaries.456.json",
  dataset: datasetOf({}),
  builtOn: "2026-01-31" as Day,
};

const HEAD: PageHead = {
  policy: "script-src 'self'",
  faces: "@font-face{src:url(data:font/woff2;base64,aa)}",
  furtherFaces: "@font-face{src:url(assets/latin-abc.woff2)}",
  styles: "main{margin:0}",
  chunks: new Map([
    ["PlansPage", { scripts: ["assets/PlansPage.js", "assets/charts.js"], styles: ["assets/plans.css"] }],
    ["lateSq", { scripts: ["assets/lateSq.js", "assets/charts.js"], styles: [] }],
  ]),
};

function fill(path: string, page: Partial<PrerenderedPage> = {}, head: PageHead | undefined = HEAD): string {
  return fillPage(TEMPLATE, path, SITE, { html: "<h1>Pejë</h1>", title: "Pejë – Vijim", ...page }, head);
}

/** Every address in a page that is not absolute, as a browser at some place below some base resolves it. */
function addressesIn(html: string, page: string): readonly string[] {
  return [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address = ""]) => new URL(address, page).href);
}

describe("the HTML file of a page", () => {
  it("holds what was drawn, in its place", () => {
    expect(fill("sq/municipality/peje/")).toContain('<div id="root"><h1>Pejë</h1></div>');
  });

  it("has its own title, with signs that mean something in HTML written as text", () => {
    const html = fill("en/", { title: 'Boys & girls <5 "in" school – $1 $`' });
    expect(html).toContain("<title>Boys &amp; girls &lt;5 &quot;in&quot; school – $1 $`</title>");
    expect(html.match(/<title>/g)).toHaveLength(1);
  });

  it("copies signs that mean something in a replacement as they are", () => {
    expect(fill("en/", { html: "<p>$& $1 $` $' $$ <!--head--></p>" })).toContain("<p>$& $1 $` $' $$ <!--head--></p>");
  });

  it("says its language, English unless told", () => {
    expect(fill("sr/", { language: "sr-Latn" })).toContain('<html lang="sr-Latn"');
    expect(fill("")).toContain('<html lang="en"');
  });

  it.each([
    ["", "./"],
    ["en/", "../"],
    ["en/method/", "../../"],
    ["sq/municipality/fushe-kosove/", "../../../"],
  ])("[X3] tells the script of the page “%s” that the base is %s", (path, base) => {
    expect(fill(path)).toContain(`<meta name="vijim:base" content="${base}">`);
  });

  it.each(["", "en/", "sr/indicator/dropout/"])("[X3] finds its files below any base: “%s”", (path) => {
    const alternates = { sq: "sq/", en: "en/" };
    const html = fill(path, { alternates });
    const below = "https://example.org/some/where/";
    const found = addressesIn(html, below + path);
    expect(found).toEqual(expect.arrayContaining(["assets/index-abc.js", "sq/"].map((to) => below + to)));
    expect(found.filter((address) => !address.startsWith(below))).toEqual([]);
  });

  it.each(["", "en/", "sr/indicator/dropout/"])("shares its files with the other programmes: “%s”", (path) => {
    const page = { html: "Pejë", title: "", alternates: { sq: "sq/" } };
    const html = fillPage(TEMPLATE, path, { ...SITE, slug: "second" }, page, HEAD);
    const site = "https://example.org/some/where/";
    const found = addressesIn(html, `${site}second/${path}`);
    expect(found).toEqual(expect.arrayContaining([`${site}assets/index-abc.js`, `${site}second/sq/`]));
    const [base = ""] = /name="vijim:base" content="([^"]*)"/.exec(html)?.slice(1) ?? [];
    const [first = ""] = /name="vijim:first" content="([^"]*)"/.exec(html)?.slice(1) ?? [];
    expect(new URL(base, `${site}second/${path}`).href).toBe(`${site}second/`);
    expect(new URL(first, `${site}second/`).href).toBe(`${site}packs/first.123.pack`);
    expect(html).toContain('<meta name="vijim:programme" content="second">');
  });

  it("names the packs the script begins with and the day of building", () => {
    const html = fill("en/");
    expect(html).toContain('<meta name="vijim:first" content="packs/first.123.pack">');
    expect(html).toContain('<meta name="vijim:boundaries" content="packs/boundaries.456.json">');
    expect(html).toContain('<meta name="vijim:built" content="2026-01-31">');
  });

  it("has what it was drawn from and what it imports brought at once, each once", () => {
    const html = fill("sq/plans/", { packs: ["first.123.pack"], modules: ["PlansPage", "lateSq"] });
    expect(html).toContain('<link rel="preload" href="../../packs/first.123.pack" as="fetch" crossorigin>');
    expect(html.match(/modulepreload" crossorigin href="[^"]*/g)).toEqual(
      ["PlansPage", "charts", "lateSq"].map((name) => `modulepreload" crossorigin href="../../assets/${name}.js`),
    );
  });

  it("asks for no file of styles but those of what it imports, which come after those of every page", () => {
    expect(fill("sq/plans/")).not.toContain("stylesheet");
    const html = fill("sq/plans/", { packs: ["first.123.pack"], modules: ["PlansPage"] });
    const parts = ["first.123.pack", "modulepreload", "@font-face", "main{margin:0}", "plans.css", "</head>"];
    const places = parts.map((part) => html.lastIndexOf(part));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  it("imports no module that there is not", () => {
    expect(() => fill("sq/plans/", { modules: ["PlanPage"] })).toThrow("no chunk is called PlanPage");
  });

  it("carries its policy before anything it counts for, and none while it is worked on", () => {
    const html = fill("en/");
    const policy = html.indexOf(`<meta http-equiv="Content-Security-Policy" content="script-src 'self'">`);
    expect(policy).toBeGreaterThan(0);
    expect(policy).toBeLessThan(Math.min(...["<script", "<link", "<title"].map((tag) => html.indexOf(tag))));
    expect(fillPage(TEMPLATE, "en/", SITE, { html: "", title: "" })).not.toMatch(/Content-Security-Policy|<style/);
  });

  it("has the letters of its faces ready before it is laid out", () => {
    const html = fill("en/");
    const places = [HEAD.faces, READY_FIRST_FACES, "<body>"].map((part) => html.indexOf(part));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  it.each([
    ["en/", "", "https://example.org/some/assets/latin-abc.woff2"],
    ["sr/indicator/dropout/", "", "https://example.org/some/assets/latin-abc.woff2"],
    ["sr/indicator/dropout/", "second", "https://example.org/some/assets/latin-abc.woff2"],
  ])("[X3] finds the files of its whole faces: “%s” of “%s”", (path, slug, file) => {
    const html = fillPage(TEMPLATE, path, { ...SITE, slug }, { html: "", title: "" }, HEAD);
    const [, address = ""] = /url\(([^)]*woff2)\)/.exec(html) ?? [];
    const page = `https://example.org/some/${slug === "" ? "" : `${slug}/`}${path}`;
    expect(new URL(address, page).href).toBe(file);
  });

  it("says where the same view stands in the other languages, and what it is about", () => {
    const html = fill("sq/method/", { alternates: { sr: "sr/method/" }, description: "About <this>" });
    expect(html).toContain('<link rel="alternate" hreflang="sr" href="../../sr/method/">');
    expect(html).toContain('<meta name="description" content="About &lt;this>">');
    expect(fill("sq/method/")).not.toContain("description");
  });

  it("leaves no place of the template unfilled", () => {
    expect(fill("en/")).not.toMatch(/<!--|undefined/);
  });
});

describe("text in HTML", () => {
  it("cannot end an element or an attribute", () => {
    expect(escapeHtml(`<b title="x">&amp;</b>`)).toBe("&lt;b title=&quot;x&quot;>&amp;amp;&lt;/b>");
  });

  it("is read back as React writes it", () => {
    expect(unescapeHtml("&lt;Pejë&gt; &amp;amp; &quot;D&#x27;A&quot;")).toBe(`<Pejë> &amp; "D'A"`);
  });
});
