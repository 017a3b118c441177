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
  const column = (codes: Codes) => codes.subarray(start, end);
  const [area, period] = [column(table.area), column(table.period)];
  const [sex, community, level] = [column(table.sex), column(table.community), column(table.level)];
  const areas = axisOf(table.areas, area);
  const periods = axisOf(table.periods, period);
  const categories = {
    sex: axisOf(table.categories.sex, sex),
    community: axisOf(table.categories.community, community),
    level: axisOf(table.categories.level, level),
  };
  const perSex = categories.community.size * categories.level.size;
  const perPeriod = categories.sex.size * perSex;
  const perArea = periods.size * perPeriod;
  const ofArea = stepsOf(table.areas, areas, perArea);
  const ofPeriod = stepsOf(table.periods, periods, perPeriod);
  const ofSex = stepsOf(table.categories.sex, categories.sex, perSex);
  const ofCommunity = stepsOf(table.categories.community, categories.community, categories.level.size);
  const ofLevel = stepsOf(table.categories.level, categories.level, 1);
  const rows = new Int32Array(areas.size * perArea).fill(-1);
  // One loop for all axes: it runs once for each indicator, and the first time before anything is compiled.
  for (let at = 0; at < area.length; at++) {
    const place = (ofArea[area[at] ?? 0] ?? 0) + (ofPeriod[period[at] ?? 0] ?? 0);
    const group = (ofSex[sex[at] ?? 0] ?? 0) + (ofCommunity[community[at] ?? 0] ?? 0) + (ofLevel[level[at] ?? 0] ?? 0);
    rows[place + group] = start + at;
  }
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
  const stride = categories.sex.size * categories.community.size * categories.level.size;
  const found = Array.from({ length: periods.size }, (_, place) => rows[from + place * stride] ?? -1);
  return found.filter((row) => row >= 0).map((row) => observationOf(cube, row));
}

type Codes = Uint8Array | Uint16Array;

function axisOf<Id extends string>(ids: readonly Id[], codes: Codes): Axis<Id> {
  const occurs = new Uint8Array(ids.length);
  let missing = ids.length;
  // The first few rows have most categories, and often all.
  for (let at = 0; at < codes.length && missing > 0; at++) {
    const code = codes[at] ?? 0;
    missing -= 1 - (occurs[code] ?? 0);
    occurs[code] = 1;
  }
  return new Map(ids.filter((_, code) => occurs[code] === 1).map((id, place) => [id, place]));
}

/** How many cells each code of an axis leads on. */
function stepsOf<Id extends string>(ids: readonly Id[], axis: Axis<Id>, cells: number): Uint32Array {
  return Uint32Array.from(ids, (id) => (axis.get(id) ?? 0) * cells);
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
