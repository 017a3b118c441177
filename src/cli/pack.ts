import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path/posix";
import { errorText } from "#build/issueText.ts";
import { publish } from "#build/publish.ts";
import { csvLine } from "#export/csv.ts";
import type { Audience } from "#pack/packs.ts";
import { type Command, EXIT, type Exit, readArguments, refuseUsage, type Surroundings } from "./command.ts";
import { readSoundDataset } from "./soundDataset.ts";

const OPTIONS = { out: { type: "string" }, audience: { type: "string", default: "public" } } as const;
const AUDIENCES: readonly Audience[] = ["public", "internal"];

/** Writes the files a site serves for a data set, for the public protected (rules S), and prints their names and sizes as CSV. */
export const pack: Command = {
  name: "pack",
  synopsis: "PATH… --out FOLDER [--audience public|internal]",
  args: [
    ["PATH…", "cli.arg.paths"],
    ["--out FOLDER", "cli.arg.outFolder"],
    ["--audience", "cli.arg.audience"],
  ],
  example: "data --out packs",
  about: "cli.pack.about",
  run,
};

async function run(args: readonly string[], surroundings: Surroundings): Promise<Exit> {
  const { values, positionals = [] } = readArguments(args, OPTIONS) ?? {};
  const audience = AUDIENCES.find((known) => known === values?.audience);
  if (values?.out === undefined || audience === undefined || positionals.length === 0) {
    return refuseUsage(pack, surroundings);
  }
  const dataset = await readSoundDataset(positionals, surroundings);
  if (dataset === undefined) return EXIT.faultyData;
  const place = positionals.join(" ");
  const { packs, issues } = await publish({ dataset }, audience, { today: surroundings.today, issues: [] }, place);
  if (packs === undefined) {
    surroundings.err(`${errorText(issues, surroundings.words)}\n`);
    return EXIT.faultyData;
  }
  await mkdir(values.out, { recursive: true });
  for (const [file, bytes] of packs) await writeFile(join(values.out, file), bytes);
  const lines = Array.from(packs, ([file, bytes]) => csvLine([file, bytes.length]));
  surroundings.out(`${["file,bytes", ...lines].join("\n")}\n`);
  return EXIT.fine;
}
