import { describe, expect, it } from "vitest";
import { count, intervalsOf, PUPILS, published } from "./tables.ts";

describe("what follows over time", () => {
  const piling = { indicators: [{ ...PUPILS, isCumulative: true }] };

  it("[S2] what piles up never falls", () => {
    const table = [
      count(40, { period: "2021/22" }),
      count("c", { period: "2022/23" }),
      count(55, { period: "2023/24" }),
    ];
    expect(intervalsOf(published(table, piling))).toEqual({ "2022/23": [40, 55] });
    const added = [count(40, { period: "2021/22" }), count(43, { period: "2022/23" })];
    expect(intervalsOf(published(added, piling))).toEqual({ "impliedAdded 2022/23": [3, 3] });
  });

  it("[S2] of what does not pile up the periods before tell nothing", () => {
    const table = [count(40, { period: "2021/22" }), count("c", { period: "2022/23" }), count(55)];
    expect(intervalsOf(published(table))).toEqual({});
  });

  it("[S2] semesters, and months, add up to the school year", () => {
    const halves = [count(60), count(45, { period: "2023/24-S1" }), count("c", { period: "2023/24-S2" })];
    expect(intervalsOf(published(halves))).toEqual({ "2023/24-S2": [15, 15] });
    const months = ["02", "03", "04", "05", "06", "07"].map((month) => count(10, { period: `2024-${month}` }));
    const half = [count(75, { period: "2023/24-S2" }), ...months, count("c", { period: "2024-08" })];
    expect(intervalsOf(published(half))).toEqual({ "2024-08": [15, 15] });
    expect(intervalsOf(published(half.toSpliced(1, 1)))).toEqual({ "2024-08": [0, 25] });
  });

  it("[S2] quarters add up to the calendar year", () => {
    const quarters = [1, 2, 3].map((quarter) => count(20, { period: `2024-Q${quarter}` }));
    const table = [count(75, { period: "2024" }), ...quarters, count("c", { period: "2024-Q4" })];
    expect(intervalsOf(published(table))).toEqual({ "2024-Q4": [15, 15] });
  });

  it("[S2] the months of a first semester, which are five, and of a quarter add up to it", () => {
    const months = ["2023-09", "2023-10", "2023-11", "2023-12"].map((period) => count(10, { period }));
    const half = [count(60, { period: "2023/24-S1" }), ...months, count("c", { period: "2024-01" })];
    expect(intervalsOf(published(half))).toEqual({ "2024-01": [20, 20] });
    expect(intervalsOf(published(half.toSpliced(1, 1)))).toEqual({ "2024-01": [0, 30] });
    const quarter = [count(60, { period: "2023-Q4" }), ...months.slice(1, 3), count("c", { period: "2023-12" })];
    expect(intervalsOf(published(quarter))).toEqual({ "2023-12": [40, 40] });
  });

  it("[S2] quarters in a school year, and semesters in a longer stretch, come to no more than it", () => {
    // Three quarters lie within September to August: the fourth begins in July.
    const quarters = ["2023-Q4", "2024-Q1"].map((period) => count(20, { period }));
    const table = [count(75), ...quarters, count("c", { period: "2024-Q2" })];
    expect(intervalsOf(published(table))).toEqual({ "2024-Q2": [0, 35] });
    const half = [count(75, { period: "2024" }), count("c", { period: "2023/24-S2" })];
    expect(intervalsOf(published(half))).toEqual({ "2023/24-S2": [0, 75] });
  });

  it("[S2] a day is a moment, and no part of the year it lies in", () => {
    expect(intervalsOf(published([count(75), count("c", { period: "2024-06-01" })]))).toEqual({});
  });

  it("[S2] parts of a year of what piles up, or is not added up, are no parts of a sum", () => {
    const halves = [count(60), count(45, { period: "2023/24-S1" }), count("c", { period: "2023/24-S2" })];
    const none = { indicators: [{ ...PUPILS, aggregation: "none" as const }] };
    expect(intervalsOf(published(halves, none))).toEqual({});
    expect(intervalsOf(published(halves, piling))).not.toHaveProperty("2023/24-S2");
  });
});
