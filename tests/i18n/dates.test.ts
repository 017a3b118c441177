import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "#domain/day.ts";
import { type Period, parsePeriod } from "#domain/period.ts";
import type { PeriodForm } from "#i18n/dates.ts";
import { albanian, english, serbian, turkish } from "./languages.ts";

function periodOf(text: string): Period {
  const period = parsePeriod(text);
  if (period === undefined) throw new Error(`no period: ${text}`);
  return period;
}

function inAllLanguages(text: string, form?: PeriodForm): readonly string[] {
  return [albanian, serbian, english, turkish].map((words) => words.formatPeriod(periodOf(text), form));
}

describe("formatDay", () => {
  it("writes the month as a word, Serbian in Latin letters", () => {
    const day = dayOf(2025, 8, 31);
    expect(albanian.formatDay(day)).toBe("31 gusht 2025");
    expect(serbian.formatDay(day)).toBe("31. avgust 2025.");
    expect(english.formatDay(day)).toBe("31 August 2025");
    expect(turkish.formatDay(day)).toBe("31 Ağustos 2025");
  });

  it.each([
    [albanian, "sq"],
    [serbian, "sr-Latn"],
    [english, "en-GB"],
    [turkish, "tr"],
  ] as const)("is what CLDR calls the long form of any day (%#)", (words, locale) => {
    const native = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (month, dayOfMonth) => {
        expect(words.formatDay(dayOf(2025, month, dayOfMonth))).toBe(
          native.format(Date.UTC(2025, month - 1, dayOfMonth)),
        );
      }),
    );
  });
});

describe("formatPeriod", () => {
  it("[T1] writes a school year as 2024/25 in every language", () => {
    expect(inAllLanguages("2024/25")).toEqual(["2024/25", "2024/25", "2024/25", "2024/25"]);
  });

  it("writes semesters, quarters, months, years and days in words", () => {
    expect(inAllLanguages("2024/25-S1")).toEqual([
      "gjysmëvjetori i parë 2024/25",
      "prvo polugodište 2024/25",
      "1st semester 2024/25",
      "2024/25 1. yarıyıl",
    ]);
    expect(inAllLanguages("2024/25-S2")).toEqual([
      "gjysmëvjetori i dytë 2024/25",
      "drugo polugodište 2024/25",
      "2nd semester 2024/25",
      "2024/25 2. yarıyıl",
    ]);
    expect(inAllLanguages("2025-Q3")).toEqual([
      "tremujori i tretë 2025",
      "treći kvartal 2025.",
      "3rd quarter 2025",
      "2025 3. çeyrek",
    ]);
    expect(inAllLanguages("2025-Q4")).toEqual([
      "tremujori i katërt 2025",
      "četvrti kvartal 2025.",
      "4th quarter 2025",
      "2025 4. çeyrek",
    ]);
    expect(inAllLanguages("2025-09")).toEqual(["shtator 2025", "septembar 2025.", "September 2025", "Eylül 2025"]);
    expect(inAllLanguages("2025")).toEqual(["2025", "2025.", "2025", "2025"]);
    expect(inAllLanguages("2025-09-30")).toEqual([
      "30 shtator 2025",
      "30. septembar 2025.",
      "30 September 2025",
      "30 Eylül 2025",
    ]);
  });

  it("has a short form for axes", () => {
    expect(inAllLanguages("2024/25-S2", "short")).toEqual(["Gj2 2024/25", "P2 2024/25", "S2 2024/25", "Y2 2024/25"]);
    expect(inAllLanguages("2025-Q3", "short")).toEqual(["T3 2025", "K3 2025.", "Q3 2025", "Ç3 2025"]);
    expect(inAllLanguages("2025-09", "short")).toEqual(["sht 2025", "sep 2025.", "Sep 2025", "Eyl 2025"]);
    expect(inAllLanguages("2025-09-30", "short")).toEqual([
      "30 sht 2025",
      "30. sep 2025.",
      "30 Sep 2025",
      "30 Eyl 2025",
    ]);
    expect(inAllLanguages("2024/25", "short")).toEqual(["2024/25", "2024/25", "2024/25", "2024/25"]);
  });
});
