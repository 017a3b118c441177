import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path/posix";
import type { Dataset } from "#domain/dataset.ts";
import { dataPackageFiles } from "#export/dataPackage.ts";
import { buildDatasetWorkbook } from "#export/workbook/datasetWorkbook.ts";
import { writeWorkbook } from "#export/workbook/writeWorkbook.ts";
import { writeZip } from "#export/zip.ts";
import type { Words } from "#i18n/words.ts";
import { type Reading, readDataset } from "#ingest/readDataset.ts";
import { type Command, EXIT, type Exit, readArguments, refuseUsage, type Surroundings } from "./command.ts";
import { readPaths } from "./folder.ts";

const OPTIONS = { out: { type: "string" } } as const;

export const convert: Command = {
  name: "convert",
  synopsis: "PATH… --out OUT",
  args: [
    ["PATH…", "cli.arg.paths"],
    ["--out OUT", "cli.arg.outDataset"],
  ],
  example: "plan.xlsx --out my-data",
  about: "cli.convert.about",
  run,
};

async function run(args: readonly string[], surroundings: Surroundings): Promise<Exit> {
  const given = readArguments(args, OPTIONS);
  const { words } = surroundings;
  const out = given?.values.out;
  if (given === undefined || out === undefined || given.positionals.length === 0) {
    return refuseUsage(convert, surroundings);
  }
  if (/\.(xlsm|xls|ods)$/i.test(out)) return refuseUsage(convert, surroundings, words.say("cli.convert.noWorkbook"));
  if (await holdsTables(out)) return refuseUsage(convert, surroundings, words.say("cli.convert.notEmpty", { out }));
  const { files, issues } = await readPaths(given.positionals);
  const reading = readDataset(files, surroundings.today);
  const errors = [...issues, ...reading.issues].filter(({ severity }) => severity === "error").length;
  if (reading.dataset === undefined || errors > 0) {
    surroundings.err(`${words.say("cli.convert.faulty", { errors, input: given.positionals.join(" ") })}\n`);
    return EXIT.faultyData;
  }
  for (const name of setAside(reading)) surroundings.err(`${words.say("cli.convert.setAside", { name })}\n`);
  await writeDataset(reading.dataset, out, words);
  surroundings.err(`${words.say("cli.convert.written", { out })}\n`);
  return EXIT.fine;
}

/** Tables that stand in the folder already would be read together with the new ones. */
export async function holdsTables(out: string): Promise<boolean> {
  const names = await readdir(out).catch(() => []);
  return names.some((name) => name.endsWith(".csv"));
}

/** What the data set does not hold, as it was read: unknown columns and tables. */
function setAside({ extras }: Reading): readonly string[] {
  const columns = extras.columns.map(({ file, column }) => `${file}: ${column}`);
  return [...columns, ...extras.tables.map(({ file, sheet }) => [file, sheet].filter(Boolean).join(", "))];
}

async function writeDataset(dataset: Dataset, out: string, words: Words): Promise<void> {
  if (out.toLowerCase().endsWith(".xlsx")) {
    return writeFile(out, writeWorkbook(buildDatasetWorkbook(dataset, words)));
  }
  await writeFiles(dataPackageFiles(dataset), out);
}

/** Writes files into a folder, or into one archive where the name is that of one. */
export async function writeFiles(files: ReadonlyMap<string, string>, out: string): Promise<void> {
  if (out.toLowerCase().endsWith(".zip")) return writeFile(out, writeZip(files));
  await mkdir(out, { recursive: true });
  for (const [name, text] of files) await writeFile(join(out, name), text);
}
