import { writeFile } from "node:fs/promises";
import { LANGUAGES } from "#domain/language.ts";
import { sdmxFiles } from "#export/sdmx.ts";
import { writeZip } from "#export/zip.ts";
import { type Command, EXIT, type Exit, readArguments, refuseUsage, type Surroundings, wordsOf } from "./command.ts";
import { readSoundDataset } from "./soundDataset.ts";

const OPTIONS = { out: { type: "string" } } as const;

/** Writes a data set as SDMX-CSV with its structure message, in one archive. */
export const sdmx: Command = {
  name: "sdmx",
  synopsis: "PATH… --out FILE.zip",
  args: [
    ["PATH…", "cli.arg.paths"],
    ["--out FILE", "cli.arg.outFile"],
  ],
  example: "data --out vijim-sdmx.zip",
  about: "cli.sdmx.about",
  run,
};

async function run(args: readonly string[], surroundings: Surroundings): Promise<Exit> {
  const given = readArguments(args, OPTIONS);
  const out = given?.values.out;
  if (given === undefined || out === undefined || given.positionals.length === 0) {
    return refuseUsage(sdmx, surroundings);
  }
  const dataset = await readSoundDataset(given.positionals, surroundings);
  if (dataset === undefined) return EXIT.faultyData;
  const { asOf } = dataset.settings;
  const day = asOf === "today" ? surroundings.today : asOf;
  await writeFile(out, writeZip(sdmxFiles(dataset, day, LANGUAGES.map(wordsOf))));
  surroundings.err(`${surroundings.words.say("cli.convert.written", { out })}\n`);
  return EXIT.fine;
}
