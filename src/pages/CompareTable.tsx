import { reportedIn } from "#domain/aggregate.ts";
import type { Target } from "#domain/dataset.ts";
import { isShare } from "#domain/indicatorKind.ts";
import { MISSING } from "#domain/value.ts";
import type { ValueStyle } from "#i18n/values.ts";
import { intervalOf } from "#ui/chart/trendCells.ts";
import { Section } from "#ui/layout/Section.tsx";
import { differenceFigure } from "#ui/status/FigureText.tsx";
import { StatusBadge } from "#ui/status/StatusBadge.tsx";
import { AbsenceWord, ValueText } from "#ui/status/ValueText.tsx";
import { type DataColumn, DataTable } from "#ui/table/DataTable.tsx";
import { ROW_ORDERS } from "./compareOrder.ts";
import { compareCaption, coverageTexts, styleOf, tableTitle } from "./compareText.ts";
import type { CompareRow, CompareView } from "./compareView.ts";
import type { IndicatorView } from "./indicatorView.ts";
import { intervalColumn } from "./intervalColumn.ts";
import type { Site } from "./useSite.ts";
import { areaName, sourcesShown } from "./viewText.ts";
import { workingOf } from "./WorkingOverlay.tsx";

type Props = { readonly site: Site; readonly view: IndicatorView; readonly compare: CompareView };
type Column = DataColumn<CompareRow>;

/** Each municipality or group with baseline, value, interval, target, status and change. */
export function CompareTable({ site, view, compare }: Props) {
  const { words, selection, select, hrefOf } = site;
  const caption = compareCaption(site, view, compare);
  const { indicator } = view;
  return (
    <Section
      name="compare"
      title={tableTitle(site, view, compare)}
      caption={caption}
      sources={sourcesShown(site, view)}
    >
      <DataTable
        caption={caption}
        columns={columnsOf(site, view, compare)}
        rows={compare.rows}
        rowId={({ key }) => key}
        sort={selection.sort}
        onSortChange={(sort) => select({ sort })}
      />
      <div className="notes compare__notes">
        <p>{coverageTexts(site, compare).join(" ")}</p>
        {isShare(indicator) && (
          <p>
            {words.say("compare.chance")}{" "}
            {compare.across === "municipalities" && (
              <a href={hrefOf({ page: "indicator", indicator: indicator.id })}>{words.say("compare.funnelLink")}</a>
            )}
          </p>
        )}
      </div>
    </Section>
  );
}

function columnsOf(site: Site, view: IndicatorView, compare: CompareView): readonly Column[] {
  const { indicator } = view;
  const { rows } = compare;
  const style = styleOf(view, compare);
  const hasTargets = rows.some(({ assessment }) => assessment !== undefined);
  return [
    nameColumn(site, view, compare),
    ...(hasTargets ? [statusColumn(site, compare), targetColumn(site, style, "baseline")] : []),
    valueColumn(site, style),
    ...(isShare(indicator) && rows.some(hasInterval) ? [intervalColumn<CompareRow>(site.words, style)] : []),
    ...(hasTargets ? [targetColumn(site, style, "target")] : []),
    ...(indicator.kind === "milestone" ? [] : [changeColumn(site, style, rows)]),
    ...(compare.across === "groups" && rows.some(({ coverage }) => coverage) ? [coverageColumn(site)] : []),
  ];
}

function nameColumn({ words, hrefOf }: Site, { indicator }: IndicatorView, { across }: CompareView): Column {
  const isOfGroups = across === "groups";
  return {
    id: "name",
    label: words.say(isOfGroups ? "chart.gapGroup" : "table.column.municipality"),
    order: ROW_ORDERS.name,
    show: ({ area, name }) =>
      isOfGroups ? (
        name
      ) : (
        <a href={hrefOf({ page: "municipality", municipality: area }, { indicator: indicator.id })}>{name}</a>
      ),
  };
}

function statusColumn(site: Site, { across }: CompareView): Column {
  const { words, select } = site;
  return {
    id: "status",
    label: words.say("table.column.status"),
    order: ROW_ORDERS.status,
    show: ({ assessment, area, name }) =>
      assessment && (
        <StatusBadge
          assessment={assessment}
          place={across === "groups" ? `${areaName(site, area)}, ${name}` : name}
          onOpen={(opened) => select({ working: workingOf(opened) }, "push")}
        />
      ),
  };
}

function targetColumn({ words, sources }: Site, style: ValueStyle, role: "baseline" | "target"): Column {
  const show = ({ value, period, source }: Target) => (
    <span className="measured">
      <ValueText
        value={value}
        style={style}
        isIllustrative={value.kind === "number" && sources.get(source)?.kind === "illustrative"}
      />
      <AbsenceWord value={value} />
      <span className="measured__period">{words.formatPeriod(period, "short")}</span>
    </span>
  );
  return {
    id: role,
    label: words.say(`table.column.${role}`),
    isNumeric: true,
    order: ROW_ORDERS[role],
    show: (row) => {
      const target = row[role];
      return target === undefined ? words.say("common.none") : show(target);
    },
  };
}

/** The value of the period shown; where there is none the word of its absence, and the newest value before. */
function valueColumn({ words, sources }: Site, style: ValueStyle): Column {
  return {
    id: "value",
    label: words.say("table.column.value"),
    isNumeric: true,
    order: ROW_ORDERS.value,
    show: ({ observation, earlier }) => {
      const value = observation?.value ?? MISSING;
      const kind = observation && sources.get(observation.source)?.kind;
      return (
        <span className="measured">
          <ValueText
            value={value}
            style={style}
            marks={observation?.marks ?? []}
            isIllustrative={value.kind === "number" && kind === "illustrative"}
          />
          <AbsenceWord value={value} />
          {observation && <span className="measured__period">{words.formatPeriod(observation.period, "short")}</span>}
          {earlier && (
            <span className="measured__period">
              {words.say("compare.earlier", {
                value: words.formatMarkedValue(earlier.value, earlier.marks, style),
                period: words.formatPeriod(earlier.period, "short"),
              })}
            </span>
          )}
        </span>
      );
    },
  };
}

function hasInterval({ observation }: CompareRow): boolean {
  return observation !== undefined && intervalOf(observation) !== undefined;
}

function changeColumn({ words }: Site, style: ValueStyle, rows: readonly CompareRow[]): Column {
  const hasBaselines = rows.some(({ baseline }) => baseline !== undefined);
  return {
    id: "change",
    label: words.say(hasBaselines ? "compare.change.baseline" : "compare.change.first"),
    isNumeric: true,
    order: ROW_ORDERS.change,
    figure: ({ change }) => change && differenceFigure(change.number, style),
    show: ({ change }) =>
      change && (
        <span className="measured">
          {words.formatChange(change.number, style)}
          <span className="measured__period">
            {change.isByChance
              ? words.say("compare.change.byChance")
              : words.say("compare.change.since", { period: words.formatPeriod(change.since, "short") })}
          </span>
        </span>
      ),
  };
}

function coverageColumn({ words }: Site): Column {
  return {
    id: "reported",
    label: words.say("compare.reported"),
    isNumeric: true,
    show: ({ coverage }) =>
      coverage && words.say("compare.reportedOf", { reported: reportedIn(coverage), total: coverage.of }),
  };
}
