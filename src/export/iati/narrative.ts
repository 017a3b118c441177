import { LANGUAGES, type LocalText } from "#domain/language.ts";
import type { Words } from "#i18n/words.ts";
import { element, type XmlElement } from "./xml.ts";

/** A text of the data set as narratives, one for each language it is written in. */
export function narratives(text: LocalText): readonly XmlElement[] {
  return LANGUAGES.flatMap((language) => {
    const written = text[language] ?? "";
    return written === "" ? [] : [element("narrative", { "xml:lang": language }, written)];
  });
}

/** An element that holds nothing but narratives; none where the text is written in no language. */
export function narrated(
  name: string,
  text: LocalText,
  attributes: XmlElement["attributes"] = {},
): readonly XmlElement[] {
  const inside = narratives(text);
  return inside.length === 0 ? [] : [element(name, attributes, inside)];
}

/** What is said in every language, as a text of the data set: its parts that are not blank, one after the other. */
export function saidIn(
  languages: readonly Words[],
  sayOf: (words: Words) => readonly string[],
  between = "\n",
): LocalText {
  const said = ({ language }: Words, parts: readonly string[]) =>
    [language, parts.filter((part) => part !== "").join(between)] as const;
  return Object.fromEntries(languages.map((words) => said(words, sayOf(words))));
}

/** A text with “Illustrative” before it in every language it is written in, where what it names is made up (V4). */
export function labelled(text: LocalText, isIllustrative: boolean, languages: readonly Words[]): LocalText {
  if (!isIllustrative) return text;
  const written = languages.filter(({ language }) => (text[language] ?? "") !== "");
  return saidIn(written, ({ say, language }) => [say("common.illustrative.short"), text[language] ?? ""], ": ");
}
