import { type FocusEvent, type RefObject, useLayoutEffect, useRef, useState } from "react";

/**
 * Which row of a long list the tab key stops at. Moving to a row that is not drawn draws it first: what holds the focus is
 * always drawn, so that it is never lost while the list is scrolled.
 * @param ids - of all rows.
 */
export function useRowFocus<Container extends HTMLElement>(ids: readonly string[]) {
  const [last, setLast] = useState<string>();
  const wanted = useRef<string>(undefined);
  const container: RefObject<Container | null> = useRef(null);
  const at = last === undefined ? 0 : Math.max(0, ids.indexOf(last));
  useLayoutEffect(() => {
    const id = wanted.current;
    if (id === undefined) return;
    wanted.current = undefined;
    const drawn = container.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [];
    const row = [...drawn].find(({ dataset }) => dataset["row"] === id);
    (row?.matches("[tabindex]") ? row : row?.querySelector<HTMLElement>("button"))?.focus();
  });
  return {
    container,
    at,
    moveTo: (index: number) => {
      wanted.current = ids[index];
      setLast(ids[index]);
    },
    onFocus: ({ target }: FocusEvent) => {
      const row = target.closest<HTMLElement>("[data-row]");
      if (row?.dataset["row"] !== undefined) setLast(row.dataset["row"]);
    },
  };
}
