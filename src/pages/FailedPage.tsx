import { LANGUAGES } from "#domain/language.ts";
import { LOCALES } from "#i18n/locale.ts";
import { OFFLINE_MESSAGES } from "#i18n/offlineMessages.ts";
import { Button } from "#ui/control/Button.tsx";
import { useWords } from "#ui/layout/WordsContext.tsx";

/** In the place of a page that could not be loaded or drawn; what surrounds it stays. */
export function FailedPage() {
  const words = useWords();
  return (
    <div className="failed" role="alert">
      <p>{words.say("offline.partFailed")}</p>
      <Button onPress={() => location.reload()}>{words.say("offline.reload")}</Button>
    </div>
  );
}

/** In the place of everything, where not even the words of the language could be loaded: said in all of them. */
export function FailedSite() {
  return (
    <main className="page__content">
      {LANGUAGES.map((language) => (
        <div className="failed" role="alert" key={language} lang={LOCALES[language]}>
          <p>{OFFLINE_MESSAGES[language]["offline.partFailed"]}</p>
          <Button onPress={() => location.reload()}>{OFFLINE_MESSAGES[language]["offline.reload"]}</Button>
        </div>
      ))}
    </main>
  );
}
