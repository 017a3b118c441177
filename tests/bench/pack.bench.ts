/**
 * How long packing takes and how much memory: `npx tsx tests/bench/pack.bench.ts [S|M|L …]`. Each size is packed as an
 * internal copy in a process of its own, into an empty folder, then twice more: unchanged, and into another folder to compare bytes.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { benchFolder } from "./benchData.ts";
import { median } from "./site/median.ts";
import { writeResults } from "./site/results.ts";
import { isSizeName, observationsIn, SIZES, type SizeName } from "./sizes.ts";

/** What one packing took. */
type Packing = { readonly seconds: number; readonly processorSeconds: number; readonly megabytes: number };

/** Prints what the process itself came to, after all it does. */
const TELL = `process.on("exit", () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
process.stderr.write("\\nTOLD " + JSON.stringify([maxRSS / 1024, (userCPUTime + systemCPUTime) / 1e6])); });`;

function packInto(data: string, out: string): Packing {
  const start = performance.now();
  const told = `data:text/javascript,${encodeURIComponent(TELL)}`;
  const args = ["--import", "tsx", "--import", told, "src/cli/vijim.ts", "pack", data, "--out", out];
  const { status, stderr } = spawnSync("node", [...args, "--audience", "internal"], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  const [megabytes = 0, processorSeconds = 0] = JSON.parse(stderr.split("TOLD ")[1] ?? "[]") as number[];
  return { seconds: (performance.now() - start) / 1000, processorSeconds, megabytes };
}

function checksumOf(folder: string): string {
  const hash = createHash("sha256");
  for (const file of readdirSync(folder).sort()) hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest("hex");
}

function measure(name: SizeName): string {
  const data = benchFolder(name);
  const [out, other] = ["one", "other"].map((which) => join(tmpdir(), `vijim-bench-packs-${name}-${which}`));
  if (out === undefined || other === undefined) throw new Error("no folders");
  const packings = Array.from({ length: name === "L" ? 1 : 3 }, () => {
    rmSync(out, { recursive: true, force: true });
    return packInto(data, out);
  });
  const unchanged = packInto(data, out);
  rmSync(other, { recursive: true, force: true });
  packInto(data, other);
  const isSame = checksumOf(out) === checksumOf(other);
  const middle = (key: keyof Packing, digits: number) => median(packings.map((one) => one[key])).toFixed(digits);
  const count = observationsIn(SIZES[name]).toLocaleString("en");
  const same = isSame ? "yes" : "NO";
  return `| ${name} | ${count} | ${middle("seconds", 1)} | ${middle("processorSeconds", 1)} | ${middle("megabytes", 0)} | ${unchanged.seconds.toFixed(1)} | ${same} |`;
}

const HEAD = [
  "| size | observations | seconds | of which processor | most memory, MB | seconds when unchanged | same bytes twice |",
  "|---|--:|--:|--:|--:|--:|---|",
];
const HOW =
  "`vijim pack --audience internal`; medians of three, at L one. Wall time is that of a machine others work on.";

const given = process.argv.slice(2).filter(isSizeName);
for (const name of given.length > 0 ? given : (["S", "M", "L"] as const)) {
  const text = [...HEAD, measure(name)].join("\n");
  process.stdout.write(`${text}\n`);
  writeResults(`Packing ${name}`, `${HOW}\n\n${text}`);
}
