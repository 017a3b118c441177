import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "#domain/language.ts";
import { type ArgumentType, argumentTypesOf, pluralCategoriesOf } from "#i18n/argumentTypes.ts";
import { loadCatalogue, loadCatalogueWithWorkbook, loadLateCatalogue } from "#i18n/catalogue.ts";
import { messageArgumentsSource } from "#i18n/generateArguments.ts";
import { toolsCatalogue } from "#i18n/toolsCatalogue.ts";
import { createWords, loadWords } from "#i18n/words.ts";
import { allMessages, messageFiles } from "./languages.ts";

const TOOL_AREAS = ["workbook", "cli"];
/** Turkish has `one` as well, but says the same with it: after a number a noun stays as it is. */
const NEEDED_CATEGORIES: Readonly<Record<Language, readonly string[]>> = {
  sq: ["one", "other"],
  sr: ["one", "few", "other"],
  en: ["one", "other"],
  tr: ["other"],
};

/** A value that fits an argument. */
function sampleOf(type: ArgumentType): string | number {
  if (type === "number") return 2;
  return type === "text" ? "text" : (type[0] ?? "other");
}

function argumentsAsText(message: string): string {
  return JSON.stringify([...argumentTypesOf(message)].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

describe.each(LANGUAGES)("the messages in %s", (language) => {
  const messages = allMessages(language);

  it("have keys that begin with the name of their file", () => {
    const strangers = [...messageFiles(language)].flatMap(([area, entries]) =>
      Object.keys(entries).filter((key) => !key.startsWith(`${area}.`)),
    );
    expect(strangers).toEqual([]);
  });

  it("have exactly the keys of the English ones", () => {
    const keys = (list: typeof messages) => list.map(([key]) => key).toSorted();
    expect(keys(messages)).toEqual(keys(allMessages("en")));
  });

  it("take exactly the arguments of the English ones", () => {
    const own = new Map(messages);
    const differing = allMessages("en").filter(
      ([key, message]) => argumentsAsText(message) !== argumentsAsText(own.get(key) ?? ""),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it("all parse and format to text without left-over braces", () => {
    const words = createWords(language, toolsCatalogue(language));
    const broken = messages.filter(([key, message]) => {
      const types = [...argumentTypesOf(message)];
      const said = words.sayAny(key, Object.fromEntries(types.map(([name, type]) => [name, sampleOf(type)])));
      return said.trim() === "" || /[{}]|undefined/.test(said);
    });
    expect(broken).toEqual([]);
  });

  it("have every plural category the language needs", () => {
    const lacking = messages.filter(([, message]) =>
      pluralCategoriesOf(message).some((categories) =>
        NEEDED_CATEGORIES[language].some((needed) => !categories.includes(needed)),
      ),
    );
    expect(lacking).toEqual([]);
  });

  it("are neatly spaced and use no straight apostrophe in the site, which ICU would take for a quote", () => {
    const untidy = messages.filter(
      ([key, message]) =>
        /^ | {2}| $/.test(message) || (!TOOL_AREAS.includes(key.split(".")[0] ?? "") && message.includes("'")),
    );
    expect(untidy).toEqual([]);
  });

  it("of the site are all loaded with its language, sooner or later, those of the tools are not", async () => {
    const site = messages.filter(([key]) => !TOOL_AREAS.includes(key.split(".")[0] ?? ""));
    const [first, late] = [await loadCatalogue(language), await loadLateCatalogue(language)];
    expect({ ...first, ...late }).toEqual(Object.fromEntries(site));
    expect(Object.keys(first).filter((key) => Object.hasOwn(late, key))).toEqual([]);
  });

  it("that come late are known to the words once they were asked for", async () => {
    const words = await loadWords(language);
    expect(words.hasMessage("plan.title")).toBe(false);
    const late = words.loadLate();
    expect(words.loadLate()).toBe(late);
    await late;
    expect(words.say("plan.title")).toBe(Object.fromEntries(messages)["plan.title"]);
  });

  it("of workbooks are added where a workbook is taken away", async () => {
    const withWorkbook = messages.filter(([key]) => !key.startsWith("cli."));
    expect(await loadCatalogueWithWorkbook(language)).toEqual(Object.fromEntries(withWorkbook));
  });
});

describe("Serbian messages", () => {
  it("never put a full stop after a date, which ends in one", () => {
    expect(allMessages("sr").filter(([, message]) => /\{(date|period)\}\./.test(message))).toEqual([]);
  });

  it("are written in Latin letters", () => {
    expect(allMessages("sr").filter(([, message]) => /\p{Script=Cyrillic}/u.test(message))).toEqual([]);
  });
});

describe("Turkish messages", () => {
  it("put no suffix on an argument, whose vowels it would have to follow", () => {
    expect(allMessages("tr").filter(([, message]) => /[}#]\s?[’'][\p{L}]/u.test(message))).toEqual([]);
  });

  it("put the sign of per cent before a number", () => {
    expect(allMessages("tr").filter(([, message]) => /[\d}#]\s?%/.test(message))).toEqual([]);
  });

  it("are written in the letters of Turkish", () => {
    const names = /Shqip|Srpski|OpenStreetMap/g;
    const strange = allMessages("tr").filter(([, message]) => /[ëšžčćđ]/i.test(message.replace(names, "")));
    expect(strange).toEqual([]);
  });
});

describe("messageArguments.ts", () => {
  it("is what generateArguments.ts makes of the English messages", () => {
    const file = new URL("../../src/i18n/messageArguments.ts", import.meta.url);
    expect(readFileSync(file, "utf8")).toBe(messageArgumentsSource());
  });
});
