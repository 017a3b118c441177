import type { Target } from "#domain/dataset.ts";
import type { Observation } from "#domain/observation.ts";
import { buildObservationTable, observationAt } from "#domain/observationTable.ts";
import type { ByteReader } from "./byteReader.ts";
import type { ByteWriter } from "./byteWriter.ts";
import { readTable, writeTable } from "./table.ts";

const ROLES = ["baseline", "interim", "target"] as const satisfies readonly Target["role"][];

/** Targets, which have the columns of observations and a role: one table per role. */
export function writeTargets(writer: ByteWriter, targets: readonly Target[]): void {
  for (const role of ROLES) writeTable(writer, buildObservationTable(targets.filter((target) => target.role === role)));
}

/** The targets by role, and within it in the order of a table's rows. */
export function readTargets(reader: ByteReader): readonly Target[] {
  return ROLES.flatMap((role) => {
    const table = readTable(reader);
    return Array.from({ length: table.length }, (_, row) => targetOf(observationAt(table, row), role));
  });
}

function targetOf(observation: Observation, role: Target["role"]): Target {
  const { indicator, area, disaggregation, period, value, numerator, denominator, source, note } = observation;
  return { indicator, area, disaggregation, role, period, value, numerator, denominator, source, note };
}
