import { memo, type Ref } from "react";
import type { Day } from "#domain/day.ts";
import type { AreaId } from "#domain/id.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { ContradictionSign } from "./ContradictionSign.tsx";
import { StageShape } from "./StageMark.tsx";
import { BarDrawing, GroundLines, PlanSpan, percent } from "./TimelineDrawing.tsx";
import { timelineBar } from "./timelineBars.ts";
import type { TimelineGround } from "./timelineGround.ts";
import { planOfBlock, type TimelineRow } from "./timelineRows.ts";
import { beginOf, endShareOf, type Stretch, type TimelineScale } from "./timelineScale.ts";
import { rowSentence, timelineNote, totalsText } from "./timelineSentence.ts";

/** What every row of a timeline is drawn against. */
export type TimelineSetting = {
  readonly scale: TimelineScale;
  readonly ground: TimelineGround;
  readonly asOf: Day;
  /** Tells the patterns of one timeline apart from those of another on the page. */
  readonly id: string;
  /** The name of a municipality where it is shown. */
  readonly nameOf: ((id: AreaId) => string) | undefined;
};

type RowProps = {
  readonly row: TimelineRow;
  readonly index: number;
  /** Whether the tab key stops at it. */
  readonly isCurrent: boolean;
  readonly setting: TimelineSetting;
  readonly isForPaper: boolean;
  readonly ref: Ref<HTMLTableRowElement>;
};

/** One row. It is a grid row of one name: what it shows is in that name, so that voices read a sentence and no drawing. */
export const TimelineRowView = memo(function TimelineRowView(props: RowProps) {
  const { row, index, isCurrent, setting, isForPaper, ref } = props;
  const words = useWords();
  const kind =
    row.kind === "heading"
      ? "timeline__heading"
      : `timeline__activity timeline__activity--${row.assessment.activity.stage}`;
  return (
    <tr
      ref={ref}
      className={isForPaper ? `${kind} for-paper` : kind}
      data-row={index}
      aria-rowindex={index + 2}
      aria-level={row.kind === "heading" ? 1 : 2}
      aria-label={rowSentence(row, setting.nameOf, words)}
      tabIndex={isCurrent ? 0 : -1}
    >
      {row.kind === "heading" ? (
        <HeadingCells row={row} setting={setting} />
      ) : (
        <ActivityCells row={row} setting={setting} />
      )}
    </tr>
  );
});

type CellsProps<Kind extends TimelineRow["kind"]> = {
  readonly row: Extract<TimelineRow, { kind: Kind }>;
  readonly setting: TimelineSetting;
};

function HeadingCells({ row: { block }, setting: { scale, ground } }: CellsProps<"heading">) {
  const words = useWords();
  const plan = planOfBlock(block);
  return (
    <>
      <th scope="row" className="timeline__name">
        <div className="timeline__name-box">
          <span className="timeline__label">{block.label}</span>
          <span className="timeline__totals">{totalsText(block, words)}</span>
        </div>
      </th>
      <td className="timeline__track">
        <svg aria-hidden="true" className="timeline__drawing">
          <GroundLines ground={ground} />
          {plan?.start !== undefined && plan.end !== undefined && (
            <PlanSpan stretch={{ from: beginOf(scale, plan.start), to: endShareOf(scale, plan.end) }} />
          )}
        </svg>
      </td>
    </>
  );
}

function ActivityCells({ row: { assessment }, setting }: CellsProps<"activity">) {
  const words = useWords();
  const { activity, plan, contradictions } = assessment;
  const bar = timelineBar(assessment, setting.scale, setting.asOf);
  const stage = words.say(`plan.stage.${activity.stage}`);
  return (
    <>
      <th scope="row" className="timeline__name">
        <div className="timeline__name-box">
          <span className="timeline__title">{words.text(activity.title)}</span>
          <span className="timeline__stage">
            <StageShape stage={activity.stage} />
            {[stage, setting.nameOf?.(plan.municipality)].filter((part) => part !== undefined).join(" · ")}
            {contradictions.length > 0 && <ContradictionSign />}
          </span>
        </div>
      </th>
      <td className="timeline__track">
        {bar.body && <Beyond body={bar.body} />}
        <svg aria-hidden="true" className="timeline__drawing">
          <GroundLines ground={setting.ground} />
          <BarDrawing bar={bar} id={setting.id} />
          <g className="timeline__bar">
            <text className="timeline__note" x={percent(bar.end)} dx={bar.planned?.isOpenAtEnd ? 24 : 12} dy="0.35em">
              {timelineNote(assessment, words)}
            </text>
          </g>
        </svg>
      </td>
    </>
  );
}

/** Signs that lie behind the bar and stay at the edge of what is in sight once it is scrolled beyond. */
function Beyond({ body: { from, to } }: { readonly body: Stretch }) {
  return (
    <div className="timeline__beyond">
      <div className="timeline__earlier" style={{ insetInlineStart: percent(to) }}>
        <svg aria-hidden="true" viewBox="-8 -8 16 16">
          <path d="M7-5L2 0L7 5" />
        </svg>
      </div>
      <div className="timeline__later" style={{ inlineSize: percent(from) }}>
        <svg aria-hidden="true" viewBox="-8 -8 16 16">
          <path d="M-7-5L-2 0L-7 5" />
        </svg>
      </div>
    </div>
  );
}
