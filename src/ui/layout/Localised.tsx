import type { LocalText } from "#domain/language.ts";
import { LOCALES } from "#i18n/locale.ts";
import { useWords } from "./WordsContext.tsx";

/** A text of the data set; where it stands in another language than the page's it is marked as such, also to be read aloud. */
export function Localised({ text }: { readonly text: LocalText }) {
  const words = useWords();
  const read = words.readText(text);
  if (read === undefined) return null;
  if (!read.isFallback) return read.text;
  return (
    <span lang={LOCALES[read.language]} title={words.say("common.otherLanguage", { language: read.language })}>
      {read.text}
    </span>
  );
}
