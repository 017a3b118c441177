import { readdir } from "node:fs/promises";
import { dataPackageText } from "#export/dataPackage.ts";
import { type Command, EXIT, type Exit, readArguments, refuseUsage, type Surroundings } from "./command.ts";

export const datapackage: Command = {
  usage: "datapackage <folder>",
  about: "cli.datapackage.about",
  run,
};

/** Prints the description of a folder's tables; `> data/datapackage.json` keeps it. */
async function run(args: readonly string[], surroundings: Surroundings): Promise<Exit> {
  const [folder, ...more] = readArguments(args, {})?.positionals ?? [];
  const names = folder === undefined || more.length > 0 ? undefined : await readdir(folder).catch(() => undefined);
  if (names === undefined) return refuseUsage(datapackage, surroundings);
  surroundings.out(dataPackageText(names));
  return EXIT.fine;
}
