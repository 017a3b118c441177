import { numberValue } from "#domain/value.ts";
import type { ValueStyle } from "#i18n/values.ts";
import type { Trend, TrendRow } from "#ui/chart/trend.ts";
import { ValueText } from "#ui/status/ValueText.tsx";
import { type DataColumn, DataTable } from "#ui/table/DataTable.tsx";
import type { Site } from "./useSite.ts";

type Props = {
  readonly site: Site;
  readonly trend: Trend;
  /** How values are printed; an `Indicator` fits. */
  readonly style: ValueStyle;
  readonly caption: string;
};

/** A trend's table: each period with every series' value and what its target path asks for. */
export function TrendTable({ site, trend, style, caption }: Props) {
  const { words } = site;
  const expectedOf = (row: TrendRow, nth: number) => row.expected[nth];
  const columns: DataColumn<TrendRow>[] = [
    {
      id: "period",
      label: words.say("table.column.period"),
      show: ({ period }) => words.formatPeriod(period),
      order: ({ at }) => at,
    },
    ...trend.series.flatMap(({ key, name, path }, nth): DataColumn<TrendRow>[] => [
      {
        id: key,
        label: name,
        isNumeric: true,
        show: ({ cells }) => {
          const cell = cells[nth];
          if (cell === undefined) return "";
          return (
            <ValueText
              value={cell.value}
              style={style}
              marks={cell.marks}
              isIllustrative={cell.sourceKind === "illustrative"}
            />
          );
        },
      },
      ...(path.length === 0
        ? []
        : [
            {
              id: `${key} path`,
              label: words.say("chart.targetPathOf", { name }),
              isNumeric: true,
              show: (row: TrendRow) => {
                const expected = expectedOf(row, nth);
                return expected === undefined ? "" : <ValueText value={numberValue(expected)} style={style} />;
              },
            },
          ]),
    ]),
  ];
  return <DataTable caption={caption} columns={columns} rows={trend.rows} rowId={({ period }) => period} />;
}
