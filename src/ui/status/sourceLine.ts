import type { Source } from "#domain/dataset.ts";
import type { Words } from "#i18n/words.ts";
import { dateText } from "./sourceDate.ts";

/** Publishers, titles and dates in one line, "" for none; illustrative ones say so (V4). */
export function sourceLine(sources: readonly Source[], words: Words): string {
  const texts = sources.map(({ publisher, title, date, kind }) => {
    const text = [publisher, title, dateText(date, words)].filter((part) => part !== "").join(", ");
    return kind === "illustrative" ? `${text} (${words.say("common.illustrative.short")})` : text;
  });
  if (texts.length === 0) return "";
  const [only] = texts;
  return texts.length === 1
    ? words.say("common.sourceLine", { source: only ?? "" })
    : words.say("common.sourcesLine", { sources: texts.join("; ") });
}
