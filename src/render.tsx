import { text } from "node:stream/consumers";
import { RouterProvider } from "@tanstack/react-router";
import { prerenderToNodeStream } from "react-dom/static";
import { escapeHtml, type PrerenderedPage, unescapeHtml } from "#build/html.ts";
import type { SiteData } from "#build/site.ts";
import { KOSOVO, PROGRAMME } from "#domain/id.ts";
import { LANGUAGES, type Language } from "#domain/language.ts";
import { LOCALES } from "#i18n/locale.ts";
import { titleOf } from "#pages/titleOf.ts";
import { PAGES, type Page, pathOf } from "#state/address.ts";
import { createDatasetStore } from "#state/store.ts";
import { createSiteRouter } from "./router.tsx";

/** Every path of the site below its base: each page in each language, and the root. */
export function pagePaths({ dataset }: SiteData): readonly string[] {
  const pages = [
    ...PAGES,
    ...dataset.indicators.map(({ id }): Page => ({ page: "indicator", indicator: id })),
    ...dataset.municipalities
      .filter(({ id }) => id !== KOSOVO && id !== PROGRAMME)
      .map(({ id }): Page => ({ page: "municipality", municipality: id })),
  ];
  return ["", ...LANGUAGES.flatMap((language) => pages.map((page) => pathOf(language, page)))];
}

/** The root: for whoever comes without script, the way to each language. */
function rootPage({ dataset }: SiteData): PrerenderedPage {
  const links = LANGUAGES.map((language) => {
    const title = dataset.settings.title[language] ?? "Vijim";
    return `<p><a href="./${language}/" lang="${LOCALES[language]}" hreflang="${LOCALES[language]}">${escapeHtml(title)}</a></p>`;
  });
  return { html: `<h1>Vijim</h1>${links.join("")}`, title: "Vijim" };
}

/** The markup of one page, drawn by the very components that a browser then brings to life. */
export async function renderPage(path: string, site: SiteData): Promise<PrerenderedPage> {
  if (path === "") return rootPage(site);
  const packs = new Set<string>();
  const store = createDatasetStore({
    fetchBytes: async (file) => {
      const name = file.replace("packs/", "");
      const bytes = site.files.get(name);
      if (bytes === undefined) throw new Error(`no such pack: ${file}`);
      packs.add(name);
      return bytes;
    },
    firstPack: `packs/${site.firstPack}`,
    boundaries: `packs/${site.boundaries}`,
  });
  const router = createSiteRouter(
    { store, preferred: "en", builtOn: site.builtOn, programme: site.slug, programmes: site.programmes },
    "/",
    `/${path}`,
  );
  await router.load();
  // What is loaded further down comes when somebody goes there, and what depends on the rest of an address may be another.
  const isForAll = Object.keys(router.state.matches.at(-1)?.loaderDeps ?? {}).length === 0;
  const needed = isForAll ? [...packs] : [site.firstPack, site.boundaries];
  const { prelude } = await prerenderToNodeStream(<RouterProvider router={router} />, {
    // Everything stands where it belongs, so that the page needs no script to be read.
    progressiveChunkSize: Number.POSITIVE_INFINITY,
  });
  const html = await text(prelude);
  const [language = "en", ...rest] = path.split("/");
  const description = textOf(html, LEAD);
  return {
    html,
    title: titleOf(headingOf(html)),
    ...(description !== undefined && { description }),
    language: LOCALES[language as Language],
    packs: needed,
    modules: modulesOf(path),
    alternates: Object.fromEntries(LANGUAGES.map((other) => [other, [other, ...rest].join("/")])),
  };
}

/** What each page imports before it answers besides its words. */
function modulesOf(path: string): readonly string[] {
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const [language = "en", kind = ""] = path.split("/");
  const words = `catalogue${capital(language)}`;
  if (kind === "") return [words];
  const parts = kind === "indicator" ? INDICATOR_CHARTS : [`late${capital(language)}`];
  return [words, `${capital(kind)}Page`, ...parts];
}

const INDICATOR_CHARTS = ["TrendChart", "RankedDots", "FunnelChart", "GapChart"];

/** The text of the page's heading, which is its title too: a tab, a bookmark and the page say the same. */
function headingOf(html: string): string {
  const heading = textOf(html, /<h1[^>]*>(.*?)<\/h1>/s);
  if (heading === undefined) throw new Error("the page has no heading");
  return heading;
}

/** What a page says of itself first is what a search engine says of it. */
const LEAD = /<p class="page-head__lead">(.*?)<\/p>/s;

/** The text of the first element that is found, without the marks inside it. */
function textOf(html: string, element: RegExp): string | undefined {
  const content = element.exec(html)?.[1]?.replaceAll(/<[^>]*>/g, "");
  return content === undefined || content === "" ? undefined : unescapeHtml(content);
}
