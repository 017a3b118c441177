import { countWell, type StatusCounts } from "#domain/summary.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { StatusBar } from "#ui/status/StatusBar.tsx";

/** `7 of 12` achieved or on track, over a bar of all statuses (P9). */
export function WellCount({ counts }: { readonly counts: StatusCounts }) {
  const words = useWords();
  const [part, whole] = [words.formatNumber(countWell(counts), 0), words.formatNumber(counts.total, 0)];
  return (
    <span className="well-count">
      <span className="well-count__number">{words.say("common.partOfWhole", { part, whole })}</span>
      <StatusBar counts={counts} />
    </span>
  );
}
