import { mkdir } from "node:fs/promises";
import { errorText } from "#build/issueText.ts";
import { publish } from "#build/publish.ts";
import { terminalProgress } from "#build/terminalProgress.ts";
import { TABLES } from "#domain/schema.ts";
import { csvLine } from "#export/csv.ts";
import { PACK_VERSION } from "#pack/container.ts";
import type { Audience } from "#pack/packs.ts";
import { METHOD } from "#protect/solveBlock.ts";
import { type Command, EXIT, type Exit, readArguments, refuseUsage, type Surroundings } from "./command.ts";
import { type Files, readPaths } from "./folder.ts";
import { inputChecksum, type Packed, packedBefore, writePacks } from "./packedBefore.ts";
import { soundDatasetOf } from "./soundDataset.ts";

const OPTIONS = { out: { type: "string" }, audience: { type: "string", default: "public" } } as const;
const AUDIENCES: readonly Audience[] = ["public", "internal"];

/** Of more bytes it is said how far reading and packing are. */
const LARGE = 2 ** 23;

/**
 * Writes the files a site serves for a data set, for the public protected (rules S), and prints their names and sizes as
 * CSV. Where the folder holds what these files were packed into before, nothing is done.
 */
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
  const { out } = values;
  const found = await readPaths(positionals);
  const input = inputChecksum(found.files, audience, surroundings.today, `${PACK_VERSION} ${METHOD}`);
  const before = await packedBefore(out);
  if (before?.input === input) {
    surroundings.err(`${surroundings.words.say("cli.pack.unchanged", { out })}\n`);
    return printFiles(before, surroundings);
  }
  const packs = await packsOf(found, audience, positionals.join(" "), surroundings);
  if (packs === undefined) return EXIT.faultyData;
  await mkdir(out, { recursive: true });
  return printFiles(await writePacks(out, input, packs), surroundings);
}

/** The packs of files; undefined where something stands in the way, which is then named. */
async function packsOf(
  found: Files,
  audience: Audience,
  place: string,
  surroundings: Surroundings,
): Promise<ReadonlyMap<string, Uint8Array> | undefined> {
  const { today, words } = surroundings;
  const isLarge = found.files.reduce((sum, { bytes }) => sum + bytes.length, 0) > LARGE;
  const said = (doing: string) => (isLarge ? terminalProgress(`${place}: ${doing}`) : () => {});
  const [onTable, onDone] = [said(words.say("cli.pack.reading")), said(words.say("cli.pack.packing"))];
  let tables = 0;
  const dataset = soundDatasetOf(found, surroundings, () => onTable(++tables, TABLES.length));
  if (dataset === undefined) return undefined;
  const { packs, issues } = await publish({ dataset }, audience, { today, issues: [], onDone }, place);
  if (packs === undefined) surroundings.err(`${errorText(issues, surroundings.words)}\n`);
  return packs;
}

function printFiles({ files }: Packed, { out }: Surroundings): Exit {
  const lines = Object.entries(files).map(([file, bytes]) => csvLine([file, bytes]));
  out(`${["file,bytes", ...lines].join("\n")}\n`);
  return EXIT.fine;
}
