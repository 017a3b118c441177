import { mkdir, writeFile } from "node:fs/promises";
import { createServer as createHttpServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import {
  build,
  createServer,
  type HotPayload,
  type PreviewServer,
  preview,
  type Rolldown,
  type ViteDevServer,
} from "vite";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { HEADERS_FILE, hostFiles } from "#build/hostFiles.ts";
import { missingPage } from "#build/missingPage.ts";
import { headersOf, readHostChoices } from "#build/policy.ts";
import { vijim } from "#build/vijimPlugin.ts";
import { folderPerTest, writeFiles } from "#tests/cli/folder.ts";
import { CLEAN, changed } from "#tests/ingest/clean.ts";

const inFolder = folderPerTest();

const INDEX = `<!doctype html>
<html lang="en"><head><title>Vijim</title><!--head--></head><body><div id="root"><!--page--></div></body></html>
`;

/** A row of the targets that says “two” where a number is due, and where that is. */
const FAULT = changed("targets.csv", "2026/27,2,", "2026/27,two,");
const MENDED = { "targets.csv": CLEAN["targets.csv"] ?? "" };
const FAULTY_CELL = /targets\.csv, row 6, column value: “two”/;

beforeEach(async () => {
  await writeFiles(inFolder());
  await writeFile(inFolder("index.html"), INDEX);
});

describe("the data in development", { timeout: 20_000 }, () => {
  let server: ViteDevServer;
  let http: Server;
  const sent: (HotPayload | string)[] = [];
  let connect = () => {};

  /** Notes what is sent to the pages that are open, in place of the socket. */
  const listening = {
    name: "listening",
    configureServer({ ws }: ViteDevServer) {
      vi.spyOn(ws, "send").mockImplementation((payload: HotPayload | string) => void sent.push(payload));
      vi.spyOn(ws, "on").mockImplementation((event, listener) => {
        if (event === "connection") connect = listener as () => void;
      });
    },
  };

  async function start(): Promise<string> {
    sent.length = 0;
    server = await createServer({
      configFile: false,
      root: inFolder(),
      logLevel: "error",
      appType: "custom",
      optimizeDeps: { noDiscovery: true },
      server: { middlewareMode: true, ws: false, watch: { awaitWriteFinish: false } },
      plugins: [listening, vijim({ data: inFolder(), audience: "internal" })],
    });
    http = createHttpServer(server.middlewares);
    await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  }

  const edit = (changes: Readonly<Record<string, string>>) => writeFiles(inFolder(), changes);
  const isTold = (payload: object) =>
    vi.waitFor(() => expect(sent.at(-1)).toMatchObject(payload), { timeout: 8000, interval: 50 });

  afterEach(async () => {
    await server.close();
    http.close();
    http.closeAllConnections();
  });

  it("reload every open page when a table is edited", async () => {
    const address = await start();
    const before = await readHead(address);
    await edit(changed("targets.csv", "2026/27,2,", "2026/27,2.5,"));
    await isTold({ type: "full-reload" });
    const after = await readHead(address);
    expect(after["first"]).not.toBe(before["first"]);
    expect((await fetch(`${address}/${after["first"]}`)).status).toBe(200);
  });

  it("[I2] show a fault over every open page, by file, row and column, and reload when it is mended", async () => {
    await start();
    await edit(FAULT);
    await isTold({ type: "error", err: { message: expect.stringMatching(FAULTY_CELL), plugin: "vijim" } });
    await edit(MENDED);
    await isTold({ type: "full-reload" });
  });

  it("[I2] show a fault over a page that is opened while there is one", async () => {
    await edit(FAULT);
    const address = await start();
    expect(sent).toEqual([]);
    connect();
    expect(sent).toEqual([
      { type: "error", err: { message: expect.stringMatching(FAULTY_CELL), stack: "", plugin: "vijim" } },
    ]);
    expect((await fetch(`${address}/en/`, { headers: { accept: "text/html" } })).status).toBe(200);
    await edit(MENDED);
    await isTold({ type: "full-reload" });
    connect();
    expect(sent.at(-1)).toEqual({ type: "full-reload" });
  });

  it("serve every page of the site, the packs, and nothing that is not there", async () => {
    const address = await start();
    const page = await fetch(`${address}/en/indicator/v1.0/`, { headers: { accept: "text/html" } });
    expect(await page.text()).toContain('<meta name="vijim:base" content="../../../">');
    const { first, boundaries, base } = await readHead(address);
    expect(base).toBe("./");
    expect((await fetch(`${address}/${first}`)).headers.get("content-type")).not.toBe("text/html");
    expect(await (await fetch(`${address}/${boundaries}`)).json()).toMatchObject({ type: "Topology" });
    expect((await fetch(`${address}/packs/other.pack`)).status).toBe(404);
    expect((await fetch(`${address}/en/missing.png`, { headers: { accept: "text/html" } })).status).toBe(404);
  });

  /** What the head of the site's root tells the script. */
  async function readHead(address: string): Promise<Readonly<Record<string, string>>> {
    const html = await (await fetch(`${address}/`, { headers: { accept: "text/html" } })).text();
    return Object.fromEntries(
      [...html.matchAll(/name="vijim:(\w+)" content="([^"]*)"/g)].map(([, name, content]) => [name, content]),
    );
  }
});

describe("the data in a build", { timeout: 20_000 }, () => {
  function buildSite() {
    return build({
      configFile: false,
      root: inFolder(),
      logLevel: "silent",
      build: { write: false },
      plugins: [vijim({ data: inFolder(), audience: "internal" })],
    }) as Promise<Rolldown.RolldownOutput>;
  }

  it("are written as packs", async () => {
    const files = (await buildSite()).output.map(({ fileName }) => fileName);
    expect(files).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^packs\/first\.\w+\.pack$/),
        expect.stringMatching(/^packs\/indicator-dropout\.\w+\.pack$/),
        expect.stringMatching(/^packs\/area-peje\.\w+\.pack$/),
        expect.stringMatching(/^packs\/boundaries\.\w+\.json$/),
      ]),
    );
  });

  it("[I2] fail it where they are faulty, naming file, row and column of every fault", async () => {
    await writeFiles(inFolder(), { ...FAULT, ...changed("plans.csv", "map-spare,gjilan", "map-spare,gjlan") });
    const failure = await buildSite().then(
      () => "no failure",
      (error: Error) => error.message,
    );
    expect(failure).toMatch(FAULTY_CELL);
    expect(failure).toMatch(/plans\.csv, row 4, column municipality: .*“gjlan”/);
    expect(failure).toContain("Errors in the data (2):");
  });
});

describe("the built site in preview", { timeout: 20_000 }, () => {
  let [server, address]: [PreviewServer?, string?] = [];
  beforeEach(async () => {
    await mkdir(inFolder("dist/en/indicator/v1.0"), { recursive: true });
    await writeFile(inFolder("dist/en/index.html"), "<h1>Overview</h1>");
    await writeFile(inFolder("dist/en/indicator/v1.0/index.html"), "<h1>Indicator</h1>");
    await writeFile(inFolder("dist/icon.svg"), "<svg/>");
    const headers = headersOf(readHostChoices({}), { scripts: [], styles: [] });
    await writeFile(inFolder(`dist/${HEADERS_FILE}`), hostFiles(headers).get(HEADERS_FILE) ?? "");
    server = await preview({
      configFile: false,
      root: inFolder(),
      logLevel: "error",
      preview: { port: 0, host: "127.0.0.1" },
      plugins: [vijim({ data: inFolder(), audience: "internal" })],
    });
    address = server.resolvedUrls?.local[0];
  });
  afterEach(() => server?.close());

  it("[X3] leads from a path without its last slash to the page, as addresses in it are relative", async () => {
    const page = await fetch(`${address}en?colour=value`);
    expect(page.url).toBe(`${address}en/?colour=value`);
    expect(await page.text()).toBe("<h1>Overview</h1>");
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(page.headers.get("x-content-type-options")).toBe("nosniff");
    expect(await (await fetch(`${address}en/indicator/v1.0`)).text()).toBe("<h1>Indicator</h1>");
    expect(await (await fetch(`${address}icon.svg`)).text()).toBe("<svg/>");
  });

  it.each(["nothing", "en/nothing/here/", "en/nothing.html", "assets/nothing.js", "%zz/", "404/"])(
    "says 404 of what is not there, with the page hosts are given for that: %s",
    async (path) => {
      const page = await fetch(`${address}${path}`, { redirect: "manual" });
      expect([page.status, page.headers.get("content-type")]).toEqual([404, "text/html; charset=utf-8"]);
      expect(await page.text()).toBe(missingPage());
      expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    },
  );
});
