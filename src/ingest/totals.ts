import { at } from "#domain/at.ts";
import type { Category, Indicator, Municipality } from "#domain/dataset.ts";
import { type AreaId, type CategoryId, KOSOVO, PROGRAMME, TOTAL } from "#domain/id.ts";
import { hasParts } from "#domain/indicatorKind.ts";
import type { ObservationTable } from "#domain/observation.ts";
import { type RowRange, rowsOf } from "#domain/observationTable.ts";
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
    const own = rowsOf(table, indicator.id);
    for (let row = own.start; row < own.end; row++) {
      for (const rows of partRows(table, own, row, codes)) compare(traced, indicator, row, rows, report);
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

const NO_PARTS: readonly number[][] = [];

/** The rows a row should be the sum of, once by sex and once by municipality; none where one of them is not there. */
function partRows(
  table: ObservationTable,
  own: RowRange,
  row: number,
  { total, sexes, members }: PartCodes,
): readonly number[][] {
  const [area, sex] = [table.area[row], table.sex[row]];
  const municipalities = members.get(area);
  if (sex !== total && municipalities === undefined) return NO_PARTS;
  const bySex = sex === total ? sexes.map((part) => siblingRow(table, own, row, area, part)) : [];
  const byArea = (municipalities ?? []).map((part) => siblingRow(table, own, row, part, sex));
  return [bySex, byArea].flatMap((rows) => {
    const found = rows.filter((part) => part !== undefined);
    return found.length > 0 && found.length === rows.length ? [found] : [];
  });
}

/**
 * The row of the same indicator, period, community and level, but another area or sex, found by halving, as the rows of
 * an indicator are sorted by all these.
 */
function siblingRow(
  table: ObservationTable,
  own: RowRange,
  row: number,
  area: number | undefined,
  sex: number | undefined,
): number | undefined {
  if (area === undefined || sex === undefined) return undefined;
  let [low, high] = [own.start, own.end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (differenceTo(table, middle, row, area, sex) < 0) low = middle + 1;
    else high = middle;
  }
  return low < own.end && differenceTo(table, low, row, area, sex) === 0 ? low : undefined;
}

/** Whether a row stands before (below 0) or after (above 0) the one of this area and sex that is else like another. */
function differenceTo(table: ObservationTable, row: number, like: number, area: number, sex: number): number {
  return (
    at(table.area, row) - area ||
    apart(table.period, row, like) ||
    at(table.sex, row) - sex ||
    apart(table.community, row, like) ||
    apart(table.level, row, like)
  );
}

function apart(column: Uint8Array | Uint16Array, row: number, like: number): number {
  return at(column, row) - at(column, like);
}

function compare(
  { table, origins }: TracedTable,
  indicator: Indicator,
  row: number,
  parts: readonly number[],
  report: Report,
): void {
  for (const column of hasParts(indicator) ? (["numerator", "denominator"] as const) : (["value"] as const)) {
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
