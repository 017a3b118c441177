import { describe, expect, it } from "vitest";
import type { BuiltSlide } from "#pages/builtSlide.ts";
import { describeSlide } from "#pages/builtSlide.ts";
import { slidePages } from "#pages/slidePages.ts";
import { tablePart } from "#pages/slideTable.ts";
import { testSite } from "./testSite.ts";

const { site } = testSite();

function builtWith(rows: number, most?: number): BuiltSlide {
  const numbers = Array.from({ length: rows }, (_, nth) => nth + 1);
  const part = tablePart("Schools", numbers, [{ label: "No.", cell: (number) => String(number) }], most);
  return { title: "All schools", caption: "2026", parts: [part], sources: [] };
}

/** The numbers that stand on each slide. */
const numbersOn = (pages: readonly BuiltSlide[]) =>
  pages.map(({ parts }) =>
    parts.flatMap(({ part }) => (part.kind === "table" ? part.rows.map(([cell]) => Number(cell?.text)) : [])),
  );

describe("a table on slides", () => {
  it("stands on one where it fits, and says nothing of pages", () => {
    const [page, ...others] = slidePages(builtWith(15), site.words);
    expect(others).toEqual([]);
    expect(page && describeSlide(site, { address: "" }, page).title).toBe("All schools");
  });

  it("goes on over as many as it needs, each about as full, and loses no row", () => {
    const pages = slidePages(builtWith(31), site.words);
    const numbers = numbersOn(pages);
    expect(numbers.map(({ length }) => length)).toEqual([11, 11, 9]);
    expect(numbers.flat()).toEqual(Array.from({ length: 31 }, (_, nth) => nth + 1));
    expect(pages.map((page) => describeSlide(site, { address: "" }, page).title)).toEqual([
      "All schools (1 of 3)",
      "All schools (2 of 3)",
      "All schools (3 of 3)",
    ]);
    expect(pages.map((page) => describeSlide(site, { address: "", title: "Mine" }, page).title)[2]).toBe(
      "Mine (3 of 3)",
    );
  });

  it("ends after ten slides with how much more there is", () => {
    const pages = slidePages(builtWith(100, 9), site.words);
    expect(pages).toHaveLength(10);
    expect(numbersOn(pages).flat()).toHaveLength(90);
    const last = pages.at(-1)?.parts[0]?.part;
    expect(last?.kind === "table" && last.rest).toBe("and 10 more");
    expect(pages.slice(0, -1).some(({ parts }) => parts.some(({ part }) => "rest" in part))).toBe(false);
  });
});
