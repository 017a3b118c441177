import { SegmentedControl } from "#ui/control/SegmentedControl.tsx";
import { TextFilter } from "#ui/control/TextFilter.tsx";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { StatusSummary } from "#ui/status/StatusSummary.tsx";
import type { StatusChoice } from "#ui/status/statusChoice.ts";
import { countChoice } from "./matrixFilter.ts";
import type { MatrixState } from "./matrixProps.ts";
import type { Matrix } from "./matrixRows.ts";

type Props = {
  readonly matrix: Matrix;
  readonly state: MatrixState;
  readonly choice: StatusChoice | undefined;
  readonly onStateChange: (state: MatrixState) => void;
};

/** What the matrix holds in all, and what of it is shown: the counts are the filter, and the legend too. */
export function MatrixToolbar({ matrix, state, choice, onStateChange }: Props) {
  const words = useWords();
  return (
    <div className="matrix__toolbar">
      <StatusSummary
        label={words.say("table.matrix.byStatus")}
        counts={matrix.counts}
        staleCount={countChoice(matrix, "stale")}
        chosen={choice}
        onChoose={(status) => onStateChange({ ...state, status })}
      />
      <div className="matrix__controls">
        <TextFilter
          label={words.say("table.matrix.find")}
          value={state.find ?? ""}
          placeholder={words.say("table.filterPlaceholder")}
          onChange={(find) => onStateChange({ ...state, find: find === "" ? undefined : find })}
        />
        <SegmentedControl
          label={words.say("table.matrix.cells")}
          value={state.detail ?? "status"}
          options={[
            { value: "status", label: words.say("table.matrix.cellsStatus") },
            { value: "values", label: words.say("table.matrix.cellsValues") },
          ]}
          onChange={(detail) => onStateChange({ ...state, detail: detail === "status" ? undefined : detail })}
        />
      </div>
    </div>
  );
}
