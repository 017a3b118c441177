import type { Severity } from "#domain/issue.ts";
import { countSeverities, type IssueFilter, type IssueTable } from "#domain/issueTable.ts";
import { wordIssue } from "#i18n/issueWords.ts";
import { SegmentedControl } from "#ui/control/SegmentedControl.tsx";
import { SelectField } from "#ui/control/SelectField.tsx";
import { TextFilter } from "#ui/control/TextFilter.tsx";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { issueKinds } from "./issueRows.ts";

type Props = {
  readonly issues: IssueTable;
  readonly filter: IssueFilter;
  readonly onChange: (filter: IssueFilter) => void;
};

const ALL = "";
const SEVERITIES = ["error", "warning", "notice"] as const;
/** As much of a sentence as tells a kind of issue apart in a list. */
const LONGEST_NAME = 72;

/** What issues are narrowed down by: how grave, which file, what is wrong, and any text. */
export function IssueFilters({ issues, filter, onChange }: Props) {
  const words = useWords();
  const { say } = words;
  const change = (part: { readonly [Key in keyof IssueFilter]?: IssueFilter[Key] | undefined }) =>
    onChange(Object.fromEntries(Object.entries({ ...filter, ...part }).filter(([, value]) => value)) as IssueFilter);
  const counts = countSeverities(issues);
  const files = [...new Set(issues.file)].map((index) => issues.texts[index] ?? "");
  const kinds = issueKinds(issues);
  return (
    <div className="controls issue-filters">
      <SegmentedControl<Severity | typeof ALL>
        label={say("data.issues.severity")}
        value={filter.severity ?? ALL}
        options={[
          { value: ALL, label: say("data.issues.all", { count: issues.length }) },
          ...SEVERITIES.map((value) => ({ value, label: say(`data.issues.${value}`, { count: counts[value] }) })),
        ]}
        onChange={(severity) => change({ severity: severity === ALL ? undefined : severity })}
      />
      {files.length > 1 && (
        <SelectField
          label={say("data.issues.file")}
          value={filter.file ?? ALL}
          options={[ALL, ...files].map((value) => ({ value, label: value || say("data.issues.every") }))}
          onChange={(file) => change({ file })}
        />
      )}
      {kinds.length > 1 && (
        <SelectField
          label={say("data.issues.kind")}
          value={filter.code ?? ALL}
          options={[
            { value: ALL, label: say("data.issues.every") },
            ...kinds.map(({ code, first, count }) => ({
              value: code,
              label: `${cut(wordIssue(words, first).message)} (${words.formatNumber(count, 0)})`,
            })),
          ]}
          onChange={(code) => change({ code: code === ALL ? undefined : code })}
        />
      )}
      <TextFilter
        label={say("data.issues.find")}
        placeholder={say("data.issues.findHint")}
        value={filter.find ?? ""}
        onChange={(find) => change({ find })}
      />
    </div>
  );
}

function cut(text: string): string {
  return text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME - 1)}…`;
}
