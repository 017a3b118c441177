import { readdir, writeFile } from "node:fs/promises";
import { dataPackageFiles, dataPackageText } from "#export/dataPackage.ts";
import { writeZip } from "#export/zip.ts";
import { type Command, EXIT, type Exit, readArguments, refuseUsage, type Surroundings } from "./command.ts";
import { readSoundDataset } from "./soundDataset.ts";

const OPTIONS = { zip: { type: "string" } } as const;

export const datapackage: Command = {
  name: "datapackage",
  synopsis: "FOLDER [--zip FILE.zip]",
  args: [
    ["FOLDER", "cli.arg.folder"],
    ["--zip FILE", "cli.arg.zip"],
  ],
  example: "data > data/datapackage.json",
  about: "cli.datapackage.about",
  run,
};

/**
 * Prints the description of a folder's tables; `> data/datapackage.json` keeps it. With `--zip` it writes the whole package:
 * the data set's tables anew and their description.
 */
async function run(args: readonly string[], surroundings: Surroundings): Promise<Exit> {
  const given = readArguments(args, OPTIONS);
  const [folder, ...more] = given?.positionals ?? [];
  const names = folder === undefined || more.length > 0 ? undefined : await readdir(folder).catch(() => undefined);
  if (folder === undefined || names === undefined) return refuseUsage(datapackage, surroundings);
  const zip = given?.values.zip;
  if (zip !== undefined) return writePackage(folder, zip, surroundings);
  surroundings.out(dataPackageText(names));
  return EXIT.fine;
}

async function writePackage(folder: string, zip: string, surroundings: Surroundings): Promise<Exit> {
  const dataset = await readSoundDataset([folder], surroundings);
  if (dataset === undefined) return EXIT.faultyData;
  await writeFile(zip, writeZip(dataPackageFiles(dataset)));
  surroundings.err(`${surroundings.words.say("cli.convert.written", { out: zip })}\n`);
  return EXIT.fine;
}
