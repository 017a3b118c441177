import { useEffect, useId, useRef } from "react";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { StatusWorking, type WorkingProps } from "./StatusWorking.tsx";

type Props = {
  /** What is shown; nothing keeps the dialog closed. */
  readonly working: WorkingProps | undefined;
  /** Called when the reader closes it, by the button, Escape or a press beside it. */
  readonly onClose: () => void;
};

/** The working of a status over the page. It stays mounted, so that the browser hands the focus back when it closes. */
export function WorkingDialog({ working, onClose }: Props) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const isOpen = working !== undefined;
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
    <dialog ref={dialog} className="dialog" aria-labelledby={title} onClose={onClose}>
      {working && (
        <div className="dialog__sheet">
          <header className="dialog__head">
            <h2 id={title}>
              <span className="dialog__about">{words.say("status.working.title")}</span>
              {words.say("status.working.of", {
                indicator: words.text(working.assessment.indicator.name),
                place: working.place,
              })}
            </h2>
            <form method="dialog">
              <button type="submit" className="dialog__close" aria-label={words.say("common.close")}>
                <CloseCross />
              </button>
            </form>
          </header>
          <StatusWorking {...working} />
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
