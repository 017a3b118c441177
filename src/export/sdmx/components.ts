import type { Indicator, Source, TargetRole } from "#domain/dataset.ts";
import { textIn } from "#domain/language.ts";
import { guardText } from "#domain/notation.ts";
import type { Dimension, Observation } from "#domain/observation.ts";
import { kindOf } from "#domain/period.ts";
import { numberOf, type Value } from "#domain/value.ts";
import {
  CONFIDENTIAL,
  categoryCode,
  codeOf,
  FREQUENCY_OF,
  STATUS_OF_ABSENCE,
  statusOfMarks,
  timePeriodOf,
} from "./codes.ts";

/** What a row of a data file is made from: an observation, or a target with its role. */
export type Row = Omit<Observation, "indicator" | "source"> & {
  readonly indicator: Indicator;
  readonly source: Source | undefined;
  readonly role?: TargetRole;
};

/** A column of a data file, which its structure describes. */
export type Component = {
  readonly id: string;
  readonly name: string;
  /** How its values are represented: a code list, or a data type of SDMX. */
  readonly values: { readonly codeList: string } | { readonly type: string };
  readonly cellOf: (row: Row) => string | number;
};

/** The components of a data structure, in the order of the columns. */
export type Components = {
  readonly dimensions: readonly Component[];
  readonly time: Component;
  readonly measures: readonly Component[];
  readonly attributes: readonly Component[];
};

const coded = (id: string, name: string, codeList: string, cellOf: Component["cellOf"]): Component => ({
  id,
  name,
  values: { codeList },
  cellOf,
});

const typed = (id: string, name: string, type: string, cellOf: Component["cellOf"]): Component => ({
  id,
  name,
  values: { type },
  cellOf,
});

const grouped = (dimension: Dimension, name: string): Component => {
  const id = dimension.toUpperCase();
  return coded(id, name, `CL_${id}`, ({ disaggregation }) => categoryCode(dimension, disaggregation[dimension]));
};

const ROLE = coded("ROLE", "Role of a target", "CL_ROLE", ({ role = "" }) => role);

/** Of a rate the numerator and the denominator are measures of their own (V3); an absent number is a blank cell. */
export const OBSERVATIONS: Components = {
  dimensions: [
    coded("FREQ", "Frequency", "CL_FREQ", ({ period }) => FREQUENCY_OF[kindOf(period)]),
    coded("REF_AREA", "Reference area", "CL_AREA", ({ area }) => codeOf(area)),
    coded("INDICATOR", "Indicator", "CL_INDICATOR", ({ indicator }) => codeOf(indicator.id)),
    grouped("sex", "Sex"),
    grouped("community", "Community"),
    grouped("level", "Level of education"),
  ],
  time: typed("TIME_PERIOD", "Time period", "ObservationalTimePeriod", ({ period }) => timePeriodOf(period)),
  measures: [
    typed("OBS_VALUE", "Observation value", "Double", ({ value }) => numberCell(value)),
    typed("NUMERATOR", "Numerator", "Double", ({ numerator }) => numberCell(numerator)),
    typed("DENOMINATOR", "Denominator", "Double", ({ denominator }) => numberCell(denominator)),
  ],
  attributes: [
    coded("OBS_STATUS", "Observation status", "CL_OBS_STATUS", ({ value, marks }) =>
      value.kind === "absent" ? STATUS_OF_ABSENCE[value.reason] : statusOfMarks(marks),
    ),
    coded("CONF_STATUS", "Confidentiality status", "CL_CONF_STATUS", ({ value, numerator, denominator }) =>
      [value, numerator, denominator].some(isSuppressed) ? CONFIDENTIAL : "",
    ),
    typed("OBS_MARKS", "All marks of the observation", "String", ({ marks }) => marks.join(" ")),
    typed("UNIT_MEASURE", "Unit of measure", "String", ({ indicator }) => unitOf(indicator)),
    typed("DECIMALS", "Decimals", "Integer", ({ indicator }) => indicator.decimals),
    typed("SOURCE", "Source", "String", ({ source }) => sourceText(source)),
    coded("SOURCE_KIND", "Kind of source", "CL_SOURCE_KIND", ({ source }) => source?.kind ?? ""),
    typed("COMMENT", "Comment", "String", ({ note }) => guardText(textIn(note, "en")?.text ?? "")),
  ],
};

/** The same with the role: baseline, interim target, target. */
export const TARGETS: Components = { ...OBSERVATIONS, dimensions: [...OBSERVATIONS.dimensions, ROLE] };

/** The components in the order of their columns. */
export function columnsOf({ dimensions, time, measures, attributes }: Components): readonly Component[] {
  return [...dimensions, time, ...measures, ...attributes];
}

function numberCell(value: Value): string | number {
  return numberOf(value) ?? "";
}

function isSuppressed(value: Value): boolean {
  return value.kind === "absent" && value.reason === "suppressed";
}

/** `PT` is percent in CL_UNIT_MEASURE; any other unit as the data set writes it. */
function unitOf({ unit }: Indicator): string {
  return unit === "percent" ? "PT" : guardText(unit);
}

function sourceText(source: Source | undefined): string {
  return source === undefined ? "" : guardText(`${source.publisher}, ${source.title} (${source.date})`);
}
