import { type CSSProperties, useId } from "react";
import type { Municipality } from "#domain/dataset.ts";
import type { AreaId, IndicatorId } from "#domain/id.ts";
import { ScrollRegion } from "#ui/layout/ScrollRegion.tsx";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { CompletenessCell } from "./CompletenessCell.tsx";
import { type CompletenessMatrixRow, marksSentence } from "./completenessRows.ts";
import { GroupHead } from "./MatrixBody.tsx";
import { rowsByGroup } from "./matrixRows.ts";
import { cellKey, useCellKeys } from "./useCellKeys.tsx";

export type CompletenessMatrixProps = {
  readonly rows: readonly CompletenessMatrixRow[];
  readonly municipalities: readonly Municipality[];
  readonly indicatorHref: (id: IndicatorId) => string;
  readonly municipalityHref: (id: AreaId) => string;
  /** Where a cell leads. */
  readonly cellHref: (id: IndicatorId, area: AreaId) => string;
};

/** What has been reported, indicators by municipalities: in each cell a mark a period. */
export function CompletenessMatrix(props: CompletenessMatrixProps) {
  const { rows, municipalities } = props;
  const words = useWords();
  const [hint, marks] = [useId(), useId()];
  const sentence = marksSentence(rows, words);
  const caption = words.say("quality.completeness.grid");
  return (
    <div className="matrix matrix--completeness">
      {sentence !== undefined && (
        <p id={marks} className="matrix__note">
          {sentence}
        </p>
      )}
      <ScrollRegion className="matrix__scroll" label={caption}>
        <table
          className="matrix__table"
          style={{ "--columns": municipalities.length } as CSSProperties}
          aria-describedby={sentence === undefined ? hint : `${marks} ${hint}`}
        >
          <caption className="visually-hidden">{caption}</caption>
          <Head {...props} />
          <Body {...props} />
        </table>
      </ScrollRegion>
      <p id={hint} className="matrix__note matrix__hint">
        {words.say("quality.completeness.keyboardHint")}
      </p>
    </div>
  );
}

function Head({ rows, municipalities, municipalityHref }: CompletenessMatrixProps) {
  const words = useWords();
  const missingIn = (area: AreaId) =>
    rows.flatMap(({ cells }) => cells.get(area) ?? []).filter((state) => state === "missing").length;
  const missing = words.say("quality.state.missing");
  return (
    <thead>
      <tr>
        <th scope="col" className="matrix__corner">
          {words.say("table.column.indicator")}
        </th>
        {municipalities.map(({ id, name }) => (
          <th key={id} scope="col" className="matrix__place">
            <a href={municipalityHref(id)}>{words.text(name)}</a>
          </th>
        ))}
        <th scope="col" className="matrix__well matrix__missing">
          {missing}
        </th>
      </tr>
      <tr className="matrix__summary">
        <th scope="row" className="matrix__corner">
          {missing}
        </th>
        {municipalities.map(({ id }) => (
          <MissingCount key={id} count={missingIn(id)} />
        ))}
        <MissingCount count={rows.reduce((sum, { counts }) => sum + counts.missing, 0)} />
      </tr>
    </thead>
  );
}

/** The indicators under their groups. The tab key stops at one cell; arrow keys lead on from there. */
function Body({ rows, municipalities, indicatorHref, cellHref }: CompletenessMatrixProps) {
  const words = useWords();
  const groups = rowsByGroup(rows);
  const ordered = groups.flatMap(([, members]) => members);
  const areas = municipalities.map(({ id }) => id);
  const { tabStop, onFocus, onKeyDown } = useCellKeys(ordered, areas);
  return groups.map(([group, members]) => (
    <tbody key={group} onFocus={onFocus} onKeyDown={onKeyDown}>
      {groups.length > 1 && <GroupHead group={group} width={areas.length + 2} />}
      {members.map((row) => (
        <tr key={row.indicator.id} data-row={ordered.indexOf(row)}>
          <th scope="row" className="matrix__indicator">
            <a href={indicatorHref(row.indicator.id)}>{words.text(row.indicator.name)}</a>
          </th>
          {municipalities.map((municipality) => (
            <CompletenessCell
              key={municipality.id}
              row={row}
              municipality={municipality}
              href={cellHref(row.indicator.id, municipality.id)}
              isTabStop={tabStop === cellKey(row, municipality.id)}
            />
          ))}
          <MissingCount count={row.counts.missing} />
        </tr>
      ))}
    </tbody>
  ));
}

/** How many are missing; a nought steps back. */
function MissingCount({ count }: { readonly count: number }) {
  const words = useWords();
  return (
    <td className={count === 0 ? "matrix__missing matrix__missing--none" : "matrix__missing"}>
      {words.formatNumber(count, 0)}
    </td>
  );
}
