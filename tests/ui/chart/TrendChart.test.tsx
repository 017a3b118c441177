// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { absentValue } from "#domain/value.ts";
import { observationOf } from "#tests/domain/observations.ts";
import { albanian } from "#tests/i18n/languages.ts";
import { draw, violationsIn } from "#tests/ui/layout/draw.tsx";
import { TrendChart } from "#ui/chart/TrendChart.tsx";
import { AS_OF, malisheve, marked, PERCENT, seriesOf, targetOf, trendFrom } from "./trends.ts";

// drawing in jsdom is slow where other work shares the machine
vi.setConfig({ testTimeout: 30_000 });

const SIZE = { width: 900, height: 400 };

function drawTrend(trend = trendFrom([malisheve()]), size = SIZE, words?: typeof albanian) {
  return draw(<TrendChart trend={trend} style={PERCENT} label="Dropout improved" size={size} />, words);
}

function stillOf(container: Element): HTMLElement {
  const still = container.querySelector<HTMLElement>(".chart-still");
  if (still === null) throw new Error("no chart");
  return still;
}

/** Comes near a chart, as a pointer does or a key, and waits until it answers. */
async function approach(container: Element, by: "pointer" | "key" = "key"): Promise<SVGElement> {
  const still = stillOf(container);
  await act(async () => (by === "key" ? still.focus() : void fireEvent.pointerEnter(still)));
  return waitFor(
    () => {
      const surface = container.querySelector<SVGElement>("svg.recharts-surface");
      if (surface === null) throw new Error("it does not answer yet");
      return surface;
    },
    { timeout: 20_000 },
  );
}

function strokesOf(container: Element, lines: string): readonly string[] {
  return [...container.querySelectorAll(lines)].flatMap((path) => (path.getAttribute("d") ?? "").split(/(?=M)/));
}

async function press(surface: Element, key: string) {
  await act(async () => {
    fireEvent.keyDown(surface, { key });
    await new Promise((resolve) => setTimeout(resolve, 40));
  });
}

describe("the trend chart", () => {
  it("draws a line for each unbroken run and none across an absence", () => {
    const { container } = drawTrend();
    const strokes = strokesOf(container, "path.chart-line");
    expect(strokes.map((stroke) => stroke.split(/[ML]/).length - 1)).toEqual([3, 3]);
  });

  it("[V1] hatches what is missing and says the word", () => {
    const { container } = drawTrend();
    expect(container.querySelectorAll("rect.chart-absence")).toHaveLength(1);
    expect(screen.getByText("missing")).toBeDefined();
  });

  it("hatches what is suppressed otherwise than what is missing", () => {
    const values = [
      observationOf("2022/23", 2),
      observationOf("2023/24", absentValue("suppressed")),
      observationOf("2024/25", 1),
    ];
    const { container } = drawTrend(trendFrom([seriesOf(values)]));
    expect(container.querySelector("rect.chart-absence")?.getAttribute("fill")).toContain("suppressed");
    expect(screen.getByText("suppressed")).toBeDefined();
  });

  it("labels baseline, latest value with its mark, and target", () => {
    drawTrend();
    for (const text of ["Baseline 0.90%", "0.70% [p]", "Target 0.40%"]) expect(screen.getByText(text)).toBeDefined();
  });

  it("[T2] says the reporting date", () => {
    drawTrend();
    expect(screen.getByText("As of 31 March 2026")).toBeDefined();
  });

  it("[T2] writes the reporting date alone where there is no room for more", () => {
    drawTrend(undefined, { width: 180, height: 300 });
    expect(screen.queryByText("As of 31 March 2026")).toBeNull();
    expect(screen.getByText("31 March 2026")).toBeDefined();
  });

  it("[V4] marks illustrative figures in the picture itself", () => {
    drawTrend(trendFrom([malisheve()], { sourceKindOf: () => "illustrative" }));
    expect(screen.getByText("per cent · Illustrative")).toBeDefined();
  });

  it("says so where the axis does not begin at zero", () => {
    drawTrend(trendFrom([seriesOf([observationOf("2023/24", 93), observationOf("2024/25", 95)])]));
    expect(screen.getByText(/axis begins at 93\.00%, not at zero/)).toBeDefined();
  });

  it("names several lines at their ends, in a legend where there is no room, and says what a line lacks", () => {
    const trend = trendFrom([
      seriesOf([observationOf("2023/24", 1), observationOf("2024/25", 2)], [], "Gjilan"),
      seriesOf(
        [observationOf("2023/24", absentValue("suppressed")), observationOf("2024/25", 3)],
        [],
        "Mitrovica e Veriut",
      ),
    ]);
    const { container, redraw } = drawTrend(trend);
    expect(screen.getByText("Gjilan 2.00%")).toBeDefined();
    expect(screen.getByText("Mitrovica e Veriut, 2023/24: suppressed")).toBeDefined();
    redraw(<TrendChart trend={trend} style={PERCENT} label="" size={{ width: 340, height: 300 }} />);
    expect(container.querySelector(".chart-end")).toBeNull();
    expect(screen.getByText("Mitrovica e Veriut")).toBeDefined();
  });

  it("says that there is nothing to draw", () => {
    drawTrend(trendFrom([seriesOf([])]));
    expect(screen.getByText("There is nothing to draw for this choice.")).toBeDefined();
  });

  it("draws the way ahead where nothing was reported yet", () => {
    const targets = [targetOf("baseline", "2024/25", 2), targetOf("target", "2027/28", 1)];
    const { container } = drawTrend(trendFrom([seriesOf([], targets)]));
    expect(container.querySelector("path.chart-path")).not.toBeNull();
  });

  it("parts a line at a break in series and says so", () => {
    const values = [
      observationOf("2022/23", 2),
      observationOf("2023/24", 2.2),
      marked(observationOf("2024/25", 1), "breakInSeries"),
    ];
    const { container } = drawTrend(trendFrom([seriesOf(values)]));
    expect(container.querySelector("line.chart-break")).not.toBeNull();
    expect(screen.getByText("break in series")).toBeDefined();
  });

  it("speaks Albanian", () => {
    drawTrend(undefined, SIZE, albanian);
    expect(screen.getByText("mungon")).toBeDefined();
    expect(screen.getByText("Vlera e synuar 0,40%")).toBeDefined();
  });

  it("has nothing axe objects to", async () => {
    const { container } = drawTrend();
    expect(await violationsIn(container)).toEqual([]);
  });
});

describe("the trend chart once somebody comes near", () => {
  it("lies where it lay: lines, axes and what is written there", async () => {
    const { container } = drawTrend();
    const numbersOf = (text: string) => [...text.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));
    const textsOf = (texts: string) =>
      [...container.querySelectorAll(texts)]
        .map((text) => ({
          text: text.textContent,
          places: ["x", "y"].map((name) => Number(text.getAttribute(name))),
        }))
        .sort((one, other) => one.text.localeCompare(other.text));
    /** How far places lie from where they lay, at most. Unit: px. */
    const apart = (now: readonly number[][], before: readonly number[][]) => {
      expect(now.map(({ length }) => length)).toEqual(before.map(({ length }) => length));
      return Math.max(...now.flat().map((number, nth) => Math.abs(number - (before.flat()[nth] ?? 0))));
    };
    const still = strokesOf(container, "path.chart-line").map(numbersOf);
    const written = textsOf(".chart-tick");
    const heightsOf = (lines: string) =>
      [...new Set([...container.querySelectorAll(lines)].map((line) => Number(line.getAttribute("y1"))))].toSorted(
        (one, other) => one - other,
      );
    const grid = heightsOf("line.chart-grid");
    await approach(container, "pointer");
    expect(container.querySelector(".chart-still")).toBeNull();
    expect(apart(strokesOf(container, "path.recharts-line-curve").map(numbersOf), still)).toBeLessThanOrEqual(0.25);
    const live = textsOf(".recharts-cartesian-axis-tick-value");
    expect(live.map(({ text }) => text)).toEqual(written.map(({ text }) => text));
    const placesOf = (texts: typeof live) => texts.map(({ places }) => places);
    expect(apart(placesOf(live), placesOf(written))).toBeLessThanOrEqual(0.25);
    expect(heightsOf(".recharts-cartesian-grid line")).toEqual(grid);
  });

  it("stands still again where it shows something else", async () => {
    const { container, redraw } = drawTrend();
    await approach(container, "pointer");
    redraw(<TrendChart trend={trendFrom([malisheve()])} style={PERCENT} label="Other" size={SIZE} />);
    expect(container.querySelector("svg.recharts-surface")).toBeNull();
    expect(stillOf(container).getAttribute("aria-label")).toMatch(/^Other\. /);
  });
});

describe("the trend chart by keyboard", () => {
  it("is one stop, named by its finding, and says each period, value and status", async () => {
    const { container } = drawTrend();
    expect(stillOf(container).tabIndex).toBe(0);
    expect(stillOf(container).getAttribute("aria-label")).toMatch(/^Dropout improved\. /);
    const surface = await approach(container);
    expect(document.activeElement).toBe(surface);
    expect(surface.tabIndex).toBe(0);
    expect(surface.querySelector("title")?.textContent).toBe("Dropout improved");
    const live = container.querySelector("output");
    expect(live?.textContent).toMatch(/^2018\/19\. 1\.10%\. 95% interval/);
    for (let step = 0; step < 3; step += 1) await press(surface, "ArrowRight");
    expect(live?.textContent).toBe("2021/22. missing");
    for (let step = 0; step < 3; step += 1) await press(surface, "ArrowRight");
    expect(live?.textContent).toMatch(/^2024\/25\. 0\.70%\. Behind\. provisional\..*Interim target 0\.62%/);
    await press(surface, "ArrowRight");
    expect(live?.textContent).toBe("2027/28. Target 0.40%");
    await press(surface, "ArrowRight");
    expect(live?.textContent).toBe("2027/28. Target 0.40%");
    await press(surface, "ArrowLeft");
    expect(live?.textContent).toMatch(/^2024\/25/);
  });

  it("falls silent when it is left", async () => {
    const { container } = drawTrend();
    const surface = await approach(container);
    await act(async () => surface.blur());
    expect(container.querySelector("output")?.textContent).toBe("");
  });

  it("passes over no month, however few are written on the axis", async () => {
    const months = Array.from(
      { length: 30 },
      (_, nth) => `${2023 + Math.floor(nth / 12)}-${String((nth % 12) + 1).padStart(2, "0")}`,
    );
    const trend = trendFrom([seriesOf(months.map((month, nth) => observationOf(month, nth)))], {
      indicator: { kind: "count", direction: "none", tolerance: 0, frequency: "month" },
      graceMonths: 100,
      asOf: AS_OF,
    });
    const { container } = draw(
      <TrendChart
        trend={trend}
        style={{ kind: "count", unit: "pupils", decimals: 0 }}
        label=""
        size={{ width: 400, height: 300 }}
      />,
    );
    const surface = await approach(container);
    for (let step = 1; step < months.length; step += 1) await press(surface, "ArrowRight");
    expect(container.querySelector("output")?.textContent).toMatch(/^June 2025\. 29 pupils/);
  });
});
