import { type CSSProperties, type ReactNode, useState } from "react";
import { useIsHydrated } from "#ui/layout/useIsHydrated.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { TimelineRowView, type TimelineSetting } from "./TimelineRows.tsx";
import type { TimelineRow } from "./timelineRows.ts";
import { useTimelineKeys } from "./useTimelineKeys.ts";
import type { useTimelineScroll } from "./useTimelineScroll.ts";
import { useTimelineWindow } from "./useTimelineWindow.ts";
import { rowsForPaper, type WindowRow } from "./windowRows.ts";

type Props = {
  readonly rows: readonly TimelineRow[];
  readonly setting: TimelineSetting;
  readonly scroll: ReturnType<typeof useTimelineScroll>;
  readonly isPrinting: boolean;
  /** How long the time axis is; unit: rem. */
  readonly length: number;
  /** The id of the words that say which keys do what. */
  readonly hint: string;
  /** @param group - the group at the top of what is in sight. */
  readonly head: (group: string) => ReactNode;
  readonly onOpen: (row: TimelineRow) => void;
  readonly onPoint: (row: TimelineRow | undefined) => void;
  readonly onZoom: (step: number) => void;
};

/** As many rows stand in the markup before scripts run. */
const ROWS_WITHOUT_SCRIPT = 60;

/** The rows of a timeline in a region that scrolls both ways, for pointer and keyboard (ARIA pattern: treegrid). */
export function TimelineGrid(props: Props) {
  const { rows, setting, scroll, isPrinting, length, hint, onOpen, onPoint, onZoom } = props;
  const { region } = scroll;
  const { say } = useWords();
  const isLive = useIsHydrated();
  const [last, onCurrentChange] = useState(0);
  const current = Math.min(last, rows.length - 1);
  const view = useTimelineWindow({ region, count: rows.length, current });
  const { scrollToRow, rowsInSight } = view;
  const moves = { scrollToRow, rowsInSight, onPan: scroll.pan, onZoom, onOpen, onPoint };
  const handlers = useTimelineKeys({ region, rows, current, onCurrentChange, ...moves });
  const inSight = isLive ? view.rows : firstRows(ROWS_WITHOUT_SCRIPT);
  const shown = isPrinting ? rowsForPaper(inSight, rows.length) : inSight;
  const rowsLeft = isLive ? [] : rows.slice(ROWS_WITHOUT_SCRIPT);
  const activitiesLeft = rowsLeft.filter(({ kind }) => kind === "activity").length;
  return (
    <section
      className="timeline__region"
      aria-label={say("plan.timeline.label")}
      ref={region}
      onScroll={scroll.onScroll}
    >
      <table
        className="timeline__table"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: of all treegrids only a table repeats its head on paper
        role="treegrid"
        aria-label={say("plan.timeline.label")}
        aria-describedby={hint}
        aria-rowcount={rows.length + 1}
        style={{ "--timeline-length": `${length}rem` } as CSSProperties}
        {...handlers}
      >
        {props.head(rows[view.top]?.block.label ?? "")}
        <tbody>
          {shown.flatMap(({ index, gapBefore, isForPaper }) => {
            const row = rows[index];
            return [
              gapBefore > 0 && <Gap key={`before ${index}`} height={gapBefore} />,
              row && (
                <TimelineRowView
                  key={row.key}
                  {...{ row, index, setting, isForPaper }}
                  isCurrent={index === current}
                  // Heights on paper are not those of the screen.
                  ref={isPrinting ? null : view.measure}
                />
              ),
            ];
          })}
          {isLive && view.gapAfter > 0 && <Gap height={view.gapAfter} />}
        </tbody>
      </table>
      {activitiesLeft > 0 && <p className="timeline__more">{say("plan.timeline.more", { count: activitiesLeft })}</p>}
    </section>
  );
}

function firstRows(count: number): readonly WindowRow[] {
  return Array.from({ length: count }, (_, index) => ({ index, gapBefore: 0, isForPaper: false }));
}

/** The room of rows that are out of sight; unit: px. */
function Gap({ height }: { readonly height: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it holds nothing and cannot be focused
    <tr aria-hidden="true" className="timeline__gap for-screen" style={{ blockSize: height }}>
      <td colSpan={2} />
    </tr>
  );
}
