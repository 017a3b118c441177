import { describe, expect, it } from "vitest";
import { parseDhis2Period, periodAs } from "#ingest/dhis2/period.ts";

describe("a period of DHIS2", () => {
  it.each([
    ["2024Sep", "FinancialSep", "schoolYear", "2024/25"],
    ["2024", "Yearly", "year", "2024"],
    ["2024", "Yearly", "schoolYear", "2024/25"],
    ["2024Oct", "FinancialOct", "schoolYear", "2024/25"],
    ["1999Sep", "FinancialSep", "schoolYear", "1999/00"],
    ["2024Q3", "Quarterly", "quarter", "2024-Q3"],
    ["202409", "Monthly", "month", "2024-09"],
    ["20240930", "Daily", "day", "2024-09-30"],
    ["20240931", "Daily", "day", undefined],
    ["2024S1", "SixMonthly", "semester", "2023/24-S2"],
    ["2024S2", "SixMonthly", "semester", "2024/25-S1"],
    ["2024S1", "SixMonthly", "schoolYear", undefined],
    ["2024W5", "Weekly", "month", undefined],
    ["2024April", "FinancialApril", "schoolYear", undefined],
  ] as const)("[T1] %s is %s and as a %s %s", (code, type, kind, expected) => {
    const period = parseDhis2Period(code);
    expect(period?.type).toBe(type);
    expect(period && periodAs(period, kind)).toBe(expected);
  });

  it.each(["", "24Sep", "2024sep", "202413", "2024Q5", "THIS_YEAR", "2024-09"])("is not %j", (code) => {
    expect(parseDhis2Period(code)).toBeUndefined();
  });
});
