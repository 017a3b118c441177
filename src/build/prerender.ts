import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ChunkFiles } from "./chunkFiles.ts";
import { type FontFile, fillPage, type PageHead } from "./html.ts";
import type { SiteData } from "./site.ts";
import { styledByRules } from "./styleRules.ts";

/** What the module built from src/render.tsx exports. */
type Prerenderer = typeof import("#root/render.tsx");

/**
 * Draws every page of a built site into a file of its own.
 * @param module - the file built from src/render.tsx.
 * @param policy - the content security policy that each carries.
 * @param chunks - the files of the modules that pages import.
 */
export async function prerender(
  sites: readonly SiteData[],
  outDir: string,
  module: string,
  policy: string,
  chunks: ReadonlyMap<string, ChunkFiles>,
): Promise<void> {
  const { pagePaths, renderPage } = (await import(pathToFileURL(resolve(module)).href)) as Prerenderer;
  const template = await readFile(join(outDir, "index.html"), "utf8");
  const rules = new Set<string>();
  const drawn: {
    readonly site: SiteData;
    readonly path: string;
    readonly page: Awaited<ReturnType<typeof renderPage>>;
  }[] = [];
  for (const site of sites) {
    for (const path of pagePaths(site)) {
      const page = await renderPage(path, site);
      const styled = styledByRules(page.html);
      for (const rule of styled.rules) rules.add(rule);
      drawn.push({ site, path, page: { ...page, html: styled.html } });
    }
  }
  const styles = await writeRules([...rules], outDir);
  const head: PageHead = { policy, fonts: await fontsIn(outDir), styles, chunks };
  for (const { site, path, page } of drawn) {
    const file = join(outDir, site.slug, path, "index.html");
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, fillPage(template, path, site, page, head));
  }
}

/** The faces of type that the site's style sheets name. */
async function fontsIn(outDir: string): Promise<readonly FontFile[]> {
  const assets = join(outDir, "assets");
  const sheets = (await readdir(assets)).filter((file) => file.endsWith(".css"));
  const texts = await Promise.all(sheets.map((sheet) => readFile(join(assets, sheet), "utf8")));
  return texts.flatMap((css) =>
    [...css.matchAll(/@font-face\s*{[^}]*}/g)].map(([rule]) => ({
      file: `assets/${/url\(["']?\.\/([^"')]+)/.exec(rule)?.[1]}`,
      range: /unicode-range:([^;}]+)/.exec(rule)?.[1] ?? "",
    })),
  );
}

/** One style sheet for all pages, so that a visit loads it once. */
async function writeRules(rules: readonly string[], outDir: string): Promise<string> {
  const css = rules.toSorted().join("\n");
  const name = `assets/drawn-${createHash("sha256").update(css).digest("hex").slice(0, 8)}.css`;
  await writeFile(join(outDir, name), css);
  return name;
}
