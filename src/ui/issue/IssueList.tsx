import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import type { Issue } from "#domain/issue.ts";
import { type IssueTable, issueAt } from "#domain/issueTable.ts";
import { type ScrollToLine, VirtualList } from "#ui/control/VirtualList.tsx";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { IssueGroupLine } from "./IssueGroupLine.tsx";
import { IssueItem } from "./IssueItem.tsx";
import { type IssueLine, issueLines } from "./issueRows.ts";

type Props = {
  readonly issues: IssueTable;
  /** The issues to show, as indices. */
  readonly found: readonly number[];
  /** By the index of its issue, the whole text of each cell that can be mended in place. */
  readonly cells: ReadonlyMap<number, string>;
  readonly onEdit: (place: Issue["place"], text: string) => void;
};

const LINE_HEIGHT = 84;

/** Issues line by line; of a long list only what is in sight is drawn. */
export function IssueList({ issues, found, cells, onEdit }: Props) {
  const words = useWords();
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const lines = useMemo(() => issueLines(issues, found, toggled), [issues, found, toggled]);
  const scroller = useRef<ScrollToLine>(undefined);
  const focus = useKeptFocus(lines, cells, scroller);
  const toggle = (key: string) =>
    setToggled((now) => {
      const next = new Set(now);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  const drawLine = (place: number) => {
    const line = lines[place];
    if (line === undefined) return null;
    if (line.kind === "group") {
      const { first, count, isOpen, key } = line;
      return (
        <IssueGroupLine first={issueAt(issues, first)} count={count} isOpen={isOpen} onToggle={() => toggle(key)} />
      );
    }
    const issue = issueAt(issues, line.index);
    return (
      <IssueItem
        issue={issue}
        cell={cells.get(line.index)}
        onCommit={(text) => onEdit(issue.place, text)}
        onFocus={() => focus.onFocus(line.key, place)}
        onLeave={focus.onLeave}
      />
    );
  };
  return (
    <VirtualList
      label={words.say("data.issues.list")}
      className="issues"
      count={lines.length}
      lineHeight={LINE_HEIGHT}
      keyOf={(place) => lines[place]?.key ?? place}
      drawLine={drawLine}
      scroller={scroller}
    />
  );
}

/**
 * Where the focus is among the cells. When the issue it was at is mended, it goes to the cell that now stands in its place,
 * so that a person mends one after the other without leaving the keyboard.
 */
function useKeptFocus(
  lines: readonly IssueLine[],
  cells: ReadonlyMap<number, string>,
  scroller: RefObject<ScrollToLine | undefined>,
) {
  const focused = useRef<{ readonly key: string; readonly place: number }>(undefined);
  useEffect(() => {
    const former = focused.current;
    if (former === undefined || lines.some(({ key }) => key === former.key)) return;
    focused.current = undefined;
    const next = nearestCell(lines, cells, former.place);
    if (next === undefined) return;
    scroller.current?.(next);
    requestAnimationFrame(() => {
      document.querySelector<HTMLInputElement>(`.issues [data-index="${next}"] input`)?.focus({ preventScroll: true });
    });
  }, [lines, cells, scroller]);
  return {
    onFocus: (key: string, place: number) => {
      focused.current = { key, place };
    },
    onLeave: () => {
      focused.current = undefined;
    },
  };
}

function nearestCell(
  lines: readonly IssueLine[],
  cells: ReadonlyMap<number, string>,
  place: number,
): number | undefined {
  const isCell = (line: IssueLine | undefined) => line?.kind === "issue" && cells.has(line.index);
  for (let at = place; at < lines.length; at++) if (isCell(lines[at])) return at;
  for (let at = Math.min(place, lines.length) - 1; at >= 0; at--) if (isCell(lines[at])) return at;
  return undefined;
}
