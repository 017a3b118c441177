import { describe, expect, it } from "vitest";
import { useSite } from "./open.ts";
import { goTo, openPage } from "./site.ts";

/** The height inside the margins of A4, in pixels of CSS. */
const PAPER_HEIGHT = ((297 - 2 * 14) / 25.4) * 96;

describe("a municipality in the built site", () => {
  const site = useSite();

  it("opens an activity from its to-do by keyboard, shows it, and gives the focus back", async () => {
    const { page, faults } = await openPage(site.browser, { viewport: { width: 1440, height: 900 } });
    await goTo(page, `${site.address}en/municipality/prizren/`);
    const opener = page.locator(".todo button").first();
    const name = (await opener.textContent())?.replace(/^[\d.]+ /, "") ?? "";
    await opener.focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    expect(decodeURIComponent(page.url())).toContain("activity=map-prizren-2~");
    expect(await dialog.getByRole("heading", { level: 2 }).textContent()).toContain(name);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    await page.waitForURL((url) => !url.search.includes("activity"));
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("[P7] opens the working of an indicator over the activity that should move it, and comes back to it", async () => {
    const { page, faults } = await openPage(site.browser, { viewport: { width: 1440, height: 900 } });
    await goTo(page, `${site.address}sq/municipality/prizren/?activity=map-prizren-2~1.2.3`);
    const activity = page.locator("dialog", { has: page.locator(".activity") });
    const badge = activity.locator(".badge--open").first();
    await badge.click();
    const working = page.locator("dialog[open]", { has: page.locator(".working") });
    await working.waitFor();
    await page.keyboard.press("Escape");
    await working.waitFor({ state: "detached" });
    expect(await activity.evaluate((element) => (element as HTMLDialogElement).open)).toBe(true);
    expect(await badge.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(page.url()).toContain("activity=");
    expect(faults).toEqual([]);
    await page.close();
  });

  it("says so where the address names no activity, and leads to all of them", async () => {
    const { page, faults } = await openPage(site.browser);
    await goTo(page, `${site.address}en/municipality/prizren/?activity=map-prizren-2~99`);
    const dialog = page.getByRole("dialog", { name: /No such activity/ });
    await dialog.getByRole("link", { name: "See all activities" }).click();
    await page.waitForURL(/\/en\/plans\/$/);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("leads from its plan to all of its activities, and from its like to a comparison", async () => {
    const { page } = await openPage(site.browser);
    await goTo(page, `${site.address}sr/municipality/prizren/`);
    const [plan, compared] = await Promise.all(
      ["plans/", "compare/"].map((path) => page.locator(`main a[href*="${path}?"]`).first().getAttribute("href")),
    );
    expect(plan).toBe("../../../sr/plans/?municipality=prizren");
    expect(compared).toMatch(/^\.\.\/\.\.\/\.\.\/sr\/compare\/\?municipality=prizren(%7E|~)\w/);
    await page.close();
  });

  it("needs no script to show plan, to-do and similar municipalities", async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.address}en/municipality/gjilan/`);
    expect(await page.getByRole("heading", { level: 2 }).first().textContent()).toMatch(
      /^Gjilan: \d+ of \d+ indicators/,
    );
    expect(await page.locator(".outline__activity").count()).toBeGreaterThan(20);
    expect(await page.locator(".todo__item").count()).toBeGreaterThan(0);
    const similar = page.getByRole("region", { name: "Similar municipalities" });
    expect(await similar.locator("tbody tr").count()).toBe(3);
    await context.close();
  });

  it("opens as a sheet and comes back", async () => {
    const { page, faults } = await openPage(site.browser, { viewport: { width: 390, height: 800 } });
    await goTo(page, `${site.address}en/municipality/peje/`);
    await page.getByRole("button", { name: "One-page sheet" }).click();
    await page.waitForURL(/sheet=yes/);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Peja");
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.getByRole("button", { name: "Back to the full page" }).click();
    await page.waitForURL((url) => !url.search.includes("sheet"));
    expect(faults).toEqual([]);
    await page.close();
  });

  // The longest plans, a plan in two versions, one being drafted and none at all come first; each sheet costs a second.
  const EXTREMES = ["prizren", "gjakove", "ferizaj", "gjilan", "fushe-kosove", "dragash", "shtime"];
  const OTHERS = ["kamenice", "lipjan", "mitrovice", "obiliq", "peje", "podujeve", "suhareke", "vushtrri"];

  it.each([
    ["sq", [...EXTREMES, ...OTHERS]],
    ["sr", EXTREMES],
    ["en", EXTREMES.slice(0, 2)],
  ] as const)("prints a sheet on one page of A4 with nothing cut off, in %s", async (language, members) => {
    const { page, faults } = await openPage(site.browser, { viewport: { width: 688, height: 1017 } });
    const tooLong: string[] = [];
    for (const member of members) {
      await page.goto(`${site.address}${language}/municipality/${member}/?sheet=yes`);
      await page.locator(".sheet__foot").waitFor();
      const file = await page.pdf({ format: "A4", preferCSSPageSize: true });
      const pages = file.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length;
      await page.emulateMedia({ media: "print" });
      const height = await page.locator(".sheet").evaluate((sheet) => sheet.scrollHeight);
      await page.emulateMedia({ media: null });
      if (pages !== 1 || height > PAPER_HEIGHT) tooLong.push(`${member}: ${pages} pages, ${height} px`);
    }
    expect(tooLong).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });
});
