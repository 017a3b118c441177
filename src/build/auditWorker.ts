import { parentPort } from "node:worker_threads";
import { auditBlock } from "#protect/audit/auditBlock.ts";
import type { AuditBlock } from "#protect/audit/model.ts";
import { loadSolver } from "#protect/solver.ts";

// Audits the blocks it is sent one after the other.
const solver = await loadSolver();
parentPort?.on("message", (block: AuditBlock) => parentPort?.postMessage(auditBlock(block, solver)));
