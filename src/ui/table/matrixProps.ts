import type { Assessment } from "#domain/assessment.ts";
import type { AreaId, IndicatorId } from "#domain/id.ts";
import type { SourceIndex } from "#ui/status/measuredRows.ts";
import type { StatusChoice } from "#ui/status/statusChoice.ts";
import type { Matrix } from "./matrixRows.ts";
import type { Sort } from "./sort.ts";

/** What is chosen in the matrix, as it stands in the address (X3). Absent means the default. */
export type MatrixState = {
  /** `name`, `onTrack`, `municipalities` or the id of a municipality; falling with `-` before it. */
  readonly sort?: string | undefined;
  /** A status, `attention`, `unmeasurable` or `stale`. */
  readonly status?: string | undefined;
  readonly find?: string | undefined;
  /** `values` shows baseline and target beside the latest value. */
  readonly detail?: "status" | "values" | undefined;
};

/** How cells are drawn. */
export type CellLook = {
  /** Whether baseline and target are shown, too. */
  readonly hasPath: boolean;
  /** Whether there are so few columns that the status fits in as a word. */
  readonly hasWord: boolean;
  /** The statuses picked out; cells of others step back. */
  readonly choice: StatusChoice | undefined;
  readonly sources: SourceIndex;
  /** Whether illustrative cells are marked one by one, as only some of them are. */
  readonly marksIllustrative: boolean;
};

export type MatrixTableProps = {
  readonly caption: string;
  readonly matrix: Matrix;
  readonly sort: Sort | undefined;
  readonly onSort: (by: string, beginsFalling: boolean) => void;
  readonly look: CellLook;
  readonly indicatorHref: (id: IndicatorId) => string;
  readonly municipalityHref: (id: AreaId) => string;
  readonly onOpenWorking: (assessment: Assessment) => void;
  readonly onClear: () => void;
};
