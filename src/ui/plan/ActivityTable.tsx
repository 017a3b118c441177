import { type CSSProperties, Fragment, type KeyboardEvent, type Ref, useId, useMemo } from "react";
import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import type { Sort } from "#ui/table/sort.ts";
import { ActivityRow } from "./ActivityRow.tsx";
import { ActivityTableHead } from "./ActivityTableHead.tsx";
import type { ActivityBlock } from "./activityBlock.ts";
import { totalsOfBlocks } from "./activityBlocks.ts";
import { type ActivityColumn, widthOf } from "./activityColumns.ts";
import { ActivityCount, BlockRow, TotalCells } from "./BlockRow.tsx";
import { type FlatRow, flatRows, flattenBlocks } from "./flatRows.ts";
import type { PlanNames } from "./planNames.ts";
import { rowAfter } from "./rowMoves.ts";
import type { OpenParts } from "./useOpenParts.ts";
import { useRowFocus } from "./useRowFocus.ts";
import { useRowWindow } from "./useRowWindow.ts";

export type ActivityTableProps = {
  readonly blocks: readonly ActivityBlock[];
  /** Whether each block stands under its heading. */
  readonly hasHeads: boolean;
  readonly columns: readonly ActivityColumn[];
  readonly sort: Sort | undefined;
  readonly onSort: (sort: Sort | undefined) => void;
  readonly open: OpenParts;
  readonly names: PlanNames;
  /** Whether an activity is marked as illustrative; none is where all are, which is said once (V4). */
  readonly marksIllustrative: (activity: ActivityAssessment) => boolean;
  readonly onOpenActivity: (activity: ActivityAssessment) => void;
};

/** Before a row has been seen: two lines of a title, and the padding. */
const ROW_HEIGHT = 64;

/** In the tab order, so that it can be scrolled with the arrow keys. */
const FOCUSABLE = { tabIndex: 0 } as const;

/** Activities with their totals, to be sorted, grouped and opened; only the rows in sight are drawn. */
export function ActivityTable(props: ActivityTableProps) {
  const { blocks, hasHeads, columns, open } = props;
  const words = useWords();
  const hint = useId();
  const rows = useMemo(
    () => (hasHeads ? flattenBlocks(blocks, open.isOpen) : flatRows(blocks.flatMap(({ activities }) => activities))),
    [blocks, hasHeads, open.isOpen],
  );
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const focus = useRowFocus<HTMLTableSectionElement>(ids);
  const view = useRowWindow<HTMLElement, HTMLTableRowElement>(ids, focus.at, () => ROW_HEIGHT);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = keyTarget(event, rows, focus.at);
    if (to === undefined) return;
    event.preventDefault();
    if (typeof to === "number") focus.moveTo(to);
    else open.toggle([to.block.id]);
  };
  const caption = words.say("plan.table.caption");
  return (
    <>
      <section {...FOCUSABLE} ref={view.scroller} className="scroll-region activities" aria-label={caption}>
        <table
          className="activities__table"
          style={{ "--width": `${widthOf(columns)}rem` } as CSSProperties}
          aria-rowcount={rows.length + 2}
          aria-describedby={hint}
        >
          <caption className="visually-hidden">{caption}</caption>
          <ActivityTableHead columns={columns} sort={props.sort} onSort={props.onSort} />
          <tbody ref={focus.container} onFocus={focus.onFocus} onKeyDown={onKeyDown}>
            {view.rows.map(({ index, gapBefore, isForPaper }) => (
              <Fragment key={ids[index]}>
                <Gap height={gapBefore} columns={columns.length} />
                <Row
                  {...props}
                  row={rows[index]}
                  index={index}
                  isTabStop={index === focus.at}
                  isForPaper={isForPaper}
                  measure={view.measure}
                />
              </Fragment>
            ))}
            <Gap height={view.gapAfter} columns={columns.length} />
          </tbody>
          <Foot blocks={blocks} columns={columns} index={rows.length} />
        </table>
      </section>
      <p id={hint} className="activities__hint">
        {words.say("plan.table.hint")}
      </p>
    </>
  );
}

type RowProps = ActivityTableProps & {
  readonly row: FlatRow | undefined;
  readonly index: number;
  readonly isTabStop: boolean;
  readonly isForPaper: boolean;
  readonly measure: Ref<HTMLTableRowElement>;
};

function Row({ row, columns, index, isTabStop, isForPaper, measure, open, names, ...props }: RowProps) {
  if (row === undefined) return null;
  const place = { columns, index, isTabStop, isForPaper, measure };
  if (row.kind === "block")
    return (
      <BlockRow {...place} id={row.id} block={row.block} isOpen={row.isOpen} onToggle={(id) => open.toggle([id])} />
    );
  const isMarked = props.marksIllustrative(row.activity);
  return (
    <ActivityRow
      {...place}
      assessment={row.activity}
      names={names}
      marksIllustrative={isMarked}
      onOpen={props.onOpenActivity}
    />
  );
}

/** Not read aloud: the rows carry their place among all. */
const HIDDEN = { "aria-hidden": true } as const;

/** The room of rows that are not drawn. */
function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tr {...HIDDEN} className="activities__gap for-screen">
      <td colSpan={columns} style={{ blockSize: `${height}px` }} />
    </tr>
  );
}

type FootProps = {
  readonly blocks: readonly ActivityBlock[];
  readonly columns: readonly ActivityColumn[];
  readonly index: number;
};

/** What everything that is shown adds up to. */
function Foot({ blocks, columns, index }: FootProps) {
  const words = useWords();
  const totals = useMemo(() => totalsOfBlocks(blocks), [blocks]);
  const activities = useMemo(() => blocks.flatMap((block) => block.activities), [blocks]);
  return (
    <tfoot>
      <tr aria-rowindex={index + 2}>
        <th scope="row" className="activities__title">
          {words.say("plan.table.total")} <ActivityCount count={totals.activities} />
        </th>
        <TotalCells columns={columns} totals={totals} activities={activities} />
      </tr>
    </tfoot>
  );
}

/** Where a key leads: to another row, or to the block that it opens or closes. */
function keyTarget(
  event: KeyboardEvent,
  rows: readonly FlatRow[],
  from: number,
): number | Extract<FlatRow, { kind: "block" }> | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const row = rows[from];
  if (row?.kind === "block" && event.key === (row.isOpen ? "ArrowLeft" : "ArrowRight")) return row;
  return rowAfter(event.key, from, rows.length);
}
