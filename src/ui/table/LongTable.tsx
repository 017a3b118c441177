import "./longTable.css";
import { type CSSProperties, type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from "react";
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
  /** What tells a row apart from one order to the next. */
  readonly keyOf: (place: number) => string | number;
  /** A cell, asked for when its row comes into sight. */
  readonly cell: (place: number, column: LongColumn) => ReactNode;
  readonly sort: Sort | undefined;
  readonly onSort: (sort: Sort | undefined) => void;
};

/** In the tab order, so that it can be scrolled with the arrow keys. */
const FOCUSABLE = { tabIndex: 0 } as const;

/** A table of any length, of which only the rows in sight are drawn and asked for; its rows are one line high. */
export function LongTable({ caption, columns, count, keyOf, cell, sort, onSort }: Props) {
  const scroller = useRef<HTMLElement>(null);
  const { first, end, gapBefore, gapAfter } = useRowsInSight(scroller, count, sort);
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
      <table className="data-table__table long-table__table" aria-rowcount={count + 1}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <HeadCell key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap height={gapBefore} />
          {places.map((place) => (
            <tr key={keyOf(place)} aria-rowindex={place + 2} className="long-table__row">
              {columns.map((column, nth) => (
                <Cell key={column.id} isHead={nth === 0} isNumeric={column.isNumeric === true}>
                  {cell(place, column)}
                </Cell>
              ))}
            </tr>
          ))}
          <Gap height={gapAfter} />
        </tbody>
      </table>
    </section>
  );
}

type HeadProps = Pick<Props, "sort" | "onSort"> & { readonly column: LongColumn };

function HeadCell({ column: { id, label, width, isNumeric = false, isSortable = false }, sort, onSort }: HeadProps) {
  const press = () => onSort(nextSort(sort, id, isNumeric));
  return (
    <th
      scope="col"
      className={isNumeric ? "numeric" : undefined}
      style={{ inlineSize: `${width}rem` }}
      aria-sort={isSortable ? ariaSort(sort, id) : undefined}
    >
      {isSortable ? <SortButton label={label} by={id} sort={sort} onPress={press} /> : label}
    </th>
  );
}

type CellProps = { readonly isHead: boolean; readonly isNumeric: boolean; readonly children: ReactNode };

function Cell({ isHead, isNumeric, children }: CellProps) {
  const className = isNumeric ? "numeric" : undefined;
  return isHead ? (
    <th scope="row" className={className}>
      {children}
    </th>
  ) : (
    <td className={className}>{children}</td>
  );
}

/** Nobody reads or reaches it. */
const HIDDEN = { "aria-hidden": true } as const;

/** Rows that are not drawn; kept also where there is none, so that those between them keep their places. */
function Gap({ height }: { readonly height: number }) {
  return <tr {...HIDDEN} style={{ blockSize: `${height}px` }} />;
}

/** A row's height in rem, as `longTable.css` makes it. */
const ROW_HEIGHT = 2;

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
  const order = `${sort?.by} ${sort?.isFalling}`;
  useLayoutEffect(() => {
    if (scroller.current !== null && order !== "") scroller.current.scrollTop = 0;
  }, [scroller, order]);
  return rowsInSight({ ...view, count: view.viewHeight === 0 ? 0 : count });
}
