import { readFileSync } from "node:fs";
import { buildIllustrative, type Inputs, inputFiles } from "#build/illustrative/build.ts";
import type { Programme } from "#build/illustrative/programme.ts";
import { SEED } from "#build/illustrative/random.ts";
import { parseTable } from "#build/illustrative/table.ts";

export function inputsOf(programme: Programme): Inputs {
  const entries = Object.entries(inputFiles(programme)).map(([name, path]) => [name, readFileSync(path, "utf8")]);
  return Object.fromEntries(entries);
}

/** The tables the generator makes for a programme: name of the file → text. */
export function madeOf(programme: Programme): ReadonlyMap<string, string> {
  return buildIllustrative(programme, inputsOf(programme), SEED);
}

/** Some columns of a committed table of the programme. */
export function rowsIn<Column extends string>({ folder }: Programme, file: string, ...columns: readonly Column[]) {
  return parseTable(readFileSync(`${folder}/${file}`, "utf8"), columns);
}
