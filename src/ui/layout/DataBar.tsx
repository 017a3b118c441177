import type { Day } from "#domain/day.ts";
import { Notice } from "#ui/control/Notice.tsx";
import { useWords } from "./WordsContext.tsx";

type Props = { readonly asOf: Day; readonly isIllustrative: boolean; readonly isInternal: boolean };

/** What every number on the page has in common: the reporting date (T2), and whether it is illustrative (V4) or internal (S6). */
export function DataBar({ asOf, isIllustrative, isInternal }: Props) {
  const words = useWords();
  return (
    <div className="data-bar">
      <p className="data-bar__date">{words.say("common.asOf", { date: words.formatDay(asOf) })}</p>
      {isIllustrative && <Notice kind="illustrative">{words.say("common.illustrative.some")}</Notice>}
      {isInternal && <Notice kind="internal">{words.say("common.internal.long")}</Notice>}
    </div>
  );
}
