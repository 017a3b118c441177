import type { Browser, CDPSession, Page } from "playwright-core";
import type { CountingServer } from "./countingServer.ts";
import { probeScript } from "./probe.ts";
import type { Side } from "./sides.ts";

/** The machine and the line a page is visited with. */
export type Condition = { readonly name: string; readonly slowdown: number; readonly isSlowLine: boolean };

export const CONDITIONS: readonly Condition[] = [
  { name: "CPU 1×", slowdown: 1, isSlowLine: false },
  { name: "CPU 4× slower", slowdown: 4, isSlowLine: false },
  { name: "slow 4G", slowdown: 1, isSlowLine: true },
];

/** What one visit came to: times in milliseconds. */
export type Visit = {
  readonly firstPaint: number;
  readonly map: number;
  readonly chart: number;
  readonly table: number;
  /** Map, chart and table are whole, the page answers, and no long task is running any more. */
  readonly usable: number;
  readonly blocked: number;
  readonly shift: number;
  readonly bytes: number;
  readonly requests: number;
  readonly heapMegabytes: number;
  readonly changePeriod: number;
  readonly changeIndicator: number;
  readonly pressIndicator: number;
};

/** How much must be there for a picture to count as whole. */
export type Whole = { readonly areas: number; readonly points: number; readonly rows: number };

const LONGEST = 300_000;

/** Opens a page as for the first time and measures it. @throws Error where a picture never is whole. */
export async function visit(
  browser: Browser,
  { address, takeSent }: CountingServer,
  side: Side,
  whole: Whole,
  { slowdown, isSlowLine }: Condition,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(LONGEST);
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Performance.enable");
  if (slowdown > 1) await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  if (isSlowLine) {
    const bytesPerSecond = 1_600_000 / 8;
    const line = { offline: false, latency: 400, downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond };
    await session.send("Network.emulateNetworkConditions", line);
  }
  await page.addInitScript({ content: probeScript(side.probe, whole) });
  takeSent();
  await page.goto(address + side.path, { waitUntil: "commit" });
  const usable = await whenUsable(page, side);
  await page.waitForTimeout(300);
  const { bytes, requests } = takeSent();
  const told = (await page.evaluate("window.bench.told()")) as Told;
  const heapMegabytes = await heapOf(session);
  const changePeriod = await timeOf(page, () => side.choosePeriod(page), false);
  const changeIndicator = await timeOf(page, () => side.chooseIndicator(page), true);
  await side.pointAtIndicator(page);
  const pressIndicator = await timeOf(page, () => side.pressIndicator(page), true);
  await context.close();
  const { first, seen, shift, tasks } = told;
  const blocked = tasks.reduce((sum, [start, end]) => sum + Math.max(0, Math.min(end, usable) - start - 50), 0);
  // What stands in the page's own markup is found before it is painted for the first time.
  const painted = (time: number) => Math.max(time, first);
  const [map, chart, table] = [painted(seen.map), painted(seen.line), painted(seen.table)];
  const times = { firstPaint: first, map, chart, table, usable, blocked };
  return { ...times, shift, bytes, requests, heapMegabytes, changePeriod, changeIndicator, pressIndicator };
}

type Told = {
  readonly first: number;
  readonly shift: number;
  readonly seen: { readonly map: number; readonly line: number; readonly table: number };
  readonly tasks: readonly (readonly [start: number, end: number])[];
};

/** Looks every 20 ms from inside the page, so that what is measured is not held up by being asked. */
async function whenUsable(page: Page, { isAlive }: Side): Promise<number> {
  const script = `new Promise((resolve, reject) => {
    let alive;
    const look = () => {
      const { seen, tasks } = window.bench;
      alive ??= (${isAlive}) ? performance.now() : undefined;
      const last = Math.max(0, ...tasks.map(([, end]) => end));
      const all = [seen.map, seen.line, seen.table];
      const isQuiet = performance.now() - last > 500;
      if (alive !== undefined && all.every((time) => time !== undefined) && isQuiet)
        return resolve(Math.max(...all, alive, ...tasks.filter(([start]) => start < Math.max(...all, alive) + 100).map(([, end]) => end)));
      if (performance.now() > ${LONGEST}) return reject(new Error("never whole: " + window.bench.counts()));
      setTimeout(look, 20);
    };
    look();
  })`;
  return (await page.evaluate(script)) as number;
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  const usage = (await session.send("Runtime.getHeapUsage")) as { usedSize: number; backingStorageSize?: number };
  return (usage.usedSize + (usage.backingStorageSize ?? 0)) / 2 ** 20;
}

/** From a choice until map and table (and the line, where it must) show something else, painted. */
async function timeOf(page: Page, choose: () => Promise<unknown>, mustLineChange: boolean): Promise<number> {
  await page.evaluate(`window.bench.arm(${mustLineChange}); undefined`);
  await choose();
  return (await page.evaluate("window.bench.changed")) as number;
}
