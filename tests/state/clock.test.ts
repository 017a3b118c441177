import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { momentOf, now, today } from "#state/clock.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("the day it is where the reader is", () => {
  it.each([
    [new Date(2026, 0, 1, 0, 0, 0), "2026-01-01"],
    [new Date(2026, 1, 28, 23, 59, 59), "2026-02-28"],
    [new Date(2028, 1, 29, 12, 0, 0), "2028-02-29"],
  ])("[T2] is the reader's own, whatever the hour: %s", (now, day) => {
    vi.setSystemTime(now);
    expect(today()).toBe(day);
  });
});

describe("a moment", () => {
  it("is kept as an instant and told as the reader's own day and time", () => {
    vi.setSystemTime(new Date(2026, 1, 28, 9, 5, 0));
    expect(now()).toMatch(/^2026-0[23]-\d\dT\d\d:05:00\.000Z$/);
    expect(momentOf(now())).toEqual({ day: "2026-02-28", time: "09:05" });
  });
});
