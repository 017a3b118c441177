import type { ReactNode } from "react";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { ContradictionSign } from "./ContradictionSign.tsx";
import { BarDrawing } from "./TimelineDrawing.tsx";
import type { TimelineBar } from "./timelineBars.ts";

/** The pattern of what is overdue. It stands in no hidden svg, so that others can use it. */
export function TimelinePatterns({ id }: { readonly id: string }) {
  return (
    <svg aria-hidden="true" className="timeline__patterns" width="0" height="0">
      <pattern id={`${id}-overdue`} patternUnits="userSpaceOnUse" width="6" height="6">
        <rect className="timeline__overdue-ground" width="6" height="6" />
        <path className="timeline__overdue-lines" d="M-1 1L1-1M0 6L6 0M5 7L7 5" />
      </pattern>
    </svg>
  );
}

const WHOLE = { from: 0, to: 1, isOpenAtStart: false, isOpenAtEnd: false };

/** A bar for every sign that one alone can show. */
const BARS = {
  planned: { planned: WHOLE, done: { from: 0, to: 0 } },
  done: { planned: WHOLE, done: { from: 0, to: 0.6 } },
  percentUnknown: { planned: WHOLE },
  open: { planned: { ...WHOLE, to: 0.5, isOpenAtEnd: true }, done: { from: 0, to: 0 } },
  deadline: { planned: { ...WHOLE, to: 0.6 }, done: { from: 0, to: 0 }, deadline: 0.6 },
  overdue: { overdue: { from: 0, to: 1 } },
  onTime: { planned: WHOLE, done: WHOLE, completion: { at: 0.7, isLate: false } },
  late: { completion: { at: 0.8, isLate: true }, lateness: { from: 0, to: 0.8 } },
  shift: { shift: { from: 0, to: 1 }, deadline: 1 },
  report: { planned: WHOLE, done: { from: 0, to: 0 }, reports: [0.3, 0.7] },
} satisfies Readonly<Record<string, Partial<TimelineBar>>>;

const NAMES = Object.keys(BARS) as (keyof typeof BARS)[];

/** What every sign of the timeline means. */
export function TimelineLegend({ id }: { readonly id: string }) {
  const { say } = useWords();
  return (
    <ul className="timeline__legend" aria-label={say("plan.timeline.legend")}>
      {NAMES.map((name) => (
        <Item key={name} text={say(`plan.timeline.legend.${name}`)}>
          <BarDrawing bar={{ reports: [], end: 1, ...BARS[name] }} id={id} />
        </Item>
      ))}
      <Item text={say("plan.timeline.legend.plan")}>
        <path className="timeline__plan" d="M0 16H28M0 10V22M28 10V22" />
      </Item>
      <Item text={say("plan.timeline.legend.asOf")}>
        <path className="timeline__as-of" d="M14 0V32" />
      </Item>
      <Item text={say("plan.timeline.legend.schoolYear")}>
        <path className="timeline__school-year" d="M14 0V32" />
      </Item>
      <li className="timeline__legend-item">
        <ContradictionSign />
        {say("plan.contradictory.label")}
      </li>
    </ul>
  );
}

function Item({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <li className="timeline__legend-item">
      <svg aria-hidden="true" className="timeline__sample" width="28" height="32">
        {children}
      </svg>
      {text}
    </li>
  );
}
