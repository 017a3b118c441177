import { type ReactNode, useEffect, useId, useRef } from "react";
import { useWords } from "./WordsContext.tsx";

type Props = {
  readonly isOpen: boolean;
  /** What the dialog is about, in small above its title. */
  readonly about: string;
  readonly title: ReactNode;
  /** Called when the reader closes it, by the button, Escape or a press beside it. */
  readonly onClose: () => void;
  /** Drawn while it is open. */
  readonly children: ReactNode;
};

/** Something in full over the page. It stays mounted, so that the browser hands the focus back when it closes. */
export function Dialog({ isOpen, about, title, onClose, children }: Props) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.open === isOpen) return;
    if (isOpen) element.showModal();
    else element.close();
  }, [isOpen]);
  useEffect(() => {
    const element = dialog.current;
    // The sheet fills the dialog: only a press on the backdrop is a press on the dialog itself. What a press does of its
    // own, taking the focus, would keep the browser from handing it back.
    const closeBeside = (event: MouseEvent) => {
      if (event.target !== element) return;
      event.preventDefault();
      element?.close();
    };
    element?.addEventListener("mousedown", closeBeside);
    return () => element?.removeEventListener("mousedown", closeBeside);
  }, []);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={titleId} onClose={onClose}>
      {isOpen && (
        <div className="dialog__sheet">
          <header className="dialog__head">
            <h2 id={titleId}>
              <span className="dialog__about">{about}</span>
              {title}
            </h2>
            <form method="dialog">
              <button type="submit" className="dialog__close" aria-label={words.say("common.close")}>
                <CloseCross />
              </button>
            </form>
          </header>
          {children}
        </div>
      )}
    </dialog>
  );
}

function CloseCross() {
  return (
    <svg aria-hidden="true" viewBox="-8 -8 16 16" width="1em" height="1em">
      <path className="dialog__cross" d="M-5-5L5 5M5-5L-5 5" />
    </svg>
  );
}
