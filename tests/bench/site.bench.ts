/**
 * Our site, Observable Framework and a plain React page over the same data, visited in turn:
 * `npx tsx tests/bench/site.bench.ts [S|M …]`. Writes its medians into RESULTS.md; nothing fails but a page that is never whole.
 */
import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { createBuilder } from "vite";
import { launchChromium } from "#tests/browser/site.ts";
import { benchFolder } from "./benchData.ts";
import { type CountingServer, serveCounted } from "./site/countingServer.ts";
import { buildFramework, buildReact, installPeers } from "./site/peers.ts";
import { type Round, reportOf } from "./site/report.ts";
import { writeResults } from "./site/results.ts";
import { FRAMEWORK, REACT, type Side, VIJIM } from "./site/sides.ts";
import { CONDITIONS, type Condition, type Visit, visit, type Whole } from "./site/visit.ts";
import { isSizeName, observationsIn, SIZES, type SizeName } from "./sizes.ts";

const ROUNDS = Number(process.env["BENCH_ROUNDS"] ?? 7);
/** A million objects from a CSV text take a plain page the better part of a minute: it is not visited there. */
const MOST_FOR_REACT = 100_000;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function buildOurs(data: string, outDir: string): Promise<string> {
  process.env["VIJIM_DATA"] = data;
  const builder = await createBuilder({
    logLevel: "error",
    environments: { client: { build: { outDir, emptyOutDir: true } } },
  });
  await builder.buildApp();
  return outDir;
}

/** Builds all sides of a size; with BENCH_KEEP set, what was built before is served again. */
async function buildSides(name: SizeName): Promise<ReadonlyMap<Side, string>> {
  const data = benchFolder(name);
  const folderOf = (side: string) => join(tmpdir(), `vijim-bench-site-${name}-${side}`);
  const isKept = process.env["BENCH_KEEP"] !== undefined;
  const ours = isKept ? folderOf("ours") : await buildOurs(data, folderOf("ours"));
  const packs = join(ours, "packs");
  const boundaries = join(packs, readdirSync(packs).find((file) => file.startsWith("boundaries")) ?? "");
  const format = name === "S" ? "csv" : "parquet";
  const input = { data, boundaries, format } as const;
  const framework = isKept ? join(folderOf("framework"), "dist") : buildFramework(input, folderOf("framework"));
  const react = isKept ? folderOf("react") : await buildReact(input, folderOf("react"));
  return new Map([
    [VIJIM, ours],
    [FRAMEWORK, framework],
    [REACT, react],
  ]);
}

/** One after the other, beginning with another side each round; a visit before the first round is thrown away. */
async function visitInTurn(
  browser: Browser,
  servers: ReadonlyMap<Side, CountingServer>,
  whole: Whole,
  condition: Condition,
): Promise<Round> {
  const visits = new Map<Side, Visit[]>([...servers.keys()].map((side) => [side, []]));
  for (let round = -1; round < ROUNDS; round++) {
    const order = [...servers];
    for (let turn = 0; turn < round % order.length; turn++) order.push(...order.splice(0, 1));
    for (const [side, server] of order) {
      const seen = await visit(browser, server, side, whole, condition);
      if (round >= 0) visits.get(side)?.push(seen);
    }
    say(`${condition.name}: round ${round + 1} of ${ROUNDS}`);
  }
  return visits;
}

/** All conditions, or those that BENCH_CONDITIONS names, such as `1×,4G`. */
function isAskedFor({ name }: Condition): boolean {
  return (process.env["BENCH_CONDITIONS"] ?? "").split(",").some((part) => name.includes(part));
}

async function measureSize(name: SizeName, browser: Browser): Promise<void> {
  const size = SIZES[name];
  const folders = await buildSides(name);
  const servers = new Map<Side, CountingServer>();
  for (const [side, folder] of folders) {
    if (side !== REACT || observationsIn(size) <= MOST_FOR_REACT) servers.set(side, await serveCounted(folder));
  }
  const whole = { areas: size.municipalities, points: size.periods, rows: size.municipalities };
  const { municipalities, indicators, periods, cells } = size;
  const counts = `${municipalities} municipalities × ${indicators} indicators × ${periods} periods × ${cells} cells`;
  const what = `${counts} = ${observationsIn(size).toLocaleString("en")} observations.`;
  for (const condition of CONDITIONS.filter(isAskedFor)) {
    const text = reportOf(await visitInTurn(browser, servers, whole, condition));
    say(text);
    writeResults(`The site at ${name}, ${condition.name}`, `${what}\n\n${text}`);
  }
  for (const { server } of servers.values()) server.close();
}

const given = process.argv.slice(2).filter(isSizeName);
const names: readonly SizeName[] = given.length > 0 ? given : ["S", "M"];
installPeers();
const browser = await launchChromium();
for (const name of names) await measureSize(name, browser);
await browser.close();
process.exit(0);
