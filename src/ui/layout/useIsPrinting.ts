import { startTransition, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { COPYING } from "#domain/takenView.ts";

/** Whether the page is being printed, known before its paper is laid out, or copied as it would be printed. */
export function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  const isCopied = useIsCopied();
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
  return isPrinting || isCopied;
}

/** Whether a copy is taken: what it needs is drawn bit by bit, and the copy waits for it. */
function useIsCopied(): boolean {
  const [copies, setCopies] = useState(0);
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    const begin = (event: Event) => {
      const waits: unknown = event instanceof CustomEvent ? event.detail : undefined;
      if (Array.isArray(waits)) waits.push(new Promise<void>((resolve) => waiting.current.push(resolve)));
      startTransition(() => setCopies((count) => count + 1));
    };
    const end = () => startTransition(() => setCopies((count) => count - 1));
    addEventListener(COPYING.begins, begin);
    addEventListener(COPYING.ends, end);
    return () => {
      removeEventListener(COPYING.begins, begin);
      removeEventListener(COPYING.ends, end);
    };
  }, []);
  useEffect(() => {
    // Also where it is never drawn, as it left the page or the copy was given up.
    const goOn = () => {
      for (const go of waiting.current.splice(0)) go();
    };
    if (copies > 0) goOn();
    return goOn;
  }, [copies]);
  return copies > 0;
}
