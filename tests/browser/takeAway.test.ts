import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { readSheets } from "#tests/export/workbook/readBack.ts";
import { useSite } from "./open.ts";
import { goTo, openPage } from "./site.ts";

const INDICATOR = "en/indicator/dropout_rate_compulsory/";

describe("taking views away from the built site", () => {
  const site = useSite();

  async function openAt(path: string, view: string, options: Parameters<typeof openPage>[1] = {}) {
    const { page, faults } = await openPage(site.browser, {
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    await goTo(page, site.address + path);
    const around = page.locator(`[data-view="${view}"]`);
    // The page may be drawn anew as it comes to life: a press waits for what stays, a scroll does not.
    await around.getByText("Download and share").hover();
    await around.getByText("Download and share").click();
    await around.getByRole("button", { name: "Picture (SVG)" }).waitFor();
    return { page, faults, around };
  }

  async function download(page: Page, view: string, name: string): Promise<Buffer> {
    const coming = page.waitForEvent("download");
    await page.locator(`[data-view="${view}"]`).getByRole("button", { name }).click();
    return readFileSync(await (await coming).path());
  }

  it("[X1] writes map and chart as drawings that stand on their own", async () => {
    const { page, faults } = await openAt(INDICATOR, "trend", { colorScheme: "dark" });
    const svg = (await download(page, "trend", "Picture (SVG)")).toString();
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).not.toMatch(/var\(|class=|<image|xlink|(href|src)="/);
    expect(svg.match(/url\((?!#|&quot;data:)/g)).toBeNull();
    const { title, desc } = new XMLParser().parse(svg).svg;
    expect(title).toMatch(/^Dropout rate, grades 1–9/);
    expect(desc).toContain("Illustrative");
    const texts = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text = ""]) =>
      text.replaceAll(/<[^>]*>/g, ""),
    );
    for (const text of ["As of 31 October 2026", "provisional", "2025/26"]) expect(texts).toContain(text);
    expect(texts.join(" ")).toContain("Illustrative figures");
    expect(texts.join(" ")).toContain(`/${INDICATOR}`);
    const shown = await inkOf(page, `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`);
    // Light colours, whatever the page has: white at the edge, and much that is not white.
    expect(shown.corner).toEqual([255, 255, 255, 255]);
    expect(shown.inked).toBeGreaterThan(0.02);
    expect(shown.inked).toBeLessThan(0.5);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("paints a picture with two pixels for each, and copies it", async () => {
    const { page, faults, around } = await openAt("en/", "map", { permissions: ["clipboard-read", "clipboard-write"] });
    const png = await download(page, "map", "Picture (PNG)");
    const width = (await around.boundingBox())?.width ?? 0;
    // Width stands at the 16th byte of a PNG; a margin of 16 px is around the picture.
    expect(Math.abs(png.readUInt32BE(16) - 2 * (width + 32))).toBeLessThanOrEqual(4);
    const shown = await inkOf(page, `data:image/png;base64,${png.toString("base64")}`);
    expect(shown.inked).toBeGreaterThan(0.1);
    await around.getByRole("button", { name: "Copy picture" }).click();
    await around.getByText("Copied").waitFor();
    const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types));
    expect(types).toEqual(["image/png"]);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("[V1][X1] writes the table of a map as CSV and as a workbook with real numbers", async () => {
    const { page, faults } = await openAt(INDICATOR, "map");
    const csv = (await download(page, "map", "Table (CSV)")).toString();
    expect(csv).toMatch(/^\uFEFFNo\.,Group,Row,Column,Value,Unit,Marks,/);
    expect(csv).toMatch(/^\d+,,Prizren,Value,0\.\d{3,},per cent,/m);
    expect(csv).toMatch(/^\d+,,Shtime,Value,\[x\],,,/m);
    const sheets = readSheets(await download(page, "map", "Table (Excel, XLSX)"));
    expect(sheets.map(({ name }) => name)).toEqual(["Data", "Notes", "Sources", "Method"]);
    const cells = [...(sheets[0]?.cells ?? [])];
    const [at = ""] = cells.find(([, text]) => text === "Prizren") ?? [];
    const shown = sheets[0]?.xml.all("c").find((cell) => cell.get("r") === at.replace("A", "B"));
    expect(shown?.get("t")).toBeUndefined();
    expect(Number(shown?.all("v")[0]?.text)).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("takes the table of activities whole, whatever is folded and in sight", async () => {
    const { page, faults } = await openAt("en/plans/", "activities");
    const csv = (await download(page, "activities", "Table (CSV)")).toString();
    const rows = new Set(csv.split("\n").flatMap((line) => /^(\d+),/.exec(line)?.[1] ?? []));
    const found = (await page.locator(".plans__found").textContent()) ?? "";
    expect(rows.size).toBe(Number.parseInt(found, 10));
    expect(faults).toEqual([]);
    await page.close();
  });

  it("takes a list away as rows, whatever of it is folded", async () => {
    const { page, faults } = await openAt("en/", "calls");
    const csv = (await download(page, "calls", "Table (CSV)")).toString();
    const rows = new Set(csv.split("\n").flatMap((line) => /^(\d+),/.exec(line)?.[1] ?? []));
    expect(rows.size).toBeGreaterThan(0);
    expect(rows.size).toBe(await page.locator('[data-view="calls"] .call__activities > li').count());
    expect(csv).toMatch(/^\d+,,Gjilan,Activity,/m);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("gives up a long picture at a word, leaves no trace of it, and can begin anew", async () => {
    const { page, faults, around } = await openAt("en/plans/?view=timeline", "activities");
    const taken: string[] = [];
    page.on("download", (file) => taken.push(file.suggestedFilename()));
    const rows = await page.locator(".timeline tr[data-row]").count();
    await around.getByRole("button", { name: "Picture (PNG)" }).click();
    await around.getByRole("button", { name: "Cancel" }).click();
    await around.getByRole("progressbar").waitFor({ state: "detached" });
    await expect.poll(() => page.locator("iframe").count()).toBe(0);
    await expect.poll(() => page.locator(".timeline tr[data-row]").count()).toBeLessThan(2 * rows);
    expect(taken).toEqual([]);
    const svg = (await download(page, "activities", "Picture (SVG)")).toString();
    expect(svg.match(/>Illustrative figures/g)).not.toBeNull();
    expect(taken).toHaveLength(1);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("[X3] copies an address that restores the view, and code that shows it in a frame from 320 px on", async () => {
    const path = `${INDICATOR}?sex=female`;
    const { page, faults, around } = await openAt(path, "trend", {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const copied = async (name: string) => {
      await around.getByRole("button", { name }).click();
      await around.getByText("Copied").waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    expect(await copied("Copy address")).toBe(site.address + path);
    const code = await copied("Copy code to embed");
    expect(code).toContain(`${path}&amp;embed=trend`);
    for (const width of [320, 1200]) {
      await page.setViewportSize({ width, height: 900 });
      await page.route("**/host", (route) =>
        route.fulfill({
          contentType: "text/html",
          body: `<!doctype html><title>x</title><body style="margin:0">${code}`,
        }),
      );
      // Outside the site, whose service worker would answer for it.
      await goTo(page, new URL("/host", site.address).href);
      const frame = page.frameLocator("iframe");
      await frame.locator(".chart-paper").first().waitFor();
      expect(await frame.locator("h1, header, nav").filter({ visible: true }).count()).toBe(0);
      expect(await frame.locator("[data-view]").filter({ visible: true }).count()).toBe(1);
      expect(
        await frame
          .getByText(/^Source: /)
          .filter({ visible: true })
          .count(),
      ).toBe(1);
      const link = frame.getByRole("link", { name: "See the whole page" });
      expect(await link.evaluate((one: HTMLAnchorElement) => one.href)).toBe(site.address + path);
      const sizes = await frame.locator("html").evaluate((html) => [html.scrollWidth, html.scrollHeight, innerHeight]);
      expect(sizes[0]).toBeLessThanOrEqual(width);
      await expect
        .poll(async () => frame.locator("html").evaluate((html) => html.scrollHeight - innerHeight))
        .toBeLessThanOrEqual(1);
    }
    expect(faults).toEqual([]);
    await page.close();
  });

  it("[X1] freezes a page into one file that opens from a disk and asks for nothing", async () => {
    const { page } = await openAt(INDICATOR, "trend");
    const file = join(tmpdir(), "vijim-frozen.html");
    const html = await download(page, "trend", "This page as one file (HTML)");
    writeFileSync(file, html);
    expect(html.toString()).toMatch(/content="default-src 'none'; style-src 'sha256-[\w+/]+='; font-src data:/);
    // A file of a face begins with “wOF2”.
    expect(html.toString()).toContain(`url("data:font/woff2;base64,${btoa("wOF2").slice(0, 5)}`);
    await page.close();
    const frozen = await openPage(site.browser, { javaScriptEnabled: false, offline: true });
    await frozen.page.goto(pathToFileURL(file).href);
    const main = frozen.page.locator("main");
    const text = (await main.allInnerTexts()).join("");
    expect(text).toMatch(/^A copy of this page taken on \d/);
    expect(text).toContain(`${site.address}${INDICATOR}`);
    for (const shown of ["Dropout rate, grades 1–9", "Podujeva", "Source: Vijim", "Baseline 0.13%"])
      expect(text).toContain(shown);
    expect(await frozen.page.locator(".chart-paper, .map-svg").filter({ visible: true }).count()).toBeGreaterThan(3);
    expect(await frozen.page.locator("script, button, select, input, link").count()).toBe(0);
    // What a refused style would not do.
    expect(await frozen.page.evaluate(() => getComputedStyle(document.body).margin)).toBe("0px");
    expect(frozen.requests).toEqual([pathToFileURL(file).href]);
    expect(frozen.faults).toEqual([]);
    await frozen.page.close();
  });
});

/** How much of a picture is not white, 0–1, and what its first pixel is. */
function inkOf(page: Page, address: string): Promise<{ inked: number; corner: number[] }> {
  return page.evaluate(async (from) => {
    const image = new Image();
    image.src = from;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const drawing = canvas.getContext("2d");
    drawing?.drawImage(image, 0, 0);
    const pixels = drawing?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
    let inked = 0;
    for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 0) + (pixels[at + 1] ?? 0) < 480) inked += 1;
    return { inked: inked / (pixels.length / 4), corner: [...pixels.slice(0, 4)] };
  }, address);
}
