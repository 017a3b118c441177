import { useWords } from "#ui/layout/WordsContext.tsx";
import type { MatrixTableProps } from "./matrixProps.ts";
import { SortButton } from "./SortButton.tsx";
import { ariaSort } from "./sort.ts";
import { WellCount } from "./WellCount.tsx";

type Props = Pick<MatrixTableProps, "matrix" | "sort" | "onSort" | "municipalityHref">;

/** The municipalities, each with how many of its indicators are achieved or on track. */
export function MatrixHead({ matrix, sort, onSort, municipalityHref }: Props) {
  const words = useWords();
  const well = words.say("table.matrix.well");
  const sortBy = (by: string, beginsFalling = false) => ({ by, sort, onPress: () => onSort(by, beginsFalling) });
  return (
    <thead>
      <tr>
        <th scope="col" className="matrix__corner" aria-sort={ariaSort(sort, "name")}>
          <SortButton label={words.say("table.column.indicator")} {...sortBy("name")} />
        </th>
        {matrix.columns.map(({ municipality: { id, name } }) => (
          <th key={id} scope="col" className="matrix__place" aria-sort={ariaSort(sort, id)}>
            <a href={municipalityHref(id)}>{words.text(name)}</a>
            <SortButton
              isMarkOnly
              label={words.say("table.sortBy", { column: words.text(name) })}
              {...sortBy(id, true)}
            />
          </th>
        ))}
        <th scope="col" className="matrix__well" aria-sort={ariaSort(sort, "onTrack")}>
          <SortButton label={well} {...sortBy("onTrack")} />
        </th>
      </tr>
      <tr className="matrix__summary">
        <th scope="row" className="matrix__corner" aria-sort={ariaSort(sort, "municipalities")}>
          <SortButton label={well} {...sortBy("municipalities")} />
        </th>
        {matrix.columns.map(({ municipality: { id }, counts }) => (
          <td key={id}>
            <WellCount counts={counts} />
          </td>
        ))}
        <td className="matrix__well">
          <WellCount counts={matrix.counts} />
        </td>
      </tr>
    </thead>
  );
}
