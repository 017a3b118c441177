/**
 * Our site, Observable Framework and a plain React page over the same data, visited in turn:
 * `npx tsx tests/bench/site.bench.ts [S|M|L …]`; at L our site alone, beside itself at M. Writes its medians into
 * RESULTS.md; nothing fails but a page that is never whole.
 */
import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
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
import { CONDITIONS, type Condition, firstPaintOf, type Visit, visit, type Whole } from "./site/visit.ts";
import { isSizeName, observationsIn, SIZES, type Size, type SizeName } from "./sizes.ts";

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

/** With BENCH_KEEP set, what was built before is served again. */
const isKept = process.env["BENCH_KEEP"] !== undefined;

function folderAt(name: SizeName, side: string): string {
  return join(tmpdir(), `vijim-bench-site-${name}-${side}`);
}

async function oursAt(name: SizeName): Promise<string> {
  const folder = folderAt(name, "ours");
  return isKept ? folder : await buildOurs(benchFolder(name), folder);
}

/** Builds all sides of a size. */
async function buildSides(name: SizeName): Promise<ReadonlyMap<Side, string>> {
  const data = benchFolder(name);
  const folderOf = (side: string) => folderAt(name, side);
  const ours = await oursAt(name);
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

/** What serves each side, and how much its pictures are to hold. */
type Served = { readonly server: CountingServer; readonly whole: Whole };
type Servers = ReadonlyMap<Side, Served>;

/** One after the other, beginning with another side each round; a visit before the first round is thrown away. */
async function visitInTurn(browser: Browser, servers: Servers, condition: Condition): Promise<Round> {
  const bareServer = await serveCounted(bareSite());
  const bare: number[] = [];
  const visits = new Map<Side, Visit[]>([...servers.keys()].map((side) => [side, []]));
  for (let round = -1; round < ROUNDS; round++) {
    const order = [...servers];
    for (let turn = 0; turn < round % order.length; turn++) order.push(...order.splice(0, 1));
    for (const [side, { server, whole }] of order) {
      const seen = await visit(browser, server, side, whole, condition);
      if (round >= 0) visits.get(side)?.push(seen);
    }
    const painted = await firstPaintOf(browser, bareServer, condition);
    if (round >= 0) bare.push(painted);
    say(`${condition.name}: round ${round + 1} of ${ROUNDS}`);
  }
  bareServer.server.close();
  return { visits, bare };
}

/** A site of one page that has no more than something to paint. */
function bareSite(): string {
  const folder = mkdtempSync(join(tmpdir(), "vijim-bench-bare-"));
  const text = "<h1>Planet komunale</h1><p>Përparimi i planeve të veprimit kundër braktisjes së shkollës.</p>";
  writeFileSync(
    join(folder, "index.html"),
    `<!doctype html><html lang="sq"><meta charset="utf-8"><title>Vijim</title>${text}</html>`,
  );
  return folder;
}

/** All conditions, or those that BENCH_CONDITIONS names, such as `1×,4G`. */
function isAskedFor({ name }: Condition): boolean {
  return (process.env["BENCH_CONDITIONS"] ?? "").split(",").some((part) => name.includes(part));
}

async function measureSize(name: SizeName, browser: Browser): Promise<void> {
  const size = SIZES[name];
  const servers = new Map<Side, Served>();
  for (const [side, folder] of await buildSides(name)) {
    if (side !== REACT || observationsIn(size) <= MOST_FOR_REACT) servers.set(side, await serveSize(folder, size));
  }
  await measure(`The site at ${name}`, textOf(size), servers, browser);
}

/** Our site with the most data beside itself with less: what a visit and a change cost then. */
async function measureGrowth(browser: Browser): Promise<void> {
  const servers = new Map<Side, Served>();
  for (const name of ["M", "L"] as const) {
    const side = name === "M" ? VIJIM : { ...VIJIM, name: "Vijim at L" as const };
    servers.set(side, await serveSize(await oursAt(name), SIZES[name]));
  }
  await measure("A visit at L beside M", `M: ${textOf(SIZES.M)} L: ${textOf(SIZES.L)}`, servers, browser);
}

async function measure(title: string, what: string, servers: Servers, browser: Browser): Promise<void> {
  for (const condition of CONDITIONS.filter(isAskedFor)) {
    const text = reportOf(await visitInTurn(browser, servers, condition));
    say(text);
    writeResults(`${title}, ${condition.name}`, `${what}\n\n${text}`);
  }
  for (const { server } of servers.values()) server.server.close();
}

async function serveSize(folder: string, { municipalities, periods }: Size): Promise<Served> {
  return {
    server: await serveCounted(folder),
    whole: { areas: municipalities, points: periods, rows: municipalities },
  };
}

function textOf(size: Size): string {
  const { municipalities, indicators, periods, cells } = size;
  const counts = `${municipalities} municipalities × ${indicators} indicators × ${periods} periods × ${cells} cells`;
  return `${counts} = ${observationsIn(size).toLocaleString("en")} observations.`;
}

const given = process.argv.slice(2).filter(isSizeName);
const names: readonly SizeName[] = given.length > 0 ? given : ["S", "M"];
installPeers();
const browser = await launchChromium();
for (const name of names) await (name === "L" ? measureGrowth(browser) : measureSize(name, browser));
await browser.close();
process.exit(0);
