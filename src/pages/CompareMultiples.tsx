import { useMemo } from "react";
import { MISSING } from "#domain/value.ts";
import type { ValueStyle } from "#i18n/values.ts";
import { SmallMultiples } from "#ui/chart/SmallMultiples.tsx";
import type { Trend } from "#ui/chart/trend.ts";
import type { TrendCell } from "#ui/chart/trendCells.ts";
import { Picture } from "#ui/layout/Picture.tsx";
import { AbsenceWord, ValueText } from "#ui/status/ValueText.tsx";
import { type DataColumn, DataTable } from "#ui/table/DataTable.tsx";
import { orderedRows } from "./compareOrder.ts";
import type { CompareRow, CompareView } from "./compareView.ts";
import type { IndicatorView } from "./indicatorView.ts";
import { multiplesView } from "./multiplesView.ts";
import type { Site } from "./useSite.ts";
import { useTwin } from "./useTwin.ts";
import { sourcesShown } from "./viewText.ts";

type Props = { readonly site: Site; readonly view: IndicatorView; readonly compare: CompareView };

/** A small line over the years for each municipality or group, all on the same axes, with the whole drawn faintly in each. */
export function CompareMultiples({ site, view, compare }: Props) {
  const { words, selection } = site;
  const { rows, whole } = compare;
  const [isTable, onIsTableChange] = useTwin(site, "multiples");
  const { trend, style, title, caption } = useMemo(() => multiplesView(site, view, compare), [site, view, compare]);
  const ordered = orderedRows(rows, selection.sort, words.compareText);
  const entries = ordered.map((row) => ({
    nth: rows.indexOf(row),
    head: <MultipleHead site={site} row={row} style={style} isLink={compare.across === "municipalities"} />,
  }));
  return (
    <Picture
      name="multiples"
      kind="chart"
      title={title}
      caption={caption}
      picture={
        <SmallMultiples
          trend={trend}
          entries={entries}
          reference={whole === undefined ? undefined : rows.length}
          style={style}
        />
      }
      table={<PeriodsTable site={site} trend={trend} style={style} compare={compare} caption={caption} />}
      isTable={isTable}
      onIsTableChange={onIsTableChange}
      sources={sourcesShown(site, view)}
    />
  );
}

type HeadProps = {
  readonly site: Site;
  readonly row: CompareRow;
  readonly style: ValueStyle;
  readonly isLink: boolean;
};

function MultipleHead({ site, row, style, isLink }: HeadProps) {
  const { words, hrefOf, sources } = site;
  const { name, area, observation, change } = row;
  const value = observation?.value ?? MISSING;
  const kind = observation && sources.get(observation.source)?.kind;
  return (
    <>
      <h3 className="multiple__name">
        {isLink ? <a href={hrefOf({ page: "municipality", municipality: area })}>{name}</a> : name}
      </h3>
      <p className="multiple__value">
        <ValueText
          value={value}
          style={style}
          marks={observation?.marks ?? []}
          isIllustrative={value.kind === "number" && kind === "illustrative"}
        />{" "}
        <AbsenceWord value={value} />
        {change && <span className="multiple__aside">{words.formatChange(change.number, style)}</span>}
      </p>
    </>
  );
}

type TableProps = {
  readonly site: Site;
  readonly trend: Trend;
  readonly style: ValueStyle;
  readonly compare: CompareView;
  readonly caption: string;
};

type Line = { readonly key: string; readonly name: string; readonly nth: number };

/** The table of the small charts: a row for each line, a column for each period. */
function PeriodsTable({ site, trend, style, compare, caption }: TableProps) {
  const { words } = site;
  const isOfGroups = compare.across === "groups";
  const columns: DataColumn<Line>[] = [
    {
      id: "name",
      label: words.say(isOfGroups ? "chart.gapGroup" : "table.column.municipality"),
      show: ({ name }) => name,
      order: ({ name }) => name,
    },
    ...trend.rows
      .filter(({ cells }) => cells.some((cell) => cell !== undefined))
      .map(({ period, cells }): DataColumn<Line> => {
        const cellOf = ({ nth }: Line): TrendCell | undefined => cells[nth];
        return {
          id: period,
          label: words.formatPeriod(period),
          isNumeric: true,
          order: (line) => {
            const value = cellOf(line)?.value;
            return value?.kind === "number" ? value.number : undefined;
          },
          show: (line) => {
            const cell = cellOf(line);
            if (cell === undefined) return "";
            const isIllustrative = cell.sourceKind === "illustrative";
            return <ValueText value={cell.value} style={style} marks={cell.marks} isIllustrative={isIllustrative} />;
          },
        };
      }),
  ];
  const lines = trend.series.map(({ key, name }, nth) => ({ key, name, nth }));
  return <DataTable caption={caption} columns={columns} rows={lines} rowId={({ key }) => key} />;
}
