import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { buildTemplate } from "#export/workbook/template.ts";
import { writeWorkbook } from "#export/workbook/writeWorkbook.ts";
import { type Command, EXIT, type Exit, readArguments, refuseUsage, type Surroundings } from "./command.ts";
import { readSoundDataset } from "./soundDataset.ts";

const OPTIONS = { out: { type: "string" } } as const;

/** The data set that comes with the product, whose municipalities and groups a template is filled in with. */
const DEFAULT_DATA = fileURLToPath(new URL("../../data", import.meta.url));

export const template: Command = {
  name: "template",
  synopsis: "[FOLDER] --out FILE.xlsx",
  args: [
    ["FOLDER", "cli.arg.templateFolder"],
    ["--out FILE", "cli.arg.outFile"],
  ],
  example: "--lang sq --out plani.xlsx",
  about: "cli.template.about",
  run,
};

async function run(args: readonly string[], surroundings: Surroundings): Promise<Exit> {
  const given = readArguments(args, OPTIONS);
  const { words } = surroundings;
  const out = given?.values.out;
  const [folder = DEFAULT_DATA, ...more] = given?.positionals ?? [];
  if (out === undefined || more.length > 0 || !/\.xlsx$/i.test(out)) {
    return refuseUsage(template, surroundings);
  }
  const dataset = await readSoundDataset([folder], surroundings);
  if (dataset === undefined) return EXIT.faultyData;
  await writeFile(out, writeWorkbook(buildTemplate(dataset, words)));
  surroundings.err(`${words.say("cli.convert.written", { out })}\n`);
  return EXIT.fine;
}
