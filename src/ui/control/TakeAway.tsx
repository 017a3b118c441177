import { lazy, type ReactNode, Suspense, useCallback, useContext, useEffect, useState } from "react";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { type Take, TakeAwayContext, type View } from "./takeAwayContext.ts";
import { useLightDismiss } from "./useLightDismiss.ts";

type Props = {
  readonly view: View;
  /** Its figures as a table, where the view does not show one. */
  readonly table?: ReactNode;
  /** What else may be done with it, at the end of the menu. */
  readonly children?: ReactNode;
};

const TakeAwayPanel = lazy(async () => ({ default: (await import("./TakeAwayPanel.tsx")).TakeAwayPanel }));

/**
 * The menu by which a view is taken away: as a picture, a table, an address or a copy of the page. It stands inside the
 * element that carries `data-view`. What it needs is fetched when it is first opened; without script it is not there.
 */
export function TakeAway({ view, table, children }: Props) {
  const words = useWords();
  const way = useContext(TakeAwayContext);
  const menu = useLightDismiss();
  const [take, setTake] = useState<Take>();
  const prepare = useCallback(() => {
    if (way === undefined || !menu.current?.open) return;
    Promise.all([way.load(), words.loadLate()]).then(
      ([loaded]) => setTake(() => loaded),
      () => setTake(undefined),
    );
  }, [way, words, menu]);
  // It may be open already, before the page came to life.
  useEffect(prepare, [prepare]);
  if (way === undefined) return null;
  return (
    <details ref={menu} className="check-menu take-away" name="check-menu" onToggle={prepare}>
      <summary className="check-menu__button button--quiet">
        {words.say(way.isInternal ? "common.takeAwayInternal" : "common.takeAway")}
      </summary>
      {take !== undefined && (
        <Suspense fallback={null}>
          <TakeAwayPanel view={view} table={table} take={take} more={way.more}>
            {children}
          </TakeAwayPanel>
        </Suspense>
      )}
    </details>
  );
}
