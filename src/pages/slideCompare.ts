import type { Indicator } from "#domain/dataset.ts";
import type { ChartPart } from "#domain/slide.ts";
import { MISSING, numberOf } from "#domain/value.ts";
import type { BuiltPart, BuiltSlide, SlideGiven } from "./builtSlide.ts";
import { chartUnit } from "./chartUnit.ts";
import { orderedRows } from "./compareOrder.ts";
import { compareCaption, styleOf, tableTitle } from "./compareText.ts";
import { type CompareRow, type CompareView, compareView } from "./compareView.ts";
import { type IndicatorView, indicatorView } from "./indicatorView.ts";
import { gapsSlide, multiplesSlide } from "./slideGroups.ts";
import { measuredText } from "./slideMeasured.ts";
import type { PartOf } from "./slideParts.ts";
import { statusCell } from "./slideStatus.ts";
import { tablePart } from "./slideTable.ts";
import type { Site } from "./useSite.ts";
import { sourcesShown } from "./viewText.ts";

export function compareSlide(
  { site, indicatorPack }: SlideGiven,
  indicator: Indicator,
  part: PartOf<"compare">,
): BuiltSlide | undefined {
  if (indicatorPack === undefined) return undefined;
  const { sex, community, level, ...selection } = site.selection;
  const view = indicatorView({ ...site, selection }, indicator, indicatorPack);
  const compare = compareView(site, view);
  const rows = orderedRows(compare.rows, site.selection.sort, site.words.compareText);
  if (rows.length === 0) return undefined;
  const shown = SLIDES[part]({ site, view, compare, rows });
  return shown && { ...shown, sources: sourcesShown(site, view) };
}

type Compared = {
  readonly site: Site;
  readonly view: IndicatorView;
  readonly compare: CompareView;
  readonly rows: readonly CompareRow[];
};
type Unsourced = Omit<BuiltSlide, "sources">;

const SLIDES: Readonly<Record<PartOf<"compare">, (compared: Compared) => Unsourced | undefined>> = {
  bars: ({ site, view, compare, rows }) => ofNow(site, view, compare, { part: barsPart(site, view, compare, rows) }),
  table: ({ site, view, compare, rows }) => ofNow(site, view, compare, compareTable(site, view, compare, rows)),
  gaps: ({ site, view, compare }) => gapsSlide(site, view, compare),
  multiples: ({ site, view, compare, rows }) => multiplesSlide(site, view, compare, rows),
};

function ofNow(site: Site, view: IndicatorView, compare: CompareView, part: BuiltPart): Unsourced {
  return { title: tableTitle(site, view, compare), caption: compareCaption(site, view, compare), parts: [part] };
}

function barsPart({ words }: Site, view: IndicatorView, compare: CompareView, rows: readonly CompareRow[]): ChartPart {
  const values = (of: (row: CompareRow) => number | undefined) => rows.map(of);
  const hasTargets = rows.some(({ target }) => target !== undefined);
  const aim = {
    name: words.say("table.column.target"),
    values: values(({ target }) => target && numberOf(target.value)),
    colour: "step-2" as const,
    isAim: true,
  };
  return {
    kind: "chart",
    form: "bars",
    label: compareLabel(words.text(view.indicator.name), rows),
    categories: rows.map(({ name }) => name),
    series: [
      {
        name: view.period === undefined ? words.say("table.column.value") : words.formatPeriod(view.period),
        values: values(({ observation }) => observation && numberOf(observation.value)),
        colour: "series-1",
      },
      ...(hasTargets ? [aim] : []),
    ],
    unit: chartUnit(words, styleOf(view, compare)),
  };
}

function compareLabel(indicator: string, rows: readonly CompareRow[]): string {
  return `${indicator}: ${rows.map(({ name }) => name).join(", ")}`;
}

function compareTable({ words }: Site, view: IndicatorView, compare: CompareView, rows: readonly CompareRow[]) {
  const style = styleOf(view, compare);
  const isOfGroups = compare.across === "groups";
  const target = (role: "baseline" | "target") => ({
    label: words.say(`table.column.${role}`),
    isNumeric: true,
    cell: (row: CompareRow) => measuredText(row[role], style, words),
  });
  const name = {
    label: words.say(isOfGroups ? "chart.gapGroup" : "table.column.municipality"),
    cell: (row: CompareRow) => row.name,
  };
  return tablePart(compareLabel(words.text(view.indicator.name), rows), rows, [
    name,
    target("baseline"),
    {
      label: words.say("table.column.value"),
      isNumeric: true,
      cell: ({ observation }) =>
        words.formatMarkedValue(observation?.value ?? MISSING, observation?.marks ?? [], style),
    },
    target("target"),
    {
      label: words.say("table.column.change"),
      isNumeric: true,
      cell: ({ change }) => (change ? words.formatChange(change.number, style) : words.say("common.none")),
    },
    {
      label: words.say("table.column.status"),
      cell: ({ assessment }) => (assessment ? statusCell(assessment, words) : words.say("common.none")),
    },
  ]);
}
