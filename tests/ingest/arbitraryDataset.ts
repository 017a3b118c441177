import fc from "fast-check";
import type { AnyTable, CellType, Column } from "#domain/column.ts";
import type {
  Activity,
  Alias,
  Category,
  Dataset,
  Funder,
  Goal,
  Indicator,
  Municipality,
  Plan,
  Report,
  Settings,
  Source,
  Target,
} from "#domain/dataset.ts";
import { givenValue } from "#domain/figure.ts";
import type { CategoryId, IndicatorId } from "#domain/id.ts";
import type { Observation } from "#domain/observation.ts";
import { buildObservationTable, figureOf } from "#domain/observationTable.ts";
import type { Period } from "#domain/period.ts";
import { OBSERVATIONS, TARGETS } from "#domain/schemaFigures.ts";
import { INDICATORS } from "#domain/schemaIndicators.ts";
import { ACTIVITIES, GOALS, PLANS, REPORTS } from "#domain/schemaPlans.ts";
import { CATEGORIES, FUNDERS, MUNICIPALITIES, NAMES, SETTING_COLUMNS, SOURCES } from "#domain/schemaProgramme.ts";
import { ABSENCE_REASONS, absentValue, MISSING, numberValue, type Value } from "#domain/value.ts";
import { setField } from "#ingest/row.ts";

/** The ids every table of a generated data set has, so that references can be drawn before the tables are. */
const IDS: Readonly<Record<string, readonly string[]>> = {
  sources: ["ask", "emis-2024", "v1.0"],
  funders: ["eu", "constructor"],
  municipalities: ["prizren", "fushe-kosove", "toString"],
  categories: ["total", "female", "male"],
  indicators: ["dropout", "pupils", "adopted"],
  plans: ["map-1", "map-2"],
  goals: ["1", "1.1", "2"],
  activities: ["1.1.1", "1.1.2"],
};

const AWKWARD_TEXTS = [
  "=1+1",
  "'=x",
  "''@a",
  "-",
  "+383",
  "\ttab",
  "\rreturn",
  'a "b", c',
  "two\nlines",
  " spaced ",
  "'",
  "[x]",
  "1.234",
  "\uFEFFmark",
  ";",
];
const CONTROL = /[^\P{Cc}\t\n\r]/u;

const text = fc.oneof(
  fc.constantFrom(...AWKWARD_TEXTS),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).filter((any) => any.trim() !== "" && !CONTROL.test(any)),
);

const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2040-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const period = fc.constantFrom("2023/24", "2023/24-S1", "2023/24-S2", "2024-Q3", "2024-09", "2024", "2024-09-30");

const size = fc.oneof(
  fc.nat(5000),
  fc.double({ min: 0, max: 1e9, noNaN: true }).map((any) => any + 0),
  fc.constantFrom(1.234, 12.345, 1e21, 5e-7),
);
const absent = fc.constantFrom(...ABSENCE_REASONS).map(absentValue);

function contentFor(type: CellType): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case "text":
    case "address":
    case "id":
      return text;
    case "day":
      return type.word === undefined ? day : fc.oneof(day, fc.constant(type.word));
    case "period":
      return period;
    case "number": {
      const { min = -1000, max = 1000, isWhole } = type;
      return isWhole ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true }).map((number) => number + 0);
    }
    case "money":
      return fc.oneof(fc.nat(), fc.maxSafeNat());
    case "value":
      return fc.oneof(size.map(numberValue), absent);
    case "choice":
      return fc.constantFrom(...type.meanings.values());
    case "reference":
      return fc.constantFrom(...(IDS[type.table] ?? []), ...(type.reserved ?? []), ...(type.isLoose ? ["=other"] : []));
    case "list":
      return listFor(type.of);
  }
}

/** Marks come in one order, as bits do; any other list keeps the order it was written in. */
function listFor(of: CellType): fc.Arbitrary<unknown[]> {
  if (of.kind === "choice") return fc.subarray([...of.meanings.values()]);
  return of.kind === "reference" ? fc.shuffledSubarray([...(IDS[of.table] ?? [])]) : fc.constant([]);
}

/** A domain object with something in every column that needs it, and now and then in the others. */
function entityOf<Entity>(columns: readonly Column[]): fc.Arbitrary<Entity> {
  const contents = columns.map((column) => {
    const content = contentFor(column.type);
    const isOptional = !column.isKey && !column.isRequired && column.blank === undefined;
    const isList = column.type.kind === "list" || column.type.kind === "value";
    const isFirstText = column.localized?.isRequired && column.localized.language === "sq";
    return isOptional && !isList && !isFirstText ? fc.option(content, { nil: undefined, freq: 2 }) : content;
  });
  return fc.tuple(...contents).map((values) => {
    const entity: Record<string, unknown> = {};
    columns.forEach((column, place) => {
      const path = column.field.split(".");
      if (path.length > 1 || values[place] !== undefined) setField(entity, path, values[place]);
    });
    return entity as Entity;
  });
}

/** A row for each of these ids. */
function rowsFor<Entity extends { readonly id: string }>({ name, columns }: AnyTable): fc.Arbitrary<Entity[]> {
  const rows = (IDS[name] ?? []).map((id) => entityOf<Entity>(columns).map((entity) => ({ ...entity, id })));
  return fc.tuple(...rows);
}

/** Any number of rows of different keys. */
function rowsOf<Entity extends object>(
  { columns }: AnyTable,
  keyOf: (entity: Entity) => unknown,
): fc.Arbitrary<Entity[]> {
  return fc.uniqueArray(entityOf<Entity>(columns), {
    selector: (entity) => JSON.stringify(keyOf(entity)),
    maxLength: 8,
  });
}

const KIND_OF: Readonly<Record<string, Pick<Indicator, "kind" | "aggregation">>> = {
  dropout: { kind: "rate", aggregation: "ratio" },
  pupils: { kind: "count", aggregation: "sum" },
  adopted: { kind: "milestone", aggregation: "none" },
};

const indicators = rowsFor<Indicator>(INDICATORS).map((rows) =>
  rows.map(({ validMin: _min, validMax: _max, numeratorIs, denominatorIs, sumOf, ...row }): Indicator => {
    const [other] = (IDS["indicators"] ?? []).filter((id) => id !== row.id) as IndicatorId[];
    const related = other && {
      ...(numeratorIs && { numeratorIs: other }),
      ...(denominatorIs && { denominatorIs: other }),
    };
    return { ...row, ...KIND_OF[row.id], ...related, sumOf: other && sumOf.length > 0 ? [other] : [] };
  }),
);

type Figures = { value: Value; numerator: Value; denominator: Value };

/** Figures an indicator of each kind can have. */
const FIGURES_OF: Readonly<Record<string, fc.Arbitrary<Figures>>> = {
  dropout: fc.oneof(
    fc
      .tuple(size, size)
      .map(([one, other]) => parts(numberValue(Math.min(one, other)), numberValue(Math.max(one, other)))),
    fc.tuple(absent, fc.oneof(absent, size.map(numberValue))).map(([one, other]) => parts(one, other)),
    fc.oneof(absent, size.map(numberValue)).map((value) => ({ ...parts(MISSING, MISSING), value })),
  ),
  pupils: fc.oneof(absent, size.map(numberValue)).map((value) => ({ ...parts(MISSING, MISSING), value })),
  adopted: fc
    .oneof(absent, fc.constantFrom(0, 1).map(numberValue))
    .map((value) => ({ ...parts(MISSING, MISSING), value })),
};

function parts(numerator: Value, denominator: Value): Figures {
  return { value: MISSING, numerator, denominator };
}

/** Rows whose figures fit the kind of their indicator. */
function figureRows<Entity extends Figures & { readonly indicator: IndicatorId }>(
  table: AnyTable,
  keyOf: (entity: Entity) => unknown,
): fc.Arbitrary<Entity[]> {
  return rowsOf<Entity>(table, keyOf).chain((rows) =>
    fc.tuple(
      ...rows.map((row) =>
        (FIGURES_OF[row.indicator] ?? fc.constant(parts(MISSING, MISSING))).map((figures) => ({ ...row, ...figures })),
      ),
    ),
  );
}

const observations = figureRows<Observation>(OBSERVATIONS, ({ indicator, area, period: of, disaggregation }) => [
  indicator,
  area,
  of,
  disaggregation,
]).map((rows) => rows.map((row) => ({ ...row, value: givenValue(row) })));

const ROLE_PERIODS = { baseline: "2022/23", interim: "2024/25", target: "2026/27" } as const;

/** A series has each role once here, in the right order of time. */
const targets = figureRows<Target>(TARGETS, ({ indicator, area, disaggregation, role }) => [
  indicator,
  area,
  disaggregation,
  role,
]).map((rows) =>
  rows.map((row) => ({
    ...row,
    period: ROLE_PERIODS[row.role] as Period,
    value: figureOf(givenValue(row), row.numerator, row.denominator),
  })),
);

const DIMENSION_IDS = { sex: IDS["categories"], community: IDS["categories"], level: IDS["categories"] };

const categories = fc
  .tuple(
    ...Object.entries(DIMENSION_IDS).flatMap(([dimension, ids = []]) =>
      ids.map((id) =>
        entityOf<Category>(CATEGORIES.columns).map((row) => ({
          ...row,
          dimension,
          id: id as CategoryId,
        })),
      ),
    ),
  )
  .map((rows) => rows as unknown as Dataset["categories"]);

/** The reporting date lies after every period drawn. */
const settings = fc
  .tuple(entityOf<Settings>(SETTING_COLUMNS), fc.constantFrom("today", "2030-12-31"))
  .map(([any, asOf]) => ({ ...any, asOf: asOf as Settings["asOf"], behindCut: any.onTrackCut / 2 }));

/** Activities and their reports are all of one plan, so that every pair of plan and activity exists. */
const ofFirstPlan = <Row extends object>(rows: readonly Row[]): Row[] => rows.map((row) => ({ ...row, plan: "map-1" }));

const reports = rowsOf<Report>(REPORTS, ({ activity, date }) => [activity, date]);

/** Every table in a form that passes every check; texts, numbers and absences are whatever they may be. */
export const arbitraryDataset: fc.Arbitrary<Dataset> = fc.record(
  {
    settings,
    sources: rowsFor<Source>(SOURCES),
    funders: rowsFor<Funder>(FUNDERS),
    municipalities: rowsFor<Municipality>(MUNICIPALITIES),
    aliases: rowsOf<Alias>(NAMES, ({ alias }) => alias),
    categories,
    indicators,
    observations: observations.map(buildObservationTable),
    targets,
    plans: rowsFor<Plan>(PLANS),
    goals: rowsFor<Goal>(GOALS).map((rows) => rows.map((row) => ({ ...row, plan: "*" as const }))),
    activities: rowsFor<Activity>(ACTIVITIES).map(ofFirstPlan),
    reports: reports.map(ofFirstPlan),
  },
  { noNullPrototype: true },
);
