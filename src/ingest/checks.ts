import type { Category, Indicator, Municipality } from "#domain/dataset.ts";
import { KOSOVO, PROGRAMME, TOTAL } from "#domain/id.ts";
import { DIMENSIONS } from "#domain/observation.ts";
import { closestFact, closestOf } from "./closest.ts";
import type { Report } from "./issueList.ts";
import { type Check, placeOf, type Row } from "./rows.ts";

/** No municipality may take the name of the programme or of Kosovo as a whole. */
export const checkMunicipalities: Check<Municipality> = (rows, report) =>
  rows.filter((row) => {
    const { id } = row.entity;
    const isReserved = id === PROGRAMME || id === KOSOVO;
    if (isReserved) report("reservedId", placeOf(row, "municipality"), id);
    return !isReserved;
  });

/** Every dimension has a category `total`. */
export const checkCategories: Check<Category> = (rows, report) => {
  const [row] = rows;
  for (const dimension of DIMENSIONS) {
    const hasTotal = rows.some(({ entity }) => entity.dimension === dimension && entity.id === TOTAL);
    if (!hasTotal && row !== undefined) report("noTotal", { ...placeOf(row, "category"), row: 1 }, "", { dimension });
  }
  return rows;
};

/** Which ways of putting municipalities together make sense for which kind (A1). */
const AGGREGATIONS_OF: Readonly<Record<Indicator["kind"], readonly Indicator["aggregation"][]>> = {
  rate: ["ratio", "none"],
  count: ["sum", "none"],
  milestone: ["sum", "none"],
};

export const checkIndicators: Check<Indicator> = (rows, report, seen) =>
  rows.filter((row) => {
    const { kind, aggregation, validMin, validMax } = row.entity;
    const allowed = AGGREGATIONS_OF[kind];
    const isPossible = allowed.includes(aggregation);
    if (!isPossible) {
      report("kindAggregation", placeOf(row, "aggregation"), aggregation, { kind, choices: allowed.join(", ") });
    }
    const isReversed = validMin !== undefined && validMax !== undefined && validMin > validMax;
    if (isReversed) report("rangeReversed", placeOf(row, "valid_min"), String(validMin), { max: validMax });
    return isPossible && !isReversed && isRelatedToKnown(row, seen, report);
  });

/** The indicators it adds up or is made from are in the same table, whatever the order (S2). */
function isRelatedToKnown(row: Row<Indicator>, seen: ReadonlySet<string>, report: Report): boolean {
  const { id, sumOf, numeratorIs, denominatorIs } = row.entity;
  const named = [
    ...sumOf.map((other) => ["sum_of", other] as const),
    ["numerator_is", numeratorIs] as const,
    ["denominator_is", denominatorIs] as const,
  ];
  const unknown = named.filter(([, other]) => other !== undefined && (other === id || !seen.has(other)));
  for (const [column, other = ""] of unknown) {
    const others = [...seen].filter((known) => known !== id);
    report("unknownId", placeOf(row, column), other, { table: "indicators", ...closestFact(closestOf(other, others)) });
  }
  return unknown.length === 0;
}
