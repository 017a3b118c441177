import type { AreaId, IndicatorId } from "#domain/id.ts";
import type { Language } from "#domain/language.ts";
import { type Selection, searchText } from "./selection.ts";

/** The pages that are about no single thing, beside the overview, by the names their addresses have. */
const SINGLE_PAGES = ["plans", "compare", "quality", "report", "data", "present", "method"] as const;

/** A page of the site, whatever its language. */
export type Page =
  | { readonly page: "overview" }
  | { readonly page: "indicator"; readonly indicator: IndicatorId }
  | { readonly page: "municipality"; readonly municipality: AreaId }
  | { readonly page: (typeof SINGLE_PAGES)[number] };

/** The overview and the other pages that are about no single thing. */
export const PAGES: readonly Page[] = [{ page: "overview" }, ...SINGLE_PAGES.map((page) => ({ page }))];

/** The path of a page below the site's base: no leading slash, one at the end, `sq/municipality/peje/`. */
export function pathOf(language: Language, page: Page): string {
  switch (page.page) {
    case "overview":
      return `${language}/`;
    case "indicator":
      return `${language}/indicator/${page.indicator}/`;
    case "municipality":
      return `${language}/municipality/${page.municipality}/`;
    default:
      return `${language}/${page.page}/`;
  }
}

/** The page of a path below a language, `municipality/peje/`: the other way round of `pathOf`; undefined for no page. */
export function parsePage(path: string): Page | undefined {
  if (path === "") return { page: "overview" };
  const [, page = "", id] = /^([a-z]+)\/(?:([\w.-]+)\/)?$/.exec(path) ?? [];
  if (id === undefined) {
    const known = SINGLE_PAGES.find((one) => one === page);
    return known && { page: known };
  }
  if (page === "indicator") return { page, indicator: id as IndicatorId };
  return page === "municipality" ? { page, municipality: id as AreaId } : undefined;
}

/**
 * An address of a page as seen from another, `../municipality/peje/?indicator=x`, so that the site works below any path
 * of any server (X3).
 * @param from - the path below the base of the page that holds the link.
 */
export function hrefFrom(from: string, to: string, selection: Partial<Selection> = {}): string {
  const up = "../".repeat(from.replace(/^\//, "").split("/").length - 1);
  const search = searchText(selection);
  return `${up === "" ? "./" : up}${to}${search}`;
}

/**
 * The address of another programme of the same site as seen from a page: the same page where every programme has it, else
 * the overview.
 * @param from - the path of the page below its programme's base.
 * @param here - the slug of the programme the page belongs to.
 */
export function programmeHref(from: string, here: string, slug: string): string {
  const path = from.replace(/^\//, "");
  const [language = "", page = ""] = path.split("/");
  const rest = SHARED_PAGES.includes(page) ? `${language}/${page}/` : `${language}/`;
  return siteHref(from, here, `${slug === "" ? "" : `${slug}/`}${rest}`);
}

/**
 * The address of what belongs to the whole site as seen from a page.
 * @param from - the path of the page below its programme's base.
 * @param here - the slug of the programme the page belongs to.
 * @param to - a path below the site.
 */
export function siteHref(from: string, here: string, to: string): string {
  const depth = from.replace(/^\//, "").split("/").length - (here === "" ? 1 : 0);
  return `${"../".repeat(depth)}${to}`;
}

const SHARED_PAGES: readonly string[] = SINGLE_PAGES;
