import { STATUSES } from "#domain/progress.ts";
import type { StatusCounts } from "#domain/summary.ts";
import { toneOf } from "./sign.ts";

/** Counts per status as one stacked bar, best first, what cannot be measured last. Only seen: the numbers stand beside it. */
export function StatusBar({ counts }: { readonly counts: StatusCounts }) {
  const parts = [
    ...STATUSES.map((status) => ({ key: status, tone: toneOf(status), count: counts.statuses[status] })),
    { key: "unmeasurable", tone: "unmeasurable", count: counts.total - counts.measured },
  ];
  return (
    <span className="status-bar" aria-hidden="true">
      {parts
        .filter(({ count }) => count > 0)
        .map(({ key, tone, count }) => (
          <span key={key} className={`status-bar__part tone-${tone}`} style={{ flexGrow: count }} />
        ))}
    </span>
  );
}
