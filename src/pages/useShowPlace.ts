import { type KeyboardEvent, useEffect, useEffectEvent } from "react";
import type { Site } from "./useSite.ts";

/** Which slide is shown, from 0, and how to go to another; all windows of the site that show this deck go along. */
export type ShowPlace = {
  readonly at: number;
  readonly go: (to: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

type Message = { readonly kind: "at"; readonly at: number } | { readonly kind: "where" };

/** Tells other windows of the same origin; undefined where a browser cannot. */
function openChannel(programme: string): BroadcastChannel | undefined {
  return typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel(`vijim:show:${programme}`);
}

/** @param isLeading - whether this window answers others that ask where the talk is. */
export function useShowPlace({ selection, select, programme }: Site, total: number, isLeading: boolean): ShowPlace {
  const last = Math.max(0, total - 1);
  const at = Math.min(last, Number(selection.slide ?? "1") - 1);
  const show = (to: number) => select({ slide: String(Math.min(last, Math.max(0, to)) + 1) });
  const onMessage = useEffectEvent(({ data }: MessageEvent<Message>, channel: BroadcastChannel) => {
    if (data.kind === "at") show(data.at);
    else if (isLeading) channel.postMessage({ kind: "at", at } satisfies Message);
  });
  useEffect(() => {
    const channel = openChannel(programme);
    if (channel === undefined) return;
    channel.onmessage = (event: MessageEvent<Message>) => onMessage(event, channel);
    if (!isLeading) channel.postMessage({ kind: "where" } satisfies Message);
    return () => channel.close();
  }, [programme, isLeading]);
  const go = (to: number) => {
    show(to);
    const channel = openChannel(programme);
    channel?.postMessage({ kind: "at", at: to } satisfies Message);
    channel?.close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = placeAfter(event, at, last);
    // A button is pressed by the same keys.
    const isPress = event.target instanceof HTMLButtonElement && [" ", "Enter"].includes(event.key);
    if (to === undefined || isPress || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const within = Math.min(last, Math.max(0, to));
    if (within !== at) go(within);
  };
  return { at, go, onKeyDown };
}

/** Where a key leads; undefined for a key that leads nowhere. */
export function placeAfter({ key, shiftKey }: Pick<KeyboardEvent, "key" | "shiftKey">, at: number, last: number) {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
    case "PageDown":
    case "Enter":
      return at + 1;
    case " ":
      return shiftKey ? at - 1 : at + 1;
    case "ArrowLeft":
    case "ArrowUp":
    case "PageUp":
    case "Backspace":
      return at - 1;
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return undefined;
  }
}
