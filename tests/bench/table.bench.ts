/**
 * A table of a million rows, ours and AG Grid Community's, in turns: `npx tsx tests/bench/table.bench.ts`. Writes how soon
 * the first rows stand and how long frames take while it scrolls into RESULTS.md.
 */
import { tmpdir } from "node:os";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import type { Page } from "playwright-core";
import { build } from "vite";
import { launchChromium } from "#tests/browser/site.ts";
import { serveCounted } from "./site/countingServer.ts";
import { median } from "./site/median.ts";
import { installPeers } from "./site/peers.ts";
import { AFTER_PAINT } from "./site/probe.ts";
import { writeResults } from "./site/results.ts";
import { ROWS } from "./table/columns.ts";

const ROUNDS = Number(process.env["BENCH_ROUNDS"] ?? 7);
const FRAMES = 150;
/** Two to a frame is a steady turn of the wheel, forty a thumb on the scrollbar. Unit: rows a frame. */
const PACES = { steady: 2, fast: 40 } as const;

const SIDES = [
  { name: "Vijim", root: "tests/bench/table/ours", scroller: ".long-table", row: ".long-table__row" },
  {
    name: "AG Grid Community",
    root: "tests/bench/peers/agGrid",
    scroller: ".ag-grid-viewport",
    row: ".ag-row",
  },
] as const;
type Side = (typeof SIDES)[number];

type Visit = Record<"first" | "heap" | "steady" | "fast" | "bareSteady" | "bareFast", number>;

async function buildSide({ name, root }: Side): Promise<string> {
  const outDir = join(tmpdir(), `vijim-bench-table-${name.replaceAll(" ", "-")}`);
  await build({
    root,
    base: "./",
    configFile: false,
    logLevel: "error",
    plugins: [react()],
    build: { outDir, emptyOutDir: true },
  });
  return outDir;
}

/**
 * Runs in the page. A row counts where it is in sight with text in every cell; a view of a million rows is whole with
 * twelve of them. Text, as it runs in the page.
 */
const probe = ({ scroller, row }: Side) => `
  const cellsOf = (line) => [...line.querySelectorAll("th, td, .ag-cell")];
  const inSight = () => {
    const box = document.querySelector("${scroller}")?.getBoundingClientRect();
    if (box === undefined) return 0;
    return [...document.querySelectorAll("${row}")].filter((line) => {
      const { top, bottom } = line.getBoundingClientRect();
      return bottom > box.top + 40 && top < box.bottom && cellsOf(line).length === 8 && cellsOf(line).every((cell) => cell.textContent !== "");
    }).length;
  };
  ${AFTER_PAINT}
  window.first = () => new Promise((resolve, reject) => {
    const start = performance.now();
    window.show();
    const look = () => inSight() >= 12 ? afterPaint(() => resolve(performance.now() - start)) : requestAnimationFrame(look);
    requestAnimationFrame(look);
    setTimeout(() => reject(new Error("never whole: " + inSight())), 60000);
  });
  window.scrolled = (rows, frames) => new Promise((resolve) => {
    const element = document.querySelector("${scroller}");
    element.scrollTop = 32000;
    const times = []; let bare = 0; let last; let frame = 0;
    const next = (now) => {
      // Looking costs: every other frame is looked at, and the time to the next one left out.
      if (last !== undefined) times.push(now - last);
      const isLooked = frame++ % 2 === 0;
      if (isLooked && inSight() < 12) bare++;
      last = isLooked ? undefined : now;
      if (times.length === frames) return resolve({ times, bare });
      element.scrollTop += rows * 32;
      requestAnimationFrame(next);
    };
    setTimeout(() => requestAnimationFrame(next), 500);
  });`;

async function visit(page: Page, address: string, side: Side): Promise<Visit> {
  await page.goto(address, { waitUntil: "networkidle" });
  await page.evaluate(`{${probe(side)}}`);
  const first = (await page.evaluate("window.first()")) as number;
  await page.waitForTimeout(500);
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = (await session.send("Runtime.getHeapUsage")) as { usedSize: number };
  const scroll = async (rows: number) => {
    const told = (await page.evaluate(`window.scrolled(${rows}, ${FRAMES})`)) as { times: number[]; bare: number };
    const p95 = told.times.toSorted((one, other) => one - other)[Math.floor(FRAMES * 0.95)] ?? Number.NaN;
    return { p95, bare: told.bare };
  };
  const [steady, fast] = [await scroll(PACES.steady), await scroll(PACES.fast)];
  const frames = { steady: steady.p95, fast: fast.p95, bareSteady: steady.bare, bareFast: fast.bare };
  return { first, heap: usedSize / 2 ** 20, ...frames };
}

const MEASURES: readonly (readonly [name: string, key: keyof Visit, digits: number])[] = [
  ["first rows, ms", "first", 0],
  ["heap, MB", "heap", 0],
  [`frame while scrolling ${PACES.steady} rows a frame, 95 of 100 shorter, ms`, "steady", 1],
  [`of ${FRAMES} frames without all rows`, "bareSteady", 0],
  [`frame while scrolling ${PACES.fast} rows a frame, 95 of 100 shorter, ms`, "fast", 1],
  [`of ${FRAMES} frames without all rows`, "bareFast", 0],
];

installPeers();
const servers = await Promise.all(
  SIDES.map(async (side) => ({ side, ...(await serveCounted(await buildSide(side))) })),
);
// Frames come as fast as they are done: with the screen's rhythm, none would be shorter than 17 ms.
const browser = await launchChromium(["--disable-frame-rate-limit", "--disable-gpu-vsync"]);
const visits = new Map<Side, Visit[]>(SIDES.map((side) => [side, []]));
for (let round = -1; round < ROUNDS; round++) {
  for (const { side, address } of round % 2 === 0 ? servers : servers.toReversed()) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const seen = await visit(await context.newPage(), address, side);
    if (round >= 0) visits.get(side)?.push(seen);
    await context.close();
  }
}
const middleOf = (side: Side, key: keyof Visit) => median((visits.get(side) ?? []).map((one) => one[key]));
const lines = MEASURES.map(([name, key, digits]) => {
  const [own = 0, other = 0] = SIDES.map((side) => middleOf(side, key));
  const ratio = own > 0 ? ` (${(other / own).toFixed(1)}×)` : "";
  return `| ${name} | ${own.toFixed(digits)} | ${other.toFixed(digits)}${ratio} |`;
});
const text = [`| median of ${ROUNDS} | ${SIDES.map(({ name }) => name).join(" | ")} |`, "|---|--:|--:|", ...lines].join(
  "\n",
);
process.stdout.write(`${text}\n`);
writeResults(`A table of ${ROWS.toLocaleString("en")} rows`, text);
await browser.close();
process.exit(0);
