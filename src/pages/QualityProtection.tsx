import { useMemo } from "react";
import { HIDDEN_REASONS, type HiddenFigure, type HiddenReason } from "#domain/protection.ts";
import { useDatasetStore, useProtectionPack } from "#state/useDataset.ts";
import { SelectField } from "#ui/control/SelectField.tsx";
import { Section } from "#ui/layout/Section.tsx";
import { Failed } from "#ui/layout/Waiting.tsx";
import { type DataColumn, DataTable } from "#ui/table/DataTable.tsx";
import { countReasons, type HiddenChoice, hiddenChoice, hiddenOf } from "./hiddenFigures.ts";
import { indicatorOf, type Site } from "./useSite.ts";
import { areaName, groupName } from "./viewText.ts";

/** Of very many, the first are listed: the choice of an indicator or a municipality leads to the others. */
const MOST_SHOWN = 200;
const ALL = "all";

/** What a public build of these data hides, figure by figure, and why (rules S); nothing where the data do not tell. */
export function QualityProtection({ site }: { readonly site: Site }) {
  const { say } = site.words;
  const store = useDatasetStore();
  const pack = useProtectionPack();
  if (pack === undefined) return null;
  return (
    <Section title={say("quality.hidden.title")} caption={say("quality.hidden.caption")}>
      {pack.state === "ready" ? (
        <Hidden site={site} hidden={pack.value.hidden} />
      ) : (
        <Failed onTryAgain={() => void store.loadProtection()} />
      )}
    </Section>
  );
}

type Props = { readonly site: Site; readonly hidden: readonly HiddenFigure[] };

function Hidden({ site, hidden }: Props) {
  const { words, selection } = site;
  const choice = useMemo(() => hiddenChoice(hidden, selection), [hidden, selection]);
  const chosen = useMemo(() => hiddenOf(hidden, choice), [hidden, choice]);
  const shown = chosen.slice(0, MOST_SHOWN);
  return (
    <>
      <Choices site={site} hidden={hidden} choice={choice} />
      <p className="quality__finding" role="status">
        {words.say("quality.hidden.finding", { count: chosen.length })}
      </p>
      {chosen.length > 0 && (
        <>
          <Reasons site={site} hidden={chosen} />
          <h3 className="quality__subhead">{words.say("quality.hidden.each")}</h3>
          <DataTable
            caption={words.say("quality.hidden.each")}
            columns={columnsOf(site)}
            rows={shown}
            rowId={(figure) => String(shown.indexOf(figure))}
          />
        </>
      )}
      {chosen.length > shown.length && (
        <p className="section__note">
          {words.say("quality.hidden.first", { shown: shown.length, count: chosen.length })}
        </p>
      )}
    </>
  );
}

function Choices({ site, hidden, choice }: Props & { readonly choice: HiddenChoice }) {
  const { words, first, select } = site;
  const all = { value: ALL, label: words.say("common.all") };
  const [indicators, areas] = [new Set(hidden.map((one) => one.indicator)), new Set(hidden.map((one) => one.area))];
  const places = [...areas]
    .map((area) => ({ value: area as string, label: areaName(site, area) }))
    .toSorted((one, other) => words.compareText(one.label, other.label));
  return (
    <div className="controls">
      <SelectField
        label={words.say("table.column.indicator")}
        value={choice.indicator ?? ALL}
        options={[
          all,
          ...first.indicators
            .filter(({ id }) => indicators.has(id))
            .map(({ id, name }) => ({ value: id as string, label: words.text(name) })),
        ]}
        onChange={(chosen) => select({ indicator: chosen === ALL ? undefined : chosen })}
      />
      <SelectField
        label={words.say("table.column.municipality")}
        value={choice.area ?? ALL}
        options={[all, ...places]}
        onChange={(chosen) => select({ municipality: chosen === ALL ? undefined : chosen })}
      />
    </div>
  );
}

type ReasonCount = { readonly reason: HiddenReason; readonly count: number };

function Reasons({ site: { words }, hidden }: Props) {
  const counts = countReasons(hidden);
  const columns: readonly DataColumn<ReasonCount>[] = [
    {
      id: "reason",
      label: words.say("quality.hidden.reason"),
      show: ({ reason }) => words.say(`quality.hidden.reason.${reason}`),
    },
    {
      id: "count",
      label: words.say("quality.hidden.figures"),
      show: ({ count }) => words.formatNumber(count, 0),
      isNumeric: true,
    },
    {
      id: "why",
      label: words.say("quality.hidden.why"),
      show: ({ reason }) => words.say(`quality.hidden.why.${reason}`),
    },
  ];
  const rows = HIDDEN_REASONS.map((reason) => ({ reason, count: counts[reason] })).filter(({ count }) => count > 0);
  return (
    <DataTable
      caption={words.say("quality.hidden.byReason")}
      columns={columns}
      rows={rows}
      rowId={({ reason }) => reason}
    />
  );
}

function columnsOf(site: Site): readonly DataColumn<HiddenFigure>[] {
  const { words, hrefOf } = site;
  const { say } = words;
  return [
    {
      id: "indicator",
      label: say("table.column.indicator"),
      show: ({ indicator: id, disaggregation: { sex, community, level }, period }) => (
        <a href={hrefOf({ page: "indicator", indicator: id }, { sex, community, level, period })}>
          {words.text(indicatorOf(site, id)?.name ?? {})}
        </a>
      ),
    },
    { id: "municipality", label: say("table.column.municipality"), show: ({ area }) => areaName(site, area) },
    { id: "period", label: say("table.column.period"), show: ({ period }) => words.formatPeriod(period) },
    {
      id: "group",
      label: say("quality.hidden.group"),
      show: ({ disaggregation }) => groupName(site, disaggregation) || say("common.total"),
    },
    { id: "part", label: say("quality.hidden.part"), show: ({ part }) => say(`table.column.${part}`) },
    { id: "reason", label: say("quality.hidden.reason"), show: ({ reason }) => say(`quality.hidden.reason.${reason}`) },
  ];
}
