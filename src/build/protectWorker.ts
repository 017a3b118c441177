import { parentPort } from "node:worker_threads";
import type { Block } from "#protect/block.ts";
import { solveBlock } from "#protect/solveBlock.ts";
import { loadSolver } from "#protect/solver.ts";

// A worker solves the blocks it is sent one after the other and answers each with its pattern.
const solver = await loadSolver();
parentPort?.on("message", (block: Block) => parentPort?.postMessage(solveBlock(block, solver)));
