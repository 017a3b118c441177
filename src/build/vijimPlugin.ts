import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin, ViteDevServer } from "vite";
import { isTableFile } from "#cli/folder.ts";
import { fillPage } from "./html.ts";
import { errorText, issueList } from "./issueText.ts";
import { buildSiteData, type SiteData } from "./site.ts";

const PACKS = "packs/";

/**
 * The Vite plugin that puts a data folder on the site: packs in dev and build, a reload when the data change, an overlay
 * that names the cell when they are wrong, and one prerendered page per language and route.
 */
export function vijim({ data }: { readonly data: string }): Plugin {
  let site: SiteData | undefined;
  let isServing = false;

  return {
    name: "vijim",
    config: (_, { command }) => {
      isServing = command === "serve";
    },
    async buildStart() {
      if (this.environment.name !== "client" || isServing) return;
      const result = await buildSiteData(data);
      for (const line of issueList(result.issues, "warning")) this.warn(line);
      if (result.site === undefined) this.error(errorText(result.issues));
      site = result.site;
    },
    generateBundle() {
      if (this.environment.name !== "client" || site === undefined) return;
      for (const [name, source] of site.files) this.emitFile({ type: "asset", fileName: PACKS + name, source });
    },
    configureServer: (server) => serveData(server, data),
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use(addSlash);
    },
    async buildApp(builder) {
      const { client, ssr } = builder.environments;
      if (client === undefined || ssr === undefined) throw new Error("the client and ssr environments are not set up");
      await builder.build(client);
      await builder.build(ssr);
      if (site === undefined) throw new Error("the client build made no data");
      await prerender(site, client.config.build.outDir, join(ssr.config.build.outDir, "render.js"));
    },
  };
}

/** Leads from `…/peje` to `…/peje/` as hosts do: addresses within a page are relative to its folder. */
function addSlash(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
  if (pathname.endsWith("/") || pathname.includes(".")) next();
  else response.writeHead(301, { location: `${pathname}/${search}` }).end();
}

/** What the module built from src/render.tsx exports. */
type Prerenderer = typeof import("#root/render.tsx");

async function prerender(site: SiteData, outDir: string, module: string): Promise<void> {
  const { pagePaths, renderPage } = (await import(pathToFileURL(resolve(module)).href)) as Prerenderer;
  const template = await readFile(join(outDir, "index.html"), "utf8");
  const fonts = (await readdir(join(outDir, "assets")))
    .filter((file) => file.endsWith(".woff2"))
    .map((file) => `assets/${file}`);
  for (const path of pagePaths(site)) {
    const page = await renderPage(path, site);
    const file = join(outDir, path, "index.html");
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, fillPage(template, path, site, page, fonts));
  }
}

/** Serves the packs of a data folder in development, and makes them anew when a table changes. */
async function serveData(server: ViteDevServer, data: string): Promise<void> {
  const folder = resolve(data);
  let result = await buildSiteData(data);
  const showFault = () =>
    server.ws.send({ type: "error", err: { message: errorText(result.issues), stack: "", plugin: "vijim" } });
  const remake = oneAtATime(async () => {
    result = await buildSiteData(data);
    if (result.site) server.ws.send({ type: "full-reload" });
    else showFault();
  });
  server.watcher.add(folder);
  server.watcher.on("all", (_, file) => {
    if (dirname(resolve(file)) === folder && isTableFile(basename(file))) remake();
  });
  server.ws.on("connection", () => result.site === undefined && showFault());
  server.middlewares.use(async (request, response, next) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const pack = path.startsWith(`/${PACKS}`) ? result.site?.files.get(basename(path)) : undefined;
    if (pack) return response.end(pack);
    if (!request.headers.accept?.includes("text/html") || /\.\w+$/.test(path)) return next();
    const template = await readFile(join(server.config.root, "index.html"), "utf8");
    const html = result.site ? fillPage(template, path.slice(1), result.site, { html: "", title: "Vijim" }) : template;
    response.setHeader("content-type", "text/html");
    response.end(await server.transformIndexHtml("/index.html", html));
  });
}

/** Does some work whenever it is asked for, one after the other; what is asked for while one waits is done with that one. */
function oneAtATime(work: () => Promise<void>): () => void {
  let [last, isOneWaiting] = [Promise.resolve(), false];
  return () => {
    if (isOneWaiting) return;
    isOneWaiting = true;
    last = last.then(() => {
      isOneWaiting = false;
      return work();
    });
  };
}
