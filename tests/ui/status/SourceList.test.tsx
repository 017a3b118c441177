// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Source } from "#domain/dataset.ts";
import type { SourceId } from "#domain/id.ts";
import { draw, violationsIn } from "#tests/ui/layout/draw.tsx";
import { SourceList } from "#ui/status/SourceList.tsx";

const source: Source = {
  id: "ask" as SourceId,
  kind: "published",
  publisher: "ASK",
  title: "Statistikat e arsimit",
  date: "2024-05-31",
  note: {},
};

function textOf(changes: Partial<Source>): string | null {
  draw(<SourceList sources={[{ ...source, ...changes }]} />);
  return screen.getByRole("listitem").textContent;
}

describe("a list of sources", () => {
  it("[V4] names publisher, title, date, licence and kind", () => {
    expect(textOf({ licence: "CC BY 4.0" })).toBe(
      "ASK: Statistikat e arsimit, 31 May 2024, CC BY 4.0 Published statistics",
    );
  });

  it("prints a date that is no day as the data set writes it, and a period in words", () => {
    expect(textOf({ date: "2024-05" })).toContain("May 2024");
  });

  it("prints a date it cannot read as it stands", () => {
    expect(textOf({ date: "n.d." })).toContain("n.d.");
  });

  it("[V4] says that figures are illustrative", () => {
    expect(textOf({ kind: "illustrative" })).toContain("Illustrative figures");
  });

  it("links to web addresses only", () => {
    draw(<SourceList sources={[{ ...source, url: "https://ask.rks-gov.net" }]} />);
    expect(screen.getByRole("link", { name: "Statistikat e arsimit" }).getAttribute("href")).toBe(
      "https://ask.rks-gov.net",
    );
  });

  it("shows no link to anything else", () => {
    draw(<SourceList sources={[{ ...source, url: "javascript:alert(1)" }]} />);
    expect(screen.queryByRole("link")).toBeNull();
  });

  it("marks a note that stands in another language", () => {
    draw(<SourceList sources={[{ ...source, note: { sq: "Pa arsimin e lartë." } }]} />);
    expect(screen.getByText("Pa arsimin e lartë.").getAttribute("lang")).toBe("sq");
  });

  it("breaks no rule axe knows", async () => {
    const { container } = draw(<SourceList sources={[source]} />);
    expect(await violationsIn(container)).toEqual([]);
  });
});
