import { addId, newCoding, rankCoding, sortedOrder } from "./coding.ts";
import { GrowingColumn } from "./growingColumn.ts";
import type { AreaId, CategoryId, IndicatorId, SourceId } from "./id.ts";
import type { LocalText } from "./language.ts";
import type { NumberColumn, Observation, ObservationTable } from "./observation.ts";
import { comparePeriods, type Period } from "./period.ts";
import { takeNotes } from "./takeRows.ts";
import { ABSENCE_REASONS, MARKS, MISSING, type Value } from "./value.ts";

/** A row given to `buildObservationTable`: an observation whose parts, marks and note may be left out. */
export type ObservationInput = Omit<Observation, "numerator" | "denominator" | "marks" | "note"> &
  Partial<Pick<Observation, "numerator" | "denominator" | "marks" | "note">>;

/** What the typed arrays of a table can tell apart. */
export const MOST_IDS = 65_536;
export const MOST_CATEGORIES = 256;

/** The columns of a table while its rows come in, in the order they come. */
export type ObservationDraft = ReturnType<typeof newDraft>;

export function newDraft() {
  return {
    indicator: newCoding<IndicatorId>(),
    area: newCoding<AreaId>(),
    period: newCoding<Period>(),
    sex: newCoding<CategoryId>(),
    community: newCoding<CategoryId>(),
    level: newCoding<CategoryId>(),
    source: newCoding<SourceId>(),
    value: newNumberDraft(),
    numerator: newNumberDraft(),
    denominator: newNumberDraft(),
    marks: new GrowingColumn(Uint8Array),
    notes: new Map<number, LocalText>(),
  };
}

/** @throws RangeError when a number is NaN or infinite (V1). */
export function addRow(draft: ObservationDraft, row: ObservationInput): void {
  if (row.note !== undefined && !isEmpty(row.note)) draft.notes.set(draft.marks.length, row.note);
  addId(draft.indicator, row.indicator);
  addId(draft.area, row.area);
  addId(draft.period, row.period);
  addId(draft.sex, row.disaggregation.sex);
  addId(draft.community, row.disaggregation.community);
  addId(draft.level, row.disaggregation.level);
  addId(draft.source, row.source);
  addValue(draft.value, row.value);
  addValue(draft.numerator, row.numerator ?? MISSING);
  addValue(draft.denominator, row.denominator ?? MISSING);
  draft.marks.push((row.marks ?? []).reduce((bits, mark) => bits | (1 << MARKS.indexOf(mark)), 0));
}

/** The rows sorted as a table has them: `order[row]` is the place each was added at. */
export type SortedDraft = { readonly table: ObservationTable; readonly order: Uint32Array };

/**
 * The rows move out of the draft, which is empty after that: of many rows memory has no room for two copies.
 * @throws RangeError when a dictionary outgrows its codes.
 */
export function sortDraft(draft: ObservationDraft): SortedDraft {
  const indicator = rankCoding(draft.indicator, MOST_IDS);
  const area = rankCoding(draft.area, MOST_IDS);
  const period = rankCoding(draft.period, MOST_IDS, comparePeriods);
  const sex = rankCoding(draft.sex, MOST_CATEGORIES);
  const community = rankCoding(draft.community, MOST_CATEGORIES);
  const level = rankCoding(draft.level, MOST_CATEGORIES);
  const source = rankCoding(draft.source, MOST_IDS);
  const order = sortedOrder(draft.marks.length, [indicator, area, period, sex, community, level]);
  const narrow = ({ column }: { readonly column: Uint16Array }) => take(column, new Uint8Array(order.length), order);
  const table = {
    length: order.length,
    indicators: indicator.ids,
    areas: area.ids,
    periods: period.ids,
    categories: { sex: sex.ids, community: community.ids, level: level.ids },
    sources: source.ids,
    indicator: take(indicator.column, new Uint16Array(order.length), order),
    area: take(area.column, new Uint16Array(order.length), order),
    period: take(period.column, new Uint16Array(order.length), order),
    sex: narrow(sex),
    community: narrow(community),
    level: narrow(level),
    value: drainNumbers(draft.value, order),
    numerator: drainNumbers(draft.numerator, order),
    denominator: drainNumbers(draft.denominator, order),
    marks: draft.marks.drain(order),
    source: take(source.column, new Uint16Array(order.length), order),
    notes: takeNotes(draft.notes, order),
  };
  return { table, order };
}

function isEmpty(note: LocalText): boolean {
  for (const _ in note) return false;
  return true;
}

type NumberDraft = {
  readonly numbers: GrowingColumn<Float64Array>;
  readonly states: GrowingColumn<Uint8Array>;
};

function newNumberDraft(): NumberDraft {
  return { numbers: new GrowingColumn(Float64Array), states: new GrowingColumn(Uint8Array) };
}

function addValue(draft: NumberDraft, value: Value): void {
  const number = value.kind === "number" ? value.number : 0;
  if (!Number.isFinite(number)) throw new RangeError(`not a finite number: ${number}`);
  draft.numbers.push(number === 0 ? 0 : number);
  draft.states.push(value.kind === "number" ? 0 : 1 + ABSENCE_REASONS.indexOf(value.reason));
}

function take<Column extends Uint8Array | Uint16Array>(from: Uint16Array, into: Column, order: Uint32Array): Column {
  for (let row = 0; row < order.length; row++) into[row] = from[order[row] ?? 0] ?? 0;
  return into;
}

function drainNumbers({ numbers, states }: NumberDraft, order: Uint32Array): NumberColumn {
  return { numbers: numbers.drain(order), states: states.drain(order) };
}
