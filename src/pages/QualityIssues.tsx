import { groupIssues, type Issue, type IssueGroup } from "#domain/issue.ts";
import { wordIssue } from "#i18n/issueWords.ts";
import { Disclosure } from "#ui/control/Disclosure.tsx";
import { Section } from "#ui/layout/Section.tsx";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { type DataColumn, DataTable } from "#ui/table/DataTable.tsx";
import { countSeverity } from "./quality.ts";

/** What was found wrong in the tables, those alike together (I2). */
export function QualityIssues({ issues }: { readonly issues: readonly Issue[] }) {
  const words = useWords();
  return (
    <Section name="issues" title={words.say("quality.issues.title")} caption={words.say("quality.issues.caption")}>
      {issues.length === 0 ? (
        <p>{words.say("quality.issues.none")}</p>
      ) : (
        <>
          <p className="quality__finding">
            {words.say("quality.issues.finding", {
              warnings: countSeverity(issues, "warning"),
              notices: countSeverity(issues, "notice"),
            })}
          </p>
          <ul className="calls">
            {groupIssues(issues).map((group) => (
              <li key={[group.code, group.place.file, group.place.sheet, group.place.column].join()} className="call">
                <Group group={group} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

/** Of very many alike, as in a data set of the reader's own, the first are listed; the page of data lists them all. */
const MOST_SHOWN = 200;

function Group({ group }: { readonly group: IssueGroup }) {
  const words = useWords();
  const { file, sheet, column } = group.place;
  const place = [
    file,
    sheet === undefined ? [] : words.say("quality.issues.sheet", { sheet }),
    column === undefined ? [] : words.say("quality.issues.column", { column }),
  ]
    .flat()
    .join(", ");
  const wording = (issue: Issue) => wordIssue(words, issue);
  const first = wording(group.issues[0]);
  const columns: readonly DataColumn<Issue>[] = [
    {
      id: "row",
      label: words.say("quality.issues.row"),
      show: ({ place: { cell, row } }) => cell ?? (row === undefined ? "–" : words.formatNumber(row, 0)),
    },
    { id: "text", label: words.say("quality.issues.text"), show: ({ text }) => text },
    { id: "message", label: words.say("quality.issues.message"), show: (issue) => wording(issue).message },
    { id: "fix", label: words.say("quality.issues.fix"), show: (issue) => wording(issue).fix },
  ];
  return (
    <Disclosure
      summary={
        <>
          <span className="call__name">{`${words.say(`quality.issues.severity.${group.severity}`)}: ${place}`}</span>
          <span className="call__count">{words.say("quality.issues.count", { count: group.issues.length })}</span>
          <span className="mend__counts">{`${first.message} ${first.fix}`}</span>
        </>
      }
    >
      <DataTable
        caption={place}
        columns={columns}
        rows={group.issues.slice(0, MOST_SHOWN)}
        rowId={(issue) => String(group.issues.indexOf(issue))}
      />
    </Disclosure>
  );
}
