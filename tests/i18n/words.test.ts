import { afterEach, describe, expect, it, vi } from "vitest";
import { dayOf } from "#domain/day.ts";
import { toolsCatalogue } from "#i18n/toolsCatalogue.ts";
import { createWords, loadWords } from "#i18n/words.ts";
import { albanian, english, serbian } from "./languages.ts";

afterEach(() => vi.unstubAllGlobals());

describe("say", () => {
  it("gives a message with its arguments", () => {
    expect(english.say("common.asOf", { date: english.formatDay(dayOf(2026, 3, 31)) })).toBe("As of 31 March 2026");
    expect(serbian.say("status.onTrack")).toBe("Po planu");
  });

  it("prints the numbers inside messages in the language's way", () => {
    expect(albanian.say("table.rowCount", { count: 12345 })).toBe("12\u00a0345 rreshta");
    expect(serbian.say("table.rowCount", { count: 12345 })).toBe("12.345 redova");
  });

  it("takes an unknown key for a bug", () => {
    expect(() => english.sayAny("status.excellent")).toThrow("status.excellent");
    expect(() => english.sayAny("constructor")).toThrow("constructor");
  });

  it("takes a missing argument for a bug", () => {
    expect(() => english.sayAny("common.asOf")).toThrow("date");
  });

  it("knows which messages there are", () => {
    expect(english.hasMessage("status.onTrack")).toBe(true);
    expect(english.hasMessage("status.excellent")).toBe(false);
  });
});

describe("counts in sentences", () => {
  const onTrack = (count: number, total: number) =>
    [english, albanian, serbian].map((words) => words.say("status.count.onTrack", { count, total }));

  it("read right for none, one, a few and many", () => {
    expect(onTrack(0, 15)).toEqual([
      "None of 15 municipalities is on track",
      "Asnjë nga 15 komunat nuk ecën sipas planit",
      "Nijedna od 15 opština nije po planu",
    ]);
    expect(onTrack(1, 15)).toEqual([
      "1 of 15 municipalities is on track",
      "1 nga 15 komuna ecën sipas planit",
      "1 od 15 opština je po planu",
    ]);
    expect(onTrack(3, 15)).toEqual([
      "3 of 15 municipalities are on track",
      "3 nga 15 komuna ecin sipas planit",
      "3 od 15 opština su po planu",
    ]);
    expect(onTrack(9, 15)).toEqual([
      "9 of 15 municipalities are on track",
      "9 nga 15 komuna ecin sipas planit",
      "9 od 15 opština je po planu",
    ]);
    expect(onTrack(21, 38)).toEqual([
      "21 of 38 municipalities are on track",
      "21 nga 38 komuna ecin sipas planit",
      "21 od 38 opština je po planu",
    ]);
  });

  it("read right where there is one municipality", () => {
    expect(onTrack(1, 1)).toEqual([
      "1 of 1 municipality is on track",
      "1 nga 1 komunë ecën sipas planit",
      "1 od 1 opštine je po planu",
    ]);
  });

  it("say who reported", () => {
    expect(english.say("overview.coverage", { reported: 13, total: 15 })).toBe("13 of 15 municipalities reported");
    expect(serbian.say("overview.coverage", { reported: 3, total: 15 })).toBe("3 od 15 opština su izvestile");
  });
});

describe("text of the data set", () => {
  it("comes in the reader's language", () => {
    expect(serbian.text({ sq: "Pejë", sr: "Peć", en: "Peja" })).toBe("Peć");
  });

  it("falls back and says so", () => {
    expect(serbian.text({ sq: "Pejë" })).toBe("Pejë");
    expect(serbian.readText({ sq: "Pejë" })).toEqual({ text: "Pejë", language: "sq", isFallback: true });
    expect(serbian.say("common.otherLanguage", { language: "sq" })).toBe("na albanskom");
  });

  it("is empty where no language is filled", () => {
    expect(english.text({})).toBe("");
    expect(english.readText({})).toBeUndefined();
  });
});

describe("formatList", () => {
  it("joins names as each language does", () => {
    const names = ["Pejë", "Lipjan", "Shtime"];
    expect(albanian.formatList(names)).toBe("Pejë, Lipjan dhe Shtime");
    expect(serbian.formatList(names)).toBe("Pejë, Lipjan i Shtime");
    expect(english.formatList(names)).toBe("Pejë, Lipjan and Shtime");
  });

  it("needs no comma for one or two, and nothing for none", () => {
    expect(english.formatList(["Pejë", "Lipjan"])).toBe("Pejë and Lipjan");
    expect(english.formatList(["Pejë"])).toBe("Pejë");
    expect(english.formatList([])).toBe("");
  });
});

describe("a browser that has no Albanian", () => {
  it("is never asked for it: Chromium would answer in the reader's own language", () => {
    const asked: unknown[] = [];
    const watch = (native: object) =>
      new Proxy(native, {
        construct: (target, parts) => {
          asked.push(parts[0]);
          return Reflect.construct(target as () => void, parts);
        },
      });
    const watched = ["NumberFormat", "PluralRules", "Collator", "DateTimeFormat", "ListFormat"] as const;
    vi.stubGlobal("Intl", {
      ...Intl,
      Locale: Intl.Locale,
      ...Object.fromEntries(watched.map((name) => [name, watch(Intl[name])])),
    });
    const words = createWords("sq", toolsCatalogue("sq"));
    expect(words.formatNumber(12345.5, 1)).toBe("12\u00a0345,5");
    expect(words.formatDay(dayOf(2025, 8, 31))).toBe("31 gusht 2025");
    expect(words.say("common.municipalityCount", { count: 1 })).toBe("1 komunë");
    expect(["Gjilan", "Gllogoc"].toSorted(words.compareText)).toEqual(["Gllogoc", "Gjilan"]);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked).not.toContain("sq");
  });
});

describe("loadWords", () => {
  it("brings a language with its locale", async () => {
    expect((await loadWords("sr")).locale).toBe("sr-Latn");
    expect((await loadWords("sq")).say("common.nav.overview")).toBe("Pasqyra");
  });

  it("leaves the words of the tools out", async () => {
    const words = await loadWords("en");
    expect(words.hasMessage("common.appName")).toBe(true);
    expect(Object.keys(words)).toContain("compareText");
  });
});
