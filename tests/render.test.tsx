import axe from "axe-core";
import { beforeAll, describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "#domain/language.ts";
import { pagePaths, renderPage } from "#root/render.tsx";
import { allMessages } from "#tests/i18n/languages.ts";
import { changed } from "#tests/ingest/clean.ts";
import { siteDataOf, soundDataset, withRows } from "#tests/pages/testSite.ts";
import { TOPOLOGY } from "#tests/ui/map/kosovo.ts";

/** The parts of jsdom used here, of which there are no types. It stands beside Node, which has no document of its own. */
type Dom = {
  readonly window: {
    readonly document: Document;
    readonly axe: { readonly run: (root: Element, options: object) => Promise<AxeResult> };
    readonly eval: (script: string) => void;
  };
};
type AxeResult = {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
};
const { JSDOM } = (await import("jsdom" as string)) as { JSDOM: new (html: string, options: object) => Dom };

const SITE = siteDataOf(
  {
    // A suppressed part would suppress the programme's figures, which are asked for here.
    ...changed("observations.csv", "peje,2024/25,total,total,total,[c]", "peje,2024/25,total,total,total,[x]"),
    ...withRows({
      "targets.csv": [
        "dropout,programme,total,total,total,baseline,2023/24,8,,,emis,",
        "dropout,programme,total,total,total,target,2026/27,2,,,plans,",
      ],
    }),
  },
  TOPOLOGY,
);
const BASE = "https://vijim.example/below/";
const PATHS = pagePaths(SITE);
const KINDS = [
  "",
  "method/",
  "compare/",
  "quality/",
  "indicator/dropout/",
  "indicator/pupils/",
  "municipality/prizren/",
  "municipality/gjilan/",
];

const pages = new Map<string, Awaited<ReturnType<typeof renderPage>> & { readonly dom: Dom }>();

beforeAll(async () => {
  for (const path of PATHS) {
    const page = await renderPage(path, SITE);
    const html = `<!doctype html><html lang="${page.language ?? "en"}"><title>${page.title}</title>${page.html}</html>`;
    pages.set(path, {
      ...page,
      dom: new JSDOM(html, { url: BASE + path, runScripts: "outside-only" }),
    });
  }
}, 60_000);

function pageAt(path: string) {
  const page = pages.get(path);
  if (page === undefined) throw new Error(`no page ${path}`);
  return { ...page, document: page.dom.window.document };
}

/** All that a page says to anybody: its text, and the names and descriptions given in attributes. */
function wordsOf(path: string): string {
  const { document } = pageAt(path);
  const spoken = [...document.querySelectorAll("[aria-label], [title], [alt], [placeholder]")].flatMap((element) =>
    ["aria-label", "title", "alt", "placeholder"].flatMap((name) => element.getAttribute(name) ?? []),
  );
  return [document.body.textContent, ...spoken].join("\n");
}

/** The text of the first element that fits, spaces made plain. */
function textIn(path: string, selector: string): string {
  return pageAt(path).document.querySelector(selector)?.textContent?.replaceAll(/\s+/g, " ").trim() ?? "";
}

describe("the pages of a site", () => {
  it("are one for each indicator, municipality and language, the overview, the others and the root", () => {
    expect(PATHS).toHaveLength(65);
    expect(PATHS).toEqual(
      expect.arrayContaining([
        "",
        "sq/",
        "sr/method/",
        "en/data/",
        "en/indicator/dropout/",
        "en/municipality/decan/",
        "tr/",
      ]),
    );
  });

  it("[X3] lead to pages of the site only, and to its licences, from each of them", () => {
    const there = new Set([...PATHS, "licences.txt"]);
    const broken = PATHS.flatMap((path) =>
      [...pageAt(path).document.querySelectorAll("a[href]")]
        .map((link) => new URL(link.getAttribute("href") ?? "", BASE + path))
        .filter(({ origin }) => origin === new URL(BASE).origin)
        .filter(({ pathname }) => !there.has(pathname.replace(new URL(BASE).pathname, "")))
        .map(({ href }) => `${path}: ${href}`),
    );
    expect(broken).toEqual([]);
  });

  it("are drawn whole: none waits for anything, or says that it could not be loaded", () => {
    const unfinished = PATHS.filter((path) => pageAt(path).document.querySelector(".failed, .loading") !== null);
    expect(unfinished).toEqual([]);
  });

  it("say where they stand in each language", () => {
    const { alternates, language } = pageAt("sq/indicator/dropout/");
    expect(alternates).toEqual({
      sq: "sq/indicator/dropout/",
      sr: "sr/indicator/dropout/",
      en: "en/indicator/dropout/",
      tr: "tr/indicator/dropout/",
    });
    expect(language).toBe("sq");
    expect(pageAt("sr/").language).toBe("sr-Latn");
  });

  it("lead on from the root without script", () => {
    const links = [...pageAt("").document.querySelectorAll("a")].map((link) => [link.getAttribute("href"), link.lang]);
    expect(links).toEqual([
      ["./sq/", "sq"],
      ["./sr/", "sr-Latn"],
      ["./en/", "en-GB"],
      ["./tr/", "tr"],
    ]);
  });

  it("[P9] count the programme's municipalities only, where others report as well", () => {
    expect(textIn("en/indicator/dropout/", "figure.picture")).toContain(
      "1 of 2 municipalities is on track or has reached the target",
    );
  });

  it("[S6] are marked internal where the figures are not for the public, and not else", async () => {
    const mark = "small numbers are not protected";
    expect((await renderPage("en/", SITE)).html).not.toContain(mark);
    const internal = siteDataOf({}, TOPOLOGY, "internal");
    for (const path of ["en/", "en/plans/", "en/municipality/peje/"])
      expect((await renderPage(path, internal)).html).toContain(mark);
  });

  it("say so where there is none", async () => {
    for (const path of ["en/municipality/atlantis/", "en/indicator/atlantis/", "en/atlantis/"]) {
      const { html, title } = await renderPage(path, SITE);
      expect(html.match(/<h1/g)).toHaveLength(1);
      expect(title).toBe("Page not found – Vijim");
    }
  });
});

describe.each(LANGUAGES)("a page in %s", (language) => {
  const paths = KINDS.map((kind) => `${language}/${kind}`);

  it.each(["en/", "en/method/", "en/indicator/dropout/"])("says to search engines what it says first: %s", (path) => {
    expect(pageAt(path).description).toBe(textIn(path, ".page-head__lead") || "no lead");
  });

  it.each(paths)("has one heading of the first order, which is its title: %s", (path) => {
    const { document, title } = pageAt(path);
    const headings = [...document.querySelectorAll("h1")].map(({ textContent }) => textContent);
    expect(headings).toHaveLength(1);
    expect(title).toBe(`${headings[0]} – Vijim`);
  });

  it("says nothing that is only a mistake of a program", () => {
    const mistakes = /undefined|NaN|\[object|Infinity|\bnull\b|function|=>|\{\w+[,}]|[-−]0(?![\d.,])%?/;
    for (const path of PATHS.filter((one) => one.startsWith(language))) {
      expect([path, mistakes.exec(wordsOf(path))?.[0]]).toEqual([path, undefined]);
    }
  });

  it("says no key in place of a message", () => {
    const keys = allMessages(language).map(([key]) => key);
    for (const path of paths) {
      const words = wordsOf(path);
      expect([path, keys.filter((key) => words.includes(key))]).toEqual([path, []]);
    }
  });

  it("shows the figures of the data set", () => {
    const figures = FIGURES[language];
    expect(textIn(`${language}/`, ".headline__value")).toContain(figures.latest);
    expect(textIn(`${language}/`, ".headline__target")).toContain(figures.target);
    expect(textIn(`${language}/indicator/dropout/`, "main")).toContain(figures.kosovo);
    expect(textIn(`${language}/indicator/pupils/`, "main")).toContain(figures.pupils);
    expect(textIn(`${language}/compare/`, ".data-table")).toContain(figures.latest);
    expect(textIn(`${language}/compare/`, ".multiples")).toContain(figures.latest);
    expect(textIn(`${language}/municipality/prizren/`, "main")).toContain(figures.latest);
    expect(textIn(`${language}/municipality/gjilan/`, "main")).toContain(figures.latest);
  });
});

describe("a page, read by a machine as a reader of screens reads it", () => {
  it.each(["sq/", "sr/indicator/dropout/", "en/municipality/prizren/", "en/method/", "sq/compare/"])(
    "has nothing that axe finds wrong: %s",
    async (path) => {
      const { window } = pageAt(path).dom;
      window.eval(axe.source);
      const { violations } = await window.axe.run(window.document.documentElement, {
        // Colours are not seen in jsdom: tests/browser/accessibility.test.ts sees them.
        rules: { "color-contrast": { enabled: false } },
        resultTypes: ["violations"],
      });
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
    },
    30_000,
  );
});

describe("[L6] the overview of a data set with a previous version", () => {
  const before = soundDataset({
    ...changed("settings.csv", "as_of,2025-12-31", "as_of,2025-09-30"),
    ...changed("activities.csv", "2025-12-31,inProgress", "2025-11-30,notStarted"),
    ...changed("observations.csv", "spare,peje,2022/23,total,total,total,19,,,,emis,\n", ""),
  });

  /** The parts of a section about changes, spaces made plain; undefined where there is none. */
  async function changesIn(path: string, previous = before) {
    const { html } = await renderPage(path, siteDataOf({}, TOPOLOGY, "public", previous));
    const part = new JSDOM(html, {}).window.document.querySelector("#overview-changes");
    const textsOf = (selector: string) =>
      Array.from(part?.querySelectorAll(selector) ?? [], ({ textContent }) => textContent?.replaceAll(/\s+/g, " "));
    return { textsOf, part };
  }

  it.each([
    [
      "en/",
      "What changed since 30 September 2025",
      "Two versions of the data compared: as of 30 September 2025 and as of 31 December 2025 · Illustrative",
      "Since 30 September 2025: 1 activity at another stage, 1 deadline later, 1 new value and 1 other change.",
    ],
    [
      "sq/",
      "Çfarë ndryshoi që nga 30 shtator 2025",
      "Krahasohen dy versione të të dhënave: gjendja më 30 shtator 2025 dhe gjendja më 31 dhjetor 2025 · Ilustruese",
      "Që nga 30 shtator 2025: 1 aktivitet në fazë tjetër, 1 afat i shtyrë, 1 vlerë e re dhe 1 ndryshim tjetër.",
    ],
    [
      "sr/",
      "Šta se promenilo od prethodne verzije podataka (30. septembar 2025.)",
      "Upoređene su dve verzije podataka (stanje na dan: 30. septembar 2025.; stanje na dan: 31. decembar 2025.) · Ilustrativno",
      "Od prethodne verzije podataka (30. septembar 2025.): 1 aktivnost u drugoj fazi, 1 rok produžen, 1 nova vrednost i 1 druga promena.",
    ],
  ])("says between which dates, and how much changed: %s", async (path, title, caption, finding) => {
    const { textsOf } = await changesIn(path);
    expect([...textsOf("h2"), ...textsOf(".section__caption"), ...textsOf(".changes__finding")]).toEqual([
      title,
      caption,
      finding,
    ]);
  });

  it("lists every change as a sentence, by municipality, open where there are few", async () => {
    const { textsOf, part } = await changesIn("en/");
    expect(textsOf(".call__name")).toEqual(["Peja", "Prizren", "Settings"]);
    expect(textsOf(".call__activities > li")).toEqual([
      "Schools, Peja, 2022/23added",
      "1.2.1 Takimestage changed from “Not started” to “In progress”",
      "1.2.1 Takimedeadline moved 31 days later, from 30 November 2025 to 31 December 2025",
      "SettingsReporting date changed from 30 September 2025 to 31 December 2025",
    ]);
    expect(part?.querySelectorAll("details[open]")).toHaveLength(3);
    expect(Array.from(part?.querySelectorAll("a") ?? [], (link) => link.getAttribute("href"))).toEqual([
      "../en/indicator/spare/",
      ...Array(2).fill("../en/plans/?activity=map-prizren%7E1.2.1"),
    ]);
  });

  it("says so where nothing changed", async () => {
    const { textsOf } = await changesIn("en/", soundDataset());
    expect(textsOf(".changes__finding")).toEqual(["Nothing has changed since the previous version of the data."]);
  });

  it("has no such part without one", () => {
    expect(pageAt("en/").document.querySelector("#overview-changes")).toBeNull();
    expect(pageAt("en/").document.querySelector("#overview-plans")).not.toBeNull();
  });
});

/** 15 of 1000 in Prizren, the programme's target, 19 of 1100 in Kosovo, and 1000 pupils, as each language writes them. */
const FIGURES: Readonly<Record<Language, Readonly<Record<"latest" | "target" | "kosovo" | "pupils", string>>>> = {
  sq: { latest: "1,50%", target: "2,00%", kosovo: "1,73%", pupils: "1000" },
  sr: { latest: "1,50%", target: "2,00%", kosovo: "1,73%", pupils: "1.000" },
  en: { latest: "1.50%", target: "2.00%", kosovo: "1.73%", pupils: "1,000" },
  tr: { latest: "%1,50", target: "%2,00", kosovo: "%1,73", pupils: "1.000" },
};
