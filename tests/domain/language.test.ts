import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language, type LocalText, textIn } from "#domain/language.ts";

const all: LocalText = { sq: "shkolla", sr: "škola", en: "school", tr: "okul" };

describe("a text in the reader's language", () => {
  it.each([
    ["sq", "shkolla"],
    ["sr", "škola"],
    ["en", "school"],
    ["tr", "okul"],
  ] as const)("is the one in %s where there is one: %s", (language, text) => {
    expect(textIn(all, language)).toEqual({ text, language, isFallback: false });
  });

  it.each([
    ["sq", { sr: "škola", en: "school" }, "en"],
    ["sr", { sq: "shkolla", en: "school" }, "en"],
    ["sr", { sq: "shkolla" }, "sq"],
    ["en", { sq: "shkolla", sr: "škola" }, "sq"],
    ["en", { sr: "škola" }, "sr"],
    ["sq", { sr: "škola" }, "sr"],
    ["sq", { tr: "okul", sr: "škola" }, "sr"],
    ["en", { tr: "okul" }, "tr"],
    ["tr", { sq: "shkolla", sr: "škola", en: "school" }, "sq"],
    ["tr", { sr: "škola", en: "school" }, "en"],
    ["tr", { sr: "škola" }, "sr"],
  ] as const)(
    "falls back from %s in the order en, sq, sr, tr, and from Turkish to Albanian first, and says so: %j",
    (asked, text, language) => {
      const given: LocalText = text;
      expect(textIn(given, asked)).toEqual({ text: given[language], language, isFallback: true });
    },
  );

  it("takes an empty text for none", () => {
    expect(textIn({ sq: "", sr: "škola", en: "" }, "sq")).toEqual({ text: "škola", language: "sr", isFallback: true });
  });

  it("is none where no language is filled", () => {
    const languages: readonly Language[] = LANGUAGES;
    expect(languages.map((language) => textIn({}, language))).toEqual(LANGUAGES.map(() => undefined));
    expect(textIn({ sq: "", sr: "", en: "" }, "en")).toBeUndefined();
  });
});
