import type { Assessment } from "#domain/assessment.ts";
import type { Value } from "#domain/value.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { drawPath } from "./pathDrawing.ts";
import { StatusGlyph } from "./StatusShape.tsx";
import { signOf, toneOf } from "./sign.ts";

/**
 * The way from baseline to target as a line, with where the latest value stands and where it was expected. Only seen: the
 * table below it says the same.
 */
export function PathLine({ assessment }: { readonly assessment: Assessment }) {
  const words = useWords();
  const { progress, indicator } = assessment;
  const drawing = drawPath(progress);
  if (drawing === undefined) return null;
  const { baseline, target, actual } = progress.question;
  const text = (value: Value | undefined) => (value === undefined ? "" : words.formatValue(value, indicator));
  const sign = signOf(progress);
  return (
    <div className={`path tone-${toneOf(sign)}`} aria-hidden="true">
      <div className="path__labels path__labels--above">
        <Place at={drawing.actual} name={words.say("status.working.actual")} value={text(actual?.value)} isStrong />
      </div>
      <svg aria-hidden="true" className="path__line" viewBox="0 0 100 16" preserveAspectRatio="none">
        <path className="path__rail" d="M0 8H100" />
        <path className="path__way" d={`M${drawing.baseline} 8H${drawing.target}`} />
        <path className="path__gone" d={`M${drawing.baseline} 8H${drawing.actual}`} />
        <path className="path__end" d={`M${drawing.baseline} 3V13M${drawing.target} 3V13`} />
        {drawing.expected !== undefined && <path className="path__expected" d={`M${drawing.expected} 0V16`} />}
      </svg>
      <svg
        aria-hidden="true"
        className="path__glyph"
        style={{ insetInlineStart: `${drawing.actual}%` }}
        viewBox="-9 -9 18 18"
      >
        <StatusGlyph sign={sign} />
      </svg>
      <div className="path__labels">
        <Place at={drawing.baseline} name={words.say("status.working.baseline")} value={text(baseline?.value)} />
        {drawing.expected !== undefined && drawing.expected > 30 && drawing.expected < 70 && (
          <Place at={drawing.expected} name={words.say("status.working.shareExpected")} value="" />
        )}
        <Place at={drawing.target} name={words.say("status.working.target")} value={text(target?.value)} />
      </div>
    </div>
  );
}

type PlaceProps = {
  readonly at: number;
  readonly name: string;
  readonly value: string;
  readonly isStrong?: boolean;
};

/** A label under or over its place on the line, kept within the line's ends. */
function Place({ at, name, value, isStrong = false }: PlaceProps) {
  return (
    <span className="path__label" style={{ insetInlineStart: `${at}%`, translate: `${-at}% 0` }}>
      {name} <span className={isStrong ? "path__value path__value--strong" : "path__value"}>{value}</span>
    </span>
  );
}
