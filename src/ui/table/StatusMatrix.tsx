import { useMemo } from "react";
import type { Assessment } from "#domain/assessment.ts";
import type { Indicator, Municipality } from "#domain/dataset.ts";
import type { AreaId, IndicatorId } from "#domain/id.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { kindOfAssessment, type SourceIndex } from "#ui/status/measuredRows.ts";
import { parseStatusChoice } from "#ui/status/statusChoice.ts";
import { IllustrativeMark } from "#ui/status/ValueText.tsx";
import { MatrixTable } from "./MatrixTable.tsx";
import { MatrixToolbar } from "./MatrixToolbar.tsx";
import { filterMatrix } from "./matrixFilter.ts";
import { orderColumns } from "./matrixOrder.ts";
import type { MatrixState } from "./matrixProps.ts";
import { type AssessmentOf, buildMatrix, type Matrix } from "./matrixRows.ts";
import { nextSort, parseSort, sortText } from "./sort.ts";

export type StatusMatrixProps = {
  readonly caption: string;
  readonly indicators: readonly Indicator[];
  readonly municipalities: readonly Municipality[];
  /** Held on to between renders, as the matrix is built anew whenever it changes. */
  readonly assessmentOf: AssessmentOf;
  readonly sources: SourceIndex;
  readonly indicatorHref: (id: IndicatorId) => string;
  readonly municipalityHref: (id: AreaId) => string;
  readonly onOpenWorking: (assessment: Assessment) => void;
  readonly state: MatrixState;
  readonly onStateChange: (state: MatrixState) => void;
};

/** The column by which municipalities, not indicators, are put in order. */
const BY_MUNICIPALITY = "municipalities";

/** Up to so many columns are wide enough for words. */
const COLUMNS_WITH_WORDS = 3;

/** Every indicator in every municipality: baseline, target, latest value and status, to be searched, sorted and opened. */
export function StatusMatrix(props: StatusMatrixProps) {
  const { indicators, municipalities, assessmentOf, sources, state, onStateChange } = props;
  const matrix = useMemo(
    () => buildMatrix(indicators, municipalities, assessmentOf),
    [indicators, municipalities, assessmentOf],
  );
  const choice = parseStatusChoice(state.status);
  const sort = parseSort(state.sort);
  const shown = useMemo(() => {
    const filtered = filterMatrix(matrix, state.find ?? "", choice);
    if (sort?.by !== BY_MUNICIPALITY) return filtered;
    return { ...filtered, columns: orderColumns(filtered.columns, sort.isFalling) };
  }, [matrix, state.find, choice, sort?.by, sort?.isFalling]);
  const illustrative = useMemo(() => illustrativeOf(matrix, sources), [matrix, sources]);
  return (
    <div className="matrix">
      <MatrixToolbar matrix={matrix} state={state} choice={choice} onStateChange={onStateChange} />
      <MatrixTable
        caption={props.caption}
        matrix={shown}
        sort={sort}
        onSort={(by, beginsFalling) => onStateChange({ ...state, sort: sortText(nextSort(sort, by, beginsFalling)) })}
        look={{
          hasPath: state.detail === "values",
          hasWord: shown.columns.length <= COLUMNS_WITH_WORDS,
          choice,
          sources,
          marksIllustrative: illustrative === "some",
        }}
        indicatorHref={props.indicatorHref}
        municipalityHref={props.municipalityHref}
        onOpenWorking={props.onOpenWorking}
        onClear={() => onStateChange({ ...state, find: undefined, status: undefined })}
      />
      {illustrative !== "none" && <IllustrativeNote hasMarks={illustrative === "some"} />}
    </div>
  );
}

/** Says once what is illustrative: all of it, or what carries the mark (V4). */
function IllustrativeNote({ hasMarks }: { readonly hasMarks: boolean }) {
  const words = useWords();
  return (
    <p className="matrix__note">
      {hasMarks && <IllustrativeMark />} {words.say("common.illustrative.long")}
    </p>
  );
}

/** Whether all, some or none of the statuses rest on illustrative numbers: what all share is said once (V4). */
function illustrativeOf({ rows }: Matrix, sources: SourceIndex): "all" | "some" | "none" {
  const kinds = rows.flatMap(({ cells }) => [...cells.values()].map((cell) => kindOfAssessment(cell, sources)));
  const known = kinds.filter((kind) => kind !== undefined);
  if (!known.includes("illustrative")) return "none";
  return known.every((kind) => kind === "illustrative") ? "all" : "some";
}
