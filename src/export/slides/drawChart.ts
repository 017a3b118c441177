import type pptxgen from "pptxgenjs";
import type { ChartPart } from "#domain/slide.ts";
import { numberFormat } from "#export/numberFormat.ts";
import { type Canvas, FACE } from "./canvas.ts";
import { COLOURS } from "./colours.ts";
import { escapeXml } from "./mendPackage.ts";

/** The names PowerPoint's own charts have in the library. */
const TYPES = { lines: "line", bars: "bar", stackedBars: "bar" } as const;

/** A chart of PowerPoint's own: it opens with its numbers, and can be changed. */
export function drawChart({ slide, frame, at }: Canvas, chart: ChartPart): void {
  const labels = [...chart.categories];
  // As text: the library leaves a number 0 out of the workbook behind the chart. An absent number stays absent: it is
  // written as an empty value, which is taken out afterwards.
  const series = chart.series.map(({ name, values }) => ({
    name,
    labels,
    values: values.map((value) => (value === undefined ? "" : String(value))) as unknown as number[],
  }));
  for (const { name, isAim } of chart.series) if (isAim) at.mends.dashed.add(escapeXml(name));
  slide.addChart(TYPES[chart.form] as pptxgen.CHART_NAME, series, {
    ...frame,
    altText: chart.label,
    chartColors: chart.series.map(({ colour }) => COLOURS[colour]),
    ...textOptions(chart),
    ...(chart.form === "lines" ? LINES : barOptions(chart)),
  });
}

const LINES: pptxgen.IChartOpts = {
  displayBlanksAs: "gap",
  lineSize: 2.5,
  lineDataSymbol: "circle",
  lineDataSymbolSize: 7,
};

function barOptions({ form, series, categories }: ChartPart): pptxgen.IChartOpts {
  const isStacked = form === "stackedBars";
  const hasRoom = series.length * categories.length <= 24;
  return {
    barDir: "bar",
    barGrouping: isStacked ? "stacked" : "clustered",
    barGapWidthPct: isStacked ? 30 : 45,
    // The first stands on top, as it is read; the library's types know one direction only.
    catAxisOrientation: "maxMin" as "minMax",
    valAxisHidden: isStacked || hasRoom,
    showValue: isStacked || hasRoom,
    dataLabelColor: isStacked ? COLOURS.surface : COLOURS.ink,
    dataLabelPosition: isStacked ? "ctr" : "outEnd",
  };
}

function textOptions({ series, categories, unit, form }: ChartPart): pptxgen.IChartOpts {
  const fontSize = categories.length > 12 && form !== "lines" ? 10 : 12;
  const code = numberFormat(unit.decimals, unit.signs);
  return {
    catAxisLabelFontFace: FACE,
    catAxisLabelFontSize: fontSize,
    catAxisLabelColor: COLOURS.ink,
    valAxisLabelFontFace: FACE,
    valAxisLabelFontSize: 11,
    valAxisLabelColor: COLOURS["ink-soft"],
    valAxisLabelFormatCode: code,
    valAxisMinVal: 0,
    valGridLine: { color: COLOURS["line-colour"], size: 0.5 },
    catGridLine: { style: "none" },
    dataLabelFormatCode: form === "stackedBars" ? "0;;;" : code,
    dataLabelFontFace: FACE,
    dataLabelFontSize: 10,
    showLegend: series.length > 1,
    legendPos: "b",
    legendFontFace: FACE,
    legendFontSize: 12,
    legendColor: COLOURS.ink,
  };
}
