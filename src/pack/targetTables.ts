import type { Target } from "#domain/dataset.ts";
import type { Observation, ObservationTable } from "#domain/observation.ts";
import { buildObservationTable, observationAt } from "#domain/observationTable.ts";
import type { ByteReader } from "./byteReader.ts";
import type { ByteWriter } from "./byteWriter.ts";
import { readTable, writeTable } from "./table.ts";

const ROLES = ["baseline", "interim", "target"] as const satisfies readonly Target["role"][];

/** Targets, which have the columns of observations and a role: one table per role. */
export function writeTargets(writer: ByteWriter, targets: readonly Target[]): void {
  for (const role of ROLES) writeTable(writer, buildObservationTable(targets.filter((target) => target.role === role)));
}

/** Targets as they lie in a pack, before anybody asks for one: a table per role. */
export type TargetTables = readonly (readonly [role: Target["role"], table: ObservationTable])[];

export function readTargetTables(reader: ByteReader): TargetTables {
  return ROLES.map((role) => [role, readTable(reader)]);
}

/** The targets by role, and within it in the order of a table's rows. */
export function targetsIn(tables: TargetTables): readonly Target[] {
  return tables.flatMap(([role, table]) =>
    Array.from({ length: table.length }, (_, row) => targetOf(observationAt(table, row), role)),
  );
}

function targetOf(observation: Observation, role: Target["role"]): Target {
  const { indicator, area, disaggregation, period, value, numerator, denominator, source, note } = observation;
  return { indicator, area, disaggregation, role, period, value, numerator, denominator, source, note };
}
