import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const FOLDER = new URL("../../../src/ui/chart/", import.meta.url);

/** The packages that come with a file: what it and the files it needs import, apart from types and what is loaded later. */
function packagesOf(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return new Set();
  seen.add(file);
  const text = readFileSync(new URL(file, FOLDER), "utf8");
  const imports = [...text.matchAll(/^(?:import|export) (?!type )[^;]*? from "([^"]+)";/gm)].map(
    ([, from]) => from ?? "",
  );
  const own = imports.filter((from) => from.startsWith("./")).map((from) => from.slice(2));
  return new Set([
    ...imports.filter((from) => !from.startsWith("./")),
    ...own.flatMap((one) => [...packagesOf(one, seen)]),
  ]);
}

describe("what a page loads at once", () => {
  it.each([
    "LazyChart.tsx",
    "StatusBars.tsx",
    "SparkTrend.tsx",
    "SmallMultiples.tsx",
    "trend.ts",
    "findingText.ts",
    "ranking.ts",
    "gapSeries.ts",
    "TrendChart.tsx",
    "GapChart.tsx",
    "FunnelChart.tsx",
    "RankedDots.tsx",
  ])("%s brings no Recharts", (file) => {
    expect(packagesOf(file)).not.toContain("recharts");
  });

  it("LinesPlot.tsx does, once somebody comes near a chart over time", () => {
    expect(packagesOf("LinesPlot.tsx")).toContain("recharts");
  });
});
