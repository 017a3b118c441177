import { ABSENCE_REASONS } from "#domain/value.ts";
import type { ValueStyle } from "#i18n/values.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { RankedKey } from "./RankedKey.tsx";
import { rankedAxis } from "./rankedScale.ts";
import type { Ranking } from "./ranking.ts";
import { limitOf } from "./valueAxis.ts";

/** What stands below a ranking: what its signs mean, and the places without a value, by reason; never as 0. */
export function RankedNotes({ ranking, style }: { readonly ranking: Ranking; readonly style: ValueStyle }) {
  const words = useWords();
  const { absent } = ranking;
  const axis = rankedAxis(ranking, limitOf(style.unit));
  const reasons = ABSENCE_REASONS.map((reason) => ({
    reason,
    names: absent.filter((place) => place.reason === reason).map(({ name }) => name),
  })).filter(({ names }) => names.length > 0);
  return (
    <div className="chart-foot">
      <RankedKey ranking={ranking} />
      {!axis.startsAtZero && (
        <p className="chart-remark">{words.say("chart.axisFrom", { value: words.formatInUnit(axis.low, style) })}</p>
      )}
      {reasons.length > 0 && (
        <p className="chart-remark">
          <strong>{words.say("chart.absent")}</strong>
          {reasons.map(({ reason, names }) => (
            <span key={reason} className={`chart-absent chart-absent--${reason}`}>
              {words.say("chart.absentOf", { reason: words.absenceWord(reason), names: names.join(", ") })}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
