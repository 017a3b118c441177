import { readdirSync, readFileSync } from "node:fs";
import type { Language } from "#domain/language.ts";
import { toolsCatalogue } from "#i18n/toolsCatalogue.ts";
import { createWords } from "#i18n/words.ts";

export const albanian = createWords("sq", toolsCatalogue("sq"));
export const serbian = createWords("sr", toolsCatalogue("sr"));
export const english = createWords("en", toolsCatalogue("en"));
export const turkish = createWords("tr", toolsCatalogue("tr"));

const FOLDER = new URL("../../src/i18n/messages/", import.meta.url);

/** The messages of a language as the files hold them, by area. */
export function messageFiles(language: Language): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const folder = new URL(`${language}/`, FOLDER);
  const names = readdirSync(folder).toSorted();
  return new Map(
    names.map((name) => [name.replace(/\.json$/, ""), JSON.parse(readFileSync(new URL(name, folder), "utf8"))]),
  );
}

/** Every message of a language as `[key, message]`. */
export function allMessages(language: Language): readonly (readonly [key: string, message: string])[] {
  return [...messageFiles(language).values()].flatMap((messages) => Object.entries(messages));
}
