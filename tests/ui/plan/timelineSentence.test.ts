import { describe, expect, it } from "vitest";
import { albanian, english, serbian } from "#tests/i18n/languages.ts";
import { timelineNote, timelineSentence, totalsText } from "#ui/plan/timelineSentence.ts";
import { assessed, blockOf, day } from "./timelineCases.ts";

const OVERDUE = assessed({
  stage: "inProgress",
  start: day("2026-01-01"),
  deadline: day("2026-06-09"),
  formerDeadline: day("2026-05-31"),
  percentDone: 60,
  reportDays: [day("2026-04-30"), day("2026-05-31")],
});

const LATE = assessed({
  stage: "completed",
  start: day("2026-01-01"),
  deadline: day("2026-03-31"),
  completedOn: day("2026-04-01"),
  percentDone: 100,
  evidence: "list.pdf",
});

describe("the sentence of an activity", () => {
  it("says title, municipality, stage, dates, progress, overdue days, slippage and reports", () => {
    expect(timelineSentence(OVERDUE, "Peja", english)).toBe(
      "Train teachers, Peja: in progress; 1 January 2026 to 9 June 2026; 60% done; 21 days overdue; " +
        "deadline moved back by 9 days, formerly 31 May 2026; 2 reports, the latest 31 May 2026",
    );
  });

  it("says the same in Albanian", () => {
    expect(timelineSentence(OVERDUE, "Pejë", albanian)).toBe(
      "Trajnimi i mësimdhënësve, Pejë: në zbatim; 1 janar 2026 – 9 qershor 2026; kryer 60%; 21 ditë vonesë; " +
        "afati i shtyrë për 9 ditë, më parë: 31 maj 2026; 2 raporte, i fundit: 31 maj 2026",
    );
  });

  it("says the same in Serbian, with its own plurals", () => {
    expect(timelineSentence(OVERDUE, "Peć", serbian)).toBe(
      "Obuka nastavnika, Peć: u toku; 1. januar 2026. – 9. jun 2026.; urađeno 60%; kasni 21 dan; " +
        "rok produžen za 9 dana, ranije: 31. maj 2026.; 2 izveštaja, poslednji: 31. maj 2026.",
    );
  });

  it("leaves the municipality out where it is not told apart", () => {
    expect(timelineSentence(OVERDUE, undefined, english)).toMatch(/^Train teachers: in progress;/);
  });

  it("[L1] says when an activity was completed and how late", () => {
    expect(timelineSentence(LATE, undefined, english)).toContain("completed on 1 April 2026, 1 day after its deadline");
    expect(timelineSentence(LATE, undefined, serbian)).toContain("datum završetka: 1. april 2026., 1 dan posle roka");
  });

  it("says that it was completed on time, or on which day nobody knows", () => {
    const dates = { stage: "completed" as const, deadline: day("2026-03-31"), evidence: "list.pdf" };
    const onTime = assessed({ ...dates, completedOn: day("2026-03-31") });
    expect(timelineSentence(onTime, undefined, english)).toContain("completed on 31 March 2026, on time");
    expect(timelineSentence(assessed(dates), undefined, english)).toContain("day of completion not stated");
  });

  it("says what is not stated: a start, a deadline, both, a percentage", () => {
    const says = (changes: Parameters<typeof assessed>[0]) => timelineSentence(assessed(changes), undefined, english);
    expect(says({ deadline: day("2026-09-30") })).toContain("start not stated, deadline 30 September 2026");
    expect(says({ start: day("2026-09-01") })).toContain("start 1 September 2026, no deadline");
    expect(says({})).toContain("no start and no deadline; percentage done not stated");
  });

  it("[L3] lists what is contradictory", () => {
    const odd = assessed({ deadline: day("2026-09-30"), percentDone: 20, indicators: [] });
    expect(timelineSentence(odd, undefined, english)).toMatch(
      /contradictory or incomplete: Not started, but partly done and No linked indicator$/,
    );
  });

  it("says that a deadline was brought forward", () => {
    const earlier = assessed({ deadline: day("2026-08-31"), formerDeadline: day("2026-09-30") });
    expect(timelineSentence(earlier, undefined, english)).toContain(
      "deadline brought forward by 30 days, formerly 30 September 2026",
    );
  });
});

describe("the words beside a bar", () => {
  it("say how late and how much later, and nothing of what is in order", () => {
    expect(timelineNote(OVERDUE, english)).toBe("21 days overdue · deadline 9 days later");
    expect(timelineNote(LATE, english)).toBe("1 day after its deadline");
    expect(timelineNote(assessed({ start: day("2026-06-01"), deadline: day("2026-12-31") }), english)).toBe("");
  });

  it("say which day is missing", () => {
    expect(timelineNote(assessed({ start: day("2026-06-20") }), english)).toBe("no deadline");
    expect(timelineNote(assessed({ deadline: day("2026-12-31") }), english)).toBe("start not stated");
    expect(timelineNote(assessed({}), english)).toBe("no start and no deadline");
  });
});

describe("the totals of a group", () => {
  it("[L4] count the completed among all but the cancelled, the overdue and the money", () => {
    const cancelled = assessed({ stage: "cancelled" });
    const block = blockOf("a", [OVERDUE, LATE, cancelled]);
    expect(totalsText(block, english)).toBe("1 of 2 completed · 1 overdue · €300 planned");
  });

  it("say nothing of money that nobody has stated, and that 0 is spent only where somebody says so", () => {
    const { plannedCents, ...activity } = LATE.activity;
    const text = (money: object) =>
      totalsText(blockOf("a", [{ ...LATE, activity: { ...activity, ...money } }]), english);
    expect(text({})).toBe("1 of 1 completed");
    expect(text({ spentCents: 0 })).toBe("1 of 1 completed · €0 spent");
    expect(text({ spentCents: 0, plannedCents })).toBe("1 of 1 completed · €0 of €100 spent");
  });
});
