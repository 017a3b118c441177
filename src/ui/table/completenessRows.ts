import { type Completeness, REPORT_STATES, type ReportState } from "#domain/completeness.ts";
import { countsOfRow, type StateCounts } from "#domain/completenessCounts.ts";
import type { Indicator, Municipality } from "#domain/dataset.ts";
import type { AreaId } from "#domain/id.ts";
import type { Period } from "#domain/period.ts";
import type { Words } from "#i18n/words.ts";
import { groupOf, type MatrixGroup } from "./matrixRows.ts";

/** One indicator across the municipalities: of each cell a state per period. */
export type CompletenessMatrixRow = {
  readonly indicator: Indicator;
  readonly group: MatrixGroup;
  readonly periods: readonly Period[];
  readonly cells: ReadonlyMap<AreaId, readonly ReportState[]>;
  readonly counts: StateCounts;
};

/** The rows that are due for anything, in the order given. */
export function completenessRows(
  { rows }: Completeness,
  indicators: readonly Indicator[],
): readonly CompletenessMatrixRow[] {
  return rows.flatMap((row): CompletenessMatrixRow | [] => {
    const indicator = indicators.find(({ id }) => id === row.indicator);
    if (indicator === undefined || row.periods.length === 0) return [];
    const { periods, states } = row;
    return { indicator, group: groupOf(indicator), periods, cells: states, counts: countsOfRow(row) };
  });
}

/** How many periods are drawn in a cell at most, the newest ones. */
export const MOST_MARKS = 8;

/**
 * What the marks in the cells are: of which periods where all rows share them, and whether older ones are left out.
 * @returns undefined where every cell has a single mark.
 */
export function marksSentence(rows: readonly CompletenessMatrixRow[], words: Words): string | undefined {
  const [first] = rows;
  if (rows.every(({ periods }) => periods.length === 1)) return undefined;
  const areShared = rows.every(({ periods }) => periods.join() === first?.periods.join());
  const areAllDrawn = rows.every(({ periods }) => periods.length <= MOST_MARKS);
  const sentence =
    areShared && areAllDrawn && first !== undefined
      ? words.say("quality.completeness.marksOf", { periods: periodsText(first.periods, words) })
      : words.say("quality.completeness.marks");
  return areAllDrawn ? sentence : `${sentence} ${words.say("quality.completeness.marksNewest", { count: MOST_MARKS })}`;
}

/** Everything a cell shows, in words: `Dropout rate, Peja: Missing – 2024/25; Reported – 2022/23 and 2023/24`. */
export function cellSentence(
  { indicator, periods }: CompletenessMatrixRow,
  states: readonly ReportState[],
  municipality: Municipality,
  words: Words,
): string {
  const parts = REPORT_STATES.toReversed().flatMap((state) => {
    const own = periods.filter((_, place) => states[place] === state);
    if (own.length === 0) return [];
    const [word, texts] = [words.say(`quality.state.${state}`), periodsText(own, words)];
    return words.say("quality.completeness.cellState", { state: word, periods: texts });
  });
  return words.say("quality.completeness.cell", {
    indicator: words.text(indicator.name),
    municipality: words.text(municipality.name),
    states: parts.join("; "),
  });
}

function periodsText(periods: readonly Period[], words: Words): string {
  return words.formatList(periods.map((period) => words.formatPeriod(period, "short")));
}
