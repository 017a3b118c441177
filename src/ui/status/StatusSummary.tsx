import type { ReactNode } from "react";
import { STATUSES, UNMEASURABLE_REASONS } from "#domain/progress.ts";
import type { StatusCounts } from "#domain/summary.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { StatusBar } from "./StatusBar.tsx";
import { StaleShape, StatusShape } from "./StatusShape.tsx";
import { SLIPPING, type StatusChoice } from "./statusChoice.ts";

type Props = {
  /** What is counted, as the name of the list: "Statuses of all municipalities". */
  readonly label: string;
  readonly counts: StatusCounts;
  /** How many values are out of date (P11); left out where that is not counted. */
  readonly staleCount?: number;
  /** What is picked out, if anything. */
  readonly chosen?: StatusChoice | undefined;
  /** Picks out, or lets go of what was picked out; without it the summary only tells. */
  readonly onChoose?: (chosen: StatusChoice | undefined) => void;
};

/** How many are in each status, in words and numbers beside a bar, and how many cannot be measured and why (P9). */
export function StatusSummary({ label, counts, staleCount = 0, chosen, onChoose }: Props) {
  const words = useWords();
  const absent = counts.total - counts.measured;
  const slipping = SLIPPING.reduce((sum, status) => sum + counts.statuses[status], 0);
  const entry = (choice: StatusChoice, shape: ReactNode, word: string, count: number) => (
    <li key={choice}>
      <Entry
        word={word}
        count={words.formatNumber(count, 0)}
        isChosen={chosen === choice}
        {...(onChoose && { onPress: () => onChoose(chosen === choice ? undefined : choice) })}
      >
        {shape}
      </Entry>
    </li>
  );
  return (
    <div className="status-summary">
      <StatusBar counts={counts} />
      <ul className="status-summary__list" aria-label={label}>
        {STATUSES.map((status) =>
          entry(status, <StatusShape sign={status} />, words.say(`status.${status}`), counts.statuses[status]),
        )}
        {absent > 0 && entry("unmeasurable", <StatusShape sign="noTarget" />, words.say("status.unmeasurable"), absent)}
        {onChoose && entry("attention", null, words.say("table.matrix.attention"), slipping)}
        {staleCount > 0 && entry("stale", <StaleShape />, words.say("status.stale"), staleCount)}
      </ul>
      {absent > 0 && <Reasons counts={counts} />}
    </div>
  );
}

function Reasons({ counts }: { readonly counts: StatusCounts }) {
  const words = useWords();
  const texts = UNMEASURABLE_REASONS.filter((reason) => counts.unmeasurable[reason] > 0).map((reason) =>
    words.say("status.reasonCount", {
      reason: words.say(`status.reason.${reason}`),
      count: counts.unmeasurable[reason],
    }),
  );
  return <p className="status-summary__reasons">{`${words.say("status.unmeasurable")} – ${texts.join(" · ")}`}</p>;
}

type EntryProps = {
  readonly word: string;
  readonly count: string;
  readonly isChosen: boolean;
  readonly onPress?: () => void;
  readonly children: ReactNode;
};

function Entry({ word, count, isChosen, onPress, children }: EntryProps) {
  const content = (
    <>
      {children}
      <span>{word}</span> <span className="status-summary__count">{count}</span>
    </>
  );
  if (onPress === undefined) return <span className="status-summary__entry">{content}</span>;
  return (
    <button type="button" className="status-summary__entry" aria-pressed={isChosen} onClick={onPress}>
      {content}
    </button>
  );
}
