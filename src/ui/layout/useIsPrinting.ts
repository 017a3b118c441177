import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Whether the page is being printed, known before its paper is laid out. */
export function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    const paper = window.matchMedia?.("print");
    // The browser lays out the paper as soon as the event is over: what is drawn must stand by then.
    const begin = () => flushSync(() => setIsPrinting(true));
    const end = () => setIsPrinting(false);
    const change = () => (paper.matches ? begin() : end());
    if (paper?.matches) setIsPrinting(true);
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    paper?.addEventListener("change", change);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
      paper?.removeEventListener("change", change);
    };
  }, []);
  return isPrinting;
}
