import { useWords } from "#ui/layout/WordsContext.tsx";
import { KeyItem } from "./KeyItem.tsx";
import type { Ranking } from "./ranking.ts";
import { dotPath, seriesClass, symbolPath } from "./symbol.ts";

/** What the signs of a ranking mean; only those that occur in it. */
export function RankedKey({ ranking: { places } }: { readonly ranking: Ranking }) {
  const words = useWords();
  const series = seriesClass(0);
  const dot = symbolPath(0, 5);
  return (
    <ul className="chart-key">
      <KeyItem text={words.say("chart.latest")} path={dot} className={`chart-dot ${series}`} />
      {places.some(({ marks }) => marks.includes("provisional")) && (
        <KeyItem
          text={words.markWord("provisional")}
          path={dotPath(0, "provisional", 5)}
          className={`chart-dot chart-dot--provisional ${series}`}
        />
      )}
      {places.some(({ baseline }) => baseline !== undefined) && (
        <KeyItem text={words.say("chart.lineBaseline")} path={symbolPath(0, 3)} className="chart-baseline-dot" />
      )}
      {places.some(({ target }) => target !== undefined) && (
        <KeyItem text={words.say("chart.lineTarget")} path="M0-7V7" className="chart-target-tick" />
      )}
      {places.some(({ interval }) => interval) && (
        <KeyItem
          text={words.say("chart.intervalName")}
          path="M-12 0H12"
          className={`chart-interval ${series}`}
          isWide
        />
      )}
    </ul>
  );
}
