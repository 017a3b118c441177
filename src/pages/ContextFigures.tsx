import { useMemo } from "react";
import type { Municipality } from "#domain/dataset.ts";
import type { LocalText } from "#domain/language.ts";
import type { Observation } from "#domain/observation.ts";
import { Localised } from "#ui/layout/Localised.tsx";
import { Section } from "#ui/layout/Section.tsx";
import { SourceList } from "#ui/status/SourceList.tsx";
import { ValueText } from "#ui/status/ValueText.tsx";
import { type DataColumn, DataTable } from "#ui/table/DataTable.tsx";
import { type ContextFigure, contextFigures } from "./municipalityView.ts";
import type { IndicatorPackOf, Site } from "./useSite.ts";
import { groupName } from "./viewText.ts";

type Props = { readonly site: Site; readonly municipality: Municipality; readonly pack: IndicatorPackOf };

/** The figures a municipality works among: pupils, population and the like, each with its groups, period and caveat. */
export function ContextFigures({ site, municipality, pack }: Props) {
  const { words, sources } = site;
  const figures = useMemo(() => contextFigures(site, municipality.id, pack), [site, municipality, pack]);
  if (figures.length === 0) return null;
  const used = new Set(figures.flatMap(({ total, groups }) => [total, ...groups].flatMap((one) => one?.source ?? [])));
  return (
    <Section title={words.say("municipality.context")} caption={words.say("municipality.contextCaption")}>
      <DataTable
        caption={words.say("municipality.contextCaption")}
        columns={columnsOf(site).filter(({ id }) => id !== "note" || figures.some((one) => noteOf(site, one)))}
        rows={figures}
        rowId={({ indicator }) => indicator.id}
      />
      <h3 className="context__sources">{words.say("common.sources")}</h3>
      <SourceList sources={[...used].flatMap((id) => sources.get(id) ?? [])} />
    </Section>
  );
}

function columnsOf(site: Site): DataColumn<ContextFigure>[] {
  const { words, hrefOf } = site;
  const { say } = words;
  return [
    {
      id: "indicator",
      label: say("table.column.indicator"),
      show: ({ indicator }) => (
        <a href={hrefOf({ page: "indicator", indicator: indicator.id })}>{words.text(indicator.name)}</a>
      ),
      order: ({ indicator }) => words.text(indicator.name),
    },
    {
      id: "value",
      label: say("table.column.value"),
      isNumeric: true,
      show: (figure) => figure.total && <Figure site={site} figure={figure} observation={figure.total} />,
    },
    {
      id: "groups",
      label: say("common.dimension.label"),
      show: (figure) => (
        <ul className="groups">
          {figure.groups.map((group) => (
            <li key={groupName(site, group.disaggregation)}>
              {`${groupName(site, group.disaggregation)}: `}
              <Figure site={site} figure={figure} observation={group} />
            </li>
          ))}
        </ul>
      ),
    },
    {
      id: "period",
      label: say("table.column.period"),
      show: ({ total, groups: [first] }) => {
        const period = (total ?? first)?.period;
        return period && words.formatPeriod(period);
      },
    },
    {
      id: "note",
      label: say("table.column.note"),
      show: (figure) => {
        const note = noteOf(site, figure);
        return note && <Localised text={note} />;
      },
    },
  ];
}

/** The first thing that must be known of a figure or of one of its groups. */
function noteOf({ words }: Site, { total, groups }: ContextFigure): LocalText | undefined {
  return [total, ...groups].find((one) => one !== undefined && words.text(one.note) !== "")?.note;
}

type FigureProps = { readonly site: Site; readonly figure: ContextFigure; readonly observation: Observation };

function Figure({ site, figure, observation }: FigureProps) {
  return (
    <ValueText
      value={observation.value}
      style={figure.indicator}
      marks={observation.marks}
      isIllustrative={site.sources.get(observation.source)?.kind === "illustrative"}
    />
  );
}
