import { statSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { basename, dirname, join, resolve } from "node:path";
import type { Connect, Plugin, ViteDevServer } from "vite";
import { isTableFile } from "#cli/folder.ts";
import { chunkFiles } from "./chunkFiles.ts";
import { compressFolder } from "./compress.ts";
import { KEEP_EARLY_USES } from "./earlyUse.ts";
import { READY_FIRST_FACES } from "./firstFaces.ts";
import { takeFirstStyles } from "./firstStyles.ts";
import { furtherFaces } from "./furtherFaces.ts";
import { HEADERS_FILE, headersIn, hostFiles } from "./hostFiles.ts";
import { fillPage, MANIFEST } from "./html.ts";
import { errorText, issueList } from "./issueText.ts";
import { licencesText } from "./licences.ts";
import { manifestOf } from "./manifest.ts";
import { BARE_HASHES, missingPage } from "./missingPage.ts";
import { type HostChoices, headersOf, inlineSource, pagePolicy, readHostChoices } from "./policy.ts";
import { prerender } from "./prerender.ts";
import { LEAD_ON_HASH } from "./rootPage.ts";
import { buildServiceWorker } from "./serviceWorker.ts";
import { buildSites, type SiteData, type SiteOptions } from "./site.ts";

const PACKS = "packs/";
/** The scripts that stand in pages themselves, as a policy names them. */
const PAGE_SCRIPTS = [KEEP_EARLY_USES, READY_FIRST_FACES].map(inlineSource);

/**
 * The Vite plugin that puts a data folder on the site: packs in dev and build, a reload when the data change, an overlay
 * that names the cell when they are wrong, and one prerendered page per language and route.
 */
export function vijim(options: SiteOptions, choices: HostChoices = readHostChoices({})): Plugin {
  let sites: readonly SiteData[] | undefined;
  let chunks: ReturnType<typeof chunkFiles> = new Map();
  let pageStyles: { readonly firstStyles: string; readonly furtherFaces: string } | undefined;
  let isServing = false;

  return {
    name: "vijim",
    config: (_, { command }) => {
      isServing = command === "serve";
      // Not a page for all addresses: where nothing is, there is the page that says so.
      return { appType: "mpa" };
    },
    async buildStart() {
      if (this.environment.name !== "client" || isServing) return;
      const result = await buildSites(options);
      for (const line of issueList(result.issues, "warning")) this.warn(line);
      if (result.sites === undefined) this.error(errorText(result.issues));
      sites = result.sites;
    },
    // Before Vite names style sheets in the page and in the script.
    generateBundle: {
      order: "pre",
      async handler(_, bundle) {
        if (this.environment.name !== "client" || sites === undefined) return;
        const put = (name: string, source: Uint8Array) =>
          this.getFileName(this.emitFile({ type: "asset", name, source }));
        pageStyles = { firstStyles: takeFirstStyles(bundle), furtherFaces: await furtherFaces(put) };
        chunks = chunkFiles(bundle);
        const files = new Map(sites.flatMap(({ files }) => [...files]));
        for (const [name, source] of files) this.emitFile({ type: "asset", fileName: PACKS + name, source });
        for (const site of sites)
          this.emitFile({
            type: "asset",
            fileName: site.slug === "" ? MANIFEST : `${site.slug}/${MANIFEST}`,
            source: manifestOf(site),
          });
      },
    },
    configureServer: (server) => serveData(server, options),
    configurePreviewServer: async ({ middlewares, config }) => {
      const folder = resolve(config.root, config.build.outDir);
      const headers = headersIn(await readFile(join(folder, HEADERS_FILE), "utf8"));
      middlewares.use((_, response, next) => {
        for (const [name, value] of headers) response.setHeader(name, value);
        next();
      });
      middlewares.use(addSlashIn(folder));
      return () => middlewares.use(answerMissing);
    },
    async buildApp(builder) {
      const { client, ssr } = builder.environments;
      if (client === undefined || ssr === undefined) throw new Error("the client and ssr environments are not set up");
      await builder.build(client);
      await builder.build(ssr);
      if (sites === undefined || pageStyles === undefined) throw new Error("the client build made no data");
      const { root, build } = client.config;
      await buildServiceWorker(resolve(root, build.outDir));
      const sources = await prerender(sites, build.outDir, {
        module: join(ssr.config.build.outDir, "render.js"),
        ...pageStyles,
        chunks,
        policyOf: (styles) => pagePolicy(choices, { scripts: PAGE_SCRIPTS, styles }),
      });
      const hashes = {
        scripts: [...PAGE_SCRIPTS, LEAD_ON_HASH, ...BARE_HASHES.scripts],
        styles: [...sources, ...BARE_HASHES.styles],
      };
      const texts = new Map(hostFiles(headersOf(choices, hashes)));
      texts.set("404.html", missingPage());
      texts.set("licences.txt", await licencesText(root));
      for (const [name, text] of texts) await writeFile(join(build.outDir, name), text);
      await compressFolder(build.outDir);
    },
  };
}

/** Leads from `…/peje` to `…/peje/` as hosts do: addresses within a page are relative to its folder. */
function addSlashIn(site: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    const isFolder = statSync(join(site, pathname), { throwIfNoEntry: false })?.isDirectory() === true;
    if (!isFolder || pathname.endsWith("/")) next();
    else response.writeHead(301, { location: `${pathname}/${search}` }).end();
  };
}

/** Answers as hosts do where there is nothing. */
function answerMissing(request: Connect.IncomingMessage, response: ServerResponse, next: () => void): void {
  // Files were answered before; of a page that is there the address is that of its file by now.
  if (request.url !== request.originalUrl) next();
  else response.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end(missingPage());
}

/** Serves the packs of a data folder in development, and makes them anew when a table changes. */
async function serveData(server: ViteDevServer, options: SiteOptions): Promise<void> {
  const folder = resolve(options.data);
  let result = await buildSites(options);
  const showFault = () =>
    server.ws.send({ type: "error", err: { message: errorText(result.issues), stack: "", plugin: "vijim" } });
  const remake = oneAtATime(async () => {
    result = await buildSites(options);
    if (result.sites) server.ws.send({ type: "full-reload" });
    else showFault();
  });
  server.watcher.add(folder);
  server.watcher.on("all", (_, file) => {
    const [inside, further] = [dirname(resolve(file)), dirname(dirname(resolve(file)))];
    if ((inside === folder || further === folder) && isTableFile(basename(file))) remake();
  });
  server.ws.on("connection", () => result.sites === undefined && showFault());
  server.middlewares.use(async (request, response, next) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const pack = path.startsWith(`/${PACKS}`) ? packIn(result.sites ?? [], basename(path)) : undefined;
    if (pack) return response.end(pack);
    if (!request.headers.accept?.includes("text/html") || /\.\w+$/.test(path)) return next();
    const template = await readFile(join(server.config.root, "index.html"), "utf8");
    const site = result.sites?.findLast(({ slug }) => `${path}/`.startsWith(slug === "" ? "/" : `/${slug}/`));
    const below = path.slice(1 + (site?.slug ? site.slug.length + 1 : 0));
    const html = site ? fillPage(template, below, site, { html: "", title: "Vijim" }) : template;
    response.setHeader("content-type", "text/html");
    response.end(await server.transformIndexHtml("/index.html", html));
  });
}

function packIn(sites: readonly SiteData[], name: string): Uint8Array | undefined {
  return sites.find(({ files }) => files.has(name))?.files.get(name);
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
