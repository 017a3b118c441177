import { describe, expect, it } from "vitest";
import { writeTables } from "#export/tables.ts";
import { readWith } from "#tests/ingest/clean.ts";

const { dataset } = readWith();

describe("writeTables", () => {
  const tables = dataset === undefined ? new Map<string, string>() : writeTables(dataset);

  it("writes every table, also those without rows, with its columns in the order of the schema", () => {
    expect([...tables.keys()]).toEqual([
      "settings.csv",
      "sources.csv",
      "funders.csv",
      "municipalities.csv",
      "names.csv",
      "categories.csv",
      "indicators.csv",
      "observations.csv",
      "targets.csv",
      "plans.csv",
      "goals.csv",
      "activities.csv",
      "reports.csv",
    ]);
    expect(tables.get("goals.csv")?.split("\n")[0]).toBe("plan,goal,title_sq,title_sr,title_en,title_tr");
  });

  it("writes disaggregations out, marks joined, parts without the value they give, and symbols", () => {
    const lines = tables.get("observations.csv")?.split("\n") ?? [];
    expect(lines).toContain("dropout,prizren,2024/25,total,total,total,,15,1000,r;e,emis,,,Recounted,");
    expect(lines).toContain("dropout,peje,2024/25,total,total,total,[c],,,,emis,,,,");
    expect(lines).toContain("adopted,peje,2024/25,total,total,total,1,,,,plans,,,,");
  });

  it("writes money with two decimals and settings by their keys", () => {
    expect(tables.get("activities.csv")).toContain(",1200.50,1100.00,eu,");
    expect(tables.get("settings.csv")).toContain("\nsmall_number_threshold,10\nzero_is_small,community\n");
  });

  it("ends every line with a line feed and nothing else", () => {
    for (const text of tables.values()) {
      expect(text).toMatch(/\n$/);
      expect(text).not.toContain("\r");
    }
  });
});
