import type { Assessment } from "#domain/assessment.ts";
import type { StatusMatrix } from "#domain/statusMatrix.ts";
import { Disclosure } from "#ui/control/Disclosure.tsx";
import { Section } from "#ui/layout/Section.tsx";
import { StatusBadge } from "#ui/status/StatusBadge.tsx";
import { statusWord } from "#ui/status/statusWord.ts";
import { ListTable } from "./ListTable.tsx";
import { callList } from "./overview.ts";
import type { Site } from "./useSite.ts";
import { sourcesOfAll } from "./viewText.ts";

type Props = {
  readonly site: Site;
  readonly matrix: StatusMatrix;
  readonly onOpenWorking: (assessment: Assessment) => void;
};

/** Whom to call, and about what: the municipality with most to talk about first. */
export function CallList({ site, matrix, onOpenWorking }: Props) {
  const { words, members, hrefOf } = site;
  const entries = callList(matrix, members);
  return (
    <Section
      name="attention"
      title={words.say("overview.attention")}
      caption={words.say("overview.attentionCaption")}
      table={<CallTable site={site} entries={entries} />}
      sources={sourcesOfAll(
        site,
        entries.flatMap(({ assessments }) => assessments),
      )}
    >
      {entries.length === 0 && <p>{words.say("overview.attentionNone")}</p>}
      <ol className="calls">
        {entries.map(({ municipality, assessments }) => (
          <li key={municipality.id} className="call">
            <Disclosure
              summary={
                <>
                  <span className="call__name">{words.text(municipality.name)}</span>
                  <span className="call__count">
                    {words.say("common.indicatorCount", { count: assessments.length })}
                  </span>
                </>
              }
            >
              <ul className="call__indicators">
                {assessments.map((assessment) => (
                  <li key={assessment.indicator.id}>
                    <span>{words.text(assessment.indicator.name)}</span>
                    <StatusBadge assessment={assessment} place={words.text(municipality.name)} onOpen={onOpenWorking} />
                  </li>
                ))}
              </ul>
              <a href={hrefOf({ page: "municipality", municipality: municipality.id })}>
                {words.say("map.openMunicipality", { municipality: words.text(municipality.name) })}
              </a>
            </Disclosure>
          </li>
        ))}
      </ol>
    </Section>
  );
}

type TableProps = { readonly site: Site; readonly entries: ReturnType<typeof callList> };

function CallTable({ site: { words }, entries }: TableProps) {
  const rows = entries.flatMap(({ municipality, assessments }) =>
    assessments.map((assessment) => ({ municipality, assessment })),
  );
  return (
    <ListTable
      caption={words.say("overview.attention")}
      rows={rows}
      columns={({ say, text }) => [
        { label: say("table.column.municipality"), cell: ({ municipality }) => text(municipality.name) },
        { label: say("table.column.indicator"), cell: ({ assessment }) => text(assessment.indicator.name) },
        { label: say("table.column.status"), cell: ({ assessment }) => statusWord(assessment.progress, words) },
      ]}
    />
  );
}
