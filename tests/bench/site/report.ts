import { median } from "./median.ts";
import type { Side } from "./sides.ts";
import type { Visit } from "./visit.ts";

/** The visits to each side under one condition. */
export type Round = ReadonlyMap<Side, readonly Visit[]>;

const MEASURES: readonly (readonly [name: string, key: keyof Visit, digits: number])[] = [
  ["bytes, kB", "bytes", 0],
  ["requests", "requests", 0],
  ["first paint, ms", "firstPaint", 0],
  ["map shows data, ms", "map", 0],
  ["chart shows data, ms", "chart", 0],
  ["table shows data, ms", "table", 0],
  ["usable, ms", "usable", 0],
  ["blocked until usable, ms", "blocked", 0],
  ["heap, MB", "heapMegabytes", 1],
  ["other period, click to paint, ms", "changePeriod", 0],
  ["other indicator, click to paint, ms", "changeIndicator", 0],
  ["the same, pointed at before, ms", "pressIndicator", 0],
  ["layout shift", "shift", 3],
];

/** A Markdown table: medians of each side, and how many times ours the others need. */
export function reportOf(round: Round): string {
  const [ours, ...others] = [...round.keys()];
  const middleOf = (side: Side | undefined, key: keyof Visit) => {
    const number = median((side && round.get(side))?.map((visit) => visit[key]) ?? []);
    return key === "bytes" ? number / 1000 : number;
  };
  const lines = MEASURES.map(([name, key, digits]) => {
    const own = middleOf(ours, key);
    const cells = others.map((side) => {
      const other = middleOf(side, key);
      const ratio = own > 0 && key !== "shift" ? ` (${(other / own).toFixed(1)}×)` : "";
      return `${other.toFixed(digits)}${ratio}`;
    });
    return `| ${[name, own.toFixed(digits), ...cells].join(" | ")} |`;
  });
  const heads = [...round].map(([{ name }, visits]) => `${name} (${visits.length} visits)`);
  return [`| median | ${heads.join(" | ")} |`, `|---|${"--:|".repeat(heads.length)}`, ...lines].join("\n");
}
