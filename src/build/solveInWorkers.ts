import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Block, Pattern } from "#protect/block.ts";
import type { SolveBlocks } from "#protect/protectDataset.ts";
import { METHOD } from "#protect/solveBlock.ts";
import { inWorkers, type OnDone } from "./workers.ts";

/** Where patterns are kept from one build to the next, below the folder of the project. */
const CACHE = ".cache/protection";

/** Solves blocks in workers. A pattern found before for the same block is read back, so that nothing is done twice. */
export function solveInWorkers(onDone: OnDone = () => {}): SolveBlocks {
  return async (blocks) => {
    await mkdir(CACHE, { recursive: true });
    const known = new Map<Block, Pattern>();
    for (const block of blocks) {
      const pattern = await readPattern(block);
      if (pattern) known.set(block, pattern);
    }
    const unknown = blocks.filter((block) => !known.has(block));
    if (unknown.length > 0) onDone(known.size, blocks.length);
    await inWorkers<Block, Pattern>(
      "protectWorker.ts",
      unknown,
      ({ figures }) => figures.length,
      async (pattern, block) => {
        known.set(block, pattern);
        await writeFile(cacheFile(block), JSON.stringify(pattern));
        onDone(known.size, blocks.length);
      },
    );
    return blocks.map((block) => known.get(block) ?? []);
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
