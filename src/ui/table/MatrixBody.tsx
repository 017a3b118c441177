import type { ReactNode } from "react";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { MatrixCell } from "./MatrixCell.tsx";
import type { MatrixTableProps } from "./matrixProps.ts";
import { type MatrixGroup, type MatrixRow, rowsByGroup } from "./matrixRows.ts";
import { cellKey, useCellKeys } from "./useCellKeys.tsx";
import { WellCount } from "./WellCount.tsx";

type Props = Pick<MatrixTableProps, "matrix" | "look" | "indicatorHref" | "onOpenWorking"> & {
  readonly rows: readonly MatrixRow[];
};

/** The indicators under their groups. The tab key stops at one cell; arrow keys lead on from there. */
export function MatrixBody({ matrix, rows, look, indicatorHref, onOpenWorking }: Props) {
  const groups = rowsByGroup(rows);
  const ordered = groups.flatMap(([, members]) => members);
  const areas = matrix.columns.map(({ municipality }) => municipality.id);
  const { tabStop, onFocus, onKeyDown } = useCellKeys(ordered, areas);
  return groups.map(([group, members]) => (
    <tbody key={group} onFocus={onFocus} onKeyDown={onKeyDown}>
      {groups.length > 1 && <GroupHead group={group} width={areas.length + 2} />}
      {members.map((row) => (
        <Row key={row.indicator.id} row={row} place={ordered.indexOf(row)} href={indicatorHref(row.indicator.id)}>
          {matrix.columns.map(({ municipality }) => (
            <MatrixCell
              key={municipality.id}
              assessment={row.cells.get(municipality.id)}
              municipality={municipality}
              look={look}
              isTabStop={tabStop === cellKey(row, municipality.id)}
              onOpen={onOpenWorking}
            />
          ))}
        </Row>
      ))}
    </tbody>
  ));
}

/** The name of a group of indicators over the whole width of the table. */
export function GroupHead({ group, width }: { readonly group: MatrixGroup; readonly width: number }) {
  const words = useWords();
  const name = group === "headline" ? words.say("overview.headline") : words.say(`indicator.resultLevel.${group}`);
  return (
    <tr className="matrix__group">
      <th scope="rowgroup" colSpan={width}>
        <span>{name}</span>
      </th>
    </tr>
  );
}

type RowProps = {
  readonly row: MatrixRow;
  /** Which row of the table it is, whatever its group. */
  readonly place: number;
  readonly href: string;
  readonly children: ReactNode;
};

function Row({ row, place, href, children }: RowProps) {
  const words = useWords();
  return (
    <tr data-row={place}>
      <th scope="row" className="matrix__indicator">
        <a href={href}>{words.text(row.indicator.name)}</a>
      </th>
      {children}
      <td className="matrix__well">
        <WellCount counts={row.counts} />
      </td>
    </tr>
  );
}
