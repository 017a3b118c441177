import { errorText } from "#build/issueText.ts";
import { auditInWorkers, auditIssues, protectVersions, reportOf } from "#build/protection.ts";
import { solveInWorkers } from "#build/solveInWorkers.ts";
import { csvLine } from "#export/csv.ts";
import { dataPackageFiles } from "#export/dataPackage.ts";
import { type Command, EXIT, type Exit, readArguments, refuseUsage, type Surroundings } from "./command.ts";
import { holdsTables, writeFiles } from "./convert.ts";
import { readSoundDataset } from "./soundDataset.ts";

const OPTIONS = { out: { type: "string" } } as const;

/** Writes a data set as it may be published (rules S), and prints what its audit found as CSV. */
export const protect: Command = {
  name: "protect",
  synopsis: "PATH… --out OUT",
  args: [
    ["PATH…", "cli.arg.paths"],
    ["--out OUT", "cli.arg.outTables"],
  ],
  example: "data --out shown",
  about: "cli.protect.about",
  run,
};

async function run(args: readonly string[], surroundings: Surroundings): Promise<Exit> {
  const { values, positionals = [] } = readArguments(args, OPTIONS) ?? {};
  const { words } = surroundings;
  const out = values?.out;
  if (out === undefined || positionals.length === 0) return refuseUsage(protect, surroundings);
  if (await holdsTables(out)) return refuseUsage(protect, surroundings, words.say("cli.convert.notEmpty", { out }));
  const given = await readSoundDataset(positionals, surroundings);
  if (given === undefined) return EXIT.faultyData;
  const progress = (done: number, of: number) =>
    surroundings.err(`${words.say("cli.protect.progress", { done, of })}\n`);
  const { dataset, hidden } = await protectVersions(given, undefined, solveInWorkers(progress));
  const audit = await auditInWorkers(dataset);
  const { threshold, published, primary, complementary, outsideDesign, fewestValues } = reportOf(given, hidden, audit);
  const header = [
    "threshold",
    "published",
    "primary",
    "complementary",
    "outside_design",
    "fewest_values",
    "recoverable",
  ];
  const line = [threshold, published, primary, complementary, outsideDesign, fewestValues ?? "", audit.faults.length];
  surroundings.out(`${csvLine(header)}\n${csvLine(line)}\n`);
  if (audit.faults.length > 0) {
    surroundings.err(`${errorText(auditIssues(audit, positionals.join(" ")), words)}\n`);
    return EXIT.faultyData;
  }
  await writeFiles(dataPackageFiles(dataset), out);
  surroundings.err(`${words.say("cli.convert.written", { out })}\n`);
  return EXIT.fine;
}
