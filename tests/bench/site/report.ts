import { median } from "./median.ts";
import type { Side } from "./sides.ts";
import type { Visit } from "./visit.ts";

/** The visits to each side under one condition, and when a bare page was painted between them, in ms. */
export type Round = { readonly visits: ReadonlyMap<Side, readonly Visit[]>; readonly bare: readonly number[] };

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

/** A Markdown table: medians of each side, and how many times ours the others need; then what a bare page takes. */
export function reportOf({ visits, bare }: Round): string {
  const [ours, ...others] = [...visits.keys()];
  const middleOf = (side: Side | undefined, key: keyof Visit) => {
    const number = median((side && visits.get(side))?.map((visit) => visit[key]) ?? []);
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
  const heads = [...visits].map(([{ name }, seen]) => `${name} (${seen.length} visits)`);
  const bareMiddle = median(bare);
  const timesBare = (...keys: (keyof Visit)[]) =>
    (Math.max(...keys.map((key) => middleOf(ours, key))) / bareMiddle).toFixed(1);
  return [
    `| median | ${heads.join(" | ")} |`,
    `|---|${"--:|".repeat(heads.length)}`,
    ...lines,
    "",
    `A bare page, of a heading and a sentence, is painted after ${bareMiddle.toFixed(0)} ms: our first paint takes ` +
      `${timesBare("firstPaint")}× that, and map, chart and table ${timesBare("map", "chart", "table")}×.`,
  ].join("\n");
}
