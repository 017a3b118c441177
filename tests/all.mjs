// Runs every check of the project and counts it. Plain JavaScript: it needs nothing but Node and the installed packages.
import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { promisify } from "node:util";
import { findTools } from "./tools.mjs";

const run = promisify(execFile);
const REPORTS = ".cache/reports";
const totals = { passed: 0, failed: 0 };

/** Runs a command as one check. */
function check(name, command, args) {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
  totals[status === 0 ? "passed" : "failed"] += 1;
}

/** Runs commands beside each other, each as one check; what each printed comes whole. Tells which of them went well. */
async function checkTogether(commands) {
  const outcomes = await Promise.all(
    commands.map(([name, command, args]) =>
      run(command, args, { shell: process.platform === "win32", maxBuffer: Infinity }).then(
        ({ stdout }) => report(name, stdout, "passed"),
        ({ stdout, stderr }) => report(name, `${stdout}${stderr}`, "failed"),
      ),
    ),
  );
  return new Set(outcomes.flatMap(([name, outcome]) => (outcome === "passed" ? name : [])));
}

function report(name, text, outcome) {
  console.log(`\n── ${name}\n${text}`);
  totals[outcome] += 1;
  return [name, outcome];
}

/**
 * Runs vitest projects, as many files at a time as there are cores; each of its tests is one check. A run that ends badly
 * without a failed test counts as one.
 */
function tests(name, ...projects) {
  console.log(`\n── ${name}`);
  const file = `${REPORTS}/${projects[0]}.json`;
  const args = [
    "vitest",
    "run",
    ...projects.flatMap((project) => ["--project", project]),
    `--maxWorkers=${availableParallelism()}`,
    "--reporter=default",
    "--reporter=json",
    `--outputFile=${file}`,
  ];
  const { status } = spawnSync("npx", args, { stdio: "inherit", shell: process.platform === "win32" });
  const counts = readCounts(file);
  totals.passed += counts.passed;
  totals.failed += counts.failed === 0 && status !== 0 ? 1 : counts.failed;
}

function readCounts(file) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, "utf8"));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
// What takes long to install is not needed yet.
const findingTools = findTools();
const well = await checkTogether([
  ["types", "npx", ["tsc", "--noEmit"]],
  ["lint, format, imports, cycles, sizes", "npx", ["biome", "check", "--error-on-warnings"]],
  ["nothing unused", "npx", ["knip"]],
  ["build", "npx", ["vite", "build"]],
  ...["data", "data/learning-centres"].map((folder) => [
    `${folder} has no issue`,
    "npm",
    ["run", "-s", "vijim", "--", "check", folder],
  ]),
]);
const missing = await findingTools;
for (const message of missing.values()) console.log(message);
tests("unit, property and component tests", "unit", "unit-mocked");
if (well.has("build")) {
  check("sizes", "npx", ["size-limit"]);
  if (missing.has("CHROMIUM")) totals.failed += 1;
  else tests("the built site in Chromium", "browser");
}
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed === 0 ? 0 : 1);
