import type { ChunkFiles } from "./chunkFiles.ts";
import { KEEP_EARLY_USES } from "./earlyUse.ts";
import { READY_FIRST_FACES } from "./firstFaces.ts";
import { facesBelow } from "./furtherFaces.ts";
import type { SiteData } from "./site.ts";

/** The file beside a programme's root page that tells how it is installed. */
export const MANIFEST = "manifest.webmanifest";

/** A prerendered page: its markup, its title, its language and where the same view stands in the others. */
export type PrerenderedPage = {
  readonly html: string;
  readonly title: string;
  readonly description?: string;
  readonly language?: string;
  /** Paths below the site's base, by language. */
  readonly alternates?: Readonly<Record<string, string>>;
  /** The packs it loads before it answers, by the names of their files. */
  readonly packs?: readonly string[];
  /** The modules it imports before it answers, by the names of their chunks. */
  readonly modules?: readonly string[];
};

/** What the head of every page of a built site says besides. */
export type PageHead = {
  /** The content security policy, for hosts that send no headers and for pages that are shown offline. */
  readonly policy: string;
  /** The faces of type with the letters of all pages, as rules that ask for no file. */
  readonly faces: string;
  /** The whole faces, as rules that name their files below the site's root. */
  readonly furtherFaces: string;
  /** All other styles that stand in every page. */
  readonly styles: string;
  readonly chunks: ReadonlyMap<string, ChunkFiles>;
};

/**
 * The whole HTML file of a page from the built template. Every address in it is relative to the page, so that the site
 * works below any path of any server. A page's base is that of its programme; files are shared by all programmes.
 * @param path - the page's path below its programme's base: `en/method/`, empty for the root.
 * @param built - undefined in development, where Vite's own scripts stand in the page.
 */
export function fillPage(
  template: string,
  path: string,
  site: SiteData,
  page: PrerenderedPage,
  built?: PageHead,
): string {
  const base = baseOf(path);
  const toSite = site.slug === "" ? "" : "../";
  const root = rootOf(path, site);
  const head = [
    built === undefined ? "" : `<script>${KEEP_EARLY_USES}</script>`,
    meta("vijim:base", base),
    meta("vijim:programme", site.slug),
    meta("vijim:programmes", JSON.stringify(site.programmes)),
    meta("vijim:first", `${toSite}packs/${site.firstPack}`),
    meta("vijim:boundaries", `${toSite}packs/${site.boundaries}`),
    meta("vijim:built", site.builtOn),
    `<link rel="manifest" href="${base}${MANIFEST}">`,
    page.description === undefined ? "" : meta("description", page.description),
    ...Object.entries(page.alternates ?? {}).map(
      ([language, to]) => `<link rel="alternate" hreflang="${language}" href="${base}${to}">`,
    ),
  ];
  return (
    template
      .replace("<!--policy-->", () => (built === undefined ? "" : policyMeta(built.policy)))
      .replaceAll(/(src|href)="\.\//g, `$1="${root}`)
      .replace('<html lang="en"', `<html lang="${page.language ?? "en"}"`)
      .replace(/<title>.*?<\/title>/, () => `<title>${escapeHtml(page.title)}</title>`)
      .replace("<!--head-->", () => head.filter((line) => line !== "").join("\n    "))
      // After the script of every page, whose place in the head is Vite's.
      .replace("</head>", () => `${built === undefined ? "" : neededFiles(page, built, root)}</head>`)
      .replace("<!--page-->", () => page.html)
  );
}

/** The way from a page to where its path begins. */
function baseOf(path: string): string {
  return "../".repeat(path.split("/").length - 1) || "./";
}

/** The way from a page below a programme's base to the root of the whole site. */
export function rootOf(path: string, { slug }: Pick<SiteData, "slug">): string {
  return baseOf(slug === "" ? path : `${slug}/${path}`);
}

/**
 * What the page needs besides what every page does, asked for at once rather than when the script before it has run; then
 * all styles, the page's own after those of every page.
 */
function neededFiles({ packs = [], modules = [] }: PrerenderedPage, built: PageHead, root: string): string {
  const files = modules.map((module) => {
    const known = built.chunks.get(module);
    if (known === undefined) throw new Error(`no chunk is called ${module}`);
    return known;
  });
  const styles = new Set(files.flatMap((one) => one.styles));
  const scripts = new Set(files.flatMap((one) => one.scripts));
  return [
    ...packs.map((file) => `<link rel="preload" href="${root}packs/${file}" as="fetch" crossorigin>`),
    ...Array.from(scripts, (file) => `<link rel="modulepreload" crossorigin href="${root}${file}">`),
    `<style>${built.faces}</style><script>${READY_FIRST_FACES}</script>`,
    `<style>${facesBelow(root, built.furtherFaces)}</style>`,
    `<style>${built.styles}</style>`,
    ...Array.from(styles, (file) => `<link rel="stylesheet" crossorigin href="${root}${file}">`),
  ]
    .map((line) => `  ${line}\n  `)
    .join("");
}

function meta(name: string, content: string): string {
  return `<meta name="${name}" content="${escapeHtml(content)}">`;
}

/** Before all else in the head: it counts for what comes after it only. */
function policyMeta(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
    ${meta("referrer", "no-referrer")}`;
}

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** What a text of an attribute or an element says, as React writes it. */
export function unescapeHtml(text: string): string {
  return text
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
