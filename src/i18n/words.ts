import { type Language, type LocalText, type ReadText, textIn } from "#domain/language.ts";
import { createAlbanianOrder } from "./albanianOrder.ts";
import { loadCatalogue, loadLateCatalogue } from "./catalogue.ts";
import { createDateWords, type DateWords } from "./dates.ts";
import { INTL_LOCALES, LOCALES, type Locale } from "./locale.ts";
import { createNumberWords, type NumberWords } from "./numbers.ts";
import { type Catalogue, createSay, type Say, type SayAny } from "./say.ts";
import { createValueWords, type ValueWords } from "./values.ts";

/** Everything a page needs to speak one language. */
export type Words = {
  readonly language: Language;
  readonly locale: Locale;
  readonly say: Say;
  readonly sayAny: SayAny;
  readonly hasMessage: (key: string) => boolean;
  /** The text in this language or a fallback; "" where none is filled. */
  readonly text: (text: LocalText) => string;
  /** The text together with the language it stands in, so that a fallback can be marked as such. */
  readonly readText: (text: LocalText) => ReadText | undefined;
  /** `a, b and c`. */
  readonly formatList: (texts: readonly string[]) => string;
  /** Orders names as a dictionary of this language does; numbers inside them by size. */
  readonly compareText: (one: string, other: string) => number;
  /** Brings the messages of the pages that come after the first view; once, and the same promise to all who ask; what failed can be tried again. */
  readonly loadLate: () => Promise<void>;
} & NumberWords &
  ValueWords &
  DateWords;

/**
 * The words and formats of a language. Hold on to the result: formats and parsed messages are kept inside it.
 * @param loadMore - the messages that come later, where `given` does not hold them all.
 */
export function createWords(
  language: Language,
  given: Catalogue,
  loadMore: () => Promise<Catalogue> = async () => ({}),
): Words {
  const catalogue: Record<string, Catalogue[string]> = { ...given };
  let late: Promise<void> | undefined;
  const loadLate = () => {
    late ??= loadMore().then(
      (more) => void Object.assign(catalogue, more),
      (fault: unknown) => {
        late = undefined;
        throw fault;
      },
    );
    return late;
  };
  const sayAny = createSay(language, catalogue);
  const say: Say = sayAny;
  const hasMessage = (key: string) => Object.hasOwn(catalogue, key);
  const numbers = createNumberWords(language, say, sayAny, hasMessage);
  return {
    language,
    locale: LOCALES[language],
    say,
    sayAny,
    hasMessage,
    text: (text) => textIn(text, language)?.text ?? "",
    readText: (text) => textIn(text, language),
    formatList: (texts) => formatList(texts, say),
    compareText: createOrder(language),
    loadLate,
    ...numbers,
    ...createValueWords(say, numbers),
    ...createDateWords(say, sayAny),
  };
}

/** The words of the site in one language, loading its messages only. */
export async function loadWords(language: Language): Promise<Words> {
  return createWords(language, await loadCatalogue(language), () => loadLateCatalogue(language));
}

function formatList(texts: readonly string[], say: Say): string {
  const end = texts.at(-1) ?? "";
  const start = texts.slice(0, -1).join(", ");
  return start === "" ? end : say("value.listEnd", { start, end });
}

function createOrder(language: Language): Words["compareText"] {
  if (language === "sq") return createAlbanianOrder();
  return new Intl.Collator(INTL_LOCALES[language], { numeric: true }).compare;
}
