// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { FiguresTable } from "#pages/FiguresTable.tsx";
import { saveFile } from "#pages/saveFile.ts";
import { testSite } from "#tests/pages/testSite.ts";
import { draw, violationsIn } from "#tests/ui/layout/draw.tsx";
import { layOut } from "#tests/ui/table/layOut.ts";

vi.mock("#pages/saveFile.ts", () => ({ saveFile: vi.fn<typeof saveFile>() }));

function drawFigures(id = "dropout") {
  layOut(640);
  const { site, packOf, indicator } = testSite();
  const { container } = draw(<FiguresTable site={site} indicator={indicator(id)} pack={packOf(id)} />);
  const lines = () =>
    screen
      .getAllByRole("row")
      .slice(1)
      .map((line) => line.textContent);
  return { container, lines };
}

describe("all figures of an indicator", () => {
  it("have a row each, with what each is of, its parts, marks and source", async () => {
    const { container, lines } = drawFigures();
    expect(screen.getByRole("status").textContent).toBe(`${lines().length} rows of ${lines().length}`);
    expect(lines()).toContainEqual(expect.stringMatching(/^Prizren2024\/25.*1\.50%.*151,000/));
    expect(await violationsIn(container)).toEqual([]);
  });

  it("are found by what their reader calls them, and said not to be there", () => {
    const { lines } = drawFigures();
    const field = screen.getByRole("searchbox");
    fireEvent.change(field, { target: { value: "prizren" } });
    expect(new Set(lines().map((line) => line?.slice(0, 7)))).toEqual(new Set(["Prizren"]));
    fireEvent.change(field, { target: { value: "nowhere" } });
    expect(screen.getByText("No row matches.")).toBeDefined();
  });

  it("are ordered by a press on a column, and say so", () => {
    const { lines } = drawFigures();
    fireEvent.click(within(screen.getByRole("columnheader", { name: "Municipality" })).getByRole("button"));
    expect(screen.getByRole("columnheader", { name: "Municipality" }).getAttribute("aria-sort")).toBe("ascending");
    expect([...new Set(lines().map((line) => line?.slice(0, 4)))]).toEqual(["Deça", "Gjil", "Peja", "Priz"]);
  });

  it("[I5] are taken away as a table that can be read again, with only the rows that are found", () => {
    drawFigures();
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "prizren 2024/25" } });
    fireEvent.click(screen.getByRole("button", { name: "Rows shown as CSV" }));
    const [bytes, name] = vi.mocked(saveFile).mock.lastCall ?? [];
    expect(name).toBe("observations-dropout.csv");
    const [header, ...rows] = new TextDecoder().decode(bytes).trimEnd().split("\n");
    expect(header).toMatch(
      /^indicator,municipality,period,sex,community,level,value,numerator,denominator,mark,source/,
    );
    expect(rows).toContain("dropout,prizren,2024/25,total,total,total,,15,1000,r;e,emis,,,Recounted,");
    expect(new Set(rows.map((row) => row.slice(0, 23)))).toEqual(new Set(["dropout,prizren,2024/25"]));
  });
});
