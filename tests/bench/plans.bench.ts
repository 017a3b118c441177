/**
 * How fast 10,000 activities are searched, ordered and scrolled: `npx tsx tests/bench/plans.bench.ts`. Prints medians;
 * nothing fails, as what is fast is the machine's matter.
 */
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { createBuilder } from "vite";
import { readPaths } from "#cli/folder.ts";
import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import type { Day } from "#domain/day.ts";
import { municipalityPlans } from "#domain/planAssessment.ts";
import { readDataset } from "#ingest/readDataset.ts";
import { launchChromium, serve } from "#tests/browser/site.ts";
import { english } from "#tests/i18n/languages.ts";
import { activityBlocks } from "#ui/plan/activityBlocks.ts";
import { filterActivities, NO_FILTER } from "#ui/plan/activityFilter.ts";
import { buildActivityIndex } from "#ui/plan/activityIndex.ts";
import { activityOrder } from "#ui/plan/activityOrder.ts";
import { flattenBlocks } from "#ui/plan/flatRows.ts";
import { ownGoalsOf } from "#ui/plan/goalPath.ts";
import { buildPlanNames } from "#ui/plan/planNames.ts";
import { buildPlanTree, flattenTree } from "#ui/plan/planTree.ts";
import { writeManyActivities } from "./manyActivities.ts";
import { median } from "./site/median.ts";

const COUNT = 10_000;
const RUNS = 15;
const QUERY = "mesimdhenes";

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function timed(what: string, run: () => unknown): void {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  say(`${what}: ${median(times).toFixed(1)} ms (first ${(times[0] ?? 0).toFixed(1)} ms)`);
}

async function measurePure(folder: string): Promise<void> {
  const { dataset } = readDataset((await readPaths([folder])).files);
  if (dataset === undefined) throw new Error(`no data set in ${folder}`);
  const { settings, goals, municipalities, funders } = dataset;
  const areas = municipalities.filter(({ inProgramme }) => inProgramme).map(({ id }) => id);
  const assess = () =>
    municipalityPlans(dataset, areas, settings, settings.asOf as Day).flatMap(
      ({ assessment }): readonly ActivityAssessment[] => assessment?.activities ?? [],
    );
  const activities = assess();
  const names = buildPlanNames({ municipalities, funders, goals }, english);
  const places = new Map(municipalities.map(({ id, name }) => [id, name]));
  const index = buildActivityIndex(activities, ownGoalsOf(goals), (id) => places.get(id) ?? {});
  const naming = { names, words: english };
  say(`${activities.length} activities`);
  timed("assess", assess);
  timed("search with counts (the first folds every text)", () =>
    filterActivities(index, { ...NO_FILTER, find: QUERY }),
  );
  timed("every letter of the search", () => {
    for (let length = 1; length <= QUERY.length; length++)
      filterActivities(index, { ...NO_FILTER, find: QUERY.slice(0, length) });
  });
  const order = activityOrder(activities, names, english);
  for (const column of ["title", "schedule", "planned"] as const) {
    const key = order(column);
    timed(`order by ${column}, group, flatten`, () => {
      const keyed = activities.map((activity) => ({ activity, key: key(activity) ?? 0 }));
      const sorted = keyed.toSorted((one, other) => one.key - other.key).map(({ activity }) => activity);
      return flattenBlocks(activityBlocks(sorted, "municipality", goals, naming), () => true);
    });
  }
  const blocks = activityBlocks(activities, "municipality", goals, naming);
  timed("tree, all open", () =>
    flattenTree(buildPlanTree(blocks, true, { ownGoals: ownGoalsOf(goals), names }), () => true),
  );
}

/** Times between frames while a list is scrolled to its end, in milliseconds. */
async function frameTimes(page: Page, selector: string, step: number): Promise<readonly number[]> {
  return page.evaluate(
    async ({ region, pixels }) => {
      const element = document.querySelector(region);
      const times: number[] = [];
      let last = await new Promise<number>(requestAnimationFrame);
      for (let frame = 0; element !== null && frame < 240; frame++) {
        element.scrollTop += pixels;
        const now = await new Promise<number>(requestAnimationFrame);
        times.push(now - last);
        last = now;
      }
      return times;
    },
    { region: selector, pixels: step },
  );
}

/** Notes when the next letter comes in and when, after what it finds is said, the page is painted; as text, for the page. */
const NEXT_LETTER = `window.typed = new Promise((resolve) => {
  addEventListener("input", () => {
    const start = performance.now();
    const painted = () => requestAnimationFrame(() => resolve(performance.now() - start));
    new MutationObserver(painted).observe(document.querySelector(".plans__found"), {
      subtree: true, childList: true, characterData: true,
    });
  }, { once: true, capture: true });
  setTimeout(resolve, 1500);
}); undefined`;

/** From a letter typed until what it finds is painted, in milliseconds; letters that find the same are left out. */
async function typingTimes(page: Page): Promise<readonly number[]> {
  const times: number[] = [];
  await page.locator("input[type=search]").focus();
  for (const letter of [
    ...QUERY,
    ..."Backspace "
      .repeat(QUERY.length - 1)
      .trim()
      .split(" "),
  ]) {
    await page.evaluate(NEXT_LETTER);
    await page.keyboard.press(letter);
    const time = (await page.evaluate("window.typed")) as number | undefined;
    if (time !== undefined) times.push(time);
  }
  return times;
}

async function measureBrowser(folder: string): Promise<void> {
  const outDir = join(tmpdir(), "vijim-bench-site");
  process.env["VIJIM_DATA"] = folder;
  const client = { build: { outDir, emptyOutDir: true } };
  const builder = await createBuilder({ logLevel: "error", environments: { client } });
  await builder.buildApp();
  const { server, address } = await serve(outDir, "/");
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  for (const [view, region] of [
    ["table", ".activities"],
    ["tree", ".tree"],
  ] as const) {
    await page.goto(`${address}en/plans/?group=${view === "table" ? "none" : "municipality"}&view=${view}`, {
      waitUntil: "networkidle",
    });
    if (view === "tree") await page.getByRole("button", { name: "Open all" }).click();
    await page.locator(region).scrollIntoViewIfNeeded();
    for (const step of [100, 400]) {
      const frames = await frameTimes(page, region, step);
      const slow = frames.filter((time) => time > 50).length;
      const worst = Math.max(...frames).toFixed(0);
      const times = `${median(frames).toFixed(1)} ms a frame, worst ${worst} ms, ${slow} of ${frames.length} above 50 ms`;
      say(`scroll the ${view} by ${step} px a frame: ${times}`);
    }
    const typing = await typingTimes(page);
    say(
      `type a letter above the ${view}: ${median(typing).toFixed(0)} ms until found, worst ${Math.max(...typing).toFixed(0)} ms`,
    );
  }
  await browser.close();
  server.close();
}

const folder = join(tmpdir(), "vijim-bench-data");
writeManyActivities(folder, COUNT);
await measurePure(folder);
await measureBrowser(folder);
