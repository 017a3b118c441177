import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useSite } from "./open.ts";
import { type PdfPage, readPdf } from "./pdfText.ts";
import { goTo, openPage } from "./site.ts";

const A4 = [595, 842];

/** The words of the site, as they are translated. */
const words = (language: string, file: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(`src/i18n/messages/${language}/${file}.json`, "utf8"));
const NAVIGATION = (language: string) =>
  ["overview", "compare", "data"].map((page) => words(language, "common")[`common.nav.${page}`]).join(" ");

async function printed(page: Page): Promise<readonly PdfPage[]> {
  return readPdf(await page.pdf({ preferCSSPageSize: true }));
}

/** A view once it has come to life, which alone can tell that it is printed. */
async function printedView(page: Page): Promise<readonly PdfPage[]> {
  await page.emulateMedia({ media: "print" });
  await page.locator(".print-note").waitFor();
  await page.emulateMedia({ media: null });
  return printed(page);
}

const sizesOf = (pages: readonly PdfPage[]) => pages.map(({ width, height }) => [width, height].map(Math.round));
const textOf = (pages: readonly PdfPage[]) => pages.flatMap(({ lines }) => lines).join("\n");

/** What is cut off by its cell or stands beside its sheet. */
function textsOutside(page: Page): Promise<readonly string[]> {
  return page.locator(".sheet-a4__body, .sheet-a4--cover").evaluateAll((bodies) =>
    bodies.flatMap((body, index) => {
      const { right, bottom } = body.getBoundingClientRect();
      const cells = Array.from(body.querySelectorAll("p, th, td, li, h2, h3, dd"));
      return cells.flatMap((cell) => {
        const box = cell.getBoundingClientRect();
        const isOut = box.right > right + 1 || box.bottom > bottom + 1 || cell.scrollWidth > cell.clientWidth + 2;
        return isOut && box.width > 2 ? [`${index + 1}: ${cell.textContent?.slice(0, 40)}`] : [];
      });
    }),
  );
}

describe("the report on paper", () => {
  const site = useSite();

  it.each(["sq", "sr", "en"] as const)(
    "is sheets of A4 with page x of y and nothing beside them, and its contents name the page of every heading, in %s",
    async (language) => {
      const { page, faults } = await openPage(site.browser, { viewport: { width: 1440, height: 900 } });
      await page.goto(`${site.address}${language}/report/`);
      await page.locator(".sheets").waitFor();
      const entries = await page.locator(".contents__entry").evaluateAll((all) =>
        all.map((entry) => {
          const link = entry.querySelector("a");
          const title = link?.textContent ?? "";
          const heading = document.getElementById(link?.getAttribute("href")?.slice(1) ?? "");
          const place = [...document.querySelectorAll(".sheet-a4")].findIndex((sheet) => sheet.contains(heading));
          return { title, number: Number(entry.querySelector(".contents__page")?.textContent), page: place + 1 };
        }),
      );
      expect(await textsOutside(page)).toEqual([]);
      const pages = await printed(page);
      expect(pages.length).toBeGreaterThan(10);
      expect(new Set(sizesOf(pages).map(String))).toEqual(new Set([String(A4)]));
      pages.slice(1).forEach(({ lines }, index) => {
        expect(lines.at(-1)).toMatch(new RegExp(` ${index + 2} / ${pages.length}$`));
        expect(lines[0]).toContain(words(language, "common")["common.illustrative.contains"]);
      });
      expect(textOf(pages)).not.toContain(NAVIGATION(language));

      expect(entries.length).toBeGreaterThan(25);
      const [, contents] = pages;
      for (const { title, number, page: place } of entries) {
        expect(place, title).toBe(number);
        expect(pages[number - 1]?.lines, title).toContainEqual(title);
        expect(contents?.lines, title).toContainEqual(`${title} ${number}`);
      }
      expect(faults).toEqual([]);
      await page.close();
    },
  );

  it("is laid out alike in a window of 320 px, which it never leaves, whichever of its menus is open", async () => {
    const { page, faults } = await openPage(site.browser, { viewport: { width: 320, height: 800 } });
    // From the first moment on, also while it is laid out.
    await page.addInitScript(`{
      globalThis.widest = 0;
      const look = () => {
        if (document.body !== null) widest = Math.max(widest, document.documentElement.scrollWidth);
        requestAnimationFrame(look);
      };
      look();
    }`);
    await page.goto(`${site.address}en/report/`);
    await page.locator(".sheets").waitFor();
    expect(await page.evaluate("widest")).toBe(320);
    await page.goto(`${site.address}en/report/?municipality=peje~prizren&sections=money~method`);
    await page.locator(".sheets").waitFor();
    const narrow = await page.locator(".contents__page").allTextContents();
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBe(320);
    for (const menu of await page.locator(".report__head summary").all()) {
      await menu.click();
      expect(await width(), (await menu.textContent()) ?? "").toBe(320);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.reload();
    await page.locator(".sheets").waitFor();
    expect(await page.locator(".contents__page").allTextContents()).toEqual(narrow);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("holds what is chosen: each municipality once a table, under a head that is repeated, and only the chapters asked for", async () => {
    const { page, faults } = await openPage(site.browser);
    const chosen =
      "municipality=peje~prizren~gjilan~vushtrri&sections=indicators~plans&schedule=onTime~completedOnTime";
    await page.goto(`${site.address}en/report/?${chosen}`);
    await page.locator(".sheets").waitFor();
    const tables = await page
      .locator(".sheets table:has(col:nth-child(5):last-child)")
      .evaluateAll((all) =>
        all.map((table) => Array.from(table.querySelectorAll("tbody th"), (cell) => cell.textContent)),
      );
    const pages = await printed(page);
    const [indicators] = [tables.flat().filter((name) => name === "Peja").length];
    expect(indicators).toBe(17);
    for (const name of ["Prizren", "Gjilan", "Vushtrri"]) {
      expect(tables.flat().filter((one) => one === name)).toHaveLength(indicators);
    }
    const listed = pages.filter(({ lines }) =>
      lines.some((line) => /^Activity Municipality Responsible body Stage Dates$/.test(line)),
    );
    expect(listed.length).toBeGreaterThan(1);
    const chapters = await page.locator(".contents__entry--chapter .contents__title").allTextContents();
    expect(chapters).toEqual(["Indicators", "Plans"]);
    expect(textOf(pages)).not.toContain("Dragash");
    expect(faults).toEqual([]);
    await page.close();
  });

  it("changes with what is chosen, and keeps the choice in the address", async () => {
    const { page, faults } = await openPage(site.browser, { viewport: { width: 1440, height: 900 } });
    await page.goto(`${site.address}en/report/`);
    await page.locator(".sheets").waitFor();
    await page.locator(".report__head summary").first().click();
    await page.getByLabel("Data quality").uncheck();
    await page.waitForURL(/sections=/);
    await page.locator(".sheets").waitFor();
    const chapters = page.locator(".contents__entry--chapter .contents__title");
    await page.waitForFunction(() => document.querySelectorAll(".contents__entry--chapter").length === 7);
    expect(await chapters.allTextContents()).not.toContain("Data quality");
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe("a view on paper", () => {
  const site = useSite();

  const VIEWS = [
    ["", 6],
    ["indicator/dropout_rate_compulsory/", 4],
    ["compare/", 3],
    ["plans/?group=none&schedule=overdue", 4],
    ["plans/?view=timeline&schedule=overdue", 6],
  ] as const;

  it.each(VIEWS)(
    "/%s has title, day and number on each of at most %d sheets, and no navigation",
    async (path, most) => {
      const { page, faults } = await openPage(site.browser, { viewport: { width: 1440, height: 900 } });
      await goTo(page, `${site.address}en/${path}`);
      const heading = await page.locator("h1").textContent();
      const pages = await printedView(page);
      expect(pages.length).toBeLessThanOrEqual(most);
      pages.forEach(({ lines }, index) => {
        expect(lines[0]).toContain(heading);
        expect(lines[0]).toContain("Contains illustrative figures");
        expect(lines.at(-1)).toContain("As of 31 October 2026");
        expect(lines.at(-1)).toMatch(new RegExp(`${index + 1} / ${pages.length}$`));
      });
      const [short, long] = A4;
      for (const size of sizesOf(pages))
        expect([
          [short, long],
          [long, short],
        ]).toContainEqual(size);
      expect(textOf(pages)).not.toContain(NAVIGATION("en"));
      expect(textOf(pages).replaceAll("\n", " ")).toContain("lists that were closed are left out");
      expect(faults).toEqual([]);
      await page.close();
    },
  );

  it("prints of a list what is open on the screen, and of a wide table every head again", async () => {
    const { page } = await openPage(site.browser, { viewport: { width: 1440, height: 900 } });
    await goTo(page, `${site.address}en/plans/?group=none&schedule=overdue`);
    const pages = await printedView(page);
    expect(sizesOf(pages)[0]).toEqual(A4.toReversed());
    const heads = pages.filter(({ lines }) =>
      lines.some((line) => line.startsWith("Activity Municipality Stage Dates")),
    );
    expect(heads.length).toBeGreaterThan(1);

    await goTo(page, `${site.address}en/`);
    const call = page.locator(".call", { hasText: "Lipjan" }).first();
    await call.scrollIntoViewIfNeeded();
    const closed = textOf(await printedView(page));
    await call.locator("summary").click();
    const open = textOf(await printedView(page));
    expect(closed).not.toContain("Open the plan of Lipjan");
    expect(open).toContain("Open the plan of Lipjan");
    await page.close();
  });
});
