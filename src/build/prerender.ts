import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ChunkFiles } from "./chunkFiles.ts";
import { firstFaces } from "./firstFaces.ts";
import { facesBelow } from "./furtherFaces.ts";
import { fillPage, type PageHead, type PrerenderedPage, rootOf } from "./html.ts";
import { inlineSource } from "./policy.ts";
import { rootPage } from "./rootPage.ts";
import type { SiteData } from "./site.ts";
import { styledByRules } from "./styleRules.ts";

/** What the module built from src/render.tsx exports. */
type Prerenderer = typeof import("#root/render.tsx");

/** What pages are made of besides their data. */
type PageParts = {
  /** The file built from src/render.tsx. */
  readonly module: string;
  /** The styles that every page begins with. */
  readonly firstStyles: string;
  /** The rules of whole faces, whose files lie below the site's root. */
  readonly furtherFaces: string;
  /** The files of the modules that pages import. */
  readonly chunks: ReadonlyMap<string, ChunkFiles>;
  /** The content security policy that each page carries, given how it names the styles in them. */
  readonly policyOf: (styles: readonly string[]) => string;
};

/** A page that was drawn. What was drawn waits in its file: a large site has more pages than memory holds. */
type DrawnPage = {
  readonly site: SiteData;
  readonly path: string;
  readonly file: string;
  readonly page: Omit<PrerenderedPage, "html">;
};

/**
 * Draws every page of a built site into a file of its own.
 * @returns the styles that stand in pages, as a policy names them.
 */
export async function prerender(
  sites: readonly SiteData[],
  outDir: string,
  { module, firstStyles, furtherFaces, chunks, policyOf }: PageParts,
): Promise<readonly string[]> {
  const { pagePaths, renderPage } = (await import(pathToFileURL(resolve(module)).href)) as Prerenderer;
  const template = await readFile(join(outDir, "index.html"), "utf8");
  const [rules, letters] = [new Set<string>(), new Set<string>()];
  const drawn: DrawnPage[] = [];
  for (const site of sites) {
    for (const path of pagePaths(site)) {
      const { html, ...page } = await renderPage(path, site);
      const styled = styledByRules(html);
      for (const rule of styled.rules) rules.add(rule);
      for (const letter of styled.html.replaceAll(/<[^>]*>/g, "")) letters.add(letter);
      const file = join(outDir, site.slug, path, "index.html");
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, styled.html);
      drawn.push({ site, path, file, page });
    }
  }
  const styles = [...[...rules].toSorted(), firstStyles].join("\n");
  const faces = await firstFaces(letters);
  const roots = new Set(drawn.flatMap(({ site, path }) => (path === "" ? [] : rootOf(path, site))));
  const sources = [faces, ...Array.from(roots, (root) => facesBelow(root, furtherFaces)), styles].map(inlineSource);
  const head: PageHead = { policy: policyOf(sources), faces, furtherFaces, styles, chunks };
  for (const { site, path, file, page } of drawn) {
    const whole = { ...page, html: await readFile(file, "utf8") };
    await writeFile(file, path === "" ? rootPage(site, whole, template) : fillPage(template, path, site, whole, head));
  }
  return sources;
}
