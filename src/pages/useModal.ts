import { type RefObject, useEffect, useEffectEvent, useRef } from "react";

/** For the dialog itself: it takes the keys. */
export const FOCUSABLE = { tabIndex: -1 } as const;

/** Opens a dialog above everything else; leaving the full screen ends it, as Escape there is the browser's own. */
export function useModal(end: () => void): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  const onEnd = useEffectEvent(end);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
    // Else the first button would have it, and be pressed by the key that leads on.
    dialog.current?.focus();
    let wasFull = document.fullscreenElement !== null;
    const follow = () => {
      const isFull = document.fullscreenElement !== null;
      if (wasFull && !isFull) onEnd();
      wasFull = isFull;
    };
    document.addEventListener("fullscreenchange", follow);
    return () => document.removeEventListener("fullscreenchange", follow);
  }, []);
  return dialog;
}
