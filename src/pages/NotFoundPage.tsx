import { useLocation, useRouter } from "@tanstack/react-router";
import { Suspense, use } from "react";
import { LANGUAGES, type Language } from "#domain/language.ts";
import { loadWords } from "#i18n/words.ts";
import { hrefFrom, pathOf } from "#state/address.ts";
import { NotFound } from "#ui/layout/Waiting.tsx";
import { WordsProvider } from "#ui/layout/WordsContext.tsx";

const loaded = new Map<Language, ReturnType<typeof loadWords>>();

/** There is nothing at this address; said in its language, or else in the reader's. */
export function NotFoundPage() {
  return (
    <Suspense>
      <NotFoundHere />
    </Suspense>
  );
}

function NotFoundHere() {
  const { pathname } = useLocation();
  const { preferred } = useRouter().options.context;
  const language = LANGUAGES.find((one) => pathname.startsWith(`/${one}/`)) ?? preferred;
  const loading = loaded.get(language) ?? loadWords(language);
  loaded.set(language, loading);
  return (
    <WordsProvider words={use(loading)}>
      <NotFound homeHref={hrefFrom(pathname, pathOf(language, { page: "overview" }))} />
    </WordsProvider>
  );
}
