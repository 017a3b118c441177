import { setTimeout } from "node:timers/promises";
import type { Browser } from "playwright-core";
import type { CountingServer } from "./countingServer.ts";
import { probeScript } from "./probe.ts";
import type { Side } from "./sides.ts";
import { openTab, type Tab } from "./tab.ts";

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
/** How long a browser is busy drawing the frame of a window it has opened, beside which a page is not to be measured. Unit: ms. */
const OPENING = 1500;

/** Opens a page as for the first time and measures it. @throws Error where a picture never is whole. */
export async function visit(
  browser: Browser,
  { address, takeSent }: CountingServer,
  side: Side,
  whole: Whole,
  condition: Condition,
): Promise<Visit> {
  const tab = await openTabUnder(browser, condition);
  await tab.send("Page.addScriptToEvaluateOnNewDocument", { source: probeScript(side.probe, whole) });
  takeSent();
  await tab.send("Page.navigate", { url: address + side.path });
  const usable = await whenUsable(tab, side);
  await setTimeout(300);
  const { bytes, requests } = takeSent();
  const told = (await tab.evaluate("window.bench.told()")) as Told;
  const heapMegabytes = await heapOf(tab);
  const changePeriod = await timeOf(tab, () => side.choosePeriod(tab), false);
  const changeIndicator = await timeOf(tab, () => side.chooseIndicator(tab), true);
  await side.pointAtIndicator(tab);
  const pressIndicator = await timeOf(tab, () => side.pressIndicator(tab), true);
  await tab.close();
  const { first, seen, shift, tasks } = told;
  const blocked = tasks.reduce((sum, [start, end]) => sum + Math.max(0, Math.min(end, usable) - start - 50), 0);
  // What stands in the page's own markup is found before it is painted for the first time.
  const painted = (time: number) => Math.max(time, first);
  const [map, chart, table] = [painted(seen.map), painted(seen.line), painted(seen.table)];
  const times = { firstPaint: first, map, chart, table, usable, blocked };
  return { ...times, shift, bytes, requests, heapMegabytes, changePeriod, changeIndicator, pressIndicator };
}

/** When the first text of a page is painted, under the same conditions: what no site can be sooner than. Unit: ms. */
export async function firstPaintOf(
  browser: Browser,
  { address }: CountingServer,
  condition: Condition,
): Promise<number> {
  const tab = await openTabUnder(browser, condition);
  await tab.send("Page.navigate", { url: address });
  const painted = await tab.evaluate(`new Promise((resolve) => new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) if (name === "first-contentful-paint") resolve(startTime);
  }).observe({ type: "paint", buffered: true }))`);
  await tab.close();
  return painted as number;
}

async function openTabUnder(browser: Browser, { slowdown, isSlowLine }: Condition): Promise<Tab> {
  const tab = await openTab(browser);
  await setTimeout(OPENING);
  if (slowdown > 1) await tab.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  if (isSlowLine) {
    const bytesPerSecond = 1_600_000 / 8;
    const line = { offline: false, latency: 400, downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond };
    await tab.send("Network.enable");
    await tab.send("Network.emulateNetworkConditions", line);
  }
  return tab;
}

type Told = {
  readonly first: number;
  readonly shift: number;
  readonly seen: { readonly map: number; readonly line: number; readonly table: number };
  readonly tasks: readonly (readonly [start: number, end: number])[];
};

/** Looks every 20 ms from inside the page, so that what is measured is not held up by being asked. */
async function whenUsable(tab: Tab, { isAlive }: Side): Promise<number> {
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
  return (await tab.evaluate(script)) as number;
}

async function heapOf(tab: Tab): Promise<number> {
  await tab.send("HeapProfiler.collectGarbage");
  const usage = (await tab.send("Runtime.getHeapUsage")) as { usedSize: number; backingStorageSize?: number };
  return (usage.usedSize + (usage.backingStorageSize ?? 0)) / 2 ** 20;
}

/** From a choice until map and table (and the line, where it must) show something else, painted. */
async function timeOf(tab: Tab, choose: () => Promise<unknown>, mustLineChange: boolean): Promise<number> {
  await tab.evaluate(`window.bench.arm(${mustLineChange}); undefined`);
  await choose();
  return (await tab.evaluate("window.bench.changed")) as number;
}
