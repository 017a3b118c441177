import type { Day } from "#domain/day.ts";
import { Button } from "#ui/control/Button.tsx";
import { Notice } from "#ui/control/Notice.tsx";
import { useWords } from "./WordsContext.tsx";

/** A data set of the reader's own that is shown, and the way back. */
export type ShownOwn = { readonly name: string; readonly onBack: () => void };

type Props = {
  readonly asOf: Day;
  readonly isIllustrative: boolean;
  readonly isInternal: boolean;
  readonly own?: ShownOwn | undefined;
  /** Where words and signs are explained. */
  readonly glossaryHref: string;
};

/** What every number on the page has in common: the reporting date (T2), and whether it is illustrative (V4) or internal (S6). */
export function DataBar({ asOf, isIllustrative, isInternal, own, glossaryHref }: Props) {
  const words = useWords();
  return (
    <div className="data-bar">
      <p className="data-bar__date">{words.say("common.asOf", { date: words.formatDay(asOf) })}</p>
      {own !== undefined && (
        <p className="data-bar__own">
          <strong>{words.say("common.internal.shown", { name: own.name })}</strong>
          <Button look="quiet" onPress={own.onBack}>
            {words.say("common.internal.back")}
          </Button>
        </p>
      )}
      {isIllustrative && <Notice kind="illustrative">{words.say("common.illustrative.some")}</Notice>}
      {isInternal && <Notice kind="internal">{words.say("common.internal.long")}</Notice>}
      <a className="data-bar__glossary" href={glossaryHref}>
        {words.say("common.glossary")}
      </a>
    </div>
  );
}
