import type { AbsenceReason } from "#domain/value.ts";

const SIZE = 7;

/**
 * The patterns of absence: a hatch for missing, a cross-hatch for suppressed, dots for not applicable. To stand once in
 * the svg that uses them.
 * @param id - what sets the patterns of one svg apart from those of another on the page.
 */
export function Hatches({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}-missing`}
        patternUnits="userSpaceOnUse"
        width={SIZE}
        height={SIZE}
        patternTransform="rotate(45)"
      >
        <path className="chart-hatch" d={`M0 0V${SIZE}`} />
      </pattern>
      <pattern
        id={`${id}-suppressed`}
        patternUnits="userSpaceOnUse"
        width={SIZE}
        height={SIZE}
        patternTransform="rotate(45)"
      >
        <path className="chart-hatch" d={`M0 0V${SIZE}M0 0H${SIZE}`} />
      </pattern>
      <pattern id={`${id}-notApplicable`} patternUnits="userSpaceOnUse" width={SIZE} height={SIZE}>
        <circle className="chart-hatch-dot" cx={SIZE / 2} cy={SIZE / 2} r="1.1" />
      </pattern>
    </defs>
  );
}

/** What fills the place of an absence. What rounds to zero is not missing and has no pattern. */
export function hatchFill(id: string, reason: AbsenceReason): string {
  return reason === "belowRounding" ? "none" : `url(#${id}-${reason})`;
}
