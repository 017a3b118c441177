import { useEffect, useRef } from "react";

/** Closes an open menu at a press elsewhere, when the focus leaves it, and with Escape, which gives the focus back. */
export function useLightDismiss() {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const element = menu.current;
    if (element === null) return undefined;
    const close = () => {
      element.open = false;
    };
    const onPointer = ({ target }: Event) => {
      if (element.open && target instanceof Node && !element.contains(target)) close();
    };
    const onFocusOut = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !element.contains(relatedTarget)) close();
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== "Escape" || !element.open) return;
      close();
      element.querySelector("summary")?.focus();
    };
    document.addEventListener("pointerdown", onPointer);
    element.addEventListener("focusout", onFocusOut);
    element.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("pointerdown", onPointer);
      element.removeEventListener("focusout", onFocusOut);
      element.removeEventListener("keydown", onKey);
    };
  }, []);
  return menu;
}
