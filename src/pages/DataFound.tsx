import { useEffect, useRef } from "react";
import { countSeverities } from "#domain/issueTable.ts";
import type { Opened } from "#state/task.ts";
import { useOpening } from "#state/useWorkspace.ts";
import { Disclosure } from "#ui/control/Disclosure.tsx";
import { Notice } from "#ui/control/Notice.tsx";
import { Section } from "#ui/layout/Section.tsx";
import { type DataColumn, DataTable } from "#ui/table/DataTable.tsx";
import { DataCompare } from "./DataCompare.tsx";
import { DataConflicts } from "./DataConflicts.tsx";
import { DataIssues } from "./DataIssues.tsx";
import { DataKeep } from "./DataKeep.tsx";
import { DataQuestions } from "./DataQuestions.tsx";
import type { Site } from "./useSite.ts";
import { tableTitle } from "./workText.ts";

type Props = { readonly site: Site };
type PartProps = Props & { readonly opened: Opened };

/** What the files that are open hold: their rows, what is wrong, and what may be done with the data set they make. */
export function DataFound({ site }: Props) {
  const [, { opened, files }] = useOpening();
  if (opened === undefined || files.length === 0) return null;
  return (
    <>
      <Summary site={site} opened={opened} />
      <DataQuestions site={site} opened={opened} />
      <DataConflicts site={site} opened={opened} />
      <DataIssues site={site} opened={opened} />
      {opened.dataset !== undefined && (
        <>
          <DataCompare site={site} />
          <DataKeep site={site} dataset={opened.dataset} />
        </>
      )}
    </>
  );
}

function Summary({ site, opened }: PartProps) {
  const { words } = site;
  const top = useRef<HTMLParagraphElement>(null);
  // What was found stands below what was opened: the first time, the reader is led there.
  useEffect(() => {
    top.current?.scrollIntoView({ block: "start" });
  }, []);
  const { accounts, issues, dataset, aside } = opened;
  const sum = (of: (account: Account) => number) => accounts.reduce((total, account) => total + of(account), 0);
  const [read, accepted] = [sum(({ rowsRead }) => rowsRead), sum(({ rowsAccepted }) => rowsAccepted)];
  const { error, warning, notice } = countSeverities(issues);
  return (
    <Section title={words.say("data.found.title")}>
      <p ref={top} className="data-found">
        <strong>{words.say("data.found.rows", { accepted: words.formatNumber(accepted, 0), read })}</strong>
        {` · ${words.say("data.found.counts", { errors: error, warnings: warning, notices: notice })}`}
      </p>
      {dataset === undefined && <Notice kind="warning">{words.say("data.found.noDataset")}</Notice>}
      {dataset !== undefined && accepted < read && (
        <Notice kind="warning">{words.say("data.found.partial", { count: read - accepted })}</Notice>
      )}
      {accounts.length > 0 && (
        <Disclosure summary={words.say("data.account.title")} isOpen={accounts.length <= 15}>
          <Accounts site={site} opened={opened} />
        </Disclosure>
      )}
      {aside.columns.length + aside.tables.length > 0 && <Aside site={site} opened={opened} />}
    </Section>
  );
}

type Account = Opened["accounts"][number];

/** Rows read = rows accepted + rows rejected, per file and sheet (I1). */
function Accounts({ site: { words }, opened: { accounts } }: PartProps) {
  const number = (count: number) => words.formatNumber(count, 0);
  const hasSheets = accounts.some(({ sheet }) => sheet !== undefined);
  const columns: readonly DataColumn<Account>[] = [
    { id: "file", label: words.say("data.account.file"), show: ({ file }) => file },
    ...(hasSheets
      ? [{ id: "sheet", label: words.say("data.account.sheet"), show: ({ sheet }: Account) => sheet ?? "–" }]
      : []),
    { id: "table", label: words.say("data.account.table"), show: ({ table }) => tableTitle(table, words) },
    { id: "read", label: words.say("data.account.read"), isNumeric: true, show: ({ rowsRead }) => number(rowsRead) },
    {
      id: "accepted",
      label: words.say("data.account.accepted"),
      isNumeric: true,
      show: ({ rowsAccepted }) => number(rowsAccepted),
    },
    {
      id: "rejected",
      label: words.say("data.account.rejected"),
      isNumeric: true,
      show: ({ rowsRejected }) => number(rowsRejected),
    },
  ];
  return (
    <DataTable
      caption={words.say("data.account.title")}
      columns={columns}
      rows={accounts}
      rowId={({ file, sheet, table }) => [file, sheet, table].join("\n")}
    />
  );
}

function Aside({ site: { words }, opened: { aside } }: PartProps) {
  const texts = [
    ...aside.tables.map(({ file, name }) => words.say("data.aside.table", { file, name })),
    ...aside.columns.map(({ file, column }) => words.say("data.aside.column", { file, column })),
  ];
  return (
    <Disclosure summary={words.say("data.aside.title")}>
      <ul>
        {texts.slice(0, MOST_ASIDE).map((text) => (
          <li key={text}>{text}</li>
        ))}
        {texts.length > MOST_ASIDE && <li>{"…"}</li>}
      </ul>
    </Disclosure>
  );
}

/** More than these nobody reads; the list of issues names them all. */
const MOST_ASIDE = 50;
