import type { AreaId, CategoryId, IndicatorId, SourceId } from "#domain/id.ts";
import { TOTAL } from "#domain/id.ts";
import type { Observation } from "#domain/observation.ts";
import { MISSING, numberValue, percentOf, type Value } from "#domain/value.ts";
import { periodOf } from "./questions.ts";

const EVERYONE = { sex: TOTAL, community: TOTAL, level: TOTAL };
export const GIRLS = { ...EVERYONE, sex: "female" as CategoryId };

export function areaOf(text: string): AreaId {
  return text as AreaId;
}

/** An observation of everyone in Gjilan: its period and what was given as its value. */
export function observationOf(period: string, content: number | Value, changes: Partial<Observation> = {}) {
  const observation: Observation = {
    indicator: "dropout" as IndicatorId,
    area: areaOf("gjilan"),
    period: periodOf(period),
    disaggregation: EVERYONE,
    value: valueFrom(content),
    numerator: MISSING,
    denominator: MISSING,
    marks: [],
    source: "mesti" as SourceId,
    note: {},
  };
  return { ...observation, ...changes };
}

/** An observation of a rate whose parts are known or absent. */
export function rateOf(period: string, numerator: number | Value, denominator: number | Value): Observation {
  const parts = { numerator: valueFrom(numerator), denominator: valueFrom(denominator) };
  return observationOf(period, percentOf(parts.numerator, parts.denominator), parts);
}

function valueFrom(content: number | Value): Value {
  return typeof content === "number" ? numberValue(content) : content;
}
