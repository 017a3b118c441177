import type { Category, Indicator, Municipality } from "#domain/dataset.ts";
import { type AreaId, type CategoryId, KOSOVO, PROGRAMME, TOTAL } from "#domain/id.ts";
import type { ObservationTable } from "#domain/observation.ts";
import { rowsOf } from "#domain/observationTable.ts";
import { roundForComparison } from "#domain/rounding.ts";
import type { Report } from "./issueList.ts";
import type { TracedTable } from "./observationDoubles.ts";
import { originOf } from "./origins.ts";

type Parts = {
  readonly sexes: readonly CategoryId[];
  /** The municipalities each whole is made of. */
  readonly members: ReadonlyMap<AreaId, readonly AreaId[]>;
};

export function partsOf(categories: readonly Category[], municipalities: readonly Municipality[]): Parts {
  const ids = (chosen: readonly Municipality[]) => chosen.map(({ id }) => id);
  return {
    sexes: categories.filter(({ dimension, id }) => dimension === "sex" && id !== TOTAL).map(({ id }) => id),
    members: new Map([
      [PROGRAMME, ids(municipalities.filter(({ inProgramme }) => inProgramme))],
      [KOSOVO, ids(municipalities)],
    ]),
  };
}

/**
 * Where all parts of a published total are there and add up to something else, that is a warning, not a silent
 * correction (A3): both sexes against their total, the municipalities against the programme and Kosovo.
 */
export function checkTotals(traced: TracedTable, indicators: readonly Indicator[], parts: Parts, report: Report): void {
  const { table } = traced;
  const codes = codesIn(table, parts);
  for (const indicator of indicators.filter(isAdded)) {
    const { start, end } = rowsOf(table, indicator.id);
    for (let row = start; row < end; row++) {
      for (const rows of partRows(table, row, codes)) compare(traced, indicator, row, rows, report);
    }
  }
}

/** Milestones come together as "n of m" (A1), which no row publishes. */
function isAdded({ kind, aggregation }: Indicator): boolean {
  return kind !== "milestone" && aggregation !== "none";
}

/** The codes of the parts in a table; undefined for a part that does not occur, so that no total is complete. */
type PartCodes = {
  readonly total: number | undefined;
  readonly sexes: readonly (number | undefined)[];
  readonly members: ReadonlyMap<number | undefined, readonly (number | undefined)[]>;
};

function codesIn({ areas, categories }: ObservationTable, { sexes, members }: Parts): PartCodes {
  const sexCodes = new Map(categories.sex.map((id, code) => [id, code]));
  const areaCodes = new Map(areas.map((id, code) => [id, code]));
  return {
    total: sexCodes.get(TOTAL),
    sexes: sexes.map((id) => sexCodes.get(id)),
    members: new Map([...members].map(([whole, ids]) => [areaCodes.get(whole), ids.map((id) => areaCodes.get(id))])),
  };
}

/** The rows a row should be the sum of, once by sex and once by municipality; none where one of them is not there. */
function partRows(table: ObservationTable, row: number, { total, sexes, members }: PartCodes): readonly number[][] {
  const [area, sex] = [table.area[row], table.sex[row]];
  const bySex = sex === total ? sexes.map((part) => siblingRow(table, row, area, part)) : [];
  const byArea = (members.get(area) ?? []).map((part) => siblingRow(table, row, part, sex));
  return [bySex, byArea].flatMap((rows) => {
    const found = rows.filter((part) => part !== undefined);
    return found.length > 0 && found.length === rows.length ? [found] : [];
  });
}

/** The row of the same indicator, period, community and level, but another area or sex. */
function siblingRow(
  table: ObservationTable,
  row: number,
  area: number | undefined,
  sex: number | undefined,
): number | undefined {
  const { indicator, period, community, level } = table;
  if (area === undefined || sex === undefined) return undefined;
  return rowWith(table, [indicator[row] ?? 0, area, period[row] ?? 0, sex, community[row] ?? 0, level[row] ?? 0]);
}

/** The row with these codes of its key columns, found by halving, as rows are sorted by them. */
function rowWith(table: ObservationTable, key: readonly number[]): number | undefined {
  const columns = [table.indicator, table.area, table.period, table.sex, table.community, table.level];
  const difference = (row: number) => {
    for (let place = 0; place < columns.length; place++) {
      const step = (columns[place]?.[row] ?? 0) - (key[place] ?? 0);
      if (step !== 0) return step;
    }
    return 0;
  };
  let [low, high] = [0, table.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (difference(middle) < 0) low = middle + 1;
    else high = middle;
  }
  return low < table.length && difference(low) === 0 ? low : undefined;
}

function compare(
  { table, origins }: TracedTable,
  { kind }: Indicator,
  row: number,
  parts: readonly number[],
  report: Report,
): void {
  for (const column of kind === "rate" ? (["numerator", "denominator"] as const) : (["value"] as const)) {
    const total = numberIn(table, column, row);
    const sum = sumOf(parts.map((part) => numberIn(table, column, part)));
    if (total === undefined || sum === undefined || roundForComparison(total) === roundForComparison(sum)) continue;
    const facts = { sum: roundForComparison(sum), parts: parts.length };
    report("totalDiffers", originOf(origins, row, column), String(total), facts);
  }
}

function numberIn(table: ObservationTable, column: "value" | "numerator" | "denominator", row: number) {
  return table[column].states[row] === 0 ? table[column].numbers[row] : undefined;
}

function sumOf(numbers: readonly (number | undefined)[]): number | undefined {
  return numbers.reduce(
    (sum, number) => (sum === undefined || number === undefined ? undefined : sum + number),
    0 as number | undefined,
  );
}
