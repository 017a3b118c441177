import { fileURLToPath } from "node:url";
import { writeKnownTables } from "#export/tables.ts";
import type { Words } from "#i18n/words.ts";
import { type Dhis2Reading, importDhis2, OBSERVATIONS_FILE } from "#ingest/dhis2/importDhis2.ts";
import { writeMapping } from "#ingest/dhis2/mapping.ts";
import { readDataset } from "#ingest/readDataset.ts";
import { checkCsv } from "./check.ts";
import { type Command, EXIT, type Exit, readArguments, refuseUsage, type Surroundings } from "./command.ts";
import { holdsTables, writeFiles } from "./convert.ts";
import { readPaths } from "./folder.ts";
import { readSoundDataset } from "./soundDataset.ts";

const OPTIONS = {
  map: { type: "string" },
  base: { type: "string" },
  out: { type: "string" },
} as const;

/** The data set that comes with the product, whose municipalities, categories and indicators are known. */
const DEFAULT_DATA = fileURLToPath(new URL("../../data", import.meta.url));

/** The command is called as the word is, which is none that can be a name in code. */
export const importCommand: Command = {
  name: "import",
  synopsis: "dhis2 METADATA.json VALUES.json… [--map FILE.csv --out OUT] [--base FOLDER]",
  args: [
    ["METADATA", "cli.arg.metadata"],
    ["VALUES…", "cli.arg.values"],
    ["--map FILE", "cli.arg.map"],
    ["--out OUT", "cli.arg.outTables"],
    ["--base FOLDER", "cli.arg.base"],
  ],
  example: "dhis2 metadata.json analytics.json --map mapping.csv --out my-data",
  about: "cli.import.about",
  run,
};

async function run(args: readonly string[], surroundings: Surroundings): Promise<Exit> {
  const given = readArguments(args, OPTIONS);
  const { words } = surroundings;
  const [format, ...paths] = given?.positionals ?? [];
  const { map, out, base = DEFAULT_DATA } = given?.values ?? {};
  const isWhole = format === "dhis2" && paths.length > 0 && (map === undefined || out !== undefined);
  if (!isWhole) return refuseUsage(importCommand, surroundings);
  if (out !== undefined && (await holdsTables(out))) {
    return refuseUsage(importCommand, surroundings, words.say("cli.convert.notEmpty", { out }));
  }
  const known = await readSoundDataset([base], surroundings);
  if (known === undefined) return EXIT.faultyData;
  const { files, issues: unread } = await readPaths(map === undefined ? paths : [...paths, map]);
  if (unread.length > 0) {
    surroundings.out(checkCsv(unread, [], words));
    return EXIT.faultyData;
  }
  const reading = importDhis2(files, known, surroundings.today);
  if (map === undefined || out === undefined) return printMapping(reading, words, surroundings);
  return write(reading, { out, words }, surroundings);
}

/** Without a mapping nothing is imported: it is proposed, to be filled in. */
function printMapping({ mapping, issues }: Dhis2Reading, words: Words, { out, err }: Surroundings): Exit {
  if (mapping.length === 0) out(checkCsv(issues, [], words));
  else {
    out(writeMapping(mapping));
    const open = mapping.filter(({ vijim }) => vijim === "").length;
    err(`${words.say("cli.import.proposed", { lines: mapping.length, open })}\n`);
  }
  return EXIT.faultyData;
}

/** Writes the tables, unless the import or the check of what it gives finds an error. */
async function write(
  { tables, issues: found, valuesRead, valuesUsed }: Dhis2Reading,
  { out, words }: { readonly out: string; readonly words: Words },
  { out: print, err, today }: Surroundings,
): Promise<Exit> {
  const files = new Map(
    tables && [...writeKnownTables(tables.known), [OBSERVATIONS_FILE, tables.observations] as const],
  );
  const written = [...files].map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
  const read = written.length === 0 ? { issues: [], accounts: [] } : readDataset(written, today);
  const issues = [...found, ...read.issues];
  print(checkCsv(issues, read.accounts, words));
  const errors = issues.filter(({ severity }) => severity === "error").length;
  err(`${words.say("cli.import.values", { read: valuesRead, used: valuesUsed })}\n`);
  if (errors > 0 || tables === undefined) {
    err(`${words.say("cli.import.faulty", { errors })}\n`);
    return EXIT.faultyData;
  }
  await writeFiles(files, out);
  err(`${words.say("cli.convert.written", { out })}\n`);
  return EXIT.fine;
}
