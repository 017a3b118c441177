import { describe, expect, it } from "vitest";
import { writtenDay } from "#ingest/writtenDay.ts";

const AUTUMN_DAY = "2025-09-30";

describe("writtenDay", () => {
  it.each([
    "30.09.2025",
    "30.9.2025.",
    "30. 9. 2025.",
    "2025/09/30",
    "2025.9.30",
    "2025-09-30T00:00:00Z",
    "30 shtator 2025",
    "më 30 shtator 2025",
    "30 Shtatori 2025",
    "30 sht 2025",
    "30. septembar 2025.",
    "30. septembra 2025",
    "30. septembra 2025. godine",
    "30. sept. 2025.",
    "30. септембар 2025.",
    "30. септембра 2025. године",
    "30 September 2025",
    "30th of September 2025",
    "September 30, 2025",
    "30-Sep-2025",
    "45930",
    "45930.75",
  ])("reads %s as the same day in any column", (text) => {
    expect(writtenDay(text)).toEqual({ kind: "same", reading: AUTUMN_DAY });
  });

  it.each([
    ["1 janar 2025", "1. januara 2025.", "1 January 2025", "1 Ocak 2025", "2025-01-01"],
    ["1 shkurt 2025", "1. februara 2025.", "1 Feb 2025", "1 Şubat 2025", "2025-02-01"],
    ["1 mars 2025", "1. marta 2025.", "1 March 2025", "1 Mart 2025", "2025-03-01"],
    ["1 prill 2025", "1. aprila 2025.", "1 Apr 2025", "1 Nisan 2025", "2025-04-01"],
    ["1 maj 2025", "1. maja 2025.", "1 May 2025", "1 Mayıs 2025", "2025-05-01"],
    ["1 qershor 2025", "1. juna 2025.", "1 June 2025", "1 Haziran 2025", "2025-06-01"],
    ["1 korrik 2025", "1. jula 2025.", "1 July 2025", "1 Temmuz 2025", "2025-07-01"],
    ["1 gusht 2025", "1. avgusta 2025.", "1 August 2025", "1 Ağu 2025", "2025-08-01"],
    ["1 shtator 2025", "1. septembra 2025.", "1 Sept 2025", "1 Eylül 2025", "2025-09-01"],
    ["1 tetor 2025", "1. oktobra 2025.", "1 October 2025", "1 Ekim 2025", "2025-10-01"],
    ["1 nëntor 2025", "1. novembra 2025.", "1 Nov 2025", "1 Kasım 2025", "2025-11-01"],
    ["1 dhjetor 2025", "1. decembra 2025.", "1 December 2025", "1 Aralık 2025", "2025-12-01"],
  ])("knows the month of %s, %s, %s and %s", (albanian, serbian, english, turkish, reading) => {
    for (const text of [albanian, serbian, english, turkish])
      expect(writtenDay(text)).toEqual({ kind: "same", reading });
  });

  it.each([
    ["25/03/2025", "dayFirst", "2025-03-25"],
    ["30/9/2025", "dayFirst", AUTUMN_DAY],
    ["9/30/2025", "monthFirst", AUTUMN_DAY],
    ["09-30-2025", "monthFirst", AUTUMN_DAY],
  ])("[I3] takes %s as evidence of %s", (text, way, reading) => {
    expect(writtenDay(text)).toEqual({ kind: "evidence", way, reading });
  });

  it("[I3] takes points for the day first, always: no other order is written with them", () => {
    expect(writtenDay("03.04.2025")).toEqual({ kind: "same", reading: "2025-04-03" });
    expect(writtenDay("03.25.2025")).toBeUndefined();
  });

  it("[I3] leaves open what can be two days, and only that", () => {
    const readings = { dayFirst: "2025-04-03", monthFirst: "2025-03-04" };
    expect(writtenDay("03/04/2025")).toEqual({ kind: "open", readings });
    expect(writtenDay("05/05/2025")).toEqual({ kind: "same", reading: "2025-05-05" });
  });

  it.each([
    "",
    "soon",
    "2025",
    "31.02.2025",
    "31 shkurt 2025",
    "32/13/2025",
    "30 brumaire 2025",
    "1234",
    "99999",
    "30 9 2025",
    "30 shtator 25",
    "30 shtator 20255",
    "30 shtator x2025",
    "30 shtator 2025 18",
    "30thx September 2025",
    "x30th September 2025",
  ])("refuses %s", (text) => {
    expect(writtenDay(text)).toBeUndefined();
  });
});
