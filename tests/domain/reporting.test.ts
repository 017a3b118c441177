import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reportingOf } from "#domain/reporting.ts";
import { activityOf, anyActivity, anyDay, anyReports, dayOf, daysAfter, reportOf } from "./plans.ts";

const RUNNING = activityOf({ stage: "inProgress" });

/** What is reported on an activity in progress as of 2 July 2025. */
function reporting(...dates: readonly string[]) {
  return reportingOf(
    RUNNING,
    dates.map((date) => reportOf(date)),
    dayOf("2025-07-02"),
    92,
  );
}

describe("[L2] a report", () => {
  it("is fresh for 92 days and stale after 93", () => {
    expect(reporting("2025-04-01")).toMatchObject({ daysSince: 92, isStale: false });
    expect(reporting("2025-03-31")).toMatchObject({ daysSince: 93, isStale: true });
  });

  it("is counted from the newest, however they are ordered", () => {
    for (const dates of [
      ["2025-01-10", "2025-06-30"],
      ["2025-06-30", "2025-01-10"],
    ]) {
      const { reports, daysSince, isStale } = reporting(...dates);
      expect([daysSince, isStale]).toEqual([2, false]);
      expect(reports.map(({ date }) => date)).toEqual(["2025-06-30", "2025-01-10"]);
    }
  });

  it("is missed where there is none at all", () => {
    expect(reporting()).toEqual({ reports: [], isStale: true });
  });

  it("is not known before its day", () => {
    expect(reporting("2025-07-03")).toEqual({ reports: [], isStale: true });
    expect(reporting("2025-07-02")).toMatchObject({ daysSince: 0, isStale: false });
  });

  it("is asked only of what is in progress", () => {
    for (const stage of ["notStarted", "completed", "cancelled", "onHold"] as const) {
      expect(reportingOf(activityOf({ stage }), [], dayOf("2025-07-02"), 92).isStale).toBe(false);
      const old = reportingOf(activityOf({ stage }), [reportOf("2024-01-01")], dayOf("2025-07-02"), 92);
      expect(old).toMatchObject({ isStale: false, daysSince: 548 });
    }
  });

  it("takes the days from the settings", () => {
    const yesterday = [reportOf("2025-07-01")];
    expect(reportingOf(RUNNING, yesterday, dayOf("2025-07-02"), 0).isStale).toBe(true);
    expect(reportingOf(RUNNING, yesterday, dayOf("2025-07-02"), 1).isStale).toBe(false);
  });
});

describe("[L2] reports, whatever their days", () => {
  it("stay stale as time goes on, unless a new one comes in", () => {
    fc.assert(
      fc.property(anyActivity, anyReports, anyDay, fc.nat(1500), (activity, reports, asOf, days) => {
        const then = daysAfter(asOf, days);
        fc.pre(reportingOf(activity, reports, asOf, 92).isStale);
        const hasNew = reports.some(({ date }) => date > asOf && date <= then);
        if (!hasNew) expect(reportingOf(activity, reports, then, 92).isStale).toBe(true);
      }),
    );
  });

  it("become known one after the other, and none is forgotten", () => {
    fc.assert(
      fc.property(anyReports, anyDay, fc.nat(1500), (reports, asOf, days) => {
        const [now, then] = [asOf, daysAfter(asOf, days)].map((day) => reportingOf(RUNNING, reports, day, 92).reports);
        expect(then).toEqual(expect.arrayContaining([...(now ?? [])]));
        expect(reportingOf(RUNNING, reports, dayOf("9999-12-31"), 92).reports).toHaveLength(reports.length);
      }),
    );
  });
});
