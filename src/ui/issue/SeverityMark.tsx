import type { Severity } from "#domain/issue.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";

/** How grave an issue is: shape, colour and word. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const words = useWords();
  return (
    <span className={`severity severity--${severity}`}>
      <svg aria-hidden="true" viewBox="-8 -8 16 16" width="1em" height="1em">
        <path d={SHAPES[severity]} />
      </svg>
      {words.say(`quality.issues.severity.${severity}`)}
    </span>
  );
}

/** A cross in a square, a triangle, a ring. */
const SHAPES: Readonly<Record<Severity, string>> = {
  error: "M-6.5-6.5H6.5V6.5H-6.5ZM-3-3L3 3M3-3L-3 3",
  warning: "M0-7L7.5 6.5H-7.5ZM0-2V2M0 4.2V4.4",
  notice: "M-6.5 0A6.5 6.5 0 1 0 6.5 0A6.5 6.5 0 1 0-6.5 0M0-3.4V-3.2M0-.5V3.5",
};
