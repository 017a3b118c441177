import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { CLEAN, changed } from "#tests/ingest/clean.ts";
import { axeFaults } from "./axe.ts";
import { useSite } from "./open.ts";
import { goTo, openPage } from "./site.ts";

/** The small data set with two faults: a value that is no number, and a municipality that is none. */
const FAULTY: Readonly<Record<string, string>> = {
  ...CLEAN,
  ...changed("targets.csv", "interim,2025/26,1.5,", "interim,2025/26,abc,"),
  ...changed(
    "observations.csv",
    "spare,decan,2023/24,total,total,total,17,",
    "spare,decan,2023/24,total,total,total,x,",
  ),
};

/** A place written so that it is close to one there is, and a row said twice in two ways. */
const OPEN_TO_QUESTION: Readonly<Record<string, string>> = {
  ...CLEAN,
  ...changed("targets.csv", "dropout,prizren,total,total,total,interim,", "dropout,prizrem,total,total,total,interim,"),
  "observations-2.csv": `${(CLEAN["observations.csv"] ?? "").split("\n").slice(0, 2).join("\n").replace(",900,", ",901,")}\n`,
};

function filesOf(texts: Readonly<Record<string, string>>) {
  return Object.entries(texts).map(([name, text]) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) }));
}

async function choose(page: Page, texts: Readonly<Record<string, string>>): Promise<void> {
  const input = page.locator("input[type=file]").first();
  // On a busy machine a page may be quiet before it has come to life, and then nobody hears of the files.
  await expect
    .poll(() => input.evaluate((element) => Object.keys(element).some((key) => key.startsWith("__reactProps"))))
    .toBe(true);
  await input.setInputFiles(filesOf(texts));
  await page.getByRole("heading", { name: "What was found" }).waitFor();
}

/** A cell by the file, row and column it is named by. */
function cell(page: Page, place: string) {
  return page.getByRole("textbox", { name: `Text of the cell: ${place}` });
}

describe("a person's own data in the built site", () => {
  const site = useSite();

  it("[I1] [I2] [S6] is opened, mended by cell, kept, shown as internal, still there after a reload, and given up again", async () => {
    const { page, faults, requests } = await openPage(site.browser, { viewport: { width: 1440, height: 900 } });
    const posted: string[] = [];
    page.on("request", (request) => request.method() !== "GET" && posted.push(request.url()));
    await goTo(page, `${site.address}en/data/`);
    await choose(page, FAULTY);
    await page.getByText("2 errors, no warnings, no notices").waitFor();
    await page.getByText("2 rows are left out").waitFor();

    const value = cell(page, "observations.csv, row 19, column value");
    expect(await value.inputValue()).toBe("x");
    await value.fill("17");
    await value.press("Enter");
    await page.getByText("1 issue mended, 1 left.").waitFor();
    const other = cell(page, "targets.csv, row 3, column value");
    await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label")?.includes("targets.csv"));
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("1.5");
    await page.keyboard.press("Enter");
    await page.getByText("1 issue mended, none left.").waitFor();
    expect(await other.count()).toBe(0);
    await page.getByText("Nothing was found wrong.").waitFor();

    await page.getByRole("button", { name: "Compare", exact: true }).click();
    await page.getByText(/^[\d,]+ changes$/).waitFor();
    await page.getByRole("textbox", { name: "Name" }).fill("Autumn");
    await page.getByRole("button", { name: "Keep on this machine" }).click();
    await page.getByText("Kept as “Autumn”.").waitFor();
    await page.getByRole("button", { name: "Show: Autumn" }).click();
    await page.waitForURL(/\/en\/$/);
    const isOwn = async () => {
      await page.getByText("Your own data set is shown: Autumn").waitFor();
      await page.getByText("Internal copy with full figures").first().waitFor();
      expect(await page.locator("main option").allTextContents()).toEqual(["Dropout rate", "Schools"]);
    };
    await isOwn();
    await page.reload({ waitUntil: "networkidle" });
    await isOwn();

    await page.getByRole("link", { name: "Data", exact: true }).click();
    await page.getByRole("button", { name: "Delete: Autumn" }).click();
    await page.getByRole("button", { name: "Delete for good: Autumn" }).click();
    await page.getByText("Nothing is kept yet.").waitFor();
    await page.getByRole("button", { name: "Back to the published data" }).click();
    await page.getByText("Your own data set is shown").waitFor({ state: "detached" });
    await page.reload({ waitUntil: "networkidle" });
    expect(await page.getByText("Internal copy with full figures").count()).toBe(0);

    expect(posted).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(site.address) && !url.startsWith("blob:"))).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("[I6] lets the person decide between rows that do not agree, and take that back", async () => {
    const { page, faults } = await openPage(site.browser);
    await goTo(page, `${site.address}en/data/`);
    const [header = "", row = ""] = (CLEAN["observations.csv"] ?? "").split("\n");
    await choose(page, { ...CLEAN, "observations-2.csv": `${header}\n${row.replace(",900,", ",901,")}\n` });
    const table = page.getByRole("table", { name: "pupils, prizren, 2023/24" });
    await table.waitFor();
    expect(await table.locator(".conflict__row--differs td").allTextContents()).toEqual(["900", "901"]);
    await table.getByRole("button", { name: "Use this row" }).last().click();
    await table.waitFor({ state: "detached" });
    await page.getByText("1 issue mended").waitFor();
    await page.getByRole("button", { name: "Undo the last change" }).click();
    await table.waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  it("makes the template in three languages and the published data, which open without an error", async () => {
    const { page, faults } = await openPage(site.browser);
    await goTo(page, `${site.address}en/data/`);
    for (const name of ["Shqip (.xlsx)", "Srpski (.xlsx)", "Workbook (.xlsx)", "Tables (.zip)"]) {
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name, exact: true }).click();
      const made = await download;
      const file = { name: made.suggestedFilename(), mimeType: "", buffer: readFileSync(await made.path()) };
      await page.locator("input[type=file]").first().setInputFiles(file);
      await page.getByText("Close all").waitFor();
      await page.getByText(/ · no errors, /).waitFor();
      await page.getByText("Close all").click();
    }
    expect(faults).toEqual([]);
    await page.close();
  });

  it("axe finds nothing while files are open, asked about and compared", async () => {
    const { page, faults } = await openPage(site.browser, { colorScheme: "dark", reducedMotion: "reduce" });
    await goTo(page, `${site.address}sr/data/`);
    await page.locator("input[type=file]").first().setInputFiles(filesOf(OPEN_TO_QUESTION));
    await page.locator(".question").waitFor();
    await page.locator(".conflict").waitFor();
    await page.locator("section:has(> .controls > .field > select) > .controls > .button").first().click();
    await page.locator(".changes, [role=status] details").first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  }, 120_000);

  it("[I3] asks once which place a name means, and takes the answer", async () => {
    const { page, faults } = await openPage(site.browser);
    await goTo(page, `${site.address}en/data/`);
    await choose(page, OPEN_TO_QUESTION);
    const question = page.getByRole("group", { name: "Which municipality is meant?" });
    await question.getByRole("radio", { name: "prizren" }).check();
    await question.waitFor({ state: "detached" });
    await page.getByText("1 issue mended").waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  it("can be left while it is read, and goes back to nothing", async () => {
    const { page, faults } = await openPage(site.browser);
    await goTo(page, `${site.address}en/data/`);
    const rows = Array.from({ length: 300_000 }, (_, row) => `spare,prizren,${row},total,total,total,x,,,,emis,`);
    const large = [CLEAN["observations.csv"]?.split("\n")[0], ...rows].join("\n");
    await page
      .locator("input[type=file]")
      .first()
      .setInputFiles(filesOf({ ...CLEAN, "observations-9.csv": large }));
    await page.getByRole("progressbar").waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("progressbar").waitFor({ state: "detached" });
    expect(await page.getByText(/files? (is|are) open/).count()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });
});
