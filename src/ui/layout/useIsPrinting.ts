import { useSyncExternalStore } from "react";

/** Whether the page is on its way to paper, where everything must stand that the screen shows a part of at a time. */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isPrinting,
    () => false,
  );
}

let isPrinting = false;

function subscribe(onChange: () => void): () => void {
  const set = (next: boolean) => {
    isPrinting = next;
    onChange();
  };
  const [begin, end] = [() => set(true), () => set(false)];
  const media = typeof matchMedia === "function" ? matchMedia("print") : undefined;
  const follow = ({ matches }: { readonly matches: boolean }) => set(matches);
  addEventListener("beforeprint", begin);
  addEventListener("afterprint", end);
  media?.addEventListener("change", follow);
  return () => {
    removeEventListener("beforeprint", begin);
    removeEventListener("afterprint", end);
    media?.removeEventListener("change", follow);
  };
}
