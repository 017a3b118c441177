import { useWords } from "#ui/layout/WordsContext.tsx";
import { SortButton } from "#ui/table/SortButton.tsx";
import { ariaSort, nextSort, type Sort } from "#ui/table/sort.ts";
import { type ActivityColumn, beginsFalling, isNumeric, widthOf } from "./activityColumns.ts";

type Props = {
  readonly columns: readonly ActivityColumn[];
  readonly sort: Sort | undefined;
  readonly onSort: (sort: Sort | undefined) => void;
};

/** The names of the columns, each of which sorts. */
export function ActivityTableHead({ columns, sort, onSort }: Props) {
  const words = useWords();
  return (
    <>
      <colgroup>
        {columns.map((column) => (
          <col key={column} style={{ inlineSize: `${widthOf([column])}rem` }} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          {columns.map((column) => (
            <th
              key={column}
              scope="col"
              className={isNumeric(column) ? "numeric" : undefined}
              aria-sort={ariaSort(sort, column)}
            >
              <SortButton
                label={words.say(`plan.table.column.${column}`)}
                by={column}
                sort={sort}
                onPress={() => onSort(nextSort(sort, column, beginsFalling(column)))}
              />
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}
