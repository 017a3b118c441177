import type { Assessment } from "#domain/assessment.ts";
import type { Indicator } from "#domain/dataset.ts";
import type { IndicatorId } from "#domain/id.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { StatusBadge } from "#ui/status/StatusBadge.tsx";

/** An indicator an activity should move: what the data set knows of it, and where it stands in the municipality. */
export type LinkedIndicator = {
  readonly id: IndicatorId;
  /** Undefined where the data set has no such indicator. */
  readonly indicator: Indicator | undefined;
  readonly href: string;
  /** Undefined where the municipality has no target. */
  readonly assessment: Assessment | undefined;
};

type Props = {
  readonly indicators: readonly LinkedIndicator[];
  readonly place: string;
  readonly onOpenWorking: (assessment: Assessment) => void;
};

/** The indicators an activity should move, with their status in its municipality as it is now. */
export function ActivityIndicators({ indicators, place, onOpenWorking }: Props) {
  const words = useWords();
  if (indicators.length === 0) return <p>{words.say("plan.contradiction.noIndicator")}</p>;
  return (
    <ul className="activity__indicators">
      {indicators.map(({ id, indicator, href, assessment }) => (
        <li key={id}>
          {indicator === undefined ? (
            <span>{words.say("plan.activity.indicatorUnknown", { id })}</span>
          ) : (
            <>
              <a href={href}>{words.text(indicator.name)}</a>
              {assessment ? (
                <StatusBadge assessment={assessment} place={place} onOpen={onOpenWorking} />
              ) : (
                <span className="activity__unsaid">{words.say("plan.activity.indicatorUntargeted")}</span>
              )}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
