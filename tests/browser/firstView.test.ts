import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#domain/language.ts";
import { useSite } from "./open.ts";
import { bringMapToLife, goTo, openPage } from "./site.ts";

const MOST_REQUESTS = 12;
const MOST_SCRIPT_BYTES = 130_000;

describe("the first view", () => {
  const site = useSite();

  it("costs at most 12 requests, none of them to another origin", async () => {
    const { page, faults, requests } = await openPage(site.browser, { viewport: { width: 1440, height: 900 } });
    await goTo(page, `${site.address}sq/`);
    await page.waitForTimeout(1000);
    expect(requests.length).toBeGreaterThan(4);
    expect(requests.length).toBeLessThanOrEqual(MOST_REQUESTS);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("takes at most 130 kB of script, compressed with brotli, without Leaflet", async () => {
    const { page } = await openPage(site.browser, { viewport: { width: 1440, height: 900 } });
    const scripts: Promise<readonly [string, number]>[] = [];
    page.on("response", (response) => {
      const name = new URL(response.url()).pathname.split("/").at(-1) ?? "";
      if (!name.endsWith(".js") || /^LeafletMap-/.test(name)) return;
      scripts.push(response.body().then((body) => [name, brotliCompressSync(body).length] as const));
    });
    await goTo(page, `${site.address}sq/`);
    const sizes = await Promise.all(scripts);
    const total = sizes.reduce((sum, [, bytes]) => sum + bytes, 0);
    expect(total).toBeGreaterThan(50_000);
    expect(total).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
    await page.close();
  });

  it("leads from the root to the reader's language before anything else is asked for", async () => {
    const { page, faults, requests } = await openPage(site.browser, { locale: "tr-TR" });
    await page.goto(site.address);
    await page.waitForURL(`${site.address}tr/`);
    expect(requests.slice(0, 2)).toEqual([site.address, `${site.address}tr/`]);
    expect(faults).toEqual([]);
    await page.close();
  });

  it.each(["sq/", "sr/indicator/pupils/", "learning-centres/en/plans/"])(
    "of %s is painted from the page alone: its styles and its face stand in it",
    async (path) => {
      const { page, faults, requests } = await openPage(site.browser, { javaScriptEnabled: false });
      await page.goto(site.address + path);
      expect(requests.filter((address) => address.endsWith(".css"))).toEqual([]);
      expect(requests.filter((address) => address.endsWith(".woff2"))).toEqual([]);
      expect(await page.locator("body").evaluate((body) => getComputedStyle(body).margin)).toBe("0px");
      const [asSeen, inAnother] = await page.locator("h1").evaluate((heading) => {
        const range = document.createRange();
        range.selectNodeContents(heading);
        const seen = range.getBoundingClientRect().width;
        heading.style.fontFamily = "system-ui, sans-serif";
        return [seen, range.getBoundingClientRect().width];
      });
      expect(asSeen).not.toBe(inAnother);
      expect(faults).toEqual([]);
      await page.close();
    },
  );

  it.each(["sq/", "sr/indicator/pupils/", "learning-centres/en/plans/"])(
    "of %s asks for no whole face, and knows where one is with a letter that no page was built with",
    async (path) => {
      const { page, faults, requests } = await openPage(site.browser);
      const faces = () => requests.filter((address) => address.endsWith(".woff2"));
      await goTo(page, site.address + path);
      expect(faces()).toEqual([]);
      const loaded = await page.evaluate(async () => {
        const found = await document.fonts.load('1em "Source Sans 3 Variable"', "ŵ");
        return found.map(({ status }) => status);
      });
      expect(loaded).toEqual(["loaded"]);
      expect(faces()).toEqual([expect.stringContaining("/assets/source-sans-3-latin-ext")]);
      expect(faults).toEqual([]);
      await page.close();
    },
  );

  it.each(["sq/", "sr/indicator/pupils/", "learning-centres/en/plans/"])(
    "of %s is laid out in letters that are there at once, and waits for none",
    async (path) => {
      const { page } = await openPage(site.browser);
      await goTo(page, site.address + path);
      const faces = await page.evaluate(() =>
        [...document.fonts].map(({ family, status }) => `${family.replaceAll('"', "")}: ${status}`),
      );
      // Those whose files would be read a moment later are asked for nothing.
      const expected = ["First: unloaded", "Ready: loaded", "Variable: unloaded"];
      expect([...new Set(faces)].toSorted()).toEqual(expected.map((face) => `Source Sans 3 ${face}`));
      await page.close();
    },
  );

  for (const language of LANGUAGES) {
    it(`shows map and matrix in ${language} before any script`, async () => {
      const { page } = await openPage(site.browser, { javaScriptEnabled: false });
      await page.goto(`${site.address}${language}/`);
      expect(await page.getAttribute("html", "lang")).toContain(language);
      expect(await page.locator("svg a[href*='municipality/']").count()).toBeGreaterThanOrEqual(38);
      expect(await page.locator("table tbody th[scope=row]").count()).toBeGreaterThanOrEqual(14);
      const badge = page.locator("table tbody td").first();
      expect(await badge.isVisible()).toBe(true);
      await page.close();
    });
  }

  it("has no layout shift when Leaflet takes over", async () => {
    const { page } = await openPage(site.browser, { viewport: { width: 1440, height: 900 } });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await goTo(page, `${site.address}en/`);
    await bringMapToLife(page);
    await page.waitForTimeout(500);
    const shifts = (await page.evaluate("window.shifts")) as readonly number[];
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.001);
    await page.close();
  });

  it("keeps every area where it was when Leaflet takes over", async () => {
    const { page } = await openPage(site.browser, { viewport: { width: 1440, height: 900 } });
    await page.route("**/LeafletMap-*.js", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.goto(`${site.address}en/`);
    const boxes = () =>
      Promise.all(
        ["prizren", "peje", "leposaviq"].map((id) =>
          page.locator(`a.map-area[data-area='${id}']:visible path`).first().boundingBox(),
        ),
      );
    await page.waitForTimeout(500);
    const before = await boxes();
    await bringMapToLife(page);
    await page.waitForTimeout(500);
    const after = await boxes();
    for (const [index, box] of before.entries()) {
      expect(box).not.toBeNull();
      for (const side of ["x", "y", "width", "height"] as const) {
        expect(Math.abs((box?.[side] ?? 0) - (after[index]?.[side] ?? 999))).toBeLessThanOrEqual(1);
      }
    }
    await page.close();
  });
});
