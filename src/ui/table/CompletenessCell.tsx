import { memo } from "react";
import type { Municipality } from "#domain/dataset.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { StatusShape } from "#ui/status/StatusShape.tsx";
import { type CompletenessMatrixRow, cellSentence, MOST_MARKS } from "./completenessRows.ts";

type Props = {
  readonly row: CompletenessMatrixRow;
  readonly municipality: Municipality;
  readonly href: string;
  readonly isTabStop: boolean;
};

/** A mark a period, the newest last; heard, and seen when pointed at, in words. Missing values tint their cell. */
export const CompletenessCell = memo(function CompletenessCell({ row, municipality, href, isTabStop }: Props) {
  const words = useWords();
  const states = row.cells.get(municipality.id) ?? [];
  const sentence = cellSentence(row, states, municipality, words);
  const [shown, isMissing] = [states.slice(-MOST_MARKS), states.includes("missing")];
  return (
    <td className="matrix__cell">
      <a
        className={isMissing ? "report-cell report-cell--missing" : "report-cell"}
        href={href}
        tabIndex={isTabStop ? 0 : -1}
        title={sentence}
      >
        <span className="visually-hidden">{sentence}</span>
        {shown.map((state, place) => (
          <StatusShape key={row.periods.at(place - shown.length)} sign={state} />
        ))}
      </a>
    </td>
  );
});
