import type { Ref } from "react";
import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import type { ActivityTotals } from "#domain/activityTotals.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import type { ActivityBlock } from "./activityBlock.ts";
import { type ActivityColumn, isNumeric } from "./activityColumns.ts";
import { totalCell } from "./totalCells.tsx";

type Props = {
  readonly id: string;
  readonly block: ActivityBlock;
  readonly isOpen: boolean;
  readonly columns: readonly ActivityColumn[];
  readonly index: number;
  readonly isTabStop: boolean;
  readonly isForPaper: boolean;
  readonly measure: Ref<HTMLTableRowElement>;
  readonly onToggle: (id: string) => void;
};

/** The heading of a block with what its activities add up to; it opens and closes them. */
export function BlockRow({ id, block, isOpen, columns, index, isTabStop, isForPaper, measure, onToggle }: Props) {
  const { label, totals, activities } = block;
  return (
    <tr
      ref={measure}
      className={isForPaper ? "activities__block for-paper" : "activities__block"}
      data-index={index}
      data-row={id}
      aria-rowindex={index + 2}
    >
      <th scope="row" className="activities__title">
        <button
          type="button"
          className="activities__toggle"
          tabIndex={isTabStop ? 0 : -1}
          aria-expanded={isOpen}
          onClick={() => onToggle(block.id)}
        >
          <OpenSign /> {label}
        </button>
        <ActivityCount count={totals.activities} />
      </th>
      <TotalCells columns={columns} totals={totals} activities={activities} />
    </tr>
  );
}

/** Points at what is closed, and down at what is open. */
export function OpenSign() {
  return (
    <svg aria-hidden="true" className="open-sign" viewBox="0 0 8 8" width="0.625em" height="0.625em">
      <path d="M1.5 0L6.5 4L1.5 8Z" />
    </svg>
  );
}

export function ActivityCount({ count }: { readonly count: number }) {
  return <span className="activities__small">{useWords().say("plan.table.count", { count })}</span>;
}

type TotalProps = {
  readonly columns: readonly ActivityColumn[];
  readonly totals: ActivityTotals;
  readonly activities: readonly ActivityAssessment[];
};

export function TotalCells({ columns, totals, activities }: TotalProps) {
  const words = useWords();
  return columns.map((column) =>
    column === "title" ? null : (
      <td
        key={column}
        className={isNumeric(column) ? "numeric" : undefined}
        data-label={words.say(`plan.table.column.${column}`)}
      >
        {totalCell(column, totals, activities, words)}
      </td>
    ),
  );
}
