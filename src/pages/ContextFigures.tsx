import { useMemo } from "react";
import type { Municipality } from "#domain/dataset.ts";
import type { Observation } from "#domain/observation.ts";
import { Localised } from "#ui/layout/Localised.tsx";
import { Section } from "#ui/layout/Section.tsx";
import { SourceList } from "#ui/status/SourceList.tsx";
import { ValueText } from "#ui/status/ValueText.tsx";
import { type DataColumn, DataTable } from "#ui/table/DataTable.tsx";
import { ContextGroups } from "./ContextGroups.tsx";
import { type ContextFigure, contextFigures } from "./municipalityView.ts";
import { SuppressedNote } from "./SuppressedNote.tsx";
import type { IndicatorPackOf, Site } from "./useSite.ts";
import { groupName } from "./viewText.ts";

type Props = { readonly site: Site; readonly municipality: Municipality; readonly pack: IndicatorPackOf };

/** The figures a municipality works among: pupils, population and the like, each with its groups, period and caveat. */
export function ContextFigures({ site, municipality, pack }: Props) {
  const { words, sources } = site;
  const figures = useMemo(() => contextFigures(site, municipality.id, pack), [site, municipality, pack]);
  if (figures.length === 0) return null;
  const used = new Set(figures.flatMap(({ total, groups }) => [total, ...groups].flatMap((one) => one?.source ?? [])));
  const caption = words.say("municipality.contextCaption");
  const broken = figures.filter(({ indicator, groups }) => indicator.kind === "count" && groups.length > 0);
  return (
    <Section
      name="context"
      title={words.say("municipality.context")}
      caption={caption}
      sources={[...used].flatMap((id) => sources.get(id) ?? [])}
    >
      <SuppressedNote
        site={site}
        values={figures.flatMap(({ total, groups }) => [total, ...groups].map((one) => one?.value))}
      />
      <DataTable
        caption={caption}
        columns={columnsOf(site, figures)}
        rows={figures}
        rowId={({ indicator }) => indicator.id}
      />
      <div className="context__groups">
        {broken.map((figure) => (
          <ContextGroups key={figure.indicator.id} site={site} figure={figure} />
        ))}
      </div>
      <Caveats site={site} figures={figures} />
      <h3 className="context__sources">{words.say("common.sources")}</h3>
      <SourceList sources={[...used].flatMap((id) => sources.get(id) ?? [])} />
    </Section>
  );
}

/** What must be known of the figures, each caveat once under the figures it is of. */
function Caveats({ site, figures }: { readonly site: Site; readonly figures: readonly ContextFigure[] }) {
  const { words } = site;
  const named = figures.map(({ indicator, total, groups }) => {
    const notes = [total, ...groups].flatMap((one) => (one && words.text(one.note) !== "" ? [one.note] : []));
    return { indicator, notes: new Map(notes.map((note) => [words.text(note), note])) };
  });
  const told = named.filter(({ notes }) => notes.size > 0);
  if (told.length === 0) return null;
  return (
    <>
      <h3 className="context__sources">{words.say("municipality.contextCaveats")}</h3>
      <ul className="context__caveats">
        {told.map(({ indicator, notes }) => (
          <li key={indicator.id}>
            {`${words.text(indicator.name)}: `}
            {[...notes].map(([text, note]) => (
              <span key={text} className="context__caveat">
                <Localised text={note} />{" "}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Rates by group stand in the table; counts by group have a table of shares each. */
function columnsOf(site: Site, figures: readonly ContextFigure[]): DataColumn<ContextFigure>[] {
  const { words, hrefOf } = site;
  const { say } = words;
  const groupsOf = ({ indicator, groups }: ContextFigure) => (indicator.kind === "count" ? [] : groups);
  const columns: DataColumn<ContextFigure>[] = [
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
          {groupsOf(figure).map((group) => (
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
  ];
  return columns.filter(({ id }) => id !== "groups" || figures.some((figure) => groupsOf(figure).length > 0));
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
