// @vitest-environment jsdom
import { act, screen, waitFor } from "@testing-library/react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { progressOf } from "#domain/progress.ts";
import { countStatuses } from "#domain/summary.ts";
import { absentValue } from "#domain/value.ts";
import { observationOf } from "#tests/domain/observations.ts";
import { questionOf } from "#tests/domain/questions.ts";
import { english } from "#tests/i18n/languages.ts";
import { draw, violationsIn } from "#tests/ui/layout/draw.tsx";
import { LazyTrendChart } from "#ui/chart/LazyChart.tsx";
import { SparkTrend } from "#ui/chart/SparkTrend.tsx";
import { StatusBars } from "#ui/chart/StatusBars.tsx";
import { TrendChart } from "#ui/chart/TrendChart.tsx";
import { WordsProvider } from "#ui/layout/WordsContext.tsx";
import { malisheve, PERCENT, seriesOf, trendFrom } from "./trends.ts";

// loading charts is slow where other work shares the machine
vi.setConfig({ testTimeout: 30_000 });

class UnseenResize {
  observe() {}
  disconnect() {}
}

describe("a chart that is loaded later", () => {
  const chart = <LazyTrendChart trend={trendFrom([malisheve()])} style={PERCENT} label="Dropout" />;

  const eager = (
    <WordsProvider words={english}>
      <TrendChart trend={trendFrom([malisheve()])} style={PERCENT} label="Dropout" />
    </WordsProvider>
  );
  /** A server has no document. */
  const drawnByServer = () => {
    vi.stubGlobal("document", undefined);
    const markup = renderToString(eager);
    vi.unstubAllGlobals();
    return markup;
  };

  it("is drawn by a server, for a wide page and for a phone, and asks for nothing there", () => {
    const markup = drawnByServer();
    for (const width of [638, 332]) expect(markup).toContain(`viewBox="0 0 ${width} `);
    expect(markup.match(/class="chart-line /g)).toHaveLength(2);
    expect(markup).not.toContain("recharts");
  });

  it("stays as a server drew it until the room for it is known, without being drawn over it", async () => {
    vi.stubGlobal("ResizeObserver", UnseenResize);
    const container = document.createElement("div");
    container.innerHTML = drawnByServer();
    vi.stubGlobal("ResizeObserver", UnseenResize);
    const line = container.querySelector(".chart-assumed--wide .chart-line");
    const onRecoverableError = vi.fn<(error: unknown) => void>();
    await act(async () => hydrateRoot(container, eager, { onRecoverableError }));
    expect(line).not.toBeNull();
    expect(container.querySelector(".chart-assumed--wide .chart-line")).toBe(line);
    expect(onRecoverableError).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });

  it("comes in a browser", async () => {
    vi.stubGlobal("ResizeObserver", UnseenResize);
    vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(800);
    vi.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(400);
    const { container } = draw(chart);
    await waitFor(() => expect(container.querySelector("svg.chart-paper")).not.toBeNull(), { timeout: 20_000 });
    expect(container.querySelector(".chart-waiting")).toBeNull();
    vi.unstubAllGlobals();
  });
});

describe("a chart that fails", () => {
  it("leaves the rest of the page standing and says where the figures are", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const broken = { ...trendFrom([malisheve()]), rows: undefined } as unknown as ReturnType<typeof trendFrom>;
    draw(<LazyTrendChart trend={broken} style={PERCENT} label="" />);
    expect(await screen.findByText(/could not be loaded/, undefined, { timeout: 20_000 })).toBeDefined();
  });
});

describe("status bars", () => {
  const onTrack = progressOf(questionOf());
  const noTarget = progressOf(questionOf({ target: undefined }));
  const rows = [
    { key: "peje", name: "Pejë", href: "/en/municipality/peje", counts: countStatuses([onTrack, onTrack, noTarget]) },
    { key: "istog", name: "Istog", counts: countStatuses([onTrack]) },
  ];

  it("[P9] say for each row how many are in each status, and how many cannot be measured and why", () => {
    draw(<StatusBars rows={rows} label="Indicators by status" />);
    expect(screen.getByRole("list", { name: "Indicators by status" })).toBeDefined();
    expect(screen.getByText("On track: 2; Cannot be measured: 1 (No target: 1)")).toBeDefined();
    expect(screen.getByRole("link", { name: "Pejë" })).toBeDefined();
  });

  it("need no script and have nothing axe objects to", async () => {
    const { container } = draw(<StatusBars rows={rows} label="Indicators by status" />);
    expect(await violationsIn(container)).toEqual([]);
    expect(
      renderToString(
        <WordsProvider words={english}>
          <StatusBars rows={rows} label="" />
        </WordsProvider>,
      ),
    ).toContain("Istog");
  });
});

describe("a small line", () => {
  it("says from where to where it goes, and the target", () => {
    draw(<SparkTrend trend={trendFrom([malisheve()])} style={PERCENT} />);
    expect(screen.getByRole("img").getAttribute("aria-label")).toBe("1.10% (2018/19) to 0.70% (2024/25). Target 0.40%");
  });

  it("says a lone value with its period, and an absence by its word", () => {
    draw(<SparkTrend trend={trendFrom([seriesOf([observationOf("2024/25", 5)])])} style={PERCENT} />);
    draw(
      <SparkTrend
        trend={trendFrom([seriesOf([observationOf("2024/25", absentValue("suppressed"))])])}
        style={PERCENT}
      />,
    );
    expect(screen.getAllByRole("img").map((one) => one.getAttribute("aria-label"))).toEqual([
      "5.00% (2024/25)",
      "suppressed",
    ]);
  });

  it("is silent beside its numbers", () => {
    const { container } = draw(<SparkTrend trend={trendFrom([malisheve()])} style={PERCENT} isMute />);
    expect(container.querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
  });
});
