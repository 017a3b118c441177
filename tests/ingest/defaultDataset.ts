import { readdirSync, readFileSync } from "node:fs";
import type { Dataset } from "#domain/dataset.ts";
import { readDataset } from "#ingest/readDataset.ts";
import { TODAY } from "./clean.ts";

/** The data set of this repository. */
export function defaultDataset(): Dataset {
  const names = readdirSync("data").filter((name) => name.endsWith(".csv"));
  const { dataset } = readDataset(
    names.map((name) => ({ name, bytes: readFileSync(`data/${name}`) })),
    TODAY,
  );
  if (dataset === undefined) throw new Error("data/ cannot be read");
  return dataset;
}
