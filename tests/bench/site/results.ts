import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, totalmem } from "node:os";

const FILE = "tests/bench/RESULTS.md";

/** Puts a section into the results, in the place of the one with the same title; the others stay as they are. */
export function writeResults(title: string, text: string): void {
  const before = existsSync(FILE) ? readFileSync(FILE, "utf8") : "# Results\n";
  const [head = "", ...sections] = before.split(/^(?=## )/m);
  const section = `## ${title}\n\n${machine()}\n\n${text.trim()}\n\n`;
  const place = sections.findIndex((one) => one.startsWith(`## ${title}\n`));
  if (place < 0) sections.push(section);
  else sections[place] = section;
  writeFileSync(FILE, `${[head, ...sections].join("").trimEnd()}\n`);
  execFileSync("npx", ["biome", "format", "--write", FILE]);
}

function machine(): string {
  const gibibytes = Math.round(totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 10);
  const kind = cpus()[0]?.model.trim() ?? "unknown processor";
  return `Measured on ${day}: ${availableParallelism()} cores (${kind}), ${gibibytes} GiB, Node ${process.versions.node}.`;
}
