import { readdirSync, readFileSync } from "node:fs";
import { createServer, get, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CLEAN } from "#tests/ingest/clean.ts";
import { hasBrotli, hasNginx, type NginxSite, startNginx } from "./nginx.ts";
import { bringMapToLife, goTo, launchChromium, openPage } from "./site.ts";

type Answer = { readonly status: number; readonly headers: IncomingMessage["headers"]; readonly bytes: Buffer };

/** Asks for what a host has as it is sent: nothing is unpacked, no redirection is followed. */
function ask(address: string, encoding = "identity"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { "accept-encoding": encoding } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(chunks) }),
      );
    }).on("error", reject);
  });
}

const DEEP = "en/municipality/peje/";
/** A file of every kind there is, of `assets/` and `packs/` one each. */
const FILES = readdirSync("dist", { recursive: true, encoding: "utf8" }).filter((path) => extname(path) !== "");
const oneOf = (pattern: RegExp) => FILES.find((path) => pattern.test(path)) ?? "none";
const SCRIPT = oneOf(/^assets\/index-[\w-]+\.js$/);
const PACK = oneOf(/^packs\/first\.\w+\.pack$/);

describe.skipIf(!hasNginx)("the built site served by nginx with the file that lies in it", { timeout: 120_000 }, () => {
  let [host, browser]: [NginxSite?, Browser?] = [];
  beforeAll(async () => {
    host = await startNginx("dist");
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await host?.close();
  });
  const at = (place: "root" | "below") => (host as NginxSite)[place];
  const open = (options: Parameters<typeof openPage>[1] = {}) => openPage(browser as Browser, options);

  describe.each(["root", "below"] as const)("at the %s", (place) => {
    it("has every deep address, leads to the one with a slash, and says 404 of what is not there", async () => {
      const deep = await ask(at(place) + DEEP);
      expect([deep.status, deep.headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
      const { status, headers } = await ask((at(place) + DEEP).slice(0, -1));
      expect([status, headers.location]).toEqual([301, new URL(at(place) + DEEP).pathname]);
      const missing = await ask(`${at(place)}sq/nothing/here/`);
      expect([missing.status, missing.headers["cache-control"]]).toEqual([404, undefined]);
      expect(missing.bytes.toString()).toMatch(/Faqja nuk u gjet.*Page not found/s);
    });

    it("leads home from an address that is not there", async () => {
      const { page, faults } = await open();
      await page.goto(`${at(place)}sq/nothing/here/`);
      await page.getByRole("link", { name: "Go to the overview" }).click();
      await page.waitForURL(`${at(place)}en/`);
      expect(faults).toEqual([expect.stringContaining("404"), expect.stringContaining("404")]);
      await page.close();
    });

    it("sends the same policy with pages, files and what is not there, and lets only hashed files be kept", async () => {
      const sent = async (path: string) => (await ask(at(place) + path)).headers;
      const policies = await Promise.all(["", DEEP, SCRIPT, "serviceWorker.js", "nothing"].map(sent));
      expect(new Set(policies.map((headers) => headers["content-security-policy"])).size).toBe(1);
      for (const headers of policies) {
        expect(headers["content-security-policy"]).toContain("; frame-ancestors *");
        expect(headers["content-security-policy"]).not.toMatch(/'unsafe-/);
        expect(headers["x-content-type-options"]).toBe("nosniff");
        expect(headers["referrer-policy"]).toBe("no-referrer");
        expect(headers["permissions-policy"]).toContain("geolocation=()");
      }
      const kept = async (path: string) => (await sent(path))["cache-control"];
      for (const path of [
        "",
        DEEP,
        "serviceWorker.js",
        "manifest.webmanifest",
        "learning-centres/manifest.webmanifest",
      ])
        expect(await kept(path)).toBe("no-cache");
      for (const path of [SCRIPT, PACK, oneOf(/^assets\/worker\/.+\.js$/), oneOf(/\.woff2$/)])
        expect(await kept(path)).toBe("public, max-age=31536000, immutable");
    });

    it.each([
      ["gzip", gunzipSync, true],
      ["br", brotliDecompressSync, hasBrotli],
    ] as const)("answers in %s with what the file holds", async (encoding, unpack, isThere) => {
      if (!isThere) return;
      const paths = [`${DEEP}index.html`, SCRIPT, PACK, "serviceWorker.js", "manifest.webmanifest", "icon.svg"];
      for (const path of [
        ...paths,
        oneOf(/\.wasm$/),
        oneOf(/^assets\/LeafletMap-.+\.css$/),
        oneOf(/^packs\/bound.+\.json$/),
      ]) {
        const { headers, bytes } = await ask(at(place) + path, encoding);
        expect([path, headers["content-encoding"], headers["vary"]]).toEqual([path, encoding, "Accept-Encoding"]);
        const raw = readFileSync(`dist/${path}`);
        expect(unpack(bytes).equals(raw)).toBe(true);
        expect(bytes.length).toBeLessThan(raw.length);
        expect((await ask(at(place) + path)).bytes.equals(raw)).toBe(true);
      }
    });
  });

  it("names every kind of file by its type", async () => {
    const types = async (path: string) => (await ask(at("root") + path)).headers["content-type"];
    expect(await types(SCRIPT)).toBe("text/javascript; charset=utf-8");
    expect(await types(oneOf(/\.wasm$/))).toBe("application/wasm");
    expect(await types("manifest.webmanifest")).toBe("application/manifest+json");
    expect(await types(oneOf(/\.woff2$/))).toBe("font/woff2");
    expect(await types("icon-192.png")).toBe("image/png");
  });

  /** Notes on every page that is opened from now on what its policy refuses; the same goes to the console, and so to the faults. */
  async function noteRefusals(page: Page): Promise<string[]> {
    const refused: string[] = [];
    await page.exposeFunction("noteRefusal", (text: string) => void refused.push(text));
    await page.addInitScript(() => {
      addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile, sample }) => {
        const { noteRefusal } = window as unknown as { noteRefusal: (text: string) => void };
        noteRefusal([location.href, violatedDirective, blockedURI, sourceFile, sample].join(" "));
      });
    });
    return refused;
  }

  it("shows every kind of page without anything that its policy refuses, and the map moves", async () => {
    const { page, faults } = await open({ viewport: { width: 1280, height: 900 } });
    const refused = await noteRefusals(page);
    const paths = ["plans/", "compare/", "quality/", "method/", "data/", "report/", "present/"];
    const more = ["indicator/dropout_rate_compulsory/", "municipality/peje/", "plans/?view=timeline", "?embed=map", ""];
    for (const path of [...paths, ...more]) {
      await goTo(page, `${at("below")}en/${path}`);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    }
    await page.evaluate(() => scrollTo(0, 0));
    await bringMapToLife(page);
    const area = page.locator(".map-leaflet a.map-area[data-area='prizren'] path").first();
    await page.getByRole("button", { name: "Zoom in" }).first().click();
    await page.waitForTimeout(500);
    const before = await area.boundingBox();
    const map = await page.locator(".leaflet-container").boundingBox();
    const [x, y] = [(map?.x ?? 0) + 200, (map?.y ?? 0) + 200];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 60, y - 40, { steps: 4 });
    await page.mouse.up();
    await expect
      .poll(async () => Math.abs(((await area.boundingBox())?.x ?? 0) - (before?.x ?? 0)))
      .toBeGreaterThan(30);
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state))
      .toBe("activated");
    expect(refused).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("leads from the method of each programme to the licences of all it is made of", async () => {
    for (const programme of ["", "learning-centres/"]) {
      const page = `${at("below")}${programme}sq/method/`;
      const [, href = ""] = /href="([^"]*licences\.txt)"/.exec((await ask(page)).bytes.toString()) ?? [];
      const { status, headers, bytes } = await ask(new URL(href, page).href);
      expect([status, headers["content-type"]]).toEqual([200, "text/plain; charset=utf-8"]);
      for (const text of [
        "react-leaflet Copyright 2020 Paul Le Cam",
        "OpenStreetMap",
        "SIL OPEN FONT LICENSE",
        "Vijim",
      ])
        expect(bytes.toString()).toContain(text);
    }
  });

  it("refuses script, markup, styles and addresses that are not the site's", async () => {
    const { page } = await open();
    await goTo(page, `${at("below")}en/method/`);
    const refused = await page.evaluate(async (elsewhere) => {
      const styled = document.createElement("p");
      styled.setAttribute("style", "color: red");
      const inline = document.createElement("style");
      inline.textContent = "body { color: red }";
      document.head.append(inline);
      const attempts: Readonly<Record<string, () => unknown>> = {
        markup: () => document.createElement("p").insertAdjacentHTML("beforeend", "<b>x</b>"),
        worker: () => new Worker(`${elsewhere}worker.js`),
        script: () => Object.assign(document.createElement("script"), { src: `${elsewhere}some.js` }),
        request: () => fetch(elsewhere),
      };
      const outcomes = Object.entries(attempts).map(async ([name, attempt]) => {
        try {
          await attempt();
          return [];
        } catch {
          return [name];
        }
      });
      return {
        refused: (await Promise.all(outcomes)).flat(),
        colours: [styled.style.color, getComputedStyle(document.body).color],
      };
    }, at("root"));
    expect(refused.refused).toEqual(["markup", "worker", "script", "request"]);
    expect(refused.colours).not.toContain("red");
    expect(refused.colours).not.toContain("rgb(255, 0, 0)");
    await page.close();
  });

  it("lets another site show it in a frame", async () => {
    const frame = `<!doctype html><iframe src="${at("below")}en/?embed=map" width="600" height="600"></iframe>`;
    const other = createServer((_, response) => void response.setHeader("content-type", "text/html").end(frame));
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { page, faults } = await open();
    await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
    const drawing = page.frameLocator("iframe").locator(".map-svg");
    await drawing.filter({ visible: true }).first().waitFor();
    expect(faults).toEqual([]);
    await page.close();
    other.close();
  });

  it("writes a picture, a presentation and a protected copy of data, in its worker under the same policy", async () => {
    const { page, faults } = await open({ viewport: { width: 1280, height: 900 } });
    const refused = await noteRefusals(page);
    const download = async (name: string, within = "body") => {
      const coming = page.waitForEvent("download");
      await page.locator(within).getByRole("button", { name }).first().click();
      return readFileSync(await (await coming).path());
    };
    await goTo(page, `${at("below")}en/`);
    await page.locator('[data-view="map"]').getByText("Download and share").click();
    expect((await download("Picture (PNG)")).subarray(1, 4).toString()).toBe("PNG");
    await goTo(page, `${at("below")}en/present/`);
    await page.getByRole("button", { name: "Donor update" }).click();
    expect((await download("Write the presentation (.pptx)")).subarray(0, 2).toString()).toBe("PK");
    await goTo(page, `${at("below")}en/data/`);
    const files = Object.entries(CLEAN).map(([name, text]) => ({
      name,
      mimeType: "text/csv",
      buffer: Buffer.from(text),
    }));
    await page.locator("input[type=file]").first().setInputFiles(files);
    await page.getByText(/ · no errors, /).waitFor();
    // The solver is WebAssembly and runs in the worker.
    const solver = page.waitForResponse(/\.wasm$/);
    expect((await download("Tables (.zip)", "h3:has-text('To pass on') ~ *")).subarray(0, 2).toString()).toBe("PK");
    expect((await solver).status()).toBe(200);
    expect(refused).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });
});
