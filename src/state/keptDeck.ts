import { useCallback, useMemo, useSyncExternalStore } from "react";
import { type Deck, EMPTY_DECK, parseDeck, writeDeck } from "./deck.ts";

const keyOf = (programme: string) => `vijim:deck:${programme}`;

/** The text of the deck kept on this machine for a programme; "" where there is none or storage is closed. */
function readText(programme: string): string {
  try {
    return localStorage.getItem(keyOf(programme)) ?? "";
  } catch {
    return "";
  }
}

/** The deck a person has built on this machine; empty where there is none, or where what is kept is no deck. */
export function readDeck(programme: string): Deck {
  return deckOfText(readText(programme));
}

function deckOfText(text: string): Deck {
  const read = parseDeck(text);
  return read.isDeck ? read.deck : EMPTY_DECK;
}

const listeners = new Set<() => void>();

/**
 * Keeps the deck at once, so that closing the tab loses nothing, and tells all who show it.
 * @returns false where storage is closed or full: then nothing has changed.
 */
export function keepDeck(programme: string, deck: Deck): boolean {
  try {
    localStorage.setItem(keyOf(programme), writeDeck(deck));
  } catch {
    return false;
  }
  for (const listener of listeners) listener();
  return true;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  globalThis.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    globalThis.removeEventListener("storage", listener);
  };
}

/** The kept deck, as this tab or another leaves it; empty while a page is drawn on a server. */
export function useKeptDeck(programme: string): Deck {
  const text = useSyncExternalStore(
    subscribe,
    useCallback(() => readText(programme), [programme]),
    () => "",
  );
  return useMemo(() => deckOfText(text), [text]);
}
