import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import type { ActivityId, PlanId } from "#domain/id.ts";
import { reportHistory } from "#ui/plan/reportHistory.ts";

function reportOf(date: string, said: Partial<Report> = {}): Report {
  const [plan, activity] = ["map-prizren" as PlanId, "1.1.1" as ActivityId];
  return { plan, activity, date: date as Day, reporter: "DKA", note: {}, reasonLate: {}, ...said };
}

describe("the history of an activity's reports", () => {
  it("says by how much each report differs from what was last said", () => {
    const reports = [
      reportOf("2025-09-30", { stage: "completed", percentDone: 100, spentCents: 110_000 }),
      reportOf("2025-06-30", { stage: "inProgress", percentDone: 60, spentCents: 70_050 }),
    ];
    expect(reportHistory(reports)).toEqual([
      { report: reports[0], stageBefore: "inProgress", percentChange: 40, spentCentsChange: 39_950 },
      { report: reports[1] },
    ]);
  });

  it("passes over a blank, which says nothing, and does not take it for 0", () => {
    const reports = [
      reportOf("2025-09-30", { percentDone: 50 }),
      reportOf("2025-06-30", { spentCents: 100 }),
      reportOf("2025-03-31", { percentDone: 20 }),
    ];
    expect(
      reportHistory(reports).map(({ percentChange, spentCentsChange }) => [percentChange, spentCentsChange]),
    ).toEqual([
      [30, undefined],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  it("says what went back as less than before, and what stayed as no change", () => {
    const reports = [
      reportOf("2025-09-30", { stage: "inProgress", percentDone: 40, spentCents: 500 }),
      reportOf("2025-06-30", { stage: "inProgress", percentDone: 60, spentCents: 500 }),
    ];
    expect(reportHistory(reports)[0]).toEqual({ report: reports[0], percentChange: -20, spentCentsChange: 0 });
  });

  it("has changes that add up to the way from the first number said to the last", () => {
    const said = fc.option(fc.integer({ min: 0, max: 10_000_000 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(said, { maxLength: 12 }), (amounts) => {
        const reports = amounts.map((spentCents, place) =>
          reportOf(`20${30 - place}-06-30`, spentCents === undefined ? {} : { spentCents }),
        );
        const known = amounts.filter((amount) => amount !== undefined);
        const sum = reportHistory(reports).reduce((total, { spentCentsChange = 0 }) => total + spentCentsChange, 0);
        expect(sum).toBe((known[0] ?? 0) - (known.at(-1) ?? 0));
      }),
    );
  });
});
