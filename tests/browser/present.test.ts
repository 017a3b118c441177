import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axeFaults } from "./axe.ts";
import { useSite } from "./open.ts";
import { goTo, openPage } from "./site.ts";

/** The titles of the slides as they are edited, once all are built. */
async function titles(page: Page): Promise<readonly string[]> {
  await page.getByRole("button", { name: "Write the presentation (.pptx)" }).waitFor();
  return page
    .locator(".deck input[placeholder]")
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).placeholder));
}

const shownTitle = (page: Page) => page.locator("dialog .slide__title").first().textContent();

describe("slides in the built site", () => {
  const site = useSite();

  it("a view is added from its page, kept over a reload, and leads back to the same view", async () => {
    const { page, faults } = await openPage(site.browser, { viewport: { width: 1440, height: 900 } });
    await goTo(page, `${site.address}en/compare/?across=groups`);
    await page.getByRole("button", { name: "Add to slides" }).click();
    await page.getByRole("link", { name: "Added: 1 slide now" }).click();
    await page.waitForURL(/present\/$/);
    await page.reload({ waitUntil: "networkidle" });
    expect(await titles(page)).toHaveLength(1);
    await page.getByRole("link", { name: "Open the view" }).click();
    await page.waitForURL(/compare\/\?across=groups$/);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("[A4] [A5] a funnel and a gap are added from their own menus, drawn on slides, and written as a table and a chart", async () => {
    const { page, faults } = await openPage(site.browser, { viewport: { width: 1440, height: 900 } });
    await goTo(page, `${site.address}en/indicator/dropout_rate_compulsory/`);
    const found: string[] = [];
    for (const view of ["funnel", "gap"]) {
      const around = page.locator(`[data-view="${view}"]`);
      await around.getByText("Download and share").click();
      await around.getByRole("button", { name: "Add to slides" }).click();
      await around.getByText(/^Added: /).waitFor();
      found.push((await around.getByRole("heading", { level: 2 }).textContent()) ?? "");
    }
    await page
      .getByRole("link", { name: /^Added: / })
      .last()
      .click();
    await page.waitForURL(/present\/$/);
    expect(await titles(page)).toEqual(found);
    await page.locator(".deck__preview .chart-paper").nth(1).waitFor();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Write the presentation (.pptx)" }).click();
    const parts = unzipSync(readFileSync(await (await download).path()));
    expect(strFromU8(parts["ppt/slides/slide1.xml"] ?? new Uint8Array())).toContain("<a:tbl>");
    expect(Object.keys(parts).filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))).toHaveLength(1);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("a deck is saved as a file, and comes back from it", async () => {
    const { page, faults } = await openPage(site.browser);
    await goTo(page, `${site.address}en/present/`);
    await page.getByRole("button", { name: "Donor update" }).click();
    const shown = await titles(page);
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save the deck (.json)" }).click();
    const file = await (await saved).path();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("heading", { name: "No slides yet" }).waitFor();
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Open a saved deck" }).click();
    await (await chooser).setFiles(file);
    await page.getByText(/^\d+ slides opened$/).waitFor();
    expect(await titles(page)).toEqual(shown);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("the donor update is two presses from a presentation that holds all its slides, charts and notes", async () => {
    const { page, faults, requests } = await openPage(site.browser, { viewport: { width: 1440, height: 900 } });
    await goTo(page, `${site.address}en/present/`);
    await page.getByRole("button", { name: "Donor update" }).click();
    const shown = await titles(page);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Write the presentation (.pptx)" }).click();
    const parts = unzipSync(readFileSync(await (await download).path()));
    const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    const place = (await page.locator(".deck__preview .slide__place").first().textContent()) ?? "";
    expect(place).toBe(`1 / ${slides.length}`);
    // A long table goes on over the next slides, so that each view has its slide or its slides, in their order.
    const texts = slides.map((_, nth) => strFromU8(parts[`ppt/slides/slide${nth + 1}.xml`] ?? new Uint8Array()));
    const firsts = shown.map((title) => texts.findIndex((text) => text.includes(title)));
    expect(firsts).not.toContain(-1);
    expect(firsts).toEqual(firsts.toSorted((one, other) => one - other));
    const further = texts.filter((text) => / \((?!1 )\d+ of \d+\)</.test(text));
    expect(slides).toHaveLength(shown.length + further.length);
    expect(Object.keys(parts).filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))).toHaveLength(3);
    expect(strFromU8(parts["ppt/notesSlides/notesSlide1.xml"] ?? new Uint8Array())).toContain("/en/?part=headlines");
    expect(requests.filter((url) => !url.startsWith(site.address) && !url.startsWith("blob:"))).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("are shown and gone through by keyboard alone, and the speaker's window goes along", async () => {
    const context = await site.browser.newContext({ viewport: { width: 1280, height: 720 } });
    const page = await context.newPage();
    await goTo(page, `${site.address}en/present/`);
    await page.getByRole("button", { name: "MED meeting" }).press("Enter");
    const all = await titles(page);
    const place = (await page.locator(".deck__preview .slide__place").first().textContent()) ?? "";
    const total = Number(place.replace("1 / ", ""));
    expect(total).toBeGreaterThanOrEqual(all.length);
    await page.getByRole("textbox", { name: "Notes to slide 2" }).fill("Ask about the deadlines");
    const opened = context.waitForEvent("page");
    await page.getByRole("button", { name: "Speaker window" }).press("Enter");
    const speaker = await opened;
    // A page that fills the screen after its dialog is open lies above it.
    const isFullWhenOpened = page.evaluate(
      () =>
        new Promise((resolve) => {
          const { showModal } = HTMLDialogElement.prototype;
          HTMLDialogElement.prototype.showModal = function open() {
            resolve(document.fullscreenElement !== null);
            showModal.call(this);
          };
        }),
    );
    await page.getByRole("button", { name: "Present full screen" }).press("Enter");
    await page.locator("dialog .slide__title").waitFor();
    expect(await isFullWhenOpened).toBe(true);
    expect(await shownTitle(page)).toBe(all[0]);
    await page.keyboard.press("ArrowRight");
    await speaker.getByText("Ask about the deadlines").waitFor();
    await speaker.getByRole("heading", { name: `Slide 2 of ${total}` }).waitFor();
    await page.keyboard.press("End");
    await page.waitForURL(new RegExp(`slide=${total}$`));
    await speaker.getByText("This is the last slide.").waitFor();
    await page.keyboard.press("Home");
    await page.waitForURL(/slide=1$/);
    await speaker.getByRole("heading", { name: `Slide 1 of ${total}` }).waitFor();
    await speaker.keyboard.press("Space");
    await page.waitForURL(/slide=2$/);
    expect(await shownTitle(page)).toContain(all[1]);
    await page.keyboard.press("Escape");
    await page.waitForURL(/present\/$/);
    expect(await page.locator("dialog[open]").count()).toBe(0);
    await context.close();
  });

  it("[X3] come with an address, and leave the reader's own alone until they are taken over", async () => {
    const { page, faults } = await openPage(site.browser);
    await goTo(page, `${site.address}en/present/`);
    await page.getByRole("button", { name: "Donor update" }).click();
    const shown = await titles(page);
    await page.getByText("Address of this deck").click();
    const address = await page.getByRole("textbox", { name: "Address of this deck" }).inputValue();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("heading", { name: "No slides yet" }).waitFor();
    await goTo(page, address);
    await page.getByText("This deck came with the address.").waitFor();
    await page.getByRole("heading", { name: `${shown.length} slides` }).waitFor();
    await page.getByRole("button", { name: "Show my own slides" }).click();
    await page.getByRole("heading", { name: "No slides yet" }).waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  for (const [language, colorScheme, width] of [
    ["sq", "light", 1440],
    ["sr", "dark", 390],
  ] as const) {
    it(`axe finds nothing in the list and while slides are shown, in ${language}, ${colorScheme}, ${width} px wide`, async () => {
      const { page, faults } = await openPage(site.browser, { colorScheme, viewport: { width, height: 800 } });
      await goTo(page, `${site.address}${language}/present/`);
      await page.locator(".controls .button--primary").first().click();
      await page.locator(".deck__preview").first().scrollIntoViewIfNeeded();
      await page.locator(".deck__preview .slide").first().waitFor();
      expect(await axeFaults(page)).toEqual([]);
      const isWider = "document.documentElement.scrollWidth > document.documentElement.clientWidth";
      expect(await page.evaluate(isWider)).toBe(false);
      await page.locator(".present-actions .button--primary").first().click();
      await page.locator("dialog .slide__title").waitFor();
      expect(await axeFaults(page)).toEqual([]);
      expect(faults).toEqual([]);
      await page.close();
    }, 120_000);
  }
});
