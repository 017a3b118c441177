/**
 * Every bench, one after the other, or the one that is named: `npm run bench`, `npm run bench -- site S M`,
 * `npm run bench -- pack L`. What follows the name goes to it.
 */
import { spawnSync } from "node:child_process";

const PARTS = ["pack", "site", "plans", "table", "protect"];

const [name, ...rest] = process.argv.slice(2);
if (name !== undefined && !PARTS.includes(name)) throw new Error(`no bench ${name}: ${PARTS.join(", ")}`);
for (const part of name === undefined ? PARTS : [name]) {
  const { status } = spawnSync("npx", ["tsx", `tests/bench/${part}.bench.ts`, ...rest], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
