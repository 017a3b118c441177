import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberOf } from "#domain/value.ts";
import { ORDERS, orderedRows } from "#pages/compareOrder.ts";
import { compareCaption, coverageTexts, multiplesCounts, multiplesTitle, tableTitle } from "#pages/compareText.ts";
import { compareView } from "#pages/compareView.ts";
import { indicatorView } from "#pages/indicatorView.ts";
import type { Selection } from "#state/selection.ts";
import { periodOf } from "#tests/domain/questions.ts";
import { albanian, english, serbian } from "#tests/i18n/languages.ts";
import type { MultiplesFinding } from "#ui/chart/multiplesFinding.ts";
import { testSite, withRows } from "./testSite.ts";

function comparing(id: string, selection: Selection = {}, changes: Readonly<Record<string, string>> = {}) {
  const { site, packOf, indicator } = testSite(changes, selection);
  const view = indicatorView(site, indicator(id), packOf(id));
  return { site, view, compare: compareView(site, view) };
}

function findingOf(fell: number, rose: number, total: number, byChance = 0): MultiplesFinding {
  const [from, to] = [periodOf("2022/23"), periodOf("2024/25")];
  const rest = total - fell - rose;
  return { kind: "counted", from, to, total, fell, rose, unchanged: 0, incomparable: rest, byChance };
}

describe("the title of small multiples", () => {
  const decrease = { direction: "decrease" } as const;

  it.each([
    [english, 9, "In 9 of 15 municipalities the value fell, 2022/23 to 2024/25"],
    [english, 1, "In 1 of 15 municipalities the value fell, 2022/23 to 2024/25"],
    [english, 0, "In none of 15 municipalities did the value fall, 2022/23 to 2024/25"],
    [albanian, 9, "Në 9 nga 15 komuna vlera ka rënë, nga 2022/23 deri në 2024/25"],
    [albanian, 1, "Në 1 nga 15 komuna vlera ka rënë, nga 2022/23 deri në 2024/25"],
    [albanian, 0, "Në asnjë nga 15 komunat vlera nuk ka rënë, nga 2022/23 deri në 2024/25"],
    [serbian, 9, "U 9 od 15 opština vrednost je pala, 2022/23 – 2024/25"],
    [serbian, 3, "U 3 od 15 opština vrednost je pala, 2022/23 – 2024/25"],
    [serbian, 0, "Ni u jednoj od 15 opština vrednost nije pala, 2022/23 – 2024/25"],
  ])("counts in %#", (words, fell, title) => {
    expect(multiplesTitle(words, findingOf(fell, 2, 15), "municipalities", decrease)).toBe(title);
  });

  it.each([
    [english, "In 2 of 3 groups the value fell, 2022/23 to 2024/25"],
    [albanian, "Në 2 nga 3 grupe vlera ka rënë, nga 2022/23 deri në 2024/25"],
    [serbian, "U 2 od 3 grupe vrednost je pala, 2022/23 – 2024/25"],
  ])("counts groups in %#", (words, title) => {
    expect(multiplesTitle(words, findingOf(2, 1, 3), "groups", decrease)).toBe(title);
  });

  it.each([
    [english, "In 1 of 1 municipality the value rose, 2022/23 to 2024/25"],
    [albanian, "Në 1 nga 1 komunë vlera është rritur, nga 2022/23 deri në 2024/25"],
    [serbian, "U 1 od 1 opštine vrednost je porasla, 2022/23 – 2024/25"],
  ])("counts rises where those are wanted, in %#", (words, title) => {
    expect(multiplesTitle(words, findingOf(0, 1, 1), "municipalities", { direction: "increase" })).toBe(title);
  });

  it("counts the way of most where no way is wanted", () => {
    const none = { direction: "none" } as const;
    expect(multiplesTitle(english, findingOf(2, 7, 15), "municipalities", none)).toMatch(/^In 7 of 15 .* rose,/);
    expect(multiplesTitle(english, findingOf(7, 2, 15), "municipalities", none)).toMatch(/^In 7 of 15 .* fell,/);
  });

  it("says that one period is too few", () => {
    expect(multiplesTitle(english, { kind: "tooFew", total: 3 }, "groups", decrease)).toBe(
      "One period is too few to show a change",
    );
    expect(multiplesCounts(english, { kind: "tooFew", total: 3 })).toEqual([]);
  });

  it("[A4] leaves the other ways, and what chance could explain, to the caption", () => {
    expect(multiplesCounts(english, findingOf(9, 4, 15, 3))).toEqual([
      "Fall: 9 · rise: 4 · no change: 0 · not comparable: 2",
      "Chance alone could explain 3 of these changes",
    ]);
    expect(multiplesCounts(english, findingOf(9, 4, 15))).toHaveLength(1);
  });
});

describe("the title of the table", () => {
  it("[P9] [S8] says how many do well, of all that are compared and shown, and how many are suppressed", () => {
    const { site, view, compare } = comparing("dropout");
    expect(tableTitle(site, view, compare)).toBe(
      "1 of 1 municipality is on track or has reached the target; 1 more is suppressed",
    );
  });

  it("says from where to where the values go where nothing was promised", () => {
    const { site, view, compare } = comparing("pupils");
    expect(tableTitle(site, view, compare)).toBe("From 100 (Peja) to 900 (Prizren)");
    const groups = comparing("pupils", { across: "groups", municipality: "prizren" });
    expect(tableTitle(groups.site, groups.view, groups.compare)).toBe("From 400 (Girls) to 500 (Boys)");
  });

  it("only says that they are side by side where there is no more to say", () => {
    const { site, view, compare } = comparing("adopted");
    expect(tableTitle(site, view, compare)).toBe("2 municipalities side by side");
  });
});

describe("what stands beside the table", () => {
  it("[A2] [S8] says who has no value in the period, and why; a suppressed one has been reported", () => {
    const all = comparing("dropout", { municipality: "peje~prizren~gjilan~decan", period: "2023/24" });
    expect(coverageTexts(all.site, all.compare)).toEqual([
      "2 of 4 municipalities reported.",
      "Without a value – missing: Gjilan and Peja.",
    ]);
    const hidden = comparing("dropout");
    expect(coverageTexts(hidden.site, hidden.compare)).toEqual([
      "2 of 2 municipalities reported.",
      "Without a value – suppressed: Peja.",
    ]);
  });

  it("[A2] says only that all reported where they did", () => {
    const { site, compare } = comparing("spare");
    expect(coverageTexts(site, compare)).toEqual(["2 of 2 municipalities reported."]);
  });

  it("[X1] [V4] names indicator, place, period, reporting date, and that figures are illustrative", () => {
    const { site, view, compare } = comparing("pupils", { across: "groups", municipality: "prizren" });
    expect(compareCaption(site, view, compare)).toBe("Pupils · Prizren · 2023/24 · As of 31 December 2025");
    const made = withRows({ "observations.csv": ["spare,peje,2021/22,total,total,total,9,,,,made-up,"] });
    const illustrative = comparing("spare", {}, made);
    expect(compareCaption(illustrative.site, illustrative.view, illustrative.compare, false)).toBe(
      "Schools · As of 31 December 2025 · Illustrative",
    );
  });
});

describe("the order of what is side by side", () => {
  const { compare } = comparing("dropout", { municipality: "peje~prizren~gjilan~decan" });
  const namesBy = (sort: string | undefined) =>
    orderedRows(compare.rows, sort, english.compareText).map(({ name }) => name);

  it("is by name unless asked otherwise, also where the address asks for what is not known", () => {
    expect(namesBy(undefined)).toEqual(["Deçan", "Gjilan", "Peja", "Prizren"]);
    expect(namesBy("toString")).toEqual(["Deçan", "Gjilan", "Peja", "Prizren"]);
    expect(namesBy("-name")).toEqual(["Prizren", "Peja", "Gjilan", "Deçan"]);
  });

  it("puts those without what is asked for last, rising or falling", () => {
    expect(namesBy(ORDERS.highest)).toEqual(["Deçan", "Gjilan", "Prizren", "Peja"]);
    expect(namesBy(ORDERS.lowest)).toEqual(["Gjilan", "Prizren", "Deçan", "Peja"]);
    expect(namesBy(ORDERS.fall)).toEqual(["Deçan", "Prizren", "Gjilan", "Peja"]);
    expect(namesBy("status")).toEqual(["Prizren", "Deçan", "Gjilan", "Peja"]);
  });

  it("loses nobody, and falls as it rises turned round", () => {
    const sorts = fc.constantFrom("name", "value", "change", "baseline", "target", "status");
    fc.assert(
      fc.property(sorts, fc.boolean(), (by, isFalling) => {
        const rows = orderedRows(compare.rows, `${isFalling ? "-" : ""}${by}`, english.compareText);
        expect(new Set(rows)).toEqual(new Set(compare.rows));
        const values = rows.flatMap(({ observation }) => (observation && numberOf(observation.value)) ?? []);
        if (by === "value") expect(values).toEqual(values.toSorted((a, b) => (isFalling ? b - a : a - b)));
      }),
    );
  });
});
