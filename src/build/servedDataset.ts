import type { Dataset } from "#domain/dataset.ts";
import type { Observation, ObservationTable } from "#domain/observation.ts";
import { observationAt } from "#domain/observationTable.ts";
import { firstFileOf } from "#pack/firstFile.ts";
import { readAreaPack, readFirstPack, readIndicatorPack, readPlansPack } from "#pack/readPack.ts";
import { unpackDataset } from "#pack/unpackDataset.ts";

/**
 * The data set as whoever has all the files a site serves can put it together.
 * @throws Error when a figure is not the same in two of the files.
 */
export function servedDataset(files: ReadonlyMap<string, Uint8Array>): Dataset {
  const bytesOf = (file: string): Uint8Array => {
    const bytes = files.get(file);
    if (bytes === undefined) throw new Error(`no such file: ${file}`);
    return bytes;
  };
  const first = readFirstPack(bytesOf(firstFileOf(files.keys())));
  const indicators = Object.values(first.files).map((file) => readIndicatorPack(bytesOf(file)));
  const areas = Object.values(first.areaFiles).map((file) => readAreaPack(bytesOf(file)));
  const known = new Set(indicators.flatMap(({ observations }) => [...textsOf(observations)]));
  for (const table of [first.latest, ...areas.map(({ observations }) => observations)]) {
    for (const text of textsOf(table)) if (!known.has(text)) throw new Error(`a figure of its own: ${text}`);
  }
  return unpackDataset(first, indicators, readPlansPack(bytesOf(first.plansFile)));
}

function* textsOf(table: ObservationTable): Generator<string> {
  for (let row = 0; row < table.length; row++) yield JSON.stringify(observationAt(table, row) satisfies Observation);
}
