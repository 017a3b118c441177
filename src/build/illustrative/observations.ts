import type { Breakdown } from "./breakdown.ts";
import { COMMUNITIES, type Community, type Place, SEXES, type Sex, type Year } from "./place.ts";
import type { Programme } from "./programme.ts";
import { type Remarks, remarkOf } from "./remarks.ts";
import type { Point, Series } from "./series.ts";
import { type Row, type Text, tableText, textColumns, textNames } from "./table.ts";
import { isSerbCommunityUncovered, type Trouble, troubleOf } from "./troubles.ts";

export const OBSERVATION_COLUMNS = [
  "indicator",
  "municipality",
  "period",
  "sex",
  "community",
  "level",
  "value",
  "numerator",
  "denominator",
  "mark",
  "source",
  ...textNames("note"),
] as const;
type ObservationRow = Partial<Row<(typeof OBSERVATION_COLUMNS)[number]>>;

export const INDICATOR_SOURCE = "illustrative-indicators";

export function observationsText(
  series: readonly Series[],
  programme: Programme,
  places: readonly Place[],
  remarks: Remarks,
): string {
  const rows = series.flatMap((one) => one.points.flatMap((point) => rowsOfPoint(one, point, programme, remarks)));
  return tableText(OBSERVATION_COLUMNS, [
    ...rows,
    ...places.flatMap((place) => adoptionRows(place.id, programme, remarks)),
  ]);
}

/** One category of the indicator's total, or of one of its dimensions. */
type Cell = { readonly sex: "total" | Sex; readonly community: "total" | Community };

function rowsOfPoint(series: Series, point: Point, programme: Programme, remarks: Remarks): readonly ObservationRow[] {
  const { model, place } = series;
  const trouble = troubleOf(programme.troubles, model.id, place.id, point.year);
  if (trouble?.effect === "noRow") return [];
  const cells: Cell[] = [{ sex: "total", community: "total" }];
  if (trouble?.effect !== "[low]") {
    if (model.splits.includes("sex")) cells.push(...SEXES.map((sex) => ({ sex, community: "total" as const })));
    if (model.splits.includes("community")) {
      cells.push(...COMMUNITIES.map((community) => ({ sex: "total" as const, community })));
    }
  }
  return cells.map((cell) => ({
    indicator: model.id,
    municipality: place.id,
    period: point.year,
    ...cell,
    level: "total",
    ...figuresOf(series, point, cell, trouble, remarks),
    source: INDICATOR_SOURCE,
  }));
}

function figuresOf(
  series: Series,
  point: Point,
  cell: Cell,
  trouble: Trouble | undefined,
  remarks: Remarks,
): ObservationRow {
  const isTotal = cell.sex === "total" && cell.community === "total";
  const note = isTotal && trouble ? remarkOf(remarks, trouble.remark) : undefined;
  if (trouble?.effect.startsWith("[")) return absent(trouble.effect, note);
  if (cell.community === "serb" && isSerbCommunityUncovered(series.place)) {
    return absent("[z]", remarkOf(remarks, "serb_not_covered"));
  }
  const mark = trouble && trouble.effect !== "remark" ? trouble.effect : "";
  const part = String(partOf(point.part, cell));
  const figures = point.whole ? { numerator: part, denominator: String(partOf(point.whole, cell)) } : { value: part };
  return { ...figures, mark, ...textColumns("note", note) };
}

function absent(symbol: string, note: Text | undefined): ObservationRow {
  return { value: symbol, ...textColumns("note", note) };
}

export function partOf(breakdown: Breakdown, { sex, community }: Cell): number {
  if (sex !== "total") return breakdown.sex[sex];
  return community === "total" ? breakdown.total : breakdown.community[community];
}

/** Whether a plan had been adopted by the end of each school year reported on. */
function adoptionRows(municipality: string, programme: Programme, remarks: Remarks): readonly ObservationRow[] {
  const { adoption, outlines, troubles, years } = programme;
  const plans = outlines.filter((plan) => plan.municipality === municipality);
  const reported = years.filter(
    (year) => troubleOf(troubles, adoption.indicator, municipality, year)?.effect !== "noRow",
  );
  return reported.map((year) => {
    const isAdopted = plans.some(({ adoptedOn }) => adoptedOn !== undefined && adoptedOn <= endOfYear(year));
    const isPlanless = plans.every(({ stage }) => stage === "none") && year === reported.at(-1);
    return {
      indicator: adoption.indicator,
      municipality,
      period: year,
      sex: "total",
      community: "total",
      level: "total",
      value: isAdopted ? "1" : "0",
      source: INDICATOR_SOURCE,
      ...textColumns("note", isPlanless ? remarkOf(remarks, "plan_none") : undefined),
    };
  });
}

function endOfYear(year: Year): string {
  return `${Number(year.slice(0, 4)) + 1}-08-31`;
}
