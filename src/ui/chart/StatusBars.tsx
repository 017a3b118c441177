import type { StatusCounts } from "#domain/summary.ts";
import type { Words } from "#i18n/words.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { StatusGlyph, StatusShape } from "#ui/status/StatusShape.tsx";
import { toneOf } from "#ui/status/sign.ts";
import { type StatusStretch, signOfStretch, statusStretches } from "./statusBar.ts";

/** What one bar counts: the indicators of a municipality, or the municipalities of an indicator. */
type StatusBarRow = {
  readonly key: string;
  readonly name: string;
  readonly counts: StatusCounts;
  /** Where its name leads; without it the name is plain text. */
  readonly href?: string | undefined;
};

export type StatusBarsProps = {
  readonly rows: readonly StatusBarRow[];
  /** What the list is of: "Indicators by status". */
  readonly label: string;
};

/** Counts of statuses as bars of equal length, best first, each stretch with its symbol and number (P9). Needs no script. */
export function StatusBars({ rows, label }: StatusBarsProps) {
  const words = useWords();
  const used = new Set(rows.flatMap(({ counts }) => statusStretches(counts).map(({ status }) => status)));
  return (
    <div className="status-bars">
      <ul className="chart-key" aria-hidden="true">
        {SIGNS.filter((status) => used.has(status)).map((status) => (
          <li key={status}>
            <StatusShape sign={signOfStretch(status)} /> {words.say(`status.${status}`)}
          </li>
        ))}
      </ul>
      <ul className="status-bars__list" aria-label={label}>
        {rows.map((row) => (
          <Bar key={row.key} row={row} />
        ))}
      </ul>
    </div>
  );
}

const SIGNS = ["achieved", "onTrack", "behind", "offTrack", "missed", "regressed", "unmeasurable"] as const;

function Bar({ row: { name, counts, href } }: { readonly row: StatusBarRow }) {
  const words = useWords();
  const stretches = statusStretches(counts);
  return (
    <li className="status-bars__row">
      {href === undefined ? (
        <span className="status-bars__name">{name}</span>
      ) : (
        <a className="status-bars__name" href={href}>
          {name}
        </a>
      )}
      <span className="visually-hidden">{stretches.map((stretch) => stretchText(words, stretch)).join("; ")}</span>
      <span className="status-bars__bar" aria-hidden="true">
        {stretches.map((stretch) => (
          <span
            key={stretch.status}
            className={`status-bars__stretch tone-${toneOf(signOfStretch(stretch.status))}`}
            style={{ flexGrow: stretch.count }}
            title={stretchText(words, stretch)}
          >
            <svg aria-hidden="true" className="status-bars__sign" viewBox="-8 -8 16 16">
              <StatusGlyph sign={signOfStretch(stretch.status)} isOnFill={stretch.status !== "unmeasurable"} />
            </svg>
            {words.formatNumber(stretch.count, 0)}
          </span>
        ))}
      </span>
    </li>
  );
}

/** `On track: 6`, and of what cannot be measured also why. */
function stretchText(words: Words, { status, count, reasons }: StatusStretch): string {
  const word = words.say(`status.${status}`);
  if (reasons.length === 0) return words.say("chart.statusPart", { status: word, count });
  const why = reasons.map((one) =>
    words.say("status.reasonCount", { reason: words.say(`status.reason.${one.reason}`), count: one.count }),
  );
  return words.say("chart.statusPartReasons", { status: word, count, reasons: why.join(", ") });
}
