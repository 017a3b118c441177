import { describe, expect, it } from "vitest";
import { useSite } from "./open.ts";
import { goTo, openPage } from "./site.ts";

describe("comparing on the built site", () => {
  const site = useSite();

  it("[X3] takes municipalities by keyboard, and keeps them in the address", async () => {
    const { page, faults } = await openPage(site.browser, { viewport: { width: 1024, height: 900 } });
    await goTo(page, `${site.address}en/compare/`);
    expect(await page.locator(".multiple").count()).toBe(15);
    await page.locator(".compare-controls summary").focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Clear the choice" }).press("Enter");
    await page.getByText("Choose at least one municipality above.").waitFor();
    await page.getByRole("checkbox", { name: "Peja" }).press("Space");
    await page.getByRole("checkbox", { name: "Prizren" }).press("Space");
    await page.waitForURL(/municipality=peje%7Eprizren/);
    await page.reload({ waitUntil: "networkidle" });
    expect(await page.locator(".multiple__name").allTextContents()).toEqual(["Peja", "Prizren"]);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("[A5] [P7] opens the working of a gap and gives the focus back", async () => {
    const { page, faults } = await openPage(site.browser, { viewport: { width: 1440, height: 900 } });
    await goTo(page, `${site.address}en/compare/?across=groups&municipality=prizren`);
    const badge = page.getByRole("button", { name: /gap between/ }).first();
    await badge.focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    expect(await dialog.textContent()).toMatch(/gap between \S+ and Total, Prizren[\s\S]*pp/);
    await page.keyboard.press("Escape");
    await page.waitForURL((url) => !url.search.includes("working"));
    expect(await badge.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("draws every small chart with the same axes", async () => {
    const { page } = await openPage(site.browser, { viewport: { width: 390, height: 844 } });
    await goTo(page, `${site.address}sq/compare/`);
    const panels = await page
      .locator(".multiple")
      .evaluateAll((all) =>
        all.map((panel) => [...panel.querySelectorAll(".multiple__tick")].map((tick) => tick.textContent).join()),
      );
    expect(new Set(panels).size).toBe(1);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(sideways).toBe(0);
    await page.close();
  });
});
