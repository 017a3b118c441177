import { LANGUAGES } from "#domain/language.ts";
import { LOCALES } from "#i18n/locale.ts";
import en from "#i18n/messages/en/offline.json" with { type: "json" };
import sq from "#i18n/messages/sq/offline.json" with { type: "json" };
import sr from "#i18n/messages/sr/offline.json" with { type: "json" };
import tr from "#i18n/messages/tr/offline.json" with { type: "json" };
import { Button } from "#ui/control/Button.tsx";
import { useWords } from "#ui/layout/WordsContext.tsx";

const MESSAGES = { sq, sr, en, tr };

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
          <p>{MESSAGES[language]["offline.partFailed"]}</p>
          <Button onPress={() => location.reload()}>{MESSAGES[language]["offline.reload"]}</Button>
        </div>
      ))}
    </main>
  );
}
