import { Button } from "#ui/control/Button.tsx";
import { useWords } from "./WordsContext.tsx";

/** Keeps the place of what is still being loaded, so that nothing jumps when it comes. */
export function Loading({ height }: { readonly height: string }) {
  const words = useWords();
  return (
    <div className="loading" style={{ minHeight: height }} role="status" aria-busy="true">
      <span className="visually-hidden">{words.say("common.loading")}</span>
    </div>
  );
}

/** Says that something could not be loaded, and lets the reader try again. */
export function Failed({ onTryAgain }: { readonly onTryAgain: () => void }) {
  const words = useWords();
  return (
    <div className="failed" role="alert">
      <p>
        <strong>{words.say("common.loadFailed")}</strong> {words.say("common.loadFailedHint")}
      </p>
      <Button onPress={onTryAgain}>{words.say("common.tryAgain")}</Button>
    </div>
  );
}

/** There is nothing at this address: says so and points to the overview. */
export function NotFound({ homeHref }: { readonly homeHref: string }) {
  const words = useWords();
  return (
    <div className="not-found">
      <h1>{words.say("common.notFound.title")}</h1>
      <p>{words.say("common.notFound.text")}</p>
      <p>
        <a href={homeHref}>{words.say("common.notFound.link")}</a>
      </p>
    </div>
  );
}
