import { type ReactNode, type RefObject, startTransition, useEffect, useMemo, useRef, useState } from "react";
import type { SeenView, View } from "./takeAwayContext.ts";

/** How long a table may take to be fetched and drawn. Unit: ms. */
const PATIENCE = 10_000;

/** The view around a menu as it stands on the page. The table it is given is drawn unseen while it is read. */
export function useSeenView(within: RefObject<HTMLElement | null>, view: View, table: ReactNode) {
  const unseen = useRef<HTMLDivElement>(null);
  const [isReading, setIsReading] = useState(false);
  const waiting = useRef<(tables: readonly HTMLTableElement[]) => void>(undefined);
  useEffect(() => {
    const box = unseen.current;
    if (!isReading || box === null) return undefined;
    const look = () => {
      const found = [...box.querySelectorAll("table")];
      if (found.length > 0) waiting.current?.(found);
    };
    const watch = new MutationObserver(look);
    watch.observe(box, { childList: true, subtree: true });
    look();
    const giveUp = setTimeout(() => waiting.current?.([]), PATIENCE);
    return () => {
      watch.disconnect();
      clearTimeout(giveUp);
    };
  }, [isReading]);
  const seen = useMemo((): SeenView => {
    const elementOf = () => {
      const element = within.current?.closest<HTMLElement>("[data-view]");
      if (element == null) throw new Error("a view stands in an element with data-view");
      return element;
    };
    return {
      ...view,
      get element() {
        return elementOf();
      },
      readTables: async (read) => {
        if (table === undefined) return [...elementOf().querySelectorAll("table")].map(read);
        const drawn = await new Promise<readonly HTMLTableElement[]>((resolve) => {
          waiting.current = resolve;
          // Bit by bit, as it may be long.
          startTransition(() => setIsReading(true));
        });
        const tables = drawn.map(read);
        setIsReading(false);
        return tables;
      },
    };
  }, [within, view, table]);
  const drawn = isReading && (
    <div ref={unseen} hidden>
      {table}
    </div>
  );
  return { seen, drawn };
}
