import { memo, type Ref } from "react";
import type { ActivityAssessment } from "#domain/activityAssessment.ts";
import { activityKey } from "#domain/id.ts";
import { Localised } from "#ui/layout/Localised.tsx";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { IllustrativeMark } from "#ui/status/ValueText.tsx";
import { activityCell } from "./activityCells.tsx";
import { type ActivityColumn, isNumeric } from "./activityColumns.ts";
import type { PlanNames } from "./planNames.ts";

type Props = {
  readonly assessment: ActivityAssessment;
  readonly columns: readonly ActivityColumn[];
  readonly names: PlanNames;
  /** Among all rows, from 0. */
  readonly index: number;
  readonly isTabStop: boolean;
  readonly isForPaper: boolean;
  readonly marksIllustrative: boolean;
  readonly measure: Ref<HTMLTableRowElement>;
  readonly onOpen: (assessment: ActivityAssessment) => void;
};

/** One activity in the table; its name opens everything that is known of it. */
export const ActivityRow = memo(function ActivityRow(props: Props) {
  const { assessment, columns, names, index, isTabStop, isForPaper, measure, onOpen } = props;
  const words = useWords();
  const { activity } = assessment;
  return (
    <tr
      ref={measure}
      className={isForPaper ? "for-paper" : undefined}
      data-index={index}
      data-row={activityKey(assessment.activity)}
      aria-rowindex={index + 2}
    >
      <th scope="row" className="activities__title">
        <button
          type="button"
          className="activities__open"
          tabIndex={isTabStop ? 0 : -1}
          onClick={() => onOpen(assessment)}
        >
          <span className="activities__number">{activity.id}</span> <Localised text={activity.title} />
        </button>
        {props.marksIllustrative && <IllustrativeMark />}
      </th>
      {columns.map((column) =>
        column === "title" ? null : (
          <td
            key={column}
            className={isNumeric(column) ? "numeric" : undefined}
            data-label={words.say(`plan.table.column.${column}`)}
          >
            {activityCell(column, assessment, names, words)}
          </td>
        ),
      )}
    </tr>
  );
});
