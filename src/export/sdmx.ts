import type { Dataset } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import { observationAt } from "#domain/observationTable.ts";
import type { Words } from "#i18n/words.ts";
import { csvLine } from "./csv.ts";
import { columnsOf, type Row } from "./sdmx/components.ts";
import { FLOWS, type Flow, structureId, structureText } from "./sdmx/structure.ts";

/**
 * A data set as SDMX: its observations and its targets as SDMX-CSV 2.0 (SDMX 3.0), and the structure message in which
 * their codes and columns can be looked up; by file name. Codes are those of the cross-domain lists where they have one
 * (frequency, sex, observation status); dates, absences and marks as `sdmx/codes.ts` says.
 *
 * @param asOf - the reporting date (T2).
 * @param languages - the words of every language that names are given in.
 */
export function sdmxFiles(dataset: Dataset, asOf: Day, languages: readonly Words[]): ReadonlyMap<string, string> {
  return new Map([
    ["sdmx-observations.csv", dataText(FLOWS.observations, observationRows(dataset))],
    ["sdmx-targets.csv", dataText(FLOWS.targets, targetRows(dataset))],
    ["sdmx-structure.json", structureText(dataset, asOf, languages)],
  ]);
}

function dataText(flow: Flow, rows: Iterable<Row>): string {
  const columns = columnsOf(flow.components);
  const lines = [csvLine(["STRUCTURE", "STRUCTURE_ID", "ACTION", ...columns.map(({ id }) => id)])];
  const head = ["dataflow", structureId(flow), "I"];
  for (const row of rows) lines.push(csvLine([...head, ...columns.map(({ cellOf }) => cellOf(row))]));
  return `${lines.join("\n")}\n`;
}

function* observationRows(dataset: Dataset): Generator<Row> {
  const rowOf = rowMaker(dataset);
  for (let row = 0; row < dataset.observations.length; row++) yield* rowOf(observationAt(dataset.observations, row));
}

function* targetRows(dataset: Dataset): Generator<Row> {
  const rowOf = rowMaker(dataset);
  for (const target of dataset.targets) yield* rowOf({ ...target, marks: [] });
}

/** Puts indicator and source in the place of their ids. */
function rowMaker({ indicators, sources }: Dataset) {
  const indicatorOf = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  return (figure: ReturnType<typeof observationAt>): readonly Row[] => {
    const indicator = indicatorOf.get(figure.indicator);
    return indicator === undefined ? [] : [{ ...figure, indicator, source: sourceOf.get(figure.source) }];
  };
}
