import { wordIssue } from "#i18n/issueWords.ts";
import type { Dhis2Found } from "#state/task.ts";
import { useDhis2, useOpening } from "#state/useWorkspace.ts";
import { Button } from "#ui/control/Button.tsx";
import { Disclosure } from "#ui/control/Disclosure.tsx";
import { Notice } from "#ui/control/Notice.tsx";
import { ProgressLine } from "#ui/control/ProgressLine.tsx";
import { SeverityMark } from "#ui/issue/SeverityMark.tsx";
import { Section } from "#ui/layout/Section.tsx";
import { Dhis2Mapping } from "./Dhis2Mapping.tsx";
import { Dhis2Server } from "./Dhis2Server.tsx";
import { usePublishedAddress } from "./useShowing.ts";
import type { Site } from "./useSite.ts";
import { stepText } from "./workText.ts";
import "./dhis2.css";

type Props = { readonly site: Site };

/** Exports of DHIS2, from files or the address of a server: what they hold, what is what, and the data set they make. */
export function DataDhis2({ site }: Props) {
  const { words } = site;
  const [dhis2, { step, found, fault, files }] = useDhis2();
  const published = usePublishedAddress();
  return (
    <Section title={words.say("dhis2.title")}>
      <Disclosure summary={words.say("dhis2.server.title")}>
        <Dhis2Server site={site} onAnswer={(answered) => dhis2.open(answered, published())} />
      </Disclosure>
      {files.length > 0 && <p>{words.formatList(files.map(({ name }) => name))}</p>}
      {step !== undefined && (
        <ProgressLine
          label={stepText(step, words)}
          done={step.done}
          total={step.total}
          onCancel={() => dhis2.close()}
        />
      )}
      {fault !== undefined && <Notice kind="warning">{words.say("data.failed", { reason: fault })}</Notice>}
      {found !== undefined && <Found site={site} found={found} />}
    </Section>
  );
}

function Found({ site, found }: Props & { readonly found: Dhis2Found }) {
  const { words } = site;
  const [dhis2, { step }] = useDhis2();
  const published = usePublishedAddress();
  const [opening, { files }] = useOpening();
  const { valuesRead, valuesUsed } = found;
  const isOpen = found.files.some(({ bytes }) => files.some((file) => file.bytes === bytes));
  return (
    <>
      <p role="status">
        <strong>{words.say("dhis2.found", { used: valuesUsed, read: valuesRead })}</strong>
        {valuesUsed < valuesRead && ` ${words.say("dhis2.left")}`}
      </p>
      {found.mapping.length > 0 && (
        <Dhis2Mapping site={site} found={found} onChange={(rows) => dhis2.change(rows, published())} />
      )}
      <Issues site={site} found={found} />
      <div className="file-buttons">
        <Button
          look="primary"
          isDisabled={found.files.length === 0 || step !== undefined}
          onPress={() => opening.open(found.files)}
        >
          {words.say("dhis2.use")}
        </Button>
        <Button look="quiet" onPress={() => dhis2.close()}>
          {words.say("dhis2.close")}
        </Button>
      </div>
      <div role="status">{isOpen && <Notice kind="note">{words.say("dhis2.used")}</Notice>}</div>
    </>
  );
}

/** More than these nobody reads; each is about one thing of DHIS2 and not about one value. */
const MOST_ISSUES = 200;

function Issues({ site: { words }, found: { issues } }: Props & { readonly found: Dhis2Found }) {
  if (issues.length === 0) return null;
  const grave = (severity: string) => (severity === "error" ? 0 : severity === "warning" ? 1 : 2);
  const sorted = issues.toSorted((one, other) => grave(one.severity) - grave(other.severity)).slice(0, MOST_ISSUES);
  return (
    <Disclosure summary={words.say("dhis2.issues")} isOpen={sorted[0]?.severity === "error"}>
      <ul className="dhis2-issues">
        {sorted.map((issue) => {
          const { message, fix } = wordIssue(words, issue);
          return (
            <li key={[issue.code, message, issue.place.row].join("\n")}>
              <SeverityMark severity={issue.severity} /> <strong>{message}</strong> {fix}
            </li>
          );
        })}
        {issues.length > MOST_ISSUES && <li>{"…"}</li>}
      </ul>
    </Disclosure>
  );
}
