import type { ValueStyle } from "#i18n/values.ts";
import type { Words } from "#i18n/words.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { KeyItem } from "./KeyItem.tsx";
import { diamond, dotPath, seriesClass, symbolPath } from "./symbol.ts";
import type { Trend } from "./trend.ts";
import type { TrendScale } from "./trendScale.ts";
import { loneAbsences, signsOf, type TrendSign } from "./trendSigns.ts";

type KeyProps = {
  readonly trend: Trend;
  readonly scale: TrendScale;
  readonly style: ValueStyle;
  /** Whether the lines have no names in the chart and are named here. */
  readonly hasNames: boolean;
};

const SAMPLES: Readonly<
  Record<TrendSign, { readonly path: string; readonly className: string; readonly isWide?: true }>
> = {
  provisional: dotSample("provisional"),
  estimated: dotSample("estimated"),
  lowReliability: dotSample("lowReliability"),
  interim: { path: diamond(5), className: "chart-mark chart-mark--interim" },
  path: { path: "M-12 0H12", className: "chart-path chart-target", isWide: true },
  band: { path: "M-12-4H12V4H-12Z", className: "chart-band", isWide: true },
  interval: { path: "M-3.5-6H3.5M0-6V6M-3.5 6H3.5", className: "chart-whisker" },
};

function dotSample(look: "provisional" | "estimated" | "lowReliability") {
  return { path: dotPath(0, look, 5), className: `chart-dot chart-dot--${look} ${seriesClass(0)}` };
}

/** What the signs of a trend chart mean, and what is not seen in it: where the axis begins, and which lone values are absent. */
export function TrendKey({ trend, scale: { axis }, style, hasNames }: KeyProps) {
  const words = useWords();
  const axisFrom = words.formatInUnit(axis.low, style);
  const absences = absenceText(words, trend);
  return (
    <ul className="chart-key">
      {hasNames &&
        trend.series.map(({ key, name }, nth) => (
          <KeyItem key={key} text={name} path={symbolPath(nth, 5)} className={`chart-dot ${seriesClass(nth)}`} />
        ))}
      {signsOf(trend).map((sign) => (
        <KeyItem key={sign} text={signText(words, sign)} {...SAMPLES[sign]} />
      ))}
      {!axis.startsAtZero && <li className="chart-key__item">{words.say("chart.axisFrom", { value: axisFrom })}</li>}
      {absences && <li className="chart-key__item">{absences}</li>}
    </ul>
  );
}

function signText(words: Words, sign: TrendSign): string {
  switch (sign) {
    case "interim":
      return words.say("chart.interim");
    case "path":
      return words.say("chart.lineExpected");
    case "band":
      return words.say("chart.onTrackBand");
    case "interval":
      return words.say("chart.intervalName");
    default:
      return words.markWord(sign);
  }
}

/** More lone absences than these are counted, not listed. */
const MOST_LISTED = 4;

function absenceText(words: Words, trend: Trend): string | undefined {
  const absences = loneAbsences(trend);
  if (absences.length === 0) return undefined;
  if (absences.length > MOST_LISTED) return words.say("chart.absentCount", { count: absences.length });
  const texts = absences.map(({ nth, period, reason }) => {
    const name = trend.series[nth]?.name ?? "";
    return words.say("chart.pointOf", { name, period: words.formatPeriod(period), value: words.absenceWord(reason) });
  });
  return texts.join("; ");
}
