import { memo } from "react";
import type { Assessment } from "#domain/assessment.ts";
import type { Municipality } from "#domain/dataset.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { CompactBadge } from "#ui/status/CompactBadge.tsx";
import { kindOfAssessment } from "#ui/status/measuredRows.ts";
import { fitsChoice } from "#ui/status/statusChoice.ts";
import type { CellLook } from "./matrixProps.ts";

type CellProps = {
  readonly assessment: Assessment | undefined;
  readonly municipality: Municipality;
  readonly look: CellLook;
  readonly isTabStop: boolean;
  readonly onOpen: (assessment: Assessment) => void;
};

/** One status of the matrix. Drawn again only when its own props change: moving through a large matrix touches two cells. */
export const MatrixCell = memo(function MatrixCell({ assessment, municipality, look, isTabStop, onOpen }: CellProps) {
  const words = useWords();
  if (assessment === undefined) return <td className="matrix__cell" />;
  const stepsBack = look.choice !== undefined && !fitsChoice(assessment, look.choice);
  return (
    <td className={stepsBack ? "matrix__cell matrix__cell--back" : "matrix__cell"}>
      <CompactBadge
        assessment={assessment}
        place={words.text(municipality.name)}
        hasPath={look.hasPath}
        hasWord={look.hasWord}
        isIllustrative={look.marksIllustrative && kindOfAssessment(assessment, look.sources) === "illustrative"}
        isTabStop={isTabStop}
        onOpen={onOpen}
      />
    </td>
  );
});
