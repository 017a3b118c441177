import "./longTable.css";
import {
  type CSSProperties,
  memo,
  type ReactNode,
  type RefObject,
  useDeferredValue,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { flushSync } from "react-dom";
import { type RowsInSight, rowsInSight } from "./longRows.ts";
import { SortButton } from "./SortButton.tsx";
import { ariaSort, nextSort, type Sort } from "./sort.ts";

/** A column of a long table. The first names its row. */
export type LongColumn = {
  readonly id: string;
  readonly label: string;
  /** In rem: columns keep their width whatever rows are in sight. */
  readonly width: number;
  readonly isNumeric?: boolean;
  readonly isSortable?: boolean;
};

type Props = {
  readonly caption: string;
  readonly columns: readonly LongColumn[];
  readonly count: number;
  /** A cell, asked for when its row comes into sight; another function where rows are others, or in another order. */
  readonly cell: (place: number, column: LongColumn) => ReactNode;
  readonly sort: Sort | undefined;
  readonly onSort: (sort: Sort | undefined) => void;
};

/** In the tab order, so that it can be scrolled with the arrow keys. */
const FOCUSABLE = { tabIndex: 0 } as const;

/**
 * A table of any length, of which only the rows in sight are drawn and asked for. Rows are one line high and laid out each
 * by itself, so that a row that comes into sight moves no other; their roles are said, as they are not laid out as a table.
 */
export function LongTable({ caption, columns, count, cell, sort, onSort }: Props) {
  const scroller = useRef<HTMLElement>(null);
  const { first, end, gapBefore, height, most } = useRowsInSight(scroller, count, sort);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const places = Array.from({ length: end - first }, (_, nth) => first + nth);
  return (
    <section
      {...FOCUSABLE}
      ref={scroller}
      className="scroll-region long-table"
      style={{ "--width": `${width}rem`, "--rows": count } as CSSProperties}
      aria-label={caption}
    >
      <table {...ROLES.table} className="long-table__table" aria-label={caption} aria-rowcount={count + 1}>
        <thead {...ROLES.group} className="long-table__head">
          <tr {...ROLES.row} className="long-table__row" aria-rowindex={1}>
            {columns.map((column) => (
              <HeadCell key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody {...ROLES.group} className="long-table__body" style={{ blockSize: `${height}px` }}>
          <tr {...HIDDEN} style={{ blockSize: `${gapBefore}px` }} />
          {places.map((place) => (
            // A row that leaves the sight becomes one that comes into it: to write it anew takes less than to make it.
            <Row key={place % most} place={place} columns={columns} cell={cell} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What the elements of a table are, however they are laid out. */
const ROLES = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  head: { role: "columnheader" },
  name: { role: "rowheader" },
  cell: { role: "cell" },
} as const;

/** Nobody reads or reaches it. */
const HIDDEN = { "aria-hidden": true } as const;

type RowProps = Pick<Props, "columns" | "cell"> & { readonly place: number };

/** Drawn once, when it comes into sight. */
const Row = memo(function Row({ place, columns, cell }: RowProps) {
  return (
    <tr {...ROLES.row} aria-rowindex={place + 2} className="long-table__row">
      {columns.map((column, nth) => {
        const Cell = nth === 0 ? "th" : "td";
        const content = cell(place, column);
        return (
          <Cell
            key={column.id}
            {...(nth === 0 ? ROLES.name : ROLES.cell)}
            className={classOf(column, content)}
            style={roomOf(column)}
          >
            {content}
          </Cell>
        );
      })}
    </tr>
  );
});

/** No letter of the site's face is wider in a table. Unit: rem. */
const WIDEST_LETTER = 0.75;

function classOf({ width, isNumeric = false }: LongColumn, content: ReactNode): string {
  const fits = typeof content === "string" && content.length * WIDEST_LETTER <= width;
  return `long-table__cell${fits ? "" : " long-table__cell--cut"}${isNumeric ? " numeric" : ""}`;
}

/** Its width, and its part of what is left over. */
function roomOf({ width }: LongColumn): CSSProperties {
  return { flex: `${width} 0 ${width}rem` };
}

type HeadProps = Pick<Props, "sort" | "onSort"> & { readonly column: LongColumn };

function HeadCell({ column, sort, onSort }: HeadProps) {
  const { id, label, isNumeric = false, isSortable = false } = column;
  const press = () => onSort(nextSort(sort, id, isNumeric));
  const content = isSortable ? <SortButton label={label} by={id} sort={sort} onPress={press} /> : label;
  return (
    <th
      {...ROLES.head}
      scope="col"
      className={classOf(column, content)}
      style={roomOf(column)}
      aria-sort={isSortable ? ariaSort(sort, id) : undefined}
    >
      {content}
    </th>
  );
}

/** A row's height in rem, as `longTable.css` makes it. */
const ROW_HEIGHT = 2;

/** As high as an element may be, with some to spare: 33.5 million in most browsers, 17.9 in Firefox. Unit: px. */
const MOST_HEIGHT = globalThis.CSS?.supports("-moz-appearance", "none") ? 17_000_000 : 33_000_000;

/** The rows in sight, drawn in the same frame in which the table was scrolled; from the top again in another order. */
function useRowsInSight(scroller: RefObject<HTMLElement | null>, count: number, sort: Sort | undefined): RowsInSight {
  const [view, setView] = useState({ scrollTop: 0, viewHeight: 0, rowHeight: 1 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const read = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setView({ scrollTop: element.scrollTop, viewHeight: element.clientHeight, rowHeight: ROW_HEIGHT * rem });
    };
    const follow = () => flushSync(() => setView((known) => ({ ...known, scrollTop: element.scrollTop })));
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    element.addEventListener("scroll", follow, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", follow);
    };
  }, [scroller]);
  // What is in sight stands first.
  const hasSpare = useDeferredValue(true, false);
  const order = `${sort?.by} ${sort?.isFalling}`;
  useLayoutEffect(() => {
    if (scroller.current !== null && order !== "") scroller.current.scrollTop = 0;
  }, [scroller, order]);
  return rowsInSight({ ...view, mostHeight: MOST_HEIGHT, hasSpare, count: view.viewHeight === 0 ? 0 : count });
}
