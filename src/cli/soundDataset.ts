import { errorText } from "#build/issueText.ts";
import type { Dataset } from "#domain/dataset.ts";
import { readDataset } from "#ingest/readDataset.ts";
import type { Surroundings } from "./command.ts";
import { type Files, readPaths } from "./folder.ts";

/** The data set of some files and folders; undefined where it has errors, which are then named. */
export async function readSoundDataset(
  paths: readonly string[],
  surroundings: Surroundings,
): Promise<Dataset | undefined> {
  return soundDatasetOf(await readPaths(paths), surroundings);
}

/** The data set of files that have been found. */
export function soundDatasetOf(
  { files, issues: unread }: Files,
  { err, today, words }: Surroundings,
  onTable: () => void = () => {},
): Dataset | undefined {
  const { dataset, issues } = readDataset(files, today, {}, onTable);
  const errors = [...unread, ...issues].filter(({ severity }) => severity === "error");
  if (dataset !== undefined && errors.length === 0) return dataset;
  err(`${errorText(errors, words)}\n`);
  return undefined;
}
