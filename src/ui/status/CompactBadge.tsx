import type { Assessment } from "#domain/assessment.ts";
import type { Measurement } from "#domain/progress.ts";
import { MISSING } from "#domain/value.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { StaleShape, StatusShape } from "./StatusShape.tsx";
import { signOf, toneOf } from "./sign.ts";
import { badgeTitle, statusWord } from "./statusWord.ts";
import { ValueText } from "./ValueText.tsx";

type Props = {
  readonly assessment: Assessment;
  /** The name of the municipality, for those who hear the badge. */
  readonly place: string;
  /** Whether baseline and target stand above and below the latest value. */
  readonly hasPath: boolean;
  /** Whether there is room for the word of the status. */
  readonly hasWord: boolean;
  readonly isIllustrative: boolean;
  /** Whether it is the one badge of its table that the tab key stops at. */
  readonly isTabStop: boolean;
  readonly onOpen: (assessment: Assessment) => void;
};

/** A status in a cell of a matrix: symbol, colour and latest value; its word is heard, and seen in the working it opens (P7). */
export function CompactBadge(props: Props) {
  const { assessment, place, hasPath, hasWord, isIllustrative, isTabStop, onOpen } = props;
  const words = useWords();
  const { progress, freshness, indicator } = assessment;
  const { baseline, target, actual } = progress.question;
  const sign = signOf(progress);
  const title = badgeTitle(assessment, place, words);
  return (
    <button
      type="button"
      className={`compact-badge tone-${toneOf(sign)}`}
      aria-haspopup="dialog"
      tabIndex={isTabStop ? 0 : -1}
      onClick={() => onOpen(assessment)}
    >
      <span className="visually-hidden">{hasWord ? `${words.text(indicator.name)}, ${place}:` : `${title}.`}</span>{" "}
      {hasPath && <End of="baseline" measurement={baseline} assessment={assessment} />}{" "}
      <span className="compact-badge__actual" title={title}>
        <StatusShape sign={sign} />
        {hasWord && <span className="compact-badge__word">{statusWord(progress, words)}</span>}{" "}
        {hasPath && <span className="visually-hidden">{words.say("status.working.actual")}</span>}{" "}
        <span className="compact-badge__value">
          <ValueText value={actual?.value ?? MISSING} style={indicator} isIllustrative={isIllustrative} />
        </span>{" "}
        {freshness?.isStale && <Stale />}
      </span>{" "}
      {hasPath && <End of="target" measurement={target} assessment={assessment} />}
    </button>
  );
}

type EndProps = {
  readonly of: "baseline" | "target";
  readonly measurement: Measurement | undefined;
  readonly assessment: Assessment;
};

/** Where the way begins or ends. */
function End({ of, measurement, assessment }: EndProps) {
  const words = useWords();
  return (
    <span className={`compact-badge__end compact-badge__end--${of}`}>
      <span className="visually-hidden">{words.say(`status.working.${of}`)}</span>{" "}
      <ValueText value={measurement?.value ?? MISSING} style={assessment.indicator} />
    </span>
  );
}

function Stale() {
  const words = useWords();
  return (
    <>
      <StaleShape />
      <span className="visually-hidden">{words.say("status.stale")}</span>
    </>
  );
}
