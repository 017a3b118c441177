// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Completeness, ReportState } from "#domain/completeness.ts";
import type { AreaId, IndicatorId } from "#domain/id.ts";
import type { Period } from "#domain/period.ts";
import { albanian, english, serbian } from "#tests/i18n/languages.ts";
import { draw, violationsIn } from "#tests/ui/layout/draw.tsx";
import { CompletenessMatrix } from "#ui/table/CompletenessMatrix.tsx";
import { completenessRows, MOST_MARKS, marksSentence } from "#ui/table/completenessRows.ts";
import { INDICATORS, MUNICIPALITIES } from "./matrices.ts";

const AREAS = MUNICIPALITIES.map(({ id }) => id);

function row(indicator: string, periods: readonly string[], ...states: readonly (readonly ReportState[])[]) {
  return {
    indicator: indicator as IndicatorId,
    periods: periods as readonly Period[],
    states: new Map<AreaId, readonly ReportState[]>(AREAS.map((area, place) => [area, states[place] ?? []])),
  };
}

/** In Pejë, Gjakovë and Gjilan. */
const COMPLETENESS: Completeness = {
  areas: AREAS,
  rows: [
    row("attendance", ["2023/24", "2024/25"], ["reported", "missing"], ["zero", "reported"], ["reported", "reported"]),
    row("transition", [], [], [], []),
    row(
      "dropout",
      ["2023/24", "2024/25"],
      ["missing", "missing"],
      ["suppressed", "notApplicable"],
      ["belowRounding", "reported"],
    ),
  ],
};

const ROWS = completenessRows(COMPLETENESS, INDICATORS);

function drawMatrix(words = english) {
  return draw(
    <CompletenessMatrix
      rows={ROWS}
      municipalities={MUNICIPALITIES}
      indicatorHref={(id) => `indicator/${id}`}
      municipalityHref={(id) => `municipality/${id}`}
      cellHref={(id, area) => `indicator/${id}?municipality=${area}`}
    />,
    words,
  );
}

function cells(): readonly HTMLElement[] {
  return within(screen.getByRole("table"))
    .getAllByRole("link")
    .filter(({ className }) => className.startsWith("report-cell"));
}

describe("the matrix of what has been reported", () => {
  it("has the indicators that are due, headlines first, and says each cell in words, the worst first", () => {
    drawMatrix();
    expect(cells().map(({ textContent }) => textContent)).toEqual([
      "Dropout rate, Pejë: Missing – 2023/24 and 2024/25",
      "Dropout rate, Gjakovë: Not applicable – 2024/25; Suppressed – 2023/24",
      "Dropout rate, Gjilan: Close to zero – 2023/24; Reported – 2024/25",
      "Attendance rate, Pejë: Missing – 2024/25; Reported – 2023/24",
      "Attendance rate, Gjakovë: Reported as 0 – 2023/24; Reported – 2024/25",
      "Attendance rate, Gjilan: Reported – 2023/24 and 2024/25",
    ]);
  });

  it("draws a mark a period and tints the cells where something is missing", () => {
    drawMatrix();
    expect(cells().map((cell) => cell.querySelectorAll("svg").length)).toEqual([2, 2, 2, 2, 2, 2]);
    expect(cells().map(({ className }) => className.includes("missing"))).toEqual([
      true,
      false,
      false,
      true,
      false,
      false,
    ]);
  });

  it("counts what is missing by municipality, by indicator and in all", () => {
    drawMatrix();
    const textsOf = (name: RegExp) =>
      within(screen.getByRole("row", { name }))
        .getAllByRole("cell")
        .map(({ textContent }) => textContent);
    expect(textsOf(/^Missing/)).toEqual(["3", "0", "0", "3"]);
    expect([textsOf(/^Dropout rate/).at(-1), textsOf(/^Attendance rate/).at(-1)]).toEqual(["2", "1"]);
  });

  it("leads from a cell to its indicator with the municipality picked out", () => {
    drawMatrix();
    expect(cells()[1]?.getAttribute("href")).toBe("indicator/dropout?municipality=gjakove");
  });

  it("is one stop of the tab key; arrow keys, Home and End lead from cell to cell, over groups too", async () => {
    drawMatrix();
    expect(cells().filter(({ tabIndex }) => tabIndex === 0)).toEqual([cells()[0]]);
    cells()[0]?.focus();
    await userEvent.keyboard("{ArrowDown}{ArrowRight}");
    expect(document.activeElement).toBe(cells()[4]);
    expect(cells().filter(({ tabIndex }) => tabIndex === 0)).toEqual([cells()[4]]);
    await userEvent.keyboard("{End}");
    expect(document.activeElement).toBe(cells()[5]);
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(cells()[5]);
    await userEvent.keyboard("{Home}{ArrowUp}");
    expect(document.activeElement).toBe(cells()[0]);
  });

  it.each([
    ["Albanian", albanian, "Norma e braktisjes, Gjakovë: Nuk aplikohet – 2024/25; E mbrojtur – 2023/24"],
    ["Serbian", serbian, "Stopa napuštanja, Đakovica: Nije primenljivo – 2024/25; Zaštićeno – 2023/24"],
  ] as const)("reads in %s", (_language, words, text) => {
    drawMatrix(words);
    expect(cells()[1]?.textContent).toBe(text);
  });

  it("breaks no rule axe knows", async () => {
    const { container } = drawMatrix();
    expect(await violationsIn(container)).toEqual([]);
  });
});

describe("what the marks are", () => {
  const rowsOf = (...periods: readonly (readonly string[])[]) =>
    completenessRows({ areas: AREAS, rows: periods.map((own) => row("dropout", own)) }, INDICATORS);
  const years = (count: number) => Array.from({ length: count }, (_, place) => `${2000 + place}`);

  it("is said with the periods where all rows share them", () => {
    expect(marksSentence(rowsOf(["2023/24", "2024/25"], ["2023/24", "2024/25"]), english)).toBe(
      "Each mark in a cell is one period, the oldest first: 2023/24 and 2024/25.",
    );
    expect(marksSentence(rowsOf(["2023/24", "2024/25"], ["2024/25"]), english)).toBe(
      "Each mark in a cell is one period, the oldest first.",
    );
  });

  it("is not said of a single one", () => {
    expect(marksSentence(rowsOf(["2024/25"], ["2024"]), english)).toBeUndefined();
  });

  it("tells that older ones are not drawn", () => {
    expect(marksSentence(rowsOf(years(MOST_MARKS + 1)), english)).toBe(
      "Each mark in a cell is one period, the oldest first. Of longer series the newest 8 periods are drawn; all of them are counted.",
    );
  });
});
