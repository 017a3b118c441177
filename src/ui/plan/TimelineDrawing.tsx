import type { ReactNode } from "react";
import type { TimelineBar } from "./timelineBars.ts";
import type { TimelineGround } from "./timelineGround.ts";
import type { Stretch } from "./timelineScale.ts";

/** The lines that run through a row. */
export function GroundLines({ ground }: { readonly ground: TimelineGround }) {
  return (
    <>
      <svg aria-hidden="true" viewBox="0 0 1 1" preserveAspectRatio="none">
        <path className="timeline__tick" d={ground.ticks} vectorEffect="non-scaling-stroke" />
        <path className="timeline__school-year" d={ground.schoolYears} vectorEffect="non-scaling-stroke" />
      </svg>
      <line className="timeline__as-of" x1={percent(ground.asOf)} x2={percent(ground.asOf)} y1="0" y2="100%" />
    </>
  );
}

/** The bar of an activity and its marks, around the middle of its row. */
export function BarDrawing({ bar, id }: { readonly bar: TimelineBar; readonly id: string }) {
  const { planned, done, deadline, overdue, completion, lateness, shift, reports } = bar;
  return (
    <g className="timeline__bar">
      {planned && <PlannedBar planned={planned} isPercentKnown={done !== undefined} />}
      {done && <Bar className="timeline__done" stretch={done} />}
      {done && planned && <Upright className="timeline__done-edge" at={planned.from} from={-7} to={7} />}
      {overdue && <Bar className="timeline__overdue" stretch={overdue} fill={`url(#${id}-overdue)`} />}
      {lateness && <Level className="timeline__lateness" stretch={lateness} y={0} />}
      {shift && <ShiftArrow shift={shift} />}
      {deadline !== undefined && <Upright className="timeline__deadline" at={deadline} from={-11} to={11} />}
      {[...new Set(reports)].map((at) => (
        <Upright key={at} className="timeline__report" at={at} from={10} to={15} />
      ))}
      {completion && (
        <Sign at={completion.at}>
          <path className={completion.isLate ? "timeline__late" : "timeline__on-time"} d="M-6-6H6V6H-6Z" />
          <path className={completion.isLate ? "timeline__late-check" : "timeline__check"} d="M-3 0L-1 2.5L3-2.5" />
        </Sign>
      )}
    </g>
  );
}

function PlannedBar({
  planned,
  isPercentKnown,
}: {
  readonly planned: NonNullable<TimelineBar["planned"]>;
  readonly isPercentKnown: boolean;
}) {
  const { isOpenAtStart, isOpenAtEnd } = planned;
  const isOpen = isOpenAtStart || isOpenAtEnd;
  return (
    <>
      <Bar className={isOpen ? "timeline__planned timeline__planned--open" : "timeline__planned"} stretch={planned} />
      {isOpenAtStart && (
        <Sign at={planned.from}>
          <path className="timeline__open" d="M-3-6L-8 0L-3 6M-9-6L-14 0L-9 6" />
        </Sign>
      )}
      {isOpenAtEnd && (
        <Sign at={planned.to}>
          <path className="timeline__open" d="M3-6L8 0L3 6M9-6L14 0L9 6" />
        </Sign>
      )}
      {!isPercentKnown && (
        <Sign at={planned.from}>
          <path className="timeline__unknown" d={QUESTION_MARK} />
        </Sign>
      )}
    </>
  );
}

/** A question mark of 10 high at the beginning of a bar. */
export const QUESTION_MARK = "M4-2.5C4-6.5 10-6.5 10-2.5C10-.5 7-.5 7 2M7 4.6V5";

/** The plan of a whole group, from its first day to its last. */
export function PlanSpan({ stretch }: { readonly stretch: Stretch }) {
  return (
    <g className="timeline__bar">
      <Level className="timeline__plan" stretch={stretch} y={0} />
      <Upright className="timeline__plan" at={stretch.from} from={-6} to={6} />
      <Upright className="timeline__plan" at={stretch.to} from={-6} to={6} />
    </g>
  );
}

/** The former deadline, and an arrow from it to the present one. */
function ShiftArrow({ shift }: { readonly shift: Stretch }) {
  return (
    <>
      <Upright className="timeline__former" at={shift.from} from={-15} to={11} />
      <Level className="timeline__shift" stretch={shift} y={-13} />
      <Sign at={shift.to}>
        <path className="timeline__shift-head" d={shift.to > shift.from ? "M1-13L-6-17V-9Z" : "M-1-13L6-17V-9Z"} />
      </Sign>
    </>
  );
}

function Bar({ stretch, ...rest }: { readonly stretch: Stretch; readonly className: string; readonly fill?: string }) {
  return <rect {...rest} x={percent(stretch.from)} width={percent(stretch.to - stretch.from)} y={-7} height={14} />;
}

function Level({
  stretch,
  y,
  className,
}: {
  readonly stretch: Stretch;
  readonly y: number;
  readonly className: string;
}) {
  return <line className={className} x1={percent(stretch.from)} x2={percent(stretch.to)} y1={y} y2={y} />;
}

type UprightProps = { readonly className: string; readonly at: number; readonly from: number; readonly to: number };

function Upright({ className, at, from, to }: UprightProps) {
  return <line className={className} x1={percent(at)} x2={percent(at)} y1={from} y2={to} />;
}

/** Something that keeps its size, at a place in time. */
function Sign({ at, children }: { readonly at: number; readonly children: ReactNode }) {
  return (
    <svg aria-hidden="true" x={percent(at)} overflow="visible">
      {children}
    </svg>
  );
}

/** A share as the svg around it understands it, to the hundredth of a day of twenty years. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(5))}%`;
}
