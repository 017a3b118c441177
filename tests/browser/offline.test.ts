import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { CLEAN } from "#tests/ingest/clean.ts";
import { type ChangingSite, serveChanging } from "./changingSite.ts";
import { bringMapToLife, goTo, launchChromium } from "./site.ts";

const OFFER = "A new version of the data is ready.";
const OFFLINE = "You are offline; figures as of 31 October 2026.";

describe("the built site without a connection, and when it changes", () => {
  let [browser, context, page, site]: [Browser?, BrowserContext?, Page?, ChangingSite?] = [];

  beforeAll(async () => {
    browser = await launchChromium();
  });
  beforeEach(async () => {
    site = await serveChanging("dist");
    context = await (browser as Browser).newContext();
    page = await context.newPage();
  });
  afterEach(async () => {
    await context?.close();
    await site?.off().catch(() => undefined);
  });
  afterAll(async () => browser?.close());

  const opened = () => ({ page: page as Page, site: site as ChangingSite });

  /** Until the page that is shown is kept. */
  async function kept(): Promise<void> {
    const isKept = () =>
      opened().page.evaluate(async () => (await caches.match(location.origin + location.pathname)) !== undefined);
    await expect.poll(isKept, { timeout: 10_000 }).toBe(true);
  }

  async function see(path: string): Promise<void> {
    const { page, site } = opened();
    await page.goto(site.address + path);
    await kept();
  }

  it("opens what was seen, by an address or a link, with its reporting date, whatever is chosen on it", async () => {
    const { page, site } = opened();
    await see("en/");
    await bringMapToLife(page);
    await page
      .locator("a[href*='municipality/peje']")
      .first()
      .evaluate((link: HTMLElement) => link.click());
    await page.waitForURL(/municipality\/peje\/$/);
    await kept();
    await see("learning-centres/sr/");
    await site.off();
    await page.goto(`${site.address}en/municipality/peje/`);
    await page.getByText(OFFLINE).waitFor();
    expect(await page.locator("h1").textContent()).toContain("Pej");
    await page.goto(`${site.address}en/?status=behind`);
    await page.getByText(OFFLINE).waitFor();
    await bringMapToLife(page);
    await page.goto(`${site.address}learning-centres/`);
    await page.waitForURL(/learning-centres\/en\/$/);
    await page.goto(`${site.address}learning-centres/sr/`);
    await page.getByText("Niste povezani na internet; podaci su prema stanju na dan").waitFor();
    await site.on();
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await page.getByText("Niste povezani").waitFor({ state: "detached" });
  });

  it("says of a page that was not seen that it was not, and leads to those that were", async () => {
    const { page, site } = opened();
    await see("en/municipality/peje/");
    await site.off();
    await page.goto(`${site.address}sq/plans/`);
    expect(await page.locator("h1").textContent()).toBe(
      "Jeni pa lidhje interneti dhe kjo faqe nuk është hapur ende në këtë pajisje",
    );
    expect(await page.getAttribute("html", "lang")).toBe("sq");
    await page.goto(`${site.address}en/plans/`);
    const links = page.locator("li a");
    expect(await links.count()).toBe(1);
    await links.first().click();
    await page.getByText(OFFLINE).waitFor();
    await page.getByRole("link", { name: "Compare", exact: true }).click();
    await page.getByRole("alert").getByText("This page could not be loaded.").waitFor();
    expect(await page.locator("header nav").count()).toBeGreaterThan(0);
  });

  it("offers another build, mixes no files of the two, and leaves decks and workbooks alone", async () => {
    const { page, site } = opened();
    await see("en/");
    await page.getByRole("button", { name: "Add to slides" }).click();
    await page.getByText("Added: 1 slide now").waitFor();
    await goTo(page, `${site.address}en/data/`);
    const files = Object.entries(CLEAN).map(([name, text]) => ({
      name,
      mimeType: "text/csv",
      buffer: Buffer.from(text),
    }));
    await page.locator("input[type=file]").first().setInputFiles(files);
    await page.getByRole("textbox", { name: "Name" }).fill("Autumn");
    await page.getByRole("button", { name: "Keep on this machine" }).click();
    await page.getByText("Kept as “Autumn”.").waitFor();
    await see("en/");
    const deck = await page.evaluate(() => localStorage.getItem("vijim:deck:"));
    expect(deck).not.toBeNull();

    site.changeBuild();
    const asked: string[] = [];
    page.on("request", (request) => /\/assets\//.test(request.url()) && asked.push(request.url()));
    await page.getByRole("link", { name: "Plans", exact: true }).click();
    await page.getByRole("alert").getByText("This page could not be loaded.").waitFor();
    await page.getByText(OFFER).waitFor();
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter(site.isOfOther)).toEqual([]);
    // What was used of the first build is still there for it.
    await page.getByRole("link", { name: "Data", exact: true }).click();
    await page.getByRole("button", { name: "Show: Autumn" }).waitFor();

    // Until it is gone the first build's page may still ask for a face of its own that came late.
    page.once("framenavigated", () => {
      asked.length = 0;
    });
    await page.getByRole("status").getByRole("button", { name: "Reload" }).click();
    await page.getByText(OFFER).waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Show: Autumn" }).waitFor();
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((address) => !site.isOfOther(address))).toEqual([]);
    expect(await page.evaluate(() => localStorage.getItem("vijim:deck:"))).toBe(deck);

    await kept();
    await site.off();
    await page.goto(`${site.address}en/data/`);
    await page.getByText(OFFLINE).waitFor();
    await page.getByRole("button", { name: "Show: Autumn" }).waitFor();
    // Seen in the first build only: its own files are still there for it.
    asked.length = 0;
    await page.goto(`${site.address}en/`);
    await page.getByText(OFFLINE).waitFor();
    expect(asked.filter(site.isOfOther)).toEqual([]);
  });

  it("can be installed, each programme by itself, with icons of the sizes that are told", async () => {
    const { page, site } = opened();
    for (const path of ["en/", "learning-centres/sq/method/"]) {
      await page.goto(site.address + path);
      const session = await page.context().newCDPSession(page);
      const { url, errors, data } = await session.send("Page.getAppManifest");
      expect(errors).toEqual([]);
      const manifest = JSON.parse(data ?? "");
      const start = new URL(manifest.start_url, url).href;
      expect(start).toBe(`${site.address}${path.startsWith("en") ? "" : "learning-centres/"}`);
      expect(new URL(manifest.scope, url).href).toBe(start);
      expect(manifest.name).toMatch(path.startsWith("en") ? /^Vijim – planet komunale/ : /^Vijim – qendrat mësimore/);
      const sizes = await page.evaluate(
        (addresses: readonly string[]) =>
          Promise.all(
            addresses.map(async (src) => {
              const image = Object.assign(new Image(), { src });
              await image.decode();
              return `${image.naturalWidth}x${image.naturalHeight}`;
            }),
          ),
        manifest.icons.map(({ src }: { src: string }) => new URL(src, url).href),
      );
      expect(sizes).toEqual(["192x192", "512x512"]);
    }
  });

  it("keeps nothing for a frame in another page", async () => {
    const { page, site } = opened();
    await goTo(page, `${site.address}en/?embed=map`);
    await page.locator("[data-embed]").first().waitFor();
    await page.waitForTimeout(500);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  });
});
