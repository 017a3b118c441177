import { createContext, type ReactNode, useContext } from "react";
import type { Words } from "#i18n/words.ts";

const WordsContext = createContext<Words | undefined>(undefined);

/** Gives everything below it the words and number formats of one language. */
export function WordsProvider({ words, children }: { readonly words: Words; readonly children: ReactNode }) {
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** The words of the language the page is shown in. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === undefined) throw new Error("no WordsProvider above");
  return words;
}
