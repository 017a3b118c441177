import { errorText } from "#build/issueText.ts";
import type { Dataset } from "#domain/dataset.ts";
import { readDataset } from "#ingest/readDataset.ts";
import type { Surroundings } from "./command.ts";
import { readPaths } from "./folder.ts";

/** The data set of some files and folders; undefined where it has errors, which are then named. */
export async function readSoundDataset(
  paths: readonly string[],
  { err, today, words }: Surroundings,
): Promise<Dataset | undefined> {
  const { files, issues: unread } = await readPaths(paths);
  const { dataset, issues } = readDataset(files, today);
  const errors = [...unread, ...issues].filter(({ severity }) => severity === "error");
  if (dataset !== undefined && errors.length === 0) return dataset;
  err(`${errorText(errors, words)}\n`);
  return undefined;
}
