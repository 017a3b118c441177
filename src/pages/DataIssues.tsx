import { useMemo, useState } from "react";
import type { Issue } from "#domain/issue.ts";
import { findIssues, type IssueFilter } from "#domain/issueTable.ts";
import type { Opened } from "#state/task.ts";
import { useOpening } from "#state/useWorkspace.ts";
import { Button } from "#ui/control/Button.tsx";
import { Disclosure } from "#ui/control/Disclosure.tsx";
import { IssueFilters } from "#ui/issue/IssueFilters.tsx";
import { IssueList } from "#ui/issue/IssueList.tsx";
import { placeWords } from "#ui/issue/issueRows.ts";
import { Section } from "#ui/layout/Section.tsx";
import { FileButtons } from "./FileButtons.tsx";
import type { Site } from "./useSite.ts";

type Props = { readonly site: Site; readonly opened: Opened };

/** Everything that is wrong in the open files, to be found, mended in place and taken away (I2). */
export function DataIssues({ site, opened: { issues, cells } }: Props) {
  const { words } = site;
  const [opening] = useOpening();
  const [filter, setFilter] = useState<IssueFilter>({});
  const found = useMemo(() => findIssues(issues, filter), [issues, filter]);
  const edit = ({ file, sheet, row, column }: Issue["place"], text: string) => {
    if (row === undefined || column === undefined) return;
    opening.edit({ file, ...(sheet === undefined ? {} : { sheet }), row, column, text });
  };
  const given = opening.given();
  return (
    <Section
      title={words.say("data.issues.title")}
      {...(issues.length > 0 && { caption: words.say("data.issues.caption") })}
    >
      <Mending site={site} />
      {issues.length === 0 ? (
        <p>{words.say("data.issues.none")}</p>
      ) : (
        <>
          <IssueFilters issues={issues} filter={filter} onChange={setFilter} />
          {found.length === 0 ? (
            <p>{words.say("data.issues.noneFound")}</p>
          ) : (
            <IssueList issues={issues} found={found} cells={cells} onEdit={edit} />
          )}
          {given !== undefined && (
            <FileButtons
              site={site}
              files={[
                {
                  label: words.say("data.issues.downloadMarked"),
                  name: `${words.say("data.issues.fileName")}.xlsx`,
                  wanted: { kind: "marked", of: given },
                },
                {
                  label: words.say("data.issues.downloadList"),
                  name: `${words.say("data.issues.fileName")}.csv`,
                  wanted: { kind: "issueList", of: given },
                },
              ]}
            />
          )}
        </>
      )}
    </Section>
  );
}

/** What the last change mended, what was changed so far, and the way back. */
function Mending({ site: { words } }: { readonly site: Site }) {
  const [opening, { progress, former, decisions, step }] = useOpening();
  const edits = decisions.edits ?? [];
  return (
    <div className="mending">
      <p className="mending__progress" role="status">
        {progress !== undefined && step === undefined && words.say("data.issues.progress", progress)}
      </p>
      {former.length > 0 && (
        <Button look="quiet" onPress={() => opening.undo()}>
          {words.say("data.issues.undo")}
        </Button>
      )}
      {edits.length > 0 && (
        <Disclosure summary={words.say("data.edits.title", { count: edits.length })}>
          <ul className="edits">
            {edits.map((edit) => {
              const place = placeWords(edit, words);
              return (
                <li key={place} className="edits__item">
                  <span>{words.say("data.edits.now", { place, text: edit.text })}</span>
                  <button
                    type="button"
                    className="button button--quiet"
                    aria-label={words.say("data.edits.takeBackOf", { place })}
                    onClick={() => opening.takeBack(edit)}
                  >
                    {words.say("data.edits.takeBack")}
                  </button>
                </li>
              );
            })}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
