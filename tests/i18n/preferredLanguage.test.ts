import { describe, expect, it } from "vitest";
import { LANGUAGES } from "#domain/language.ts";
import { preferredLanguage } from "#i18n/preferredLanguage.ts";

describe("the language to begin with", () => {
  it.each([
    [["sq"], "sq"],
    [["SQ-XK", "en"], "sq"],
    [["de-DE", "tr", "en"], "tr"],
    [["sr-Latn-RS"], "sr"],
    [["bs-BA", "en"], "sr"],
    [["hr"], "sr"],
    [["cnr-ME"], "sr"],
    [["de", "fr"], "en"],
    [[], "en"],
  ])("of somebody who reads %j is %s", (wanted, language) => {
    expect(preferredLanguage(wanted, LANGUAGES)).toBe(language);
  });
});
