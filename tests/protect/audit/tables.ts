import type { Dataset, Indicator, Settings, Target } from "#domain/dataset.ts";
import type { AreaId, CategoryId, IndicatorId } from "#domain/id.ts";
import type { Disaggregation } from "#domain/observation.ts";
import { buildObservationTable } from "#domain/observationTable.ts";
import type { Period } from "#domain/period.ts";
import { absentValue, numberValue, type Value } from "#domain/value.ts";
import type { AuditFault } from "#protect/audit/audit.ts";
import { auditDataset } from "#protect/audit/auditDataset.ts";
import { loadSolver } from "#protect/solver.ts";
import { datasetOf, indicatorOf, MINISTRY, municipalityOf, SETTINGS } from "#tests/pack/dataset.ts";

/** A figure as a table prints it: a number, `c` suppressed, `z` not applicable, `low` below rounding, `x` missing. */
export type Shown = number | "c" | "z" | "low" | "x";

const REASONS = { c: "suppressed", z: "notApplicable", low: "belowRounding", x: "missing" } as const;

function shownValue(shown: Shown): Value {
  return typeof shown === "number" ? numberValue(shown) : absentValue(REASONS[shown]);
}

/** Where a figure stands; what is not told is `pupils`, `peje`, `2023/24`, all totals. */
export type Place = {
  readonly indicator?: string;
  readonly area?: string;
  readonly period?: string;
  readonly sex?: string;
  readonly community?: string;
  readonly level?: string;
};

function rowOf({ indicator = "pupils", area = "peje", period = "2023/24", ...categories }: Place) {
  const { sex = "total", community = "total", level = "total" } = categories;
  return {
    indicator: indicator as IndicatorId,
    area: area as AreaId,
    period: period as Period,
    disaggregation: { sex, community, level } as Record<string, string> as Disaggregation,
    value: shownValue("x"),
    numerator: shownValue("x"),
    denominator: shownValue("x"),
    marks: [],
    source: MINISTRY,
    note: {},
  };
}

export type TableRow = ReturnType<typeof rowOf>;

export function count(value: Shown, place: Place = {}): TableRow {
  return { ...rowOf(place), value: shownValue(value) };
}

/** @param percentage - as printed beside the parts. */
export function rate(
  numerator: Shown,
  denominator: Shown,
  { percentage = "x", ...place }: Place & { readonly percentage?: Shown } = {},
): TableRow {
  return {
    ...rowOf({ indicator: "dropout", ...place }),
    value: shownValue(percentage),
    numerator: shownValue(numerator),
    denominator: shownValue(denominator),
  };
}

export const PUPILS: Indicator = { ...indicatorOf("pupils"), kind: "count", unit: "pupils", aggregation: "sum" };
/** A rate that is no share, so that it leaves nothing over. */
export const DROPOUT: Indicator = indicatorOf("dropout");

/** A data set of the municipalities `peje` and `decan`, both in the programme. */
export function published(
  rows: readonly TableRow[],
  {
    indicators = [PUPILS, DROPOUT],
    settings = {},
    baselines = [],
  }: {
    readonly indicators?: readonly Indicator[];
    readonly settings?: Partial<Settings>;
    readonly baselines?: readonly TableRow[];
  } = {},
): Dataset {
  return datasetOf({
    settings: { ...SETTINGS, ...settings },
    municipalities: [municipalityOf("peje"), municipalityOf("decan")],
    indicators,
    observations: buildObservationTable(rows),
    targets: baselines.map((row): Target => ({ ...row, role: "baseline" })),
  });
}

export const solver = await loadSolver();

export const faultsOf = (dataset: Dataset) => auditDataset(dataset, solver).faults;

/** `peje female numerator`: what of the place is not told by default, and the part of a rate. */
export function addressText({ indicator, area, period, disaggregation, part }: AuditFault): string {
  const words = [indicator, area, period, ...Object.values(disaggregation as Record<string, CategoryId>), part];
  const untold = ["pupils", "dropout", "peje", "2023/24", "total", "value"];
  return words.filter((word) => !untold.includes(word)).join(" ") || "total";
}

/** A threshold so high that no interval is wide enough. */
export const ALL_NARROW = { smallNumberThreshold: 100_000 } as const;

/** The interval of every figure that is not shown, as the audit names it where none is wide enough. */
export function intervalsOf(dataset: Dataset): Readonly<Record<string, readonly [number, number]>> {
  const settings = { ...dataset.settings, ...ALL_NARROW };
  return Object.fromEntries(
    faultsOf({ ...dataset, settings })
      .filter(({ kind }) => kind !== "smallPublished")
      .map((fault) => {
        const implied = fault.kind.startsWith("implied") ? `${fault.kind} ` : "";
        return [implied + addressText(fault), [fault.lower, fault.upper]];
      }),
  );
}
