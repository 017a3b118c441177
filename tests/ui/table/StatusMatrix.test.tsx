// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { albanian, serbian } from "#tests/i18n/languages.ts";
import { draw, violationsIn } from "#tests/ui/layout/draw.tsx";
import { sourcesOfKind } from "#tests/ui/status/assessments.ts";
import type { MatrixState } from "#ui/table/matrixProps.ts";
import { StatusMatrix } from "#ui/table/StatusMatrix.tsx";
import { assessmentIn, INDICATORS, MUNICIPALITIES } from "./matrices.ts";

const onOpenWorking = vi.fn();
const seen: MatrixState[] = [];

/** Holds the state as an address would. */
function Addressed({ state: first = {} }: { readonly state?: MatrixState }) {
  const [state, setState] = useState(first);
  return (
    <StatusMatrix
      caption="Status matrix"
      indicators={INDICATORS}
      municipalities={MUNICIPALITIES}
      assessmentOf={assessmentIn}
      sources={sourcesOfKind("illustrative")}
      indicatorHref={(id) => `indicator/${id}`}
      municipalityHref={(id) => `municipality/${id}`}
      onOpenWorking={onOpenWorking}
      state={state}
      onStateChange={(next) => {
        seen.push(next);
        setState(next);
      }}
    />
  );
}

function table(): HTMLElement {
  return screen.getByRole("table", { name: "Status matrix" });
}

function rowNames(): readonly (string | null)[] {
  return within(table())
    .getAllByRole("rowheader")
    .map(({ textContent }) => textContent);
}

function columnNames(): readonly (string | null)[] {
  return within(table())
    .getAllByRole("columnheader")
    .map(({ textContent }) => textContent);
}

function sorted(): readonly string[] {
  return [...table().querySelectorAll("th[aria-sort]:not([aria-sort=none])")].map(
    (header) => `${header.textContent} ${header.getAttribute("aria-sort")}`,
  );
}

describe("the status matrix", () => {
  it("is a table of indicators under their groups by municipalities", () => {
    draw(<Addressed />);
    expect(columnNames()).toEqual(["Indicator", "Pejë", "Gjakovë", "Gjilan", "Achieved or on track"]);
    expect(rowNames()).toEqual([
      "Achieved or on track",
      "Headline indicators",
      "Dropout rate",
      "Outcome",
      "Attendance rate",
      "Transition to grade 10",
    ]);
  });

  it("links each indicator and each municipality to its page", () => {
    draw(<Addressed />);
    expect(screen.getByRole("link", { name: "Dropout rate" }).getAttribute("href")).toBe("indicator/dropout");
    expect(screen.getByRole("link", { name: "Gjilan" }).getAttribute("href")).toBe("municipality/gjilan");
  });

  it("[P7] opens the working of a cell", async () => {
    draw(<Addressed />);
    await userEvent.click(screen.getByRole("button", { name: /^Transition to grade 10, Gjakovë: Off track/ }));
    expect(onOpenWorking).toHaveBeenLastCalledWith(
      assessmentIn(INDICATORS[1]?.id ?? ("" as never), "gjakove" as never),
    );
  });

  it("[P9] counts by row, by column and in all", () => {
    draw(<Addressed />);
    const summary = within(table()).getAllByRole("row")[1];
    expect(
      within(summary ?? table())
        .getAllByRole("cell")
        .map(({ textContent }) => textContent),
    ).toEqual(["2 of 3", "1 of 3", "1 of 2", "4 of 8"]);
    expect(
      within(screen.getByRole("row", { name: /^Dropout rate/ }))
        .getAllByRole("cell")
        .at(-1)?.textContent,
    ).toBe("2 of 3");
  });

  it("[X3] sorts indicators by a municipality's status, worst first, and says so", async () => {
    draw(<Addressed />);
    await userEvent.click(screen.getByRole("button", { name: "Sort by Pejë" }));
    expect(seen.at(-1)).toEqual({ sort: "-peje" });
    expect(sorted()).toEqual(["Pejë descending"]);
    expect(rowNames().slice(4)).toEqual(["Transition to grade 10", "Attendance rate"]);
    await userEvent.click(screen.getByRole("button", { name: "Sort by Pejë" }));
    expect(rowNames().slice(4)).toEqual(["Attendance rate", "Transition to grade 10"]);
    await userEvent.click(screen.getByRole("button", { name: "Sort by Pejë" }));
    expect(seen.at(-1)).toEqual({ sort: undefined });
  });

  it("sorts indicators by name and by how many municipalities do well", () => {
    draw(<Addressed state={{ sort: "-name" }} />);
    expect(rowNames().slice(4)).toEqual(["Transition to grade 10", "Attendance rate"]);
  });

  it.each(["gjilan", "-gjilan"])("puts what is not asked last, whichever way it is sorted: %s", (sort) => {
    draw(<Addressed state={{ sort }} />);
    expect(rowNames().slice(4)).toEqual(["Attendance rate", "Transition to grade 10"]);
  });

  it("orders municipalities by how many indicators do well", async () => {
    draw(<Addressed />);
    const [, ofMunicipalities] = screen.getAllByRole("button", { name: "Achieved or on track" });
    await userEvent.click(ofMunicipalities ?? table());
    expect(columnNames().slice(1, 4)).toEqual(["Gjakovë", "Gjilan", "Pejë"]);
    expect(seen.at(-1)).toEqual({ sort: "municipalities" });
  });

  it("keeps an unknown order from an old address harmless", () => {
    draw(<Addressed state={{ sort: "-tirana", status: "bad", find: "" }} />);
    expect(rowNames()).toHaveLength(6);
  });

  it("[X3] narrows down by text as it is typed, and can be cleared", async () => {
    draw(<Addressed />);
    await userEvent.type(screen.getByRole("searchbox", { name: "Find an indicator or municipality" }), "gjak");
    expect(columnNames().slice(1, -1)).toEqual(["Gjakovë"]);
    expect(seen.at(-1)).toEqual({ find: "gjak" });
    await userEvent.type(screen.getByRole("searchbox"), "zz");
    expect(screen.getByText("No row matches.")).toBeDefined();
    await userEvent.click(screen.getByRole("button", { name: "Clear filters" }));
    expect(columnNames()).toHaveLength(5);
    expect(screen.getByRole<HTMLInputElement>("searchbox").value).toBe("");
  });

  it("[X3] narrows down to a status picked from the summary", async () => {
    draw(<Addressed />);
    await userEvent.click(screen.getByRole("button", { name: "Moved backwards 1" }));
    expect(seen.at(-1)).toEqual({ status: "regressed" });
    expect(rowNames()).toEqual(["Achieved or on track", "Transition to grade 10"]);
    expect(columnNames().slice(1, -1)).toEqual(["Pejë"]);
  });

  it("[X3] shows baseline, latest value and target when asked to", async () => {
    draw(<Addressed />);
    await userEvent.click(screen.getByRole("radio", { name: "Baseline → latest → target" }));
    expect(seen.at(-1)).toEqual({ detail: "values" });
    const cell = screen.getByRole("button", { name: /^Dropout rate, Gjakovë/ });
    expect(cell.textContent).toMatch(/Baseline 90.0% .*Latest value 93.0% .*Target 96.0%/);
  });

  it("is one stop of the tab key; arrow keys, Home and End lead from cell to cell", async () => {
    draw(<Addressed />);
    const stops = within(table())
      .getAllByRole("button")
      .filter(({ tabIndex, className }) => tabIndex === 0 && className.startsWith("compact-badge"));
    expect(stops.map(({ textContent }) => textContent)).toEqual([expect.stringMatching(/^Dropout rate, Pejë/)]);
    stops[0]?.focus();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowRight}");
    expect(document.activeElement?.textContent).toMatch(/^Transition to grade 10, Gjakovë/);
    await userEvent.keyboard("{ArrowRight}");
    expect(document.activeElement?.textContent).toMatch(/^Transition to grade 10, Gjakovë/);
    await userEvent.keyboard("{Home}");
    expect(document.activeElement?.textContent).toMatch(/^Transition to grade 10, Pejë/);
    expect(document.activeElement?.getAttribute("tabindex")).toBe("0");
    await userEvent.keyboard("{Enter}");
    expect(onOpenWorking.mock.lastCall?.[0]).toMatchObject({ area: "peje" });
  });

  it("can be reached and scrolled by keyboard under its name", () => {
    draw(<Addressed />);
    expect(screen.getByRole("region", { name: "Status matrix" }).tabIndex).toBe(0);
  });

  it("[V4] says once that all of it is illustrative", () => {
    draw(<Addressed />);
    expect(screen.getByText(/made up to show how the dashboard works/)).toBeDefined();
    expect(screen.queryByText("[i]")).toBeNull();
  });

  it.each([
    ["Albanian", albanian, "Treguesi", "Gjakovë"],
    ["Serbian", serbian, "Indikator", "Đakovica"],
  ] as const)("reads in %s", (_language, words, indicator, municipality) => {
    draw(<Addressed />, words);
    expect(columnNames().slice(0, 3)).toEqual([indicator, expect.any(String), municipality]);
  });

  it("breaks no rule axe knows", async () => {
    const { container } = draw(<Addressed state={{ detail: "values", sort: "-peje" }} />);
    expect(await violationsIn(container)).toEqual([]);
  });
});
