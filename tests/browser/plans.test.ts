import { describe, expect, it } from "vitest";
import { useSite } from "./open.ts";
import { goTo, openPage } from "./site.ts";

const WIDE = { viewport: { width: 1440, height: 900 } };

describe("the plans of the built site", () => {
  const site = useSite();

  it("are found as one types, whatever the spelling, and the back button restores what was chosen", async () => {
    const { page, faults } = await openPage(site.browser, WIDE);
    await goTo(page, `${site.address}sq/plans/`);
    const found = page.locator(".plans__found");
    const all = await found.textContent();
    await page.getByRole("searchbox").fill("mesimdhenes");
    await page.waitForURL(/find=mesimdhenes/);
    await page.locator(".activities tbody").getByText("mësimdhënës").first().waitFor();
    await expect.poll(() => found.textContent()).not.toBe(all);
    const some = await found.textContent();
    await page.locator(".filters summary").nth(1).click();
    await page.getByRole("checkbox", { name: /Në zbatim/ }).check();
    await page.waitForURL(/stage=inProgress/);
    await expect.poll(() => page.locator(".chip").count()).toBe(1);
    await page.keyboard.press("Escape");
    await page.getByRole("combobox", { name: "Grupo sipas" }).selectOption("responsible");
    await page.waitForURL(/group=responsible/);
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes("group"));
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes("stage"));
    await expect.poll(() => found.textContent()).toBe(some);
    expect(await page.getByRole("searchbox").inputValue()).toBe("mesimdhenes");
    expect(faults).toEqual([]);
    await page.close();
  });

  it("[X3] come as the address asks for them, and are cleared at once", async () => {
    const { page, faults } = await openPage(site.browser, WIDE);
    const address = "en/plans/?schedule=overdue&municipality=gjilan&group=none&sort=-planned&columns=funder";
    await goTo(page, site.address + address);
    const planned = page.locator("tbody td[data-label=Planned]");
    const cents = (await planned.allTextContents()).map((text) => Number(text.replace(/\D/g, "")));
    expect(cents.length).toBeGreaterThan(2);
    expect(cents).toEqual(cents.toSorted((one, other) => other - one));
    expect(await page.getByRole("columnheader", { name: "Funder" }).count()).toBe(1);
    await page.getByRole("button", { name: "Clear all" }).click();
    await page.waitForURL((url) => !url.search.includes("schedule") && url.search.includes("sort"));
    await expect.poll(() => page.locator(".chip").count()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("are gone through by keyboard as a table, down to a row that was not drawn; Enter opens it", async () => {
    const { page, faults } = await openPage(site.browser, WIDE);
    await goTo(page, `${site.address}en/plans/?group=none`);
    const rows = Number(await page.locator(".activities table").getAttribute("aria-rowcount"));
    expect(await page.locator(".activities tbody tr[data-row]").count()).toBeLessThan(rows / 4);
    await page.locator(".activities tbody button").first().focus();
    await page.keyboard.press("End");
    const last = page.locator(`.activities tr[aria-rowindex='${rows - 1}'] button`);
    await last.waitFor();
    expect(await last.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.locator(".activities").evaluate((region) => region.scrollTo(0, 0));
    await page.waitForTimeout(300);
    expect(await last.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await page.waitForURL(/activity=map-/);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("open and close as a tree by keyboard", async () => {
    const { page, faults } = await openPage(site.browser, WIDE);
    await goTo(page, `${site.address}en/plans/?view=tree`);
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    await page.locator("[role=treeitem]").first().focus();
    await page.keyboard.type("priz");
    await expect.poll(focused).toMatch(/^ ?Prizren/);
    const closed = await page.locator("[role=treeitem]").count();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => page.locator("[role=treeitem]").count()).toBeGreaterThan(closed);
    await page.keyboard.press("ArrowRight");
    await expect.poll(focused).toContain("Minimise school dropout");
    expect(faults).toEqual([]);
    await page.close();
  });

  it("fit a phone: filters behind a button, no page that scrolls sideways", async () => {
    const { page, faults } = await openPage(site.browser, { viewport: { width: 390, height: 844 } });
    for (const search of ["", "?view=tree", "?group=none&flag=stale"]) {
      await goTo(page, `${site.address}sr/plans/${search}`);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    }
    const menu = page.locator(".filters summary").first();
    expect(await menu.isVisible()).toBe(false);
    await page.getByRole("button", { name: "Filteri (1)" }).click();
    expect(await menu.isVisible()).toBe(true);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("stand on paper with every row that is open", async () => {
    const { page } = await openPage(site.browser, WIDE);
    await goTo(page, `${site.address}en/plans/?group=none`);
    const rows = Number(await page.locator(".activities table").getAttribute("aria-rowcount"));
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => page.locator(".activities tbody tr[data-row]").count()).toBe(rows - 2);
    await page.close();
  });
});
