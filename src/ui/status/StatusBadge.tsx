import type { Assessment } from "#domain/assessment.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { StaleShape, StatusShape } from "./StatusShape.tsx";
import { signOf, toneOf } from "./sign.ts";
import { statusWord } from "./statusWord.ts";

type Props = {
  readonly assessment: Assessment;
  /** The name of the municipality, for those who hear the badge without its row or column. */
  readonly place: string;
  /** Opens the working; without it the badge is plain text. */
  readonly onOpen?: (assessment: Assessment) => void;
};

/** A status as symbol, word and colour; a press opens its working (P7). A stale one says so (P11). */
export function StatusBadge({ assessment, place, onOpen }: Props) {
  const words = useWords();
  const { progress, freshness, indicator } = assessment;
  const sign = signOf(progress);
  const className = `badge tone-${toneOf(sign)}`;
  const content = (
    <>
      <StatusShape sign={sign} />
      <span className="badge__word">{statusWord(progress, words)}</span> {freshness?.isStale && <StaleTag />}
    </>
  );
  if (onOpen === undefined) return <span className={className}>{content}</span>;
  return (
    <button
      type="button"
      className={`${className} badge--open`}
      aria-haspopup="dialog"
      onClick={() => onOpen(assessment)}
    >
      <span className="visually-hidden">{`${words.text(indicator.name)}, ${place}:`}</span> {content}
    </button>
  );
}

function StaleTag() {
  const words = useWords();
  return (
    <span className="badge__stale">
      <StaleShape />
      {words.say("status.stale")}
    </span>
  );
}
