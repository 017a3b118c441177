import { Fragment, type KeyboardEvent, useId, useMemo, useRef } from "react";
import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import type { ActivityBlock } from "./activityBlock.ts";
import type { PlanNames } from "./planNames.ts";
import { buildPlanTree, flattenTree, type TreeRow } from "./planTree.ts";
import { TreeItem } from "./TreeItem.tsx";
import { moveInTree, rowByName } from "./treeMoves.ts";
import type { OpenParts } from "./useOpenParts.ts";
import { useRowFocus } from "./useRowFocus.ts";
import { useRowWindow } from "./useRowWindow.ts";

export type ActivityTreeProps = {
  readonly blocks: readonly ActivityBlock[];
  /** Whether each block stands over its goals; otherwise the goals of all are taken together. */
  readonly hasHeads: boolean;
  /** Whether the blocks are municipalities, so that an activity need not say where it is. */
  readonly isByPlace: boolean;
  readonly ownGoals: ReadonlySet<string>;
  readonly open: OpenParts;
  readonly names: PlanNames;
  readonly onOpenActivity: (activity: ActivityAssessment) => void;
};

const ROW_HEIGHT = 44;

/** Letters typed within so many milliseconds are one word. */
const TYPING_PAUSE = 600;

/** Goal → sub-goal → activity, by the tree pattern of the ARIA practices; only the nodes in sight are drawn. */
export function ActivityTree(props: ActivityTreeProps) {
  const { blocks, hasHeads, ownGoals, names, open, onOpenActivity } = props;
  const words = useWords();
  const hint = useId();
  const nodes = useMemo(
    () => buildPlanTree(blocks, hasHeads, { ownGoals, names }),
    [blocks, hasHeads, ownGoals, names],
  );
  const rows = useMemo(() => flattenTree(nodes, open.isOpen), [nodes, open.isOpen]);
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const focus = useRowFocus<HTMLDivElement>(ids);
  const view = useRowWindow<HTMLElement, HTMLDivElement>(ids, focus.at, () => ROW_HEIGHT);
  const press = ({ id, node }: TreeRow) =>
    node.kind === "activity" ? onOpenActivity(node.activity) : open.toggle([id]);
  const onKeyDown = useTreeKeys(rows, focus, open, press);
  return (
    <>
      <section ref={view.scroller} className="scroll-region tree" aria-label={words.say("plan.tree.label")}>
        <div
          ref={focus.container}
          role="tree"
          aria-label={words.say("plan.tree.label")}
          aria-describedby={hint}
          onFocus={focus.onFocus}
          onKeyDown={onKeyDown}
        >
          {view.rows.map(({ index, gapBefore, isForPaper }) => {
            const row = rows[index];
            return row === undefined ? null : (
              <Fragment key={row.id}>
                <Gap height={gapBefore} />
                <TreeItem
                  row={row}
                  index={index}
                  isTabStop={index === focus.at}
                  isForPaper={isForPaper}
                  names={names}
                  namesPlace={!props.isByPlace}
                  measure={view.measure}
                  onPress={press}
                />
              </Fragment>
            );
          })}
          <Gap height={view.gapAfter} />
        </div>
      </section>
      <p id={hint} className="activities__hint">
        {words.say("plan.tree.hint")}
      </p>
    </>
  );
}

function Gap({ height }: { readonly height: number }) {
  return height <= 0 ? null : <div role="none" className="for-screen" style={{ blockSize: `${height}px` }} />;
}

/** What keys do in a tree, by the pattern; letters lead to a name, Enter and space press a row. */
function useTreeKeys(
  rows: readonly TreeRow[],
  focus: Pick<ReturnType<typeof useRowFocus>, "at" | "moveTo">,
  open: OpenParts,
  press: (row: TreeRow) => void,
) {
  const words = useWords();
  const findByName = useTyping(rows, (row) => nameOf(row, words.text));
  return (event: KeyboardEvent) => {
    const row = rows[focus.at];
    if (row === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const move = moveInTree(event.key, rows, focus.at);
    const named = move === undefined ? findByName(event.key, focus.at) : undefined;
    if (move === undefined && named === undefined && event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    if (move !== undefined && "toggle" in move) open.toggle(move.toggle);
    else if (move !== undefined) focus.moveTo(move.to);
    else if (named !== undefined) focus.moveTo(named);
    else press(row);
  };
}

function nameOf({ node }: TreeRow, text: (title: ActivityAssessment["activity"]["title"]) => string): string {
  return node.kind === "activity" ? `${node.activity.activity.id} ${text(node.activity.activity.title)}` : node.label;
}

/** Leads to a name as its letters are typed. */
function useTyping(rows: readonly TreeRow[], nameOf: (row: TreeRow) => string) {
  const typed = useRef({ text: "", at: 0 });
  return (key: string, from: number): number | undefined => {
    if ([...key].length !== 1) return undefined;
    const now = performance.now();
    const text = (now - typed.current.at > TYPING_PAUSE ? key : typed.current.text + key).trimStart();
    typed.current = { text, at: now };
    return rowByName(text, rows, from, nameOf);
  };
}
