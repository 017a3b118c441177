import type { Issue } from "#domain/issue.ts";
import { wordIssue } from "#i18n/issueWords.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { CellEditor } from "./CellEditor.tsx";
import { placeWords } from "./issueRows.ts";
import { SeverityMark } from "./SeverityMark.tsx";

type Props = {
  readonly issue: Issue;
  /** The whole text of its cell; undefined where it cannot be mended in place. */
  readonly cell: string | undefined;
  readonly onCommit: (text: string) => void;
  readonly onFocus: () => void;
  readonly onLeave: () => void;
};

/** One issue: where, the text as written, what is wrong and how to mend it (I2). */
export function IssueItem({ issue, cell, onCommit, onFocus, onLeave }: Props) {
  const words = useWords();
  const { message, fix } = wordIssue(words, issue);
  const { file, sheet, row, column, cell: cellName } = issue.place;
  const inFile = sheet === undefined ? file : `${file}, ${words.say("quality.issues.sheet", { sheet })}`;
  const inRow = [
    cellName ?? (row === undefined ? [] : words.say("data.place.row", { row: String(row) })),
    column === undefined ? [] : words.say("quality.issues.column", { column }),
  ].flat();
  return (
    <div className="issue">
      <div className="issue__place">
        <SeverityMark severity={issue.severity} />
        <span className="issue__row">{inRow.join(", ")}</span>
        <span className="issue__file">{inFile}</span>
      </div>
      <div className="issue__cell">
        {cell === undefined ? (
          issue.text !== "" && <span className="issue__text">{issue.text}</span>
        ) : (
          <CellEditor
            label={words.say("data.issues.cell", { place: placeWords(issue.place, words) })}
            text={cell}
            onCommit={onCommit}
            onFocus={onFocus}
            onLeave={onLeave}
          />
        )}
      </div>
      <p className="issue__words">
        <strong>{message}</strong> {fix}
      </p>
    </div>
  );
}
