import { describe, expect, it } from "vitest";
import { briefs, changed, readWith } from "./clean.ts";

const LEAST = "key,value\ntitle_en,T\nas_of,2025-12-31\ndefault_language,en\nprogramme_name_en,P\n";

describe("settings", () => {
  it("take their defaults where they are not given", () => {
    expect(readWith({ "settings.csv": LEAST }).dataset?.settings).toEqual({
      title: { en: "T" },
      asOf: "2025-12-31",
      defaultLanguage: "en",
      programmeName: { en: "P" },
      smallNumberThreshold: 10,
      zeroIsSmall: ["community"],
      publicationDesign: "margins",
      onTrackCut: 0.95,
      behindCut: 0.6,
      dueSoonDays: 30,
      staleReportDays: 92,
      staleValueMonths: 6,
      disclaimer: {},
      contact: "",
    });
  });

  it("tell a list given as blank from one not given", () => {
    expect(readWith({ "settings.csv": `${LEAST}zero_is_small,\n` }).dataset?.settings.zeroIsSmall).toEqual([]);
    const both = readWith({ "settings.csv": `${LEAST}zero_is_small,sex; level\n` });
    expect(both.dataset?.settings.zeroIsSmall).toEqual(["sex", "level"]);
  });

  it("[P3] may not put the cut of behind above that of on track, given or not", () => {
    const cuts = (lines: string) => readWith({ "settings.csv": `${LEAST}${lines}` }).issues;
    expect(cuts("behind_cut,0.97\n")).toMatchObject([
      { code: "cutsReversed", place: { row: 6, column: "value" }, text: "0.97", facts: { onTrackCut: 0.95 } },
    ]);
    const [reversed] = cuts("on_track_cut,0.5\n");
    expect(reversed).toMatchObject({ code: "cutsReversed", text: "0.6", facts: { onTrackCut: 0.5 } });
    expect(cuts("on_track_cut,0.7\nbehind_cut,0.7\n")).toEqual([]);
  });

  it("may follow the calendar", () => {
    expect(readWith(changed("settings.csv", "as_of,2025-12-31", "as_of,Today")).dataset?.settings.asOf).toBe("today");
  });

  it.each([
    ["as_of,2025-12-31", "as_of,soon", "notDay", "value"],
    ["as_of,2025-12-31", "as_of,", "blankCell", "value"],
    ["default_language,sq", "default_language,de", "notChoice", "value"],
  ])("without which nothing can be computed leave no data set: %s → %s", (from, to, code, column) => {
    const reading = readWith(changed("settings.csv", from, to));
    expect(briefs(reading)).toMatchObject([{ code, column, file: "settings.csv" }]);
    expect(reading.dataset).toBeUndefined();
  });

  it("that are missing are named, texts with a star for the language", () => {
    const reading = readWith({ "settings.csv": "key,value\ntitle_en,T\nas_of,2025-12-31\n" });
    expect(briefs(reading).map(({ code, text }) => [code, text])).toEqual([
      ["missingSetting", "default_language"],
      ["missingSetting", "programme_name_*"],
    ]);
  });

  it.each([
    ["small_number_threshold,0", "outOfRange"],
    ["small_number_threshold,2.5", "notWhole"],
    ["on_track_cut,1.5", "outOfRange"],
    ["publication_design,all", "notChoice"],
  ])("that are faulty are reported and their default is taken: %s", (row, code) => {
    const reading = readWith({ "settings.csv": `${LEAST}${row}\n` });
    expect(briefs(reading)).toMatchObject([{ code, row: 6, column: "value" }]);
    expect(reading.dataset?.settings).toMatchObject({ smallNumberThreshold: 10, onTrackCut: 0.95 });
    expect(reading.accounts[0]).toMatchObject({ rowsRead: 5, rowsAccepted: 4, rowsRejected: 1 });
  });

  it("given twice with different values are an issue, and neither wins", () => {
    const reading = readWith({ "settings.csv": `${LEAST}contact,a\ncontact,b\n` });
    expect(briefs(reading)).toMatchObject([{ code: "conflictingRows", row: 7, text: "contact" }]);
    expect(reading.dataset?.settings.contact).toBe("");
  });
});
