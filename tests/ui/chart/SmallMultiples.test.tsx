// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { absentValue } from "#domain/value.ts";
import { observationOf } from "#tests/domain/observations.ts";
import { english, serbian } from "#tests/i18n/languages.ts";
import { draw, violationsIn } from "#tests/ui/layout/draw.tsx";
import { SmallMultiples } from "#ui/chart/SmallMultiples.tsx";
import { WordsProvider } from "#ui/layout/WordsContext.tsx";
import { malisheve, PERCENT, seriesOf, trendFrom } from "./trends.ts";

const GJILAN = seriesOf(
  [observationOf("2022/23", 0.5), observationOf("2023/24", absentValue("suppressed")), observationOf("2024/25", 0.4)],
  [],
  "Gjilan",
);
const ALL = seriesOf([observationOf("2022/23", 0.6), observationOf("2024/25", 0.5)], [], "Programme");

const ENTRIES = [
  { nth: 1, head: <h3>Gjilan</h3> },
  { nth: 0, head: <h3>Malishevë</h3> },
];

function multiples() {
  return (
    <SmallMultiples trend={trendFrom([malisheve(), GJILAN, ALL])} entries={ENTRIES} reference={2} style={PERCENT} />
  );
}

describe("small multiples", () => {
  it("say each series in words, in the order given", () => {
    draw(multiples());
    expect(screen.getAllByRole("img").map((image) => image.getAttribute("aria-label"))).toEqual([
      "Gjilan: 0.50% (2022/23) to 0.40% (2024/25)",
      "Malishevë: 1.10% (2018/19) to 0.70% (2024/25). Target 0.40%",
    ]);
  });

  it("have the same ticks in each", () => {
    const { container } = draw(multiples());
    const ticks = [...container.querySelectorAll(".multiple")].map((panel) =>
      [...panel.querySelectorAll(".multiple__tick")].map((tick) => tick.textContent),
    );
    expect(ticks[0]?.length).toBeGreaterThan(2);
    expect(ticks[1]).toEqual(ticks[0]);
  });

  it("explain their signs once, the reasons of absences among them", () => {
    draw(multiples(), serbian);
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(["Programme", serbian.absenceWord("suppressed"), serbian.absenceWord("missing")]),
    );
  });

  it("need no script and have nothing axe objects to", async () => {
    const html = renderToString(<WordsProvider words={english}>{multiples()}</WordsProvider>);
    expect(html.match(/role="img"/g)).toHaveLength(2);
    expect(html).toContain("multiple__line");
    const { container } = draw(<main>{multiples()}</main>);
    expect(await violationsIn(container)).toEqual([]);
  });
});
