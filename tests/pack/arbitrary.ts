import fc from "fast-check";
import type { Dataset, Target } from "#domain/dataset.ts";
import type { AreaId, CategoryId, IndicatorId, SourceId } from "#domain/id.ts";
import { buildObservationTable, figureOf, type ObservationInput } from "#domain/observationTable.ts";
import type { Period } from "#domain/period.ts";
import { ABSENCE_REASONS, absentValue, MARKS, MISSING, numberValue } from "#domain/value.ts";
import { datasetOf, indicatorOf, municipalityOf } from "#tests/pack/dataset.ts";

const INDICATORS = ["attendance", "dropout", "mediators.hired", "__proto__"] as IndicatorId[];
const AREAS = ["gjilan", "prizren", "peje", "programme"] as AreaId[];
const PERIODS = ["2023/24", "2023/24-S1", "2024", "2024-Q3", "2024-09", "2024-09-30"] as Period[];
const CATEGORIES = ["total", "female", "roma", "primary"] as CategoryId[];
const SOURCES = ["mesti", "ask", "emis"] as SourceId[];

/** Whole and decimal, of a size that any two of them have a finite percentage. */
const part = fc.oneof(
  fc.integer({ min: -5, max: 3000 }),
  fc.maxSafeInteger(),
  fc.tuple(fc.integer(), fc.integer({ min: 0, max: 15 })).map(([digits, decimals]) => Number(`${digits}e-${decimals}`)),
);
/** Whole, decimal, any double, and the ends of what a double can hold. */
const number = fc.oneof(
  part,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(5e-324, Number.MAX_VALUE, -Number.MAX_VALUE, 1 / 3, 0.1 + 0.2, 1e15, -0),
);
const tame = fc.oneof(
  fc.nat(3000),
  fc.nat(10_000).map((tenths) => tenths / 10),
);
const absence = fc.constantFrom(...ABSENCE_REASONS).map(absentValue);
const valueFrom = (numbers: fc.Arbitrary<number>) => fc.oneof(numbers.map(numberValue), absence);
const anyNote = fc.oneof(
  fc.constant({}),
  fc.record(
    { sq: fc.string({ unit: "grapheme" }), sr: fc.string(), en: fc.string() },
    { requiredKeys: [], noNullPrototype: true },
  ),
);

const category = fc.constantFrom(...CATEGORIES);
const key = fc.record({
  indicator: fc.constantFrom(...INDICATORS),
  area: fc.constantFrom(...AREAS),
  period: fc.constantFrom(...PERIODS),
  disaggregation: fc.record({ sex: category, community: category, level: category }, { noNullPrototype: true }),
});

/** Rows of different keys: of any numbers or only of tame ones, so that both ways of writing numbers are met. */
const arbitraryRows: fc.Arbitrary<ObservationInput[]> = fc
  .constantFrom(
    { value: valueFrom(number), parts: valueFrom(part) },
    { value: valueFrom(tame), parts: valueFrom(tame) },
  )
  .chain(({ value, parts }) =>
    fc.uniqueArray(
      fc.tuple(
        key,
        fc.record({
          value,
          numerator: parts,
          denominator: parts,
          marks: fc.subarray([...MARKS]),
          source: fc.constantFrom(...SOURCES),
          note: anyNote,
        }),
      ),
      { selector: ([its]) => JSON.stringify(its), maxLength: 30 },
    ),
  )
  .map((pairs) => pairs.map(([its, rest]) => ({ ...its, ...rest })));

function arbitraryTargets(role: Target["role"]): fc.Arbitrary<Target[]> {
  const toTarget = ({
    marks: _marks,
    numerator = MISSING,
    denominator = MISSING,
    note = {},
    ...row
  }: ObservationInput) => ({
    ...row,
    value: figureOf(row.value, numerator, denominator),
    numerator,
    denominator,
    note,
    role,
  });
  return arbitraryRows.map((rows) => rows.map(toTarget));
}

/** What a data set is made of, its observations still in any order. */
export type Rows = { readonly rows: readonly ObservationInput[]; readonly targets: readonly Target[] };

export const arbitraryParts: fc.Arbitrary<Rows> = fc.record({
  rows: arbitraryRows,
  targets: fc
    .tuple(arbitraryTargets("baseline"), arbitraryTargets("interim"), arbitraryTargets("target"))
    .map((targets) => targets.flat()),
});

export function datasetWith({ rows, targets }: Rows): Dataset {
  return datasetOf({
    indicators: INDICATORS.map(indicatorOf),
    municipalities: AREAS.slice(0, 3).map((area) => municipalityOf(area)),
    observations: buildObservationTable(rows),
    targets,
  });
}
