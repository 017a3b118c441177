/**
 * What protecting small numbers costs and loses: `npx tsx tests/bench/protect.bench.ts [folder]`. The same data set three
 * ways: as it is done, by the heuristic alone, and by hiding every row that holds a small number with all of its table.
 * Prints; nothing fails.
 */
import { readPaths } from "#cli/folder.ts";
import type { Day } from "#domain/day.ts";
import { readDataset } from "#ingest/readDataset.ts";
import { auditDataset } from "#protect/audit/auditDataset.ts";
import type { Block, Pattern } from "#protect/block.ts";
import { structureOf } from "#protect/blocks.ts";
import { protectGreedily } from "#protect/greedy.ts";
import { protectDataset } from "#protect/protectDataset.ts";
import { openReader } from "#protect/reader.ts";
import { solveBlock } from "#protect/solveBlock.ts";
import { loadSolver } from "#protect/solver.ts";
import { withMissingTotals } from "#protect/wholes.ts";

const folder = process.argv[2] ?? "data";
const { dataset } = readDataset((await readPaths([folder])).files, "2026-01-01" as Day);
if (dataset === undefined) throw new Error(`no data set in ${folder}`);
const solver = await loadSolver();

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** By the heuristic alone. */
function greedy(block: Block): Pattern {
  const reader = openReader(block, solver);
  const pattern = protectGreedily(block, reader, solver);
  reader.close();
  return pattern;
}

/** Every figure of a block in which something must be hidden: what one does who hides whole tables. */
function everything({ figures }: Block): Pattern {
  return [...figures.keys()].filter((figure) => figures[figure]?.state === "shown");
}

const { blocks } = structureOf(withMissingTotals(dataset));
for (const [name, solve] of [
  ["optimum", (block: Block) => solveBlock(block, solver)],
  ["heuristic alone", greedy],
  ["whole tables", everything],
] as const) {
  const start = process.cpuUsage().user;
  const patterns = blocks.map(({ block }) => solve(block));
  const seconds = (process.cpuUsage().user - start) / 1e6;
  const cells = patterns.reduce((sum, pattern) => sum + pattern.length, 0);
  const cost = patterns.reduce(
    (sum, pattern, place) =>
      sum + pattern.reduce((part, figure) => part + (blocks[place]?.block.figures[figure]?.cost ?? 0), 0),
    0,
  );
  say(
    `${name}: ${cells} figures beside those that must be hidden, cost ${cost.toFixed(1)}, ${seconds.toFixed(1)} s of one core`,
  );
}
const { dataset: shown } = await protectDataset(dataset, async (all) => all.map((block) => solveBlock(block, solver)));
const start = process.cpuUsage().user;
const { published, hidden, faults, fewestValues } = auditDataset(shown, solver);
const seconds = (process.cpuUsage().user - start) / 1e6;
say(
  `audit: ${published} shown, ${hidden} hidden, ${faults.length} recoverable, at least ${fewestValues} values fit each, ${seconds.toFixed(1)} s`,
);
