// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { funnelOf } from "#domain/funnel.ts";
import { absentValue, numberValue } from "#domain/value.ts";
import { observationOf, rateOf } from "#tests/domain/observations.ts";
import { draw, violationsIn } from "#tests/ui/layout/draw.tsx";
import { FunnelChart } from "#ui/chart/FunnelChart.tsx";
import { GapChart } from "#ui/chart/GapChart.tsx";
import { RankedDots } from "#ui/chart/RankedDots.tsx";
import { RankedNotes } from "#ui/chart/RankedNotes.tsx";
import { rankingOf } from "#ui/chart/ranking.ts";
import { intervalOf } from "#ui/chart/trendCells.ts";
import { PERCENT, seriesOf, targetOf, trendFrom } from "./trends.ts";

// drawing in jsdom is slow where other work shares the machine
vi.setConfig({ testTimeout: 30_000 });

const SIZE = { width: 900, height: 500 };
const COUNTS = [
  { key: "malisheve", numerator: 130, denominator: 11_867 },
  { key: "prishtine", numerator: 125, denominator: 40_524 },
  { key: "shtime", numerator: 2, denominator: 5456 },
  { key: "rest", numerator: 739, denominator: 258_355 },
];
const NAMES: Readonly<Record<string, string>> = {
  malisheve: "Malishevë",
  prishtine: "Prishtinë",
  shtime: "Shtime",
  rest: "Rest",
};

function drawFunnel(counts = COUNTS) {
  return draw(
    <FunnelChart
      funnel={funnelOf(counts)}
      nameOf={(key) => NAMES[key] ?? key}
      denominatorName="Enrolled pupils"
      decimals={2}
      isIllustrative={false}
      label="Two differ"
      size={SIZE}
    />,
  );
}

describe("the funnel plot", () => {
  it("[A4] names the places outside the limits and no others, each side with a symbol of its own", () => {
    const { container } = drawFunnel();
    expect(screen.getByText("Malishevë")).toBeDefined();
    expect(screen.getByText("Shtime")).toBeDefined();
    expect(screen.queryByText("Prishtinë")).toBeNull();
    const shapes = ["inside", "above", "below"].map((side) =>
      container.querySelector(`.chart-cursor .chart-spot--${side}`)?.getAttribute("d"),
    );
    expect(new Set(shapes).size).toBe(3);
  });

  it("[A4] says that a place inside is neither better nor worse", () => {
    drawFunnel();
    expect(screen.getByText(/A place inside the limits is neither better nor worse/)).toBeDefined();
  });

  it("says which way its sizes stand, what they count and what the pooled rate is", () => {
    drawFunnel();
    expect(screen.getByText(/square-root scale/)).toBeDefined();
    expect(screen.getByText("Enrolled pupils")).toBeDefined();
    expect(screen.getByText("Pooled rate 0.31%")).toBeDefined();
  });

  it("is one stop whose arrow keys lead from the smallest place to the largest, each said aloud", () => {
    const { container } = drawFunnel();
    const cursor = screen.getByRole("application", { name: "Two differ" });
    const live = container.querySelector("output");
    expect(cursor.tabIndex).toBe(0);
    fireEvent.keyDown(cursor, { key: "ArrowRight" });
    expect(live?.textContent).toBe(
      "Shtime. 0.04%. 2 of 5,456. Below the 99.8% limits. 95% limits at this size: 0.18–0.48%",
    );
    fireEvent.keyDown(cursor, { key: "ArrowRight" });
    expect(live?.textContent).toMatch(/^Malishevë\. 1\.10%\. 130 of 11,867\. Above the 99\.8% limits/);
    fireEvent.keyDown(cursor, { key: "ArrowRight" });
    expect(live?.textContent).toMatch(/^Prishtinë.*Inside the limits/);
    fireEvent.keyDown(cursor, { key: "Escape" });
    expect(live?.textContent).toBe("");
  });

  it("tells the place a pointer is at, and none away from all", () => {
    const { container } = drawFunnel();
    const cursor = screen.getByRole("application");
    const spot = container.querySelector(".chart-cursor .chart-spot--above")?.getAttribute("transform") ?? "";
    const [x = 0, y = 0] = spot.match(/[\d.]+/g)?.map(Number) ?? [];
    fireEvent.pointerMove(cursor, { clientX: x + 3, clientY: y });
    expect(container.querySelector(".chart-tip__heading")?.textContent).toBe("Malishevë");
    fireEvent.pointerMove(cursor, { clientX: x + 60, clientY: y + 60 });
    expect(container.querySelector(".chart-tip")).toBeNull();
  });

  it("says that there is nothing to draw where nothing can be pooled", () => {
    drawFunnel([]);
    expect(screen.getByText("There is nothing to draw for this choice.")).toBeDefined();
  });

  it("has nothing axe objects to", async () => {
    expect(await violationsIn(drawFunnel().container)).toEqual([]);
  });
});

const PEJE = rateOf("2024/25", 140, 17_242);

describe("the ranking", () => {
  const sources = [
    {
      key: "peje",
      name: "Pejë",
      observation: PEJE,
      interval: intervalOf(PEJE),
      baseline: targetOf("baseline", "2022/23", 1.1),
      target: targetOf("target", "2026/27", 0.6),
      sourceKind: "illustrative" as const,
    },
    { key: "istog", name: "Istog", observation: observationOf("2024/25", 0) },
    { key: "junik", name: "Junik", observation: observationOf("2024/25", absentValue("suppressed")) },
    { key: "decan", name: "Deçan" },
  ];
  const ranking = rankingOf(sources, numberValue(0.41), "highest", (one, other) => (one < other ? -1 : 1));
  const drawRanking = () => draw(<RankedDots ranking={ranking} style={PERCENT} label="By value" size={SIZE} />);

  it("has a row for each place with a number, a reported 0 among them", () => {
    const { container } = drawRanking();
    expect(container.querySelectorAll(".chart-cursor .chart-dot")).toHaveLength(2);
    expect(screen.getByText("0.00%", { selector: ".chart-label--value" })).toBeDefined();
    expect(screen.queryByText("Junik")).toBeNull();
  });

  it("shows baseline, target, interval and the total", () => {
    const { container } = drawRanking();
    for (const sign of [
      "chart-baseline-dot",
      "chart-target-tick",
      "chart-interval",
      "chart-arrow",
      "chart-pooled-line",
    ]) {
      expect(container.querySelectorAll(`.chart-cursor .${sign}`)).toHaveLength(1);
    }
    expect(screen.getByText("All together: 0.41%")).toBeDefined();
  });

  it("[V1] lists the places without a value by reason", () => {
    draw(<RankedNotes ranking={ranking} style={PERCENT} />);
    expect(screen.getByText("missing: Deçan")).toBeDefined();
    expect(screen.getByText("suppressed: Junik")).toBeDefined();
  });

  it("says so where the axis does not begin at zero", () => {
    const attendance = [93, 95].map((value) => ({
      key: String(value),
      name: "X",
      observation: observationOf("2024/25", value),
    }));
    draw(<RankedNotes ranking={rankingOf(attendance, undefined, "highest", () => 0)} style={PERCENT} />);
    expect(screen.getByText("The axis begins at 93.00%, not at zero.")).toBeDefined();
  });

  it("leads from place to place by arrow keys, and by pointer anywhere in a row", () => {
    const { container } = drawRanking();
    const cursor = screen.getByRole("application", { name: "By value" });
    fireEvent.keyDown(cursor, { key: "ArrowDown" });
    expect(container.querySelector("output")?.textContent).toBe(
      "Pejë. 0.81%. Baseline 1.10%. Target 0.60%. 95% interval: 0.69% to 0.96%. Illustrative figures",
    );
    fireEvent.pointerMove(cursor, { clientX: 700, clientY: 30 + 28 + 14 });
    expect(container.querySelector(".chart-tip__heading")?.textContent).toBe("Istog");
  });

  it("has nothing axe objects to", async () => {
    expect(await violationsIn(drawRanking().container)).toEqual([]);
  });
});

describe("the gap chart", () => {
  const YEARS = ["2022/23", "2023/24", "2024/25"];
  const group = [70, absentValue("suppressed"), 75].map((value, nth) => observationOf(YEARS[nth] ?? "", value));
  const reference = [90, 91, 92].map((value, nth) => observationOf(YEARS[nth] ?? "", value));
  const trend = trendFrom([seriesOf(group, [], "Roma"), seriesOf(reference, [], "All children")]);

  it("[A5] states the first and the latest gap in percentage points, and what is absent", () => {
    draw(<GapChart trend={trend} style={{ ...PERCENT, decimals: 1 }} label="Narrowed" size={SIZE} />);
    expect(screen.getByText("20.0 pp")).toBeDefined();
    expect(screen.getByText("17.0 pp")).toBeDefined();
    expect(screen.getByText("Roma, 2023/24: suppressed")).toBeDefined();
  });
});
