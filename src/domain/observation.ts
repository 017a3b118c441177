import type { AreaId, CategoryId, IndicatorId, SourceId } from "./id.ts";
import type { LocalText } from "./language.ts";
import type { Period } from "./period.ts";
import type { Mark, Value } from "./value.ts";

/** The three dimensions a value may be broken down by. */
export const DIMENSIONS = ["sex", "community", "level"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** One category of each dimension; `total` is a category of its own. */
export type Disaggregation = Readonly<Record<Dimension, CategoryId>>;

/** The value of one indicator for one area, period and disaggregation. */
export type Observation = {
  readonly indicator: IndicatorId;
  readonly area: AreaId;
  readonly period: Period;
  readonly disaggregation: Disaggregation;
  /** The figure itself; for a rate with both parts, the percentage computed from them (V3). */
  readonly value: Value;
  readonly numerator: Value;
  readonly denominator: Value;
  readonly marks: readonly Mark[];
  readonly source: SourceId;
  readonly note: LocalText;
};

/**
 * Numbers or absences by row. `states[row]` is 0 where `numbers[row]` holds a number, else 1 + the index of the reason
 * in ABSENCE_REASONS; the number of an absent row is 0 and means nothing.
 */
export type NumberColumn = { readonly numbers: Float64Array; readonly states: Uint8Array };

/**
 * All observations by column: each code is an index into the list of the same name. Rows are sorted by
 * (indicator, area, period, sex, community, level) codes and no two rows share all six.
 */
export type ObservationTable = {
  readonly length: number;
  readonly indicators: readonly IndicatorId[];
  readonly areas: readonly AreaId[];
  readonly periods: readonly Period[];
  readonly categories: Readonly<Record<Dimension, readonly CategoryId[]>>;
  readonly sources: readonly SourceId[];
  readonly indicator: Uint16Array;
  readonly area: Uint16Array;
  readonly period: Uint16Array;
  readonly sex: Uint8Array;
  readonly community: Uint8Array;
  readonly level: Uint8Array;
  /** Given values: of a rate whose parts are known it is absent and computed by `observationAt`. */
  readonly value: NumberColumn;
  readonly numerator: NumberColumn;
  readonly denominator: NumberColumn;
  /** Bit i set: MARKS[i] applies. */
  readonly marks: Uint8Array;
  readonly source: Uint16Array;
  /** Only the rows that have a note. */
  readonly notes: ReadonlyMap<number, LocalText>;
};
