import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { useSite } from "./open.ts";
import { bringMapToLife, goTo, openPage } from "./site.ts";

describe("walking through the built site below a sub-path", () => {
  const site = useSite();

  it("leads from the root to the reader's language", async () => {
    const { page, faults } = await openPage(site.browser, { locale: "sr-RS" });
    await goTo(page, site.address);
    expect(new URL(page.url()).pathname).toBe("/somewhere/below/sr/");
    expect(faults).toEqual([]);
    await page.close();
  });

  it("[X3] keeps the selection in the address, through back, forward, reload and another language", async () => {
    const { page, faults } = await openPage(site.browser, { viewport: { width: 1440, height: 900 } });
    await goTo(page, `${site.address}en/`);
    await page.selectOption("main select", "prtan_functional");
    await page.getByRole("radio", { name: "Value", exact: true }).check();
    await page.waitForURL(/indicator=prtan_functional&colour=value/);
    await page.getByRole("link", { name: "Method" }).click();
    await page.waitForURL(/\/en\/method\/$/);
    await page.goBack();
    await page.waitForURL(/indicator=prtan_functional&colour=value/);
    expect(await page.inputValue("main select")).toBe("prtan_functional");
    await page.goForward();
    await page.waitForURL(/\/en\/method\/$/);
    await page.goBack();
    await page.reload({ waitUntil: "networkidle" });
    expect(await page.inputValue("main select")).toBe("prtan_functional");
    await page.getByRole("link", { name: "Shqip" }).click();
    await page.waitForURL(/\/sq\/\?indicator=prtan_functional&colour=value/);
    await page.waitForFunction(() => document.documentElement.lang === "sq");
    expect(await page.inputValue("main select")).toBe("prtan_functional");
    expect(faults).toEqual([]);
    await page.close();
  });

  it("[P7] opens the working of a status from the matrix by keyboard, and gives the focus back", async () => {
    const { page, faults } = await openPage(site.browser, { viewport: { width: 1440, height: 900 } });
    await goTo(page, `${site.address}en/`);
    const cell = page.locator("table tbody td button").filter({ hasText: "%" }).first();
    await cell.scrollIntoViewIfNeeded();
    await page.waitForTimeout(800);
    await cell.focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain("Share covered");
    expect(page.url()).toContain("working=");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    await page.waitForURL((url) => !url.search.includes("working"));
    expect(await cell.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("reads a municipality's name, value and status on the map by keyboard, and opens it with Enter", async () => {
    const { page, faults } = await openPage(site.browser, { viewport: { width: 1440, height: 900 } });
    await goTo(page, `${site.address}en/`);
    await bringMapToLife(page);
    const first = page.locator("a.map-area[tabindex='0']:visible");
    await first.focus();
    const name = await first.getAttribute("aria-label");
    await page.keyboard.press("ArrowDown");
    expect(await page.locator("a.map-area:focus").getAttribute("aria-label")).not.toBe(name);
    const prizren = page.locator("a.map-area[data-area='prizren']:visible");
    expect(await prizren.getAttribute("aria-label")).toMatch(/^Prizren, .*%.*Off track/);
    await prizren.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/en\/municipality\/prizren\/$/);
    await page.waitForFunction(() => document.title.startsWith("Prizren"));
    expect(await page.locator("h1").textContent()).toBe("Prizren");
    expect(faults).toEqual([]);
    await page.close();
  });

  it("[V1] tells of a period where a pointer or a finger is, with what is only fetched then", async () => {
    for (const hasTouch of [false, true]) {
      const { page, faults } = await openPage(site.browser, { viewport: { width: 1024, height: 900 }, hasTouch });
      const fetched: string[] = [];
      page.on("request", (request) => fetched.push(request.url()));
      await goTo(page, `${site.address}en/indicator/dropout_rate_compulsory/`);
      const trend = page.locator("[data-view=trend] .chart-box__canvas");
      await trend.scrollIntoViewIfNeeded();
      expect(fetched.filter((url) => url.includes("LinesPlot"))).toEqual([]);
      const { x, y, width, height } = (await trend.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      const [left, top] = [x + 0.3 * width, y + 0.5 * height];
      await (hasTouch ? page.touchscreen.tap(left, top) : page.mouse.move(left, top));
      await page.locator("[data-view=trend] .recharts-tooltip-wrapper").getByText("2023/24").waitFor();
      expect(faults).toEqual([]);
      await page.close();
    }
  });

  it("says so where there is nothing, and leads back", async () => {
    const { page, faults } = await openPage(site.browser);
    await goTo(page, `${site.address}en/`);
    await bringMapToLife(page);
    await page.evaluate(() => {
      const link = document.createElement("a");
      link.href = "../en/indicator/none/";
      document.body.append(link);
      link.click();
    });
    await page.getByRole("heading", { name: "Page not found" }).waitFor();
    await page.getByRole("link", { name: "Go to the overview" }).click();
    await page.waitForURL(/\/en\/$/);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("opens every kind of page from its own address", async () => {
    const { page, faults } = await openPage(site.browser);
    const titles: string[] = [];
    for (const path of [
      "sq/municipality/fushe-kosove/",
      "sr/indicator/pupils/?period=2018%2F19&level=upper_secondary",
      "en/method/",
    ]) {
      await goTo(page, site.address + path);
      titles.push((await page.locator("h1").textContent()) ?? "");
    }
    expect(titles).toEqual(["Fushë Kosovë", "Učenici u javnim školama", "Method"]);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("[X3] shows the matrix as the address asks for it", async () => {
    const { page, faults } = await openPage(site.browser, { viewport: { width: 1440, height: 900 } });
    await goTo(page, `${site.address}en/?find=Prizren&detail=values`);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const heads = page.locator("table thead th[scope=col] a");
    await heads.first().waitFor();
    expect(await heads.allTextContents()).toEqual(["Prizren"]);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("shows every picture of an indicator as a table with the same numbers", async () => {
    const { page, faults } = await openPage(site.browser, { viewport: { width: 1440, height: 900 } });
    const pictures = "map~ranking~trend~funnel~gap";
    await goTo(page, `${site.address}en/indicator/dropout_rate_compulsory/?tables=${pictures}`);
    await page.locator("figure.picture table").nth(4).waitFor();
    const row = page.locator("figure.picture table").first().locator("tr", { hasText: "Prizren" });
    expect(await row.textContent()).toMatch(/0\.\d+%/);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("prerendered one page for each language, municipality and indicator", () => {
    const municipalities = readFileSync("data/municipalities.csv", "utf8").trim().split("\n").slice(1);
    const indicators = readFileSync("data/indicators.csv", "utf8").trim().split("\n").slice(1);
    expect(municipalities.length).toBe(38);
    for (const language of ["sq", "sr", "en"]) {
      const pages = [
        ...municipalities.map((line) => `municipality/${line.split(",")[0]}`),
        ...indicators.map((line) => `indicator/${line.split(",")[0]}`),
        "method",
      ];
      const absent = pages.filter((path) => !existsSync(`dist/${language}/${path}/index.html`));
      expect(absent).toEqual([]);
    }
  });
});
