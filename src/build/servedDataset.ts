import { buildCube, type Cube, findRow } from "#domain/cube.ts";
import type { Dataset } from "#domain/dataset.ts";
import type { ObservationTable } from "#domain/observation.ts";
import { observationAt, rowsOf } from "#domain/observationTable.ts";
import { firstFileOf } from "#pack/firstFile.ts";
import { readAreaPack, readFirstPack, readIndicatorPack, readPlansPack } from "#pack/readPack.ts";
import { unpackDataset } from "#pack/unpackDataset.ts";

const FIGURES = ["value", "numerator", "denominator"] as const;

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
  const others = [first.latest, ...areas.map(({ observations }) => observations)];
  for (const { observations } of indicators) {
    for (const indicator of observations.indicators) {
      const cube = buildCube(observations, indicator);
      for (const other of others) expectSame(cube, other);
    }
  }
  const known = new Set(indicators.flatMap(({ observations }) => observations.indicators));
  const unknown = others.flatMap(({ indicators: ids }) => ids).find((id) => !known.has(id));
  if (unknown !== undefined) throw new Error(`figures of its own: ${unknown}`);
  return unpackDataset(first, indicators, readPlansPack(bytesOf(first.plansFile)));
}

/** Row by row, as a large data set has more figures than memory holds as text. */
function expectSame(cube: Cube, other: ObservationTable): void {
  const { start, end } = rowsOf(other, cube.indicator);
  for (let row = start; row < end; row++) {
    const observation = observationAt(other, row);
    const { area, period, disaggregation } = observation;
    const own = findRow(cube, area, period, disaggregation);
    if (own === undefined || !isSameRow(cube.table, own, other, row))
      throw new Error(`a figure of its own: ${JSON.stringify(observation)}`);
  }
}

function isSameRow(one: ObservationTable, oneRow: number, other: ObservationTable, otherRow: number): boolean {
  return (
    FIGURES.every(
      (column) =>
        one[column].states[oneRow] === other[column].states[otherRow] &&
        one[column].numbers[oneRow] === other[column].numbers[otherRow],
    ) &&
    one.marks[oneRow] === other.marks[otherRow] &&
    one.sources[one.source[oneRow] ?? -1] === other.sources[other.source[otherRow] ?? -1] &&
    JSON.stringify(one.notes.get(oneRow)) === JSON.stringify(other.notes.get(otherRow))
  );
}
