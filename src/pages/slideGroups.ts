import type { Measurement } from "#domain/progress.ts";
import { MISSING, numberOf } from "#domain/value.ts";
import { type GroupGap, gapsTitle, groupGaps } from "./compareGaps.ts";
import { compareCaption } from "./compareText.ts";
import type { CompareRow, CompareView } from "./compareView.ts";
import type { IndicatorView } from "./indicatorView.ts";
import { multiplesView } from "./multiplesView.ts";
import { statusCell } from "./slideStatus.ts";
import { MOST_ROWS_OF_PICTURE, type SlideColumn, tablePart } from "./slideTable.ts";
import type { Site } from "./useSite.ts";

/** The gap of each group to the one chosen, with its own status (A5). */
export function gapsSlide(site: Site, view: IndicatorView, compare: CompareView) {
  const { words } = site;
  const found = groupGaps(site, view, compare);
  if (found === undefined) return undefined;
  const gap = (label: string, measurementOf: (row: GroupGap) => Measurement | undefined) => ({
    label,
    isNumeric: true,
    cell: (row: GroupGap) => gapText(site, view, measurementOf(row)),
  });
  const columns: readonly SlideColumn<GroupGap>[] = [
    { label: words.say("chart.gapGroup"), cell: ({ name }) => name },
    gap(words.say("compare.gap.ofBaseline"), ({ assessment }) => assessment.progress.question.baseline),
    gap(words.say("chart.gap.label"), (row) => row.gap),
    gap(words.say("compare.gap.ofTarget"), ({ assessment }) => assessment.progress.question.target),
    { label: words.say("table.column.status"), cell: ({ assessment }) => statusCell(assessment, words) },
  ];
  const title = gapsTitle(words, view, found);
  return { title, caption: compareCaption(site, view, compare), parts: [tablePart(title, found.gaps, columns)] };
}

function gapText({ words }: Site, { indicator }: IndicatorView, measurement: Measurement | undefined): string {
  if (measurement === undefined) return words.say("common.none");
  const number = numberOf(measurement.value);
  const gap =
    number === undefined ? words.formatValue(measurement.value, indicator) : words.formatChange(number, indicator);
  return `${gap} (${words.formatPeriod(measurement.period, "short")})`;
}

type Line = { readonly nth: number; readonly name: string };

/** Small charts on one scale; as numbers a row for each of them and a column for each period. */
export function multiplesSlide(site: Site, view: IndicatorView, compare: CompareView, rows: readonly CompareRow[]) {
  const { words } = site;
  const { trend, style, title, caption } = multiplesView(site, view, compare);
  const isOfGroups = compare.across === "groups";
  const periods = trend.rows
    .filter(({ cells }) => cells.some((cell) => cell !== undefined))
    .map(({ period, cells }) => ({
      label: words.formatPeriod(period, "short"),
      isNumeric: true,
      cell: ({ nth }: Line) => words.formatMarkedValue(cells[nth]?.value ?? MISSING, cells[nth]?.marks ?? [], style),
    }));
  const columns: readonly SlideColumn<Line>[] = [
    { label: words.say(isOfGroups ? "chart.gapGroup" : "table.column.municipality"), cell: ({ name }) => name },
    ...periods,
  ];
  const entries = rows.map((row): Line => ({ nth: compare.rows.indexOf(row), name: row.name }));
  const whole = compare.whole && { nth: compare.rows.length, name: compare.whole.name };
  const lines = whole === undefined ? entries : [...entries, whole];
  const drawing = { kind: "multiples" as const, trend, entries, reference: whole?.nth, style };
  return { title, caption, parts: [{ ...tablePart(title, lines, columns, MOST_ROWS_OF_PICTURE), drawing }] };
}
