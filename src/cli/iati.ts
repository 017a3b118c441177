import { writeFile } from "node:fs/promises";
import { LANGUAGES } from "#domain/language.ts";
import { iatiText, UNNAMED } from "#export/iati/iati.ts";
import { type Command, EXIT, type Exit, readArguments, refuseUsage, type Surroundings, wordsOf } from "./command.ts";
import { readSoundDataset } from "./soundDataset.ts";

const OPTIONS = { out: { type: "string" }, org: { type: "string" }, "org-type": { type: "string" } } as const;

/** Prints a data set in the IATI activity standard, or writes it to a file. */
export const iati: Command = {
  name: "iati",
  synopsis: "PATH… [--out FILE.xml] [--org ID] [--org-type CODE]",
  args: [
    ["PATH…", "cli.arg.paths"],
    ["--out FILE", "cli.arg.outFile"],
    ["--org ID", "cli.arg.org"],
    ["--org-type CODE", "cli.arg.orgType"],
  ],
  example: "data --org XK-NGO-1234 --out iati.xml",
  about: "cli.iati.about",
  run,
};

async function run(args: readonly string[], surroundings: Surroundings): Promise<Exit> {
  const given = readArguments(args, OPTIONS);
  if (given === undefined || given.positionals.length === 0) return refuseUsage(iati, surroundings);
  const dataset = await readSoundDataset(given.positionals, surroundings);
  if (dataset === undefined) return EXIT.faultyData;
  const { out, org: ref = UNNAMED.ref, "org-type": type = UNNAMED.type } = given.values;
  const { asOf } = dataset.settings;
  const day = asOf === "today" ? surroundings.today : asOf;
  const text = iatiText(dataset, day, LANGUAGES.map(wordsOf), { ref, type });
  if (out === undefined) surroundings.out(text);
  else {
    await writeFile(out, text);
    surroundings.err(`${surroundings.words.say("cli.convert.written", { out })}\n`);
  }
  return EXIT.fine;
}
