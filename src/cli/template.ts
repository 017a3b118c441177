import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { buildTemplate } from "#export/workbook/template.ts";
import { writeWorkbook } from "#export/workbook/writeWorkbook.ts";
import { type Command, EXIT, type Exit, readArguments, readWords, refuseUsage, type Surroundings } from "./command.ts";
import { readSoundDataset } from "./soundDataset.ts";

const OPTIONS = { out: { type: "string" }, lang: { type: "string" } } as const;

/** The data set that comes with the product, whose municipalities and groups a template is filled in with. */
const DEFAULT_DATA = fileURLToPath(new URL("../../data", import.meta.url));

export const template: Command = {
  usage: "template [folder] [--lang sq|sr|en] --out <file.xlsx>",
  about: "cli.template.about",
  run,
};

async function run(args: readonly string[], surroundings: Surroundings): Promise<Exit> {
  const given = readArguments(args, OPTIONS);
  const words = readWords(given?.values.lang);
  const out = given?.values.out;
  const [folder = DEFAULT_DATA, ...more] = given?.positionals ?? [];
  if (words === undefined || out === undefined || more.length > 0 || !/\.xlsx$/i.test(out)) {
    return refuseUsage(template, surroundings);
  }
  const dataset = await readSoundDataset([folder], surroundings);
  if (dataset === undefined) return EXIT.faultyData;
  await writeFile(out, writeWorkbook(buildTemplate(dataset, words)));
  surroundings.err(`${words.say("cli.convert.written", { out })}\n`);
  return EXIT.fine;
}
