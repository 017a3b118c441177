import type { Indicator } from "#domain/dataset.ts";
import { MISSING, numberOf, numberValue } from "#domain/value.ts";
import { type GapRow, gapRows } from "#ui/chart/gapSeries.ts";
import type { Trend } from "#ui/chart/trend.ts";
import { differenceFigure } from "#ui/status/FigureText.tsx";
import { ValueText } from "#ui/status/ValueText.tsx";
import { type DataColumn, DataTable } from "#ui/table/DataTable.tsx";
import type { Site } from "./useSite.ts";

type Props = {
  readonly site: Site;
  readonly trend: Trend;
  readonly indicator: Indicator;
  readonly caption: string;
};

/** A gap's table: both groups and the difference, period by period. */
export function GapTable({ site, trend, indicator, caption }: Props) {
  const { words } = site;
  const side = (part: "group" | "reference", name: string): DataColumn<GapRow> => ({
    id: part,
    label: name,
    isNumeric: true,
    show: (row) => {
      const number = row[part];
      return <ValueText value={number === undefined ? MISSING : numberValue(number)} style={indicator} />;
    },
  });
  const columns: DataColumn<GapRow>[] = [
    {
      id: "period",
      label: words.say("table.column.period"),
      show: ({ period }) => words.formatPeriod(period),
      order: ({ at }) => at,
    },
    side("group", trend.series[0]?.name ?? ""),
    side("reference", trend.series[1]?.name ?? ""),
    {
      id: "gap",
      label: words.say("chart.gap.label"),
      isNumeric: true,
      order: ({ gap }) => numberOf(gap),
      figure: ({ gap }) => (gap.kind === "number" ? differenceFigure(gap.number, indicator) : undefined),
      show: ({ gap }) =>
        gap.kind === "number" ? words.formatChange(gap.number, indicator) : words.absenceWord(gap.reason),
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={gapRows(trend)} rowId={({ period }) => period} />;
}
