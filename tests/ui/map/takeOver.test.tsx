import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import type { Browser, Page } from "playwright-core";
import { renderToString } from "react-dom/server";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bringMapToLife, launchChromium, openPage, serve } from "#tests/browser/site.ts";
import { english } from "#tests/i18n/languages.ts";
import { areasOf, TOPOLOGY } from "#tests/ui/map/kosovo.ts";
import { MapPage } from "#tests/ui/map/MapPage.tsx";

const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const folder = mkdtempSync(join(tmpdir(), "vijim-map-"));
let browser: Browser;
let server: Server;
let address: string;

type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** Builds the page's script and prerenders its markup. */
async function buildPage() {
  await build({
    configFile: false,
    logLevel: "error",
    plugins: [react()],
    build: { outDir: folder, rolldownOptions: { input: "tests/ui/map/MapPage.tsx" } },
  });
  const assets = readdirSync(join(folder, "assets"));
  const [script, style] = [/^MapPage.*\.js$/, /^MapPage.*\.css$/].map((name) => assets.find((file) => name.test(file)));
  const props = { topology: TOPOLOGY, areas: areasOf(english, { kind: "status", status: "behind" }) };
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Map</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/assets/${style}"></head>
<body><div id="root">${renderToString(<MapPage {...props} />)}</div>
<script type="application/json" id="props">${JSON.stringify(props)}</script>
<script type="module" src="/assets/${script}"></script></body></html>`;
  writeFileSync(join(folder, "index.html"), html);
  for (const area of ["prizren", "dragash"]) {
    mkdirSync(join(folder, "municipality", area), { recursive: true });
    writeFileSync(join(folder, "municipality", area, "index.html"), "<!doctype html><title>Municipality</title>");
  }
}

/** The boxes of what a selector finds, by name. */
function boxesOf(page: Page, selector: string): Promise<Record<string, Box>> {
  return page.evaluate((wanted) => {
    const found = Array.from(document.querySelectorAll<SVGElement>(wanted));
    return Object.fromEntries(
      found
        .filter((element) => element.getBoundingClientRect().width > 0)
        .map((element) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          const area = element.closest<SVGElement>("[data-area]")?.dataset["area"];
          return [area ?? element.textContent, { left, top, width, height }];
        }),
    );
  }, selector);
}

/** How far, in pixels, any edge of some boxes lies from the same edge of others of the same name. */
function farthest(ones: Record<string, Box>, others: Record<string, Box>): number {
  const keys = ["left", "top", "width", "height"] as const;
  return Math.max(
    ...Object.entries(ones).flatMap(([name, box]) => {
      return keys.map((key) => Math.abs(box[key] - (others[name]?.[key] ?? Number.POSITIVE_INFINITY)));
    }),
  );
}

const STATIC_AREAS = ".map-static [data-area] > path";
const AREAS = ".map-leaflet [data-area] > path";

async function open(width: number, height: number) {
  const opened = await openPage(browser, { viewport: { width, height } });
  await opened.page.goto(address);
  await opened.page.evaluate(() => document.fonts.ready);
  return opened;
}

async function takeOver(page: Page) {
  await page.evaluate(() => document.dispatchEvent(new Event("take-over")));
  await bringMapToLife(page);
  await page.locator(".map-static").waitFor({ state: "hidden" });
}

/** The map magnified once, at rest. */
async function magnify(page: Page) {
  const before = (await boxesOf(page, AREAS))["prizren"]?.width ?? 0;
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(async () => (await boxesOf(page, AREAS))["prizren"]?.width).toBeCloseTo(2 * before, 0);
  await page.waitForTimeout(300);
}

const focusedArea = (page: Page) => page.evaluate(() => (document.activeElement as SVGElement | null)?.dataset["area"]);

describe.skipIf(!existsSync(CHROMIUM))("Leaflet takes over", { timeout: 60_000 }, () => {
  beforeAll(async () => {
    await buildPage();
    ({ server, address } = await serve(folder, "/"));
    browser = await launchChromium();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    [1280, 900],
    [1023, 700],
    [391, 844],
  ])("without a jump, at %i × %i", async (width, height) => {
    const { page, faults } = await open(width, height);
    const [areas, names] = [await boxesOf(page, STATIC_AREAS), await boxesOf(page, ".map-static text")];
    await page.evaluate(() => {
      Object.assign(globalThis, { shifts: 0 });
      const count = (list: PerformanceObserverEntryList) =>
        Object.assign(globalThis, { shifts: list.getEntries().length });
      new PerformanceObserver(count).observe({ type: "layout-shift" });
    });
    await takeOver(page);
    expect(Object.keys(areas)).toHaveLength(38);
    expect(farthest(areas, await boxesOf(page, AREAS))).toBeLessThan(1);
    expect(Object.keys(names).length).toBeGreaterThan(10);
    expect(farthest(names, await boxesOf(page, ".map-leaflet text"))).toBeLessThan(1);
    expect(await page.evaluate(() => (globalThis as unknown as { shifts: number }).shifts)).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("and keeps the focus; arrow keys move on, Enter opens", async () => {
    const { page, faults } = await open(1280, 900);
    await page.focus(".map-static [data-area=prizren]");
    await takeOver(page);
    expect(await focusedArea(page)).toBe("prizren");
    await page.keyboard.press("ArrowDown");
    expect(await focusedArea(page)).toBe("dragash");
    await page.keyboard.press("+");
    await page.keyboard.press("ArrowUp");
    expect(await focusedArea(page)).toBe("prizren");
    expect(faults).toEqual([]);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/municipality/prizren/");
    await page.close();
  });

  it("and lets the page scroll under the wheel until the reader is at work on the map", async () => {
    const { page } = await open(1280, 900);
    await takeOver(page);
    const before = await boxesOf(page, AREAS);
    await page.mouse.move(640, 700);
    await page.mouse.move(300, 400);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(200);
    await page.evaluate(() => scrollTo(0, 0));
    expect(farthest(before, await boxesOf(page, AREAS))).toBeLessThan(1);
    await page.focus(".map-leaflet [data-area=prizren]");
    await page.mouse.wheel(0, -200);
    await expect
      .poll(async () => (await boxesOf(page, AREAS))["prizren"]?.width)
      .toBeGreaterThan((before["prizren"]?.width ?? 0) * 1.5);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.close();
  });

  it("and does not open an area that was dragged", async () => {
    const { page } = await open(1280, 900);
    await takeOver(page);
    await magnify(page);
    const before = (await boxesOf(page, AREAS))["lipjan"]?.left ?? 0;
    await page.mouse.move(300, 400);
    await page.mouse.down();
    await page.mouse.move(360, 420, { steps: 5 });
    await page.mouse.up();
    await page.waitForTimeout(500);
    expect((await boxesOf(page, AREAS))["lipjan"]?.left).toBeGreaterThan(before + 40);
    expect(page.url()).toBe(address);
    await page.close();
  });

  it("and finds back to the whole, also in a frame that has changed meanwhile", async () => {
    const narrow = await open(700, 900);
    const wanted = await boxesOf(narrow.page, STATIC_AREAS);
    const { page, faults } = await open(1280, 900);
    await takeOver(page);
    await magnify(page);
    await page.setViewportSize({ width: 700, height: 900 });
    await page.waitForTimeout(300);
    await page.getByRole("button", { name: "Show the whole of Kosovo" }).click();
    await expect.poll(async () => farthest(wanted, await boxesOf(page, AREAS))).toBeLessThan(1);
    expect(faults).toEqual([]);
    await Promise.all([page.close(), narrow.page.close()]);
  });

  it("but leaves the whole map to paper", async () => {
    const { page } = await open(1280, 900);
    await takeOver(page);
    await magnify(page);
    await page.emulateMedia({ media: "print" });
    const frame = await page.locator(".map-frame").boundingBox();
    const areas = Object.values(await boxesOf(page, STATIC_AREAS));
    expect(areas).toHaveLength(38);
    for (const { left, top, width, height } of areas) {
      expect(left).toBeGreaterThan(frame?.x ?? 0);
      expect(top).toBeGreaterThan(frame?.y ?? 0);
      expect(left + width).toBeLessThan((frame?.x ?? 0) + (frame?.width ?? 0));
      expect(top + height).toBeLessThan((frame?.y ?? 0) + (frame?.height ?? 0));
    }
    expect(await boxesOf(page, AREAS)).toEqual({});
    await page.close();
  });

  it("but before it does, every area is reached by Tab and opened by Enter", async () => {
    const { page } = await open(1280, 900);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await focusedArea(page)).toBe("dragash");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/municipality/dragash/");
    await page.close();
  });
});
