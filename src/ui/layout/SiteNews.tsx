import type { Day } from "#domain/day.ts";
import { Button } from "#ui/control/Button.tsx";
import { useWords } from "./WordsContext.tsx";

type Props = {
  /** The reporting date of the figures that are shown. */
  readonly asOf: Day;
  readonly isOffline: boolean;
  readonly isOutdated: boolean;
};

/** Says that there is no connection, or else that there is a new version; loading it is left to the reader. */
export function SiteNews({ asOf, isOffline, isOutdated }: Props) {
  const words = useWords();
  return (
    <div className="site-news" role="status">
      {isOffline && <p>{words.say("offline.isOffline", { date: words.formatDay(asOf) })}</p>}
      {isOutdated && !isOffline && (
        <p>
          {words.say("offline.newVersion")}
          <Button onPress={() => location.reload()}>{words.say("offline.reload")}</Button>
        </p>
      )}
    </div>
  );
}
