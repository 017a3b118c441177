import type { Dataset } from "#domain/dataset.ts";
import { readWith } from "#tests/ingest/clean.ts";

function read(): Dataset {
  const { dataset } = readWith();
  if (dataset === undefined) throw new Error("the clean data set is not clean");
  return dataset;
}

/** The small data set without a fault. */
export const cleanDataset = read();
