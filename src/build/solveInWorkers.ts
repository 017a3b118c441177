import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Block, Pattern } from "#protect/block.ts";
import type { SolveBlocks } from "#protect/protectDataset.ts";
import { METHOD } from "#protect/solveBlock.ts";

/** Where patterns are kept from one build to the next, below the folder of the project. */
const CACHE = ".cache/protection";

/** Says how many of the blocks are done. */
export type OnSolved = (done: number, of: number) => void;

/**
 * Solves blocks in as many workers as there are cores. A pattern found before for the same block is read from the cache,
 * so that what did not change is not done again.
 */
export function solveInWorkers(onSolved: OnSolved = () => {}): SolveBlocks {
  return async (blocks) => {
    await mkdir(CACHE, { recursive: true });
    const patterns = await Promise.all(blocks.map(readPattern));
    let done = patterns.filter((pattern) => pattern !== undefined).length;
    const waiting = blocks.flatMap((block, place) => (patterns[place] ? [] : [{ block, place }]));
    // The largest first, so that no core is left alone with one at the end.
    waiting.sort((one, other) => other.block.figures.length - one.block.figures.length);
    const work = async () => {
      const worker = openWorker();
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const pattern = await worker.solve(next.block);
        patterns[next.place] = pattern;
        await writeFile(cacheFile(next.block), JSON.stringify(pattern));
        onSolved(++done, blocks.length);
      }
      await worker.close();
    };
    await Promise.all(Array.from({ length: Math.min(availableParallelism(), waiting.length) }, work));
    return patterns.map((pattern) => pattern ?? []);
  };
}

function openWorker() {
  const file = JSON.stringify(new URL("./protectWorker.ts", import.meta.url).href);
  // A worker does not take over how this thread reads TypeScript.
  const start = `import("tsx/esm/api").then(({ register }) => { register(); return import(${file}); });`;
  const worker = new Worker(start, { eval: true });
  return {
    solve: (block: Block) =>
      new Promise<Pattern>((resolve, reject) => {
        worker.once("message", resolve).once("error", reject);
        worker.postMessage(block);
      }).finally(() => worker.removeAllListeners()),
    close: () => worker.terminate(),
  };
}

async function readPattern(block: Block): Promise<Pattern | undefined> {
  const text = await readFile(cacheFile(block), "utf8").catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Pattern);
}

function cacheFile(block: Block): string {
  const content = JSON.stringify([METHOD, block], (_, value) => (value === Number.POSITIVE_INFINITY ? "∞" : value));
  return join(CACHE, `${createHash("sha256").update(content).digest("hex")}.json`);
}
