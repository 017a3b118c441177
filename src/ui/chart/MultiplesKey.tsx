import { useId } from "react";
import { ABSENCE_REASONS } from "#domain/value.ts";
import type { ValueStyle } from "#i18n/values.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { Hatches, hatchFill } from "./hatches.tsx";
import { KeyItem } from "./KeyItem.tsx";
import { diamond, square } from "./symbol.ts";
import type { Trend } from "./trend.ts";
import type { TrendScale } from "./trendScale.ts";

type KeyProps = {
  readonly trend: Trend;
  readonly reference: number | undefined;
  readonly scale: TrendScale;
  readonly style: ValueStyle;
};

/** What the signs of small multiples mean, once for all of them. */
export function MultiplesKey({ trend, reference, scale: { axis }, style }: KeyProps) {
  const words = useWords();
  const id = useId();
  const roles = new Set(trend.series.flatMap(({ points }) => points.map(({ role }) => role)));
  const hasPath = trend.series.some(({ path }) => path.length > 0);
  const occurring = new Set(
    trend.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell?.value.kind === "absent" ? [cell.value.reason] : [])),
    ),
  );
  return (
    <ul className="chart-key multiples-key">
      {reference !== undefined && (
        <KeyItem text={trend.series[reference]?.name ?? ""} path="M-12 0H12" className="multiple__reference" isWide />
      )}
      {roles.has("baseline") && (
        <KeyItem text={words.say("chart.lineBaseline")} path={square(5)} className="chart-mark" />
      )}
      {hasPath && <KeyItem text={words.say("chart.lineExpected")} path="M-12 0H12" className="multiple__path" isWide />}
      {roles.has("target") && <KeyItem text={words.say("chart.lineTarget")} path={diamond(5)} className="chart-mark" />}
      {ABSENCE_REASONS.filter((reason) => occurring.has(reason) && reason !== "belowRounding").map((reason) => (
        <li key={reason} className="chart-key__item">
          <svg aria-hidden="true" className="chart-symbol chart-symbol--wide" viewBox="0 0 24 14">
            <Hatches id={`${id}${reason}`} />
            <rect width="24" height="14" fill={hatchFill(`${id}${reason}`, reason)} />
          </svg>
          {words.absenceWord(reason)}
        </li>
      ))}
      {!axis.startsAtZero && (
        <li className="chart-key__item">
          {words.say("chart.axisFrom", { value: words.formatInUnit(axis.low, style) })}
        </li>
      )}
    </ul>
  );
}
