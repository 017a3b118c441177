import { type Completeness, REPORT_STATES, type ReportState } from "#domain/completeness.ts";
import type { AreaId, IndicatorId } from "#domain/id.ts";
import type { Period } from "#domain/period.ts";
import { PackError } from "./packError.ts";

/** Completeness as it stands in a pack: of each indicator a digit a value, area after area, in each the periods in order. */
export type CodedCompleteness = {
  readonly areas: readonly AreaId[];
  readonly rows: readonly {
    readonly indicator: IndicatorId;
    readonly periods: readonly Period[];
    /** Each digit is the index of a state in REPORT_STATES. */
    readonly states: string;
  }[];
};

export function codeCompleteness({ areas, rows }: Completeness): CodedCompleteness {
  return {
    areas,
    rows: rows.map(({ indicator, periods, states }) => ({
      indicator,
      periods,
      states: areas.flatMap((area) => (states.get(area) ?? []).map((state) => REPORT_STATES.indexOf(state))).join(""),
    })),
  };
}

/** @throws PackError where a digit stands for no state. */
export function decodeCompleteness({ areas, rows }: CodedCompleteness): Completeness {
  return {
    areas,
    rows: rows.map(({ indicator, periods, states }) => {
      const own = (place: number) =>
        Array.from(periods, (_, period) => stateAt(states, place * periods.length + period));
      return { indicator, periods, states: new Map(areas.map((area, place) => [area, own(place)])) };
    }),
  };
}

function stateAt(states: string, place: number): ReportState {
  const state = REPORT_STATES[Number(states[place])];
  if (state === undefined) throw new PackError(`holds no state of a value at place ${place}`);
  return state;
}
