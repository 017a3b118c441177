import { memo, type RefObject } from "react";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { percent } from "./TimelineDrawing.tsx";
import type { TimelineScale } from "./timelineScale.ts";
import type { Tick } from "./timelineTicks.ts";

type Props = {
  readonly scale: TimelineScale;
  readonly tiers: readonly [readonly Tick[], readonly Tick[]];
  /** Where the reporting date is, and how it is named. */
  readonly asOf: { readonly at: number; readonly text: string };
  /** The group at the top of what is in sight. */
  readonly group: string;
  readonly axis: RefObject<HTMLTableCellElement | null>;
};

/** The time axis: it stays in sight while rows scroll, and stands at the top of every printed page. */
export const TimelineHead = memo(function TimelineHead({ scale, tiers, asOf, group, axis }: Props) {
  const { say, formatDay } = useWords();
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className="timeline__corner">
          <span className="timeline__corner-text">{say("plan.timeline.activity")}</span>
          <span className="timeline__corner-group" aria-hidden="true">
            {group}
          </span>
        </th>
        <th scope="col" className="timeline__axis" ref={axis}>
          <div className="timeline__tiers" aria-hidden="true">
            {tiers.map((ticks, tier) => (
              <div
                key={tier === 0 ? "upper" : "lower"}
                className={tier === 0 ? "timeline__tier timeline__tier--upper" : "timeline__tier"}
              >
                {ticks.map(({ key, text, from, to }) => (
                  <div
                    key={key}
                    className="timeline__stretch"
                    style={{ left: percent(from), width: percent(to - from) }}
                  >
                    <span className="timeline__stretch-text">{text}</span>
                  </div>
                ))}
              </div>
            ))}
            <div className="timeline__as-of-label" style={{ left: percent(asOf.at) }}>
              {asOf.text}
            </div>
          </div>
          <span className="visually-hidden">
            {say("plan.timeline.time", { from: formatDay(scale.from), to: formatDay(scale.to) })}
          </span>
        </th>
      </tr>
    </thead>
  );
});
