import { RAE } from "./breakdown.ts";
import { INDICATOR_SOURCE, partOf } from "./observations.ts";
import { type Community, SEXES, type Sex } from "./place.ts";
import type { Programme } from "./programme.ts";
import { type Remarks, remarkOf } from "./remarks.ts";
import type { Series } from "./series.ts";
import { type Row, tableText, textColumns, textNames } from "./table.ts";
import { troubleOf } from "./troubles.ts";

const TARGET_COLUMNS = [
  "indicator",
  "municipality",
  "sex",
  "community",
  "level",
  "role",
  "period",
  "value",
  "numerator",
  "denominator",
  "source",
  ...textNames("note"),
] as const;
type TargetRow = Partial<Row<(typeof TARGET_COLUMNS)[number]>>;

/** A community below this many pupils has no target of its own. */
const SMALLEST_GROUP = 100;

type Cell = { readonly sex: "total" | Sex; readonly community: "total" | Community };
const TOTAL: Cell = { sex: "total", community: "total" };

export function targetsText(
  series: readonly Series[],
  programme: Programme,
  municipalities: readonly string[],
  remarks: Remarks,
): string {
  const tracked = series.filter(({ model }) => !model.isContext);
  const headlines = [...new Set(tracked.filter(({ model }) => model.isHeadline).map(({ model }) => model.id))];
  return tableText(TARGET_COLUMNS, [
    ...tracked.flatMap((one) => cellsOf(one).flatMap((cell) => rowsOfCell(one, cell, programme))),
    ...municipalities.flatMap((municipality) => adoptionRows(municipality, programme)),
    ...headlines.flatMap((id) =>
      programmeRows(
        tracked.filter(({ model }) => model.id === id),
        programme,
        remarks,
      ),
    ),
  ]);
}

/** Dropout rates have targets by sex, that of grades 1–9 also for communities large enough. */
function cellsOf({ model, points }: Series): readonly Cell[] {
  if (!model.id.startsWith("dropout_rate")) return [TOTAL];
  const first = points[0];
  const groups = RAE.filter((community) => {
    return model.id === "dropout_rate_compulsory" && (first?.whole?.community[community] ?? 0) >= SMALLEST_GROUP;
  });
  const ofSex = SEXES.map((sex): Cell => ({ sex, community: "total" }));
  return [TOTAL, ...ofSex, ...groups.map((community): Cell => ({ sex: "total", community }))];
}

function rowsOfCell(series: Series, cell: Cell, programme: Programme): readonly TargetRow[] {
  const { interim, withoutTarget, years } = programme;
  const { model, place, points } = series;
  const [first] = points;
  if (first === undefined) return [];
  const shared = { indicator: model.id, municipality: place.id, ...cell, level: "total", source: INDICATOR_SOURCE };
  const baselineRow = { ...shared, role: "baseline", period: years[0] };
  const targetRow = { ...shared, role: "target", period: model.targetYear ?? programme.targetYear };
  if (isEffect(series, programme, "[z]")) {
    return [baselineRow, targetRow].map((row) => ({ ...row, value: "[z]" }));
  }
  const part = partOf(first.part, cell);
  const whole = first.whole && partOf(first.whole, cell);
  const baseline = whole === undefined ? part : (100 * part) / whole;
  const goal = cell === TOTAL ? series.goal : model.goalOf(baseline, place);
  const figures =
    whole === undefined ? { value: String(part) } : { numerator: String(part), denominator: String(whole) };
  const rows: TargetRow[] = isEffect(series, programme, "[x]") ? [] : [{ ...baselineRow, ...figures }];
  if (withoutTarget.indicator === model.id && withoutTarget.municipality === place.id) return rows;
  if (cell === TOTAL && model.isHeadline && interim.municipalities.includes(place.id)) {
    const value = shortest(baseline + interim.share * (goal - baseline));
    rows.push({ ...shared, role: "interim", period: interim.year, value });
  }
  return [...rows, { ...targetRow, value: shortest(goal) }];
}

/** Whether the baseline year shows it. */
function isEffect({ model, place }: Series, { troubles, years }: Programme, effect: string): boolean {
  return troubleOf(troubles, model.id, place.id, years[0])?.effect === effect;
}

function adoptionRows(municipality: string, { adoption, years }: Programme): readonly TargetRow[] {
  const shared = { indicator: adoption.indicator, municipality, ...TOTAL, level: "total", source: INDICATOR_SOURCE };
  return [
    { ...shared, role: "baseline", period: years[0], value: "0" },
    { ...shared, role: "target", period: adoption.targetYear, value: "1" },
  ];
}

/**
 * The programme's baseline is the ratio of the sums, its target the mean of the targets weighted by denominators; those
 * of a count are sums.
 */
function programmeRows(series: readonly Series[], programme: Programme, remarks: Remarks): readonly TargetRow[] {
  const { interim, targetYear, years } = programme;
  const known = series.filter((one) => ["[x]", "[z]"].every((symbol) => !isEffect(one, programme, symbol)));
  const isRate = series[0]?.model.kind === "rate";
  const part = sum(known.map(({ points }) => points[0]?.part.total ?? 0));
  const whole = sum(known.map(wholeOf));
  const goal = sum(known.map((one) => one.goal * (isRate ? wholeOf(one) / whole : 1)));
  const baseline = isRate ? (100 * part) / whole : part;
  const shared = {
    indicator: series[0]?.model.id ?? "",
    municipality: "programme",
    ...TOTAL,
    level: "total",
    source: INDICATOR_SOURCE,
  };
  const note = textColumns("note", remarkOf(remarks, "programme_sum"));
  const figures = isRate ? { numerator: String(part), denominator: String(whole) } : { value: String(part) };
  return [
    { ...shared, role: "baseline", period: years[0], ...figures, ...note },
    { ...shared, role: "interim", period: interim.year, value: shortest(baseline + interim.share * (goal - baseline)) },
    { ...shared, role: "target", period: targetYear, value: shortest(goal) },
  ];
}

function wholeOf({ points }: Series): number {
  return points[0]?.whole?.total ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}

/** Two decimals at most, none that say nothing. */
function shortest(number: number): string {
  return String(Number(number.toFixed(2)));
}
