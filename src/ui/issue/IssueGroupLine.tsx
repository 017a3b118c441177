import type { Issue } from "#domain/issue.ts";
import { wordIssue } from "#i18n/issueWords.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { placeWords } from "./issueRows.ts";
import { SeverityMark } from "./SeverityMark.tsx";

type Props = {
  readonly first: Issue;
  readonly count: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
};

/** Issues that are alike under the words of the first of them; opens and closes them. */
export function IssueGroupLine({ first, count, isOpen, onToggle }: Props) {
  const words = useWords();
  const { row: _, ...place } = first.place;
  return (
    <button type="button" className="issue-group" aria-expanded={isOpen} onClick={onToggle}>
      <span className="issue-group__mark" aria-hidden="true" />
      <SeverityMark severity={first.severity} />
      <span className="issue-group__words">
        <strong>{words.say("data.issues.alike", { count })}</strong>
        {` ${wordIssue(words, first).message}`}
      </span>
      <span className="issue-group__place">{placeWords(place, words)}</span>
    </button>
  );
}
