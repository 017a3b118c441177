import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timelineBar } from "#ui/plan/timelineBars.ts";
import { AS_OF, assessed, day } from "./timelineCases.ts";

/** Of 365 days, so that shares can be worked out by hand: 1 January begins at 0, 30 June ends at 181. */
const YEAR = { from: day("2026-01-01"), to: day("2026-12-31") };
const days = (number: number) => expect.closeTo(number / 365, 10);

function bar(changes: Parameters<typeof assessed>[0], scale = YEAR) {
  return timelineBar(assessed(changes), scale, AS_OF);
}

const CLOSED = { isOpenAtStart: false, isOpenAtEnd: false };

describe("the bar of an activity", () => {
  it("runs from the morning of its start to the evening of its deadline", () => {
    const drawn = bar({ start: day("2026-02-01"), deadline: day("2026-09-30") });
    expect(drawn.planned).toEqual({ from: days(31), to: days(273), ...CLOSED });
    expect(drawn.deadline).toEqual(days(273));
    expect(drawn.overdue).toBeUndefined();
    expect(drawn.end).toEqual(days(273));
  });

  it("is as wide as a day where start and deadline are the same day", () => {
    const { planned } = bar({ start: day("2026-02-01"), deadline: day("2026-02-01") });
    expect(planned).toEqual({ from: days(31), to: days(32), ...CLOSED });
  });

  it("is open at the side of the day that is missing, and runs to that end of its plan", () => {
    const plan = { start: day("2026-01-11"), end: day("2026-12-21") };
    const noDeadline = bar({ start: day("2026-02-01"), of: plan });
    expect(noDeadline.planned).toEqual({ from: days(31), to: days(355), isOpenAtStart: false, isOpenAtEnd: true });
    expect(noDeadline.deadline).toBeUndefined();
    const noStart = bar({ deadline: day("2026-09-30"), of: plan });
    expect(noStart.planned).toEqual({ from: days(10), to: days(273), isOpenAtStart: true, isOpenAtEnd: false });
    const neither = bar({ of: plan });
    expect(neither.planned).toEqual({ from: days(10), to: days(355), isOpenAtStart: true, isOpenAtEnd: true });
  });

  it("is open for three months where the plan has no day for that side", () => {
    const plan = { start: day("2026-10-01"), end: day("2026-01-31") };
    expect(bar({ start: day("2026-02-01"), of: plan }).planned?.to).toEqual(days(121));
    expect(bar({ deadline: day("2026-09-30"), of: plan }).planned?.from).toEqual(days(180));
  });

  it("runs from the earlier day to the later one where the deadline is before the start", () => {
    const drawn = bar({ start: day("2026-09-30"), deadline: day("2026-02-01") });
    expect(drawn.planned).toEqual({ from: days(31), to: days(273), ...CLOSED });
    expect(drawn.deadline).toEqual(days(32));
  });

  it("is filled by the percentage done; an unknown percentage is not 0", () => {
    const dates = { start: day("2026-01-01"), deadline: day("2026-04-10") };
    expect(bar({ ...dates, percentDone: 40 }).done).toEqual({ from: 0, to: days(40) });
    expect(bar({ ...dates, percentDone: 0 }).done).toEqual({ from: 0, to: 0 });
    expect(bar(dates).done).toBeUndefined();
  });

  it("[L1] is overdue from its deadline to the reporting date", () => {
    const drawn = bar({ start: day("2026-01-01"), deadline: day("2026-05-31"), stage: "inProgress" });
    expect(drawn.overdue).toEqual({ from: days(151), to: days(181) });
    expect(drawn.body).toEqual({ from: 0, to: days(181) });
    expect(bar({ deadline: day("2026-05-31"), stage: "cancelled" }).overdue).toBeUndefined();
  });

  it("[L1] shows a completion after the deadline as late, with the days between", () => {
    const dates = { stage: "completed" as const, start: day("2026-01-01"), deadline: day("2026-03-31") };
    const late = bar({ ...dates, completedOn: day("2026-04-10") });
    expect(late.completion).toEqual({ at: days(100), isLate: true });
    expect(late.lateness).toEqual({ from: days(90), to: days(100) });
    const onTime = bar({ ...dates, completedOn: day("2026-03-31") });
    expect(onTime.completion).toEqual({ at: days(90), isLate: false });
    expect(onTime.lateness).toBeUndefined();
  });

  it("[L6] shows from where to where a deadline has moved, later or earlier", () => {
    const later = bar({ deadline: day("2026-09-30"), formerDeadline: day("2026-08-31") });
    expect(later.shift).toEqual({ from: days(243), to: days(273) });
    const earlier = bar({ deadline: day("2026-08-31"), formerDeadline: day("2026-09-30") });
    expect(earlier.shift).toEqual({ from: days(273), to: days(243) });
    expect(earlier.end).toEqual(days(273));
  });

  it("[T2] shows the reports up to the reporting date and none after it", () => {
    const { reports } = bar({ reportDays: [day("2026-01-31"), day("2026-06-30"), day("2026-07-01")] });
    expect(reports).toEqual([days(181), days(31)]);
  });

  it("leaves words to say that there is no day at all", () => {
    const { planned, end } = timelineBar(withoutPlanDays(), YEAR, AS_OF);
    expect(planned).toBeUndefined();
    expect(end).toEqual(days(181));
  });

  it("never leaves the timeline, whatever the days", () => {
    const anyDay = fc.option(
      fc
        .tuple(fc.integer({ min: 2010, max: 2040 }), fc.integer({ min: 10, max: 12 }), fc.integer({ min: 10, max: 28 }))
        .map((parts) => day(parts.join("-"))),
      { nil: undefined },
    );
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: 0, max: 100 }), (start, deadline, percentDone) => {
        const { planned, done, end } = bar({ ...(start && { start }), ...(deadline && { deadline }), percentDone });
        if (planned === undefined || done === undefined) throw new Error("the plan has days: there is a bar");
        const places = [0, planned.from, done.to, planned.to, end, 1];
        expect(places).toEqual(places.toSorted((one, other) => one - other));
      }),
    );
  });
});

/** An activity without a day in a plan without one. */
function withoutPlanDays() {
  const { plan, ...rest } = assessed({});
  const { start, end, ...undated } = plan;
  return { ...rest, plan: undated };
}
