import { describe, expect, it } from "vitest";
import { useSite } from "./open.ts";
import { goTo, openPage, untilItAnswers } from "./site.ts";

describe("a page that comes to life", () => {
  const site = useSite();

  /** Opens a page and keeps its script back, as a slow network does, until it is told to send it. */
  async function openWithoutScript(path = "") {
    const opened = await openPage(site.browser, { viewport: { width: 1440, height: 900 } });
    let send = () => {};
    const sent = new Promise<void>((resolve) => {
      send = resolve;
    });
    await opened.page.route(/assets\/index-.*\.js$/, async (route) => {
      await sent;
      await route.continue();
    });
    await opened.page.goto(`${site.address}en/${path}`, { waitUntil: "commit" });
    return { ...opened, send };
  }

  it("fetches the page of a link that is pointed at, by pointer or keyboard, before it is pressed", async () => {
    const { page, faults, requests } = await openPage(site.browser, { viewport: { width: 1440, height: 900 } });
    await goTo(page, `${site.address}en/method/`);
    const asked = async (action: () => Promise<unknown>) => {
      const before = requests.length;
      await action();
      await page.waitForLoadState("networkidle");
      await page.waitForTimeout(300);
      // The page as a whole is asked for too, to be kept for when there is no connection.
      return requests
        .slice(before)
        .flatMap((url) => /([^/]+)\.(?:js|css|pack)$/.exec(url)?.[1]?.split(/[-.]/)[0] ?? []);
    };
    const link = (name: string) => page.getByRole("link", { name, exact: true });
    expect(await asked(() => link("Plans").hover())).toContain("PlansPage");
    expect(await asked(() => link("Compare").focus())).toContain("ComparePage");
    expect(await asked(() => link("Plans").click())).toEqual([]);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Plans");
    expect(faults).toEqual([]);
    await page.close();
  });

  it.each([true, false])(
    "shows the indicator whose link was pointed at, also where nothing can be worked out ahead: %s",
    async (isLost) => {
      const { page, faults } = await openPage(site.browser, { viewport: { width: 1440, height: 900 } });
      if (isLost) await page.route(/assets\/lookAhead-/, (route) => route.abort());
      await goTo(page, `${site.address}en/indicator/pupils/`);
      await page.locator(".site-nav__list summary").first().click();
      const link = page.locator(".site-nav__list a[href$='/dropout_rate_upper/']");
      const asked = page.waitForRequest(/assets\/lookAhead-/);
      await link.hover();
      await asked;
      const name = await link.textContent();
      await link.click();
      await page.getByRole("heading", { level: 1, name: name ?? "" }).waitFor();
      expect(await page.locator("[data-view=ranking] .chart-label--value").count()).toBeGreaterThan(0);
      expect(faults.filter((fault) => !fault.includes("lookAhead-"))).toEqual([]);
      await page.close();
    },
  );

  it("names all that it needs to come to life in its head, to be asked for at once", async () => {
    const { page, faults, requests } = await openPage(site.browser, { viewport: { width: 1440, height: 900 } });
    const unnamed: string[] = [];
    for (const path of ["", "indicator/pupils/", "municipality/peje/", "plans/", "quality/", "report/", "method/"]) {
      const before = requests.length;
      const address = `${site.address}en/${path}`;
      const html = (await (await page.goto(address))?.text()) ?? "";
      await untilItAnswers(page);
      const named = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, to = ""]) => new URL(to, address).href);
      const needed = requests.slice(before).filter((url) => /\.(js|css|pack|json)$/.test(url));
      for (const kind of ["/index-", "/catalogueEn-", "/first.", "/boundaries."])
        expect(needed).toContainEqual(expect.stringContaining(kind));
      unnamed.push(...needed.filter((url) => !named.includes(url)));
    }
    expect(unnamed).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("[X3] does what was chosen before its script came", async () => {
    const { page, faults, send } = await openWithoutScript();
    await page.selectOption("main select", "prtan_functional");
    await page.getByRole("radio", { name: "Value", exact: true }).check();
    send();
    await page.waitForURL(/indicator=prtan_functional&colour=value/);
    expect(await page.inputValue("main select")).toBe("prtan_functional");
    expect(faults).toEqual([]);
    await page.close();
  });

  it("[X3] does what was chosen and what was pressed in a part that sleeps, both before its script came", async () => {
    const { page, faults, send } = await openWithoutScript("indicator/pupils/");
    const caption = page.locator("[data-view=ranking] .picture__caption");
    const before = await caption.textContent();
    await page.locator("main select").first().selectOption({ index: 2 });
    await page.locator("[data-view=ranking]").getByRole("button", { name: "Show as table" }).click();
    send();
    await page.locator("[data-view=ranking] tbody tr").first().waitFor();
    await expect.poll(() => caption.textContent()).not.toBe(before);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("[P7] stays where its reader has gone before its script came, and does what was pressed there", async () => {
    const { page, faults, send } = await openWithoutScript();
    const cell = page.locator("table tbody td button").filter({ hasText: "%" }).first();
    await cell.click();
    const before = await cell.boundingBox();
    send();
    await page.getByRole("dialog").getByText("Share covered", { exact: true }).waitFor();
    expect(await cell.boundingBox()).toEqual(before);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("[P7] keeps what is drawn of a part that sleeps, whatever is chosen beside it, until its reader goes there", async () => {
    const { page, faults } = await openPage(site.browser, { viewport: { width: 1440, height: 900 } });
    await goTo(page, `${site.address}en/`);
    const part = page.locator("#overview-plans");
    const drawn = await part.evaluateHandle((element) => element.querySelector("h2"));
    const caption = page.locator("[data-view=map] .picture__caption");
    const before = await caption.textContent();
    await page.selectOption("main select", "prtan_functional");
    await expect.poll(() => caption.textContent()).not.toBe(before);
    expect(await part.getAttribute("data-waits")).toBe("");
    expect(await part.evaluate((element, heading) => element.contains(heading), drawn)).toBe(true);
    await part.scrollIntoViewIfNeeded();
    await expect.poll(() => part.getAttribute("data-waits")).toBeNull();
    expect(await part.evaluate((element, heading) => element.contains(heading), drawn)).toBe(true);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("draws its charts again after they were hidden", async () => {
    const { page, faults } = await openPage(site.browser, { viewport: { width: 1440, height: 900 } });
    await goTo(page, `${site.address}en/indicator/pupils/`);
    const charts = page.locator("svg.chart-plot");
    await expect.poll(() => page.locator(".chart-assumed").count()).toBe(0);
    const before = await charts.count();
    expect(before).toBeGreaterThan(0);
    const show = (display: string) =>
      page.locator(".pictures").evaluate((pictures, value) => {
        pictures.style.display = value;
      }, display);
    await show("none");
    await expect.poll(() => charts.count()).toBe(0);
    await show("");
    await expect.poll(() => charts.count()).toBe(before);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("[X3] answers while its pictures still sleep, and wakes the one that is pressed", async () => {
    const { page, faults } = await openPage(site.browser, { viewport: { width: 1440, height: 900 } });
    await page.addInitScript("globalThis.requestIdleCallback = () => 0");
    await page.goto(`${site.address}en/indicator/pupils/`);
    await untilItAnswers(page);
    const isAsleep = (view: string) =>
      page.evaluate(`document.querySelector("[data-view=${view}]").closest("[data-waits]") !== null`);
    expect([await isAsleep("map"), await isAsleep("ranking")]).toEqual([true, true]);
    const caption = page.locator("[data-view=map] .picture__caption");
    const before = await caption.textContent();
    const period = page.locator("main select").first();
    await period.selectOption({ index: 2 });
    await expect.poll(() => caption.textContent()).not.toBe(before);
    await page.goto(`${site.address}en/indicator/pupils/`);
    await untilItAnswers(page);
    await page.locator("[data-view=ranking]").getByRole("button", { name: "Show as table" }).click();
    await page.locator("[data-view=ranking] tbody tr").first().waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });
});
