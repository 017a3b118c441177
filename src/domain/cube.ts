import type { AreaId, CategoryId, IndicatorId } from "./id.ts";
import type { Dimension, Disaggregation, Observation, ObservationTable } from "./observation.ts";
import { observationAt, rowsOf } from "./observationTable.ts";
import type { Period } from "./period.ts";

/** The places of an axis of a cube by id, in the order of the axis. */
type Axis<Id extends string> = ReadonlyMap<Id, number>;

/**
 * One indicator's observations by what they are of: a cell for every area × period × sex × community × level that
 * occurs, holding the row of the table or −1 where there is none. Memory: four bytes per cell.
 */
export type Cube = {
  readonly table: ObservationTable;
  readonly indicator: IndicatorId;
  readonly areas: Axis<AreaId>;
  readonly periods: Axis<Period>;
  readonly categories: Readonly<Record<Dimension, Axis<CategoryId>>>;
  readonly rows: Int32Array;
  /** The observations asked for so far, by row: a page asks for the same ones many times over. */
  readonly made: Map<number, Observation>;
};

/** The cube of an indicator; one without cells where the table has no row of it. Axes keep the table's order. */
export function buildCube(table: ObservationTable, indicator: IndicatorId): Cube {
  const { start, end } = rowsOf(table, indicator);
  const axis = <Id extends string>(ids: readonly Id[], codes: Uint8Array | Uint16Array) =>
    axisOf(ids, codes.subarray(start, end));
  const areas = axis(table.areas, table.area);
  const periods = axis(table.periods, table.period);
  const categories = {
    sex: axis(table.categories.sex, table.sex),
    community: axis(table.categories.community, table.community),
    level: axis(table.categories.level, table.level),
  };
  const { sex, community, level } = categories;
  const rows = new Int32Array(areas.size * periods.size * sex.size * community.size * level.size).fill(-1);
  const columns = [
    placesOf(areas, table.areas, table.area),
    placesOf(periods, table.periods, table.period),
    placesOf(sex, table.categories.sex, table.sex),
    placesOf(community, table.categories.community, table.community),
    placesOf(level, table.categories.level, table.level),
  ];
  for (let row = start; row < end; row++) rows[cellOfRow(columns, row)] = row;
  return { table, indicator, areas, periods, categories, rows, made: new Map() };
}

/** The table's row, or undefined where the cube has no such area, period or category, or no row there. */
export function findRow(cube: Cube, area: AreaId, period: Period, disaggregation: Disaggregation): number | undefined {
  const row = cube.rows[cellOf(cube, area, period, disaggregation) ?? -1];
  return row === undefined || row < 0 ? undefined : row;
}

/** The observation, or undefined where there is no row: what was never reported, unlike what was reported as absent. */
export function findObservation(
  cube: Cube,
  area: AreaId,
  period: Period,
  disaggregation: Disaggregation,
): Observation | undefined {
  const row = findRow(cube, area, period, disaggregation);
  return row === undefined ? undefined : observationOf(cube, row);
}

function observationOf({ table, made }: Cube, row: number): Observation {
  const observation = made.get(row) ?? observationAt(table, row);
  made.set(row, observation);
  return observation;
}

/** The observations of one area and disaggregation in the order of their periods; periods without a row are left out. */
export function seriesOf(cube: Cube, area: AreaId, disaggregation: Disaggregation): readonly Observation[] {
  const { periods, categories, rows } = cube;
  const [earliest] = periods.keys();
  const from = earliest === undefined ? undefined : cellOf(cube, area, earliest, disaggregation);
  if (from === undefined) return [];
  // From one period to the next all other places stay: to look each of them up anew takes most of the time.
  const step = categories.sex.size * categories.community.size * categories.level.size;
  const found = Array.from({ length: periods.size }, (_, place) => rows[from + place * step] ?? -1);
  return found.filter((row) => row >= 0).map((row) => observationOf(cube, row));
}

function axisOf<Id extends string>(ids: readonly Id[], codes: Uint8Array | Uint16Array): Axis<Id> {
  const occurs = new Uint8Array(ids.length);
  for (const code of codes) occurs[code] = 1;
  return new Map(ids.filter((_, code) => occurs[code] === 1).map((id, place) => [id, place]));
}

/** A coded column of the table with the place each code has on its axis, and the length of that axis. */
type Column = { readonly codes: Uint8Array | Uint16Array; readonly places: readonly number[]; readonly size: number };

function placesOf<Id extends string>(axis: Axis<Id>, ids: readonly Id[], codes: Uint8Array | Uint16Array): Column {
  return { codes, places: ids.map((id) => axis.get(id) ?? 0), size: axis.size };
}

function cellOfRow(columns: readonly Column[], row: number): number {
  let cell = 0;
  for (const { codes, places, size } of columns) cell = cell * size + (places[codes[row] ?? 0] ?? 0);
  return cell;
}

function cellOf(cube: Cube, area: AreaId, period: Period, disaggregation: Disaggregation): number | undefined {
  const { areas, periods, categories } = cube;
  const { sex, community, level } = categories;
  let cell = step(0, areas, area);
  cell = step(cell, periods, period);
  cell = step(cell, sex, disaggregation.sex);
  cell = step(cell, community, disaggregation.community);
  return step(cell, level, disaggregation.level);
}

/** One axis further; undefined for good where a place is missing. Makes nothing, as it runs for every cell that is drawn. */
function step<Id extends string>(cell: number | undefined, axis: Axis<Id>, id: Id): number | undefined {
  const place = axis.get(id);
  return cell === undefined || place === undefined ? undefined : cell * axis.size + place;
}
