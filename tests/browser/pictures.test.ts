import { Buffer } from "node:buffer";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { CLEAN, changed } from "#tests/ingest/clean.ts";
import { useSite } from "./open.ts";
import { differingShare } from "./pictures.ts";
import { goTo, openPage } from "./site.ts";

/** The pictures the built site is held against; `npm run pictures` takes them anew. Look at them before they are kept. */
const KEPT = "tests/browser/pictures";
/** What was seen in their place, where they differ. */
const SEEN = ".cache/pictures";
const MOST_DIFFERING = 0.01;

type View = {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly dark?: boolean;
  /** What is there once the view is whole. */
  readonly shows: string;
  /** What the window begins with, where that is not the head of the page. */
  readonly from?: string;
  /** What is done before it is looked at. */
  readonly act?: (page: Page) => Promise<void>;
};

const MAP = ".map-svg";

const VIEWS: readonly View[] = [
  { name: "overview", path: "sq/", width: 1440, height: 900, shows: MAP },
  { name: "overview-narrow", path: "sr/", width: 390, height: 844, dark: true, shows: MAP },
  { name: "indicator", path: "en/indicator/dropout_rate_upper/", width: 1440, height: 900, shows: MAP },
  {
    name: "working",
    path: "en/municipality/peje/?working=dropout_rate_upper~peje",
    width: 1024,
    height: 900,
    shows: "dialog[open] table",
  },
  {
    name: "issues",
    path: "en/data/",
    width: 1024,
    height: 900,
    shows: "main h1",
    from: "main .issues",
    act: openFaultyTables,
  },
];

/** Opens the small data set with two faults: a value that is no number, and a place that is none. */
async function openFaultyTables(page: Page): Promise<void> {
  const texts = {
    ...CLEAN,
    ...changed(
      "observations.csv",
      "spare,decan,2023/24,total,total,total,17,",
      "spare,decan,2023/24,total,total,total,x,",
    ),
    ...changed(
      "targets.csv",
      "dropout,prizren,total,total,total,interim,",
      "dropout,prizrem,total,total,total,interim,",
    ),
  };
  const files = Object.entries(texts).map(([name, text]) => ({
    name,
    mimeType: "text/csv",
    buffer: Buffer.from(text),
  }));
  await page.locator("input[type=file]").first().setInputFiles(files);
  await page.locator("main .issues").waitFor();
}

async function pictureOf(page: Page, address: string, { path, shows, from, act }: View) {
  await goTo(page, `${address}${path}`);
  await page.locator(shows).first().waitFor();
  await act?.(page);
  await page.evaluate((selector) => {
    if (selector !== undefined) document.querySelector(selector)?.scrollIntoView({ block: "start" });
    return document.fonts.ready;
  }, from);
  await page.waitForTimeout(700);
  return page.screenshot({ animations: "disabled" });
}

describe("the built site looks as it did", () => {
  const site = useSite();

  it.each(VIEWS)("$name", async (view) => {
    const { width, height, dark } = view;
    const colorScheme = dark === true ? "dark" : "light";
    const { page } = await openPage(site.browser, {
      viewport: { width, height },
      colorScheme,
      reducedMotion: "reduce",
    });
    const seen = await pictureOf(page, site.address, view);
    if (process.env["VIJIM_PICTURES"] === "keep") return writeFile(join(KEPT, `${view.name}.png`), seen);
    const share = await differingShare(site.browser, await readFile(join(KEPT, `${view.name}.png`)), seen);
    if (share > MOST_DIFFERING) {
      await mkdir(SEEN, { recursive: true });
      await writeFile(join(SEEN, `${view.name}.png`), seen);
    }
    expect(share, `compare ${KEPT} with ${SEEN}; npm run pictures keeps what is seen`).toBeLessThanOrEqual(
      MOST_DIFFERING,
    );
    await page.close();
  });

  it("would not be told so of a map in another colour, nor of a picture of another size", async () => {
    const { page } = await openPage(site.browser, { viewport: { width: 1440, height: 900 } });
    const [view] = VIEWS;
    if (view === undefined) throw new Error("no view");
    const before = await pictureOf(page, site.address, view);
    await page.evaluate(() => {
      for (const path of document.querySelectorAll<SVGElement>(".map-svg path")) path.style.fill = "#888";
    });
    expect(await differingShare(site.browser, before, await page.screenshot())).toBeGreaterThan(MOST_DIFFERING);
    await page.setViewportSize({ width: 1430, height: 900 });
    expect(await differingShare(site.browser, before, await page.screenshot())).toBe(1);
    await page.close();
  });
});
