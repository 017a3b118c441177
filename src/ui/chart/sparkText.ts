import { type AbsenceReason, numberValue } from "#domain/value.ts";
import type { ValueStyle } from "#i18n/values.ts";
import type { Words } from "#i18n/words.ts";
import type { Trend } from "./trend.ts";

/** From the first value to the latest, and the target, in words. */
export function sparkText(words: Words, trend: Trend, nth: number, style: ValueStyle): string {
  const known = trend.rows.flatMap(({ period, cells }) => {
    const value = cells[nth]?.value;
    return value?.kind === "number"
      ? [{ value: words.formatValue(value, style), period: words.formatPeriod(period) }]
      : [];
  });
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return words.absenceWord(latestReason(trend, nth));
  const target = trend.series[nth]?.points.find(({ role }) => role === "target");
  const values =
    first === last
      ? words.say("chart.sparkOne", first)
      : words.say("chart.spark", {
          from: first.value,
          fromPeriod: first.period,
          to: last.value,
          toPeriod: last.period,
        });
  if (target === undefined) return values;
  return `${values}. ${words.say("chart.targetOf", { value: words.formatValue(numberValue(target.number), style) })}`;
}

/** Why the latest period without a number has none. */
function latestReason({ rows }: Trend, nth: number): AbsenceReason {
  const values = rows.flatMap(({ cells }) => cells[nth]?.value ?? []);
  const last = values.findLast(({ kind }) => kind === "absent");
  return last?.kind === "absent" ? last.reason : "missing";
}
