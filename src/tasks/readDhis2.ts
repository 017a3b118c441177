import { writeKnownTables } from "#export/tables.ts";
import { importDhis2, OBSERVATIONS_FILE } from "#ingest/dhis2/importDhis2.ts";
import { writeMapping } from "#ingest/dhis2/mapping.ts";
import type { NamedBytes } from "#ingest/rawTable.ts";
import type { Step, Tasks } from "#state/task.ts";
import { firstPackOf } from "./wholeDataset.ts";

type Task = Tasks["dhis2"];

/** Exports of DHIS2 as the files of a data set, beside what the site's own data set knows. */
export async function readDhis2(
  { files, rows, site, today }: Task["given"],
  onStep: (step: Step) => void,
): Promise<Task["result"]> {
  onStep({ doing: "fetch", done: 0, total: 2 });
  // The packs of a site hold no other spellings of places.
  const known = { ...(await firstPackOf(site)), aliases: [] };
  onStep({ doing: "open", done: 1, total: 2 });
  const { tables, mapping, ...found } = importDhis2(files, known, today, rows);
  const texts =
    tables === undefined ? [] : [...writeKnownTables(tables.known), [OBSERVATIONS_FILE, tables.observations] as const];
  return { ...found, mapping, mappingText: writeMapping(mapping), files: texts.map(bytesOf) };
}

function bytesOf([name, text]: readonly [name: string, text: string]): NamedBytes {
  return { name, bytes: new TextEncoder().encode(text) };
}
