import { RAE } from "./breakdown.ts";
import { INDICATOR_SOURCE, partOf } from "./observations.ts";
import { type Community, SEXES, type Sex } from "./place.ts";
import { type Remarks, remarkOf } from "./remarks.ts";
import type { Series } from "./series.ts";
import { type Row, tableText, textColumns } from "./table.ts";
import { troubleOf, WITHOUT_TARGET } from "./troubles.ts";

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
  "note_sq",
  "note_sr",
  "note_en",
] as const;
type TargetRow = Partial<Row<(typeof TARGET_COLUMNS)[number]>>;

const BASELINE_YEAR = "2022/23";
const INTERIM_YEAR = "2024/25";
const TARGET_YEAR = "2026/27";

/** Plans were to be adopted a year before the other targets. */
const ADOPTION_YEAR = "2025/26";

/** An interim target asks for less than half the way: work begins slowly. */
const INTERIM_SHARE = 0.4;
const WITH_INTERIM: readonly string[] = ["gjakove", "podujeve", "prizren", "peje", "gjilan", "lipjan", "ferizaj"];

/** A community below this many pupils has no target of its own. */
const SMALLEST_GROUP = 100;

type Cell = { readonly sex: "total" | Sex; readonly community: "total" | Community };
const TOTAL: Cell = { sex: "total", community: "total" };

export function targetsText(series: readonly Series[], municipalities: readonly string[], remarks: Remarks): string {
  const tracked = series.filter(({ model }) => !model.isContext);
  const headlines = [...new Set(tracked.filter(({ model }) => model.isHeadline).map(({ model }) => model.id))];
  return tableText(TARGET_COLUMNS, [
    ...tracked.flatMap((one) => cellsOf(one).flatMap((cell) => rowsOfCell(one, cell))),
    ...municipalities.flatMap(adoptionRows),
    ...headlines.flatMap((id) =>
      programmeRows(
        tracked.filter(({ model }) => model.id === id),
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

function rowsOfCell(series: Series, cell: Cell): readonly TargetRow[] {
  const { model, place, points } = series;
  const [first] = points;
  if (first === undefined) return [];
  const shared = { indicator: model.id, municipality: place.id, ...cell, level: "total", source: INDICATOR_SOURCE };
  if (isEffect(series, "[z]")) {
    const notApplicable = { ...shared, value: "[z]" };
    return [
      { ...notApplicable, role: "baseline", period: BASELINE_YEAR },
      { ...notApplicable, role: "target", period: TARGET_YEAR },
    ];
  }
  const part = partOf(first.part, cell);
  const whole = first.whole && partOf(first.whole, cell);
  const baseline = whole === undefined ? part : (100 * part) / whole;
  const goal = cell === TOTAL ? series.goal : model.goalOf(baseline, place);
  const figures =
    whole === undefined ? { value: String(part) } : { numerator: String(part), denominator: String(whole) };
  const rows: TargetRow[] = isEffect(series, "[x]")
    ? []
    : [{ ...shared, role: "baseline", period: BASELINE_YEAR, ...figures }];
  if (WITHOUT_TARGET.indicator === model.id && WITHOUT_TARGET.municipality === place.id) return rows;
  if (cell === TOTAL && model.isHeadline && WITH_INTERIM.includes(place.id)) {
    const value = shortest(baseline + INTERIM_SHARE * (goal - baseline));
    rows.push({ ...shared, role: "interim", period: INTERIM_YEAR, value });
  }
  return [...rows, { ...shared, role: "target", period: TARGET_YEAR, value: shortest(goal) }];
}

function isEffect({ model, place }: Series, effect: string): boolean {
  return troubleOf(model.id, place.id, BASELINE_YEAR)?.effect === effect;
}

function adoptionRows(municipality: string): readonly TargetRow[] {
  const shared = { indicator: "map_adopted", municipality, ...TOTAL, level: "total", source: INDICATOR_SOURCE };
  return [
    { ...shared, role: "baseline", period: BASELINE_YEAR, value: "0" },
    { ...shared, role: "target", period: ADOPTION_YEAR, value: "1" },
  ];
}

/** The programme's baseline is the ratio of the sums, its target the mean of the targets weighted by denominators. */
function programmeRows(series: readonly Series[], remarks: Remarks): readonly TargetRow[] {
  const known = series.filter((one) => !isEffect(one, "[x]"));
  const [parts, wholes] = [known.map(({ points }) => points[0]?.part.total ?? 0), known.map(wholeOf)];
  const [numerator, denominator] = [sum(parts), sum(wholes)];
  const goal = sum(known.map((one) => one.goal * wholeOf(one))) / denominator;
  const baseline = (100 * numerator) / denominator;
  const shared = {
    indicator: series[0]?.model.id ?? "",
    municipality: "programme",
    ...TOTAL,
    level: "total",
    source: INDICATOR_SOURCE,
  };
  const note = textColumns("note", remarkOf(remarks, "programme_sum"));
  const figures = { numerator: String(numerator), denominator: String(denominator) };
  return [
    { ...shared, role: "baseline", period: BASELINE_YEAR, ...figures, ...note },
    { ...shared, role: "interim", period: INTERIM_YEAR, value: shortest(baseline + INTERIM_SHARE * (goal - baseline)) },
    { ...shared, role: "target", period: TARGET_YEAR, value: shortest(goal) },
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
