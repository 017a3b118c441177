import { useMemo, useState } from "react";
import type { SlideDescription } from "#domain/slide.ts";
import type { DeckSlide } from "#state/deck.ts";
import { type Deck, type DeckFault, EMPTY_DECK } from "#state/deck.ts";
import { parseDeckText } from "#state/deckAddress.ts";
import { keepDeck, useKeptDeck } from "#state/keptDeck.ts";
import type { BuiltSlide } from "./builtSlide.ts";
import type { Site } from "./useSite.ts";
import type { SlideState } from "./useSlides.ts";

/** A slide of the deck with what has become of it so far, or one of the several that its table fills. */
export type ShownSlide = {
  readonly slide: DeckSlide;
  readonly state: SlideState;
  readonly built?: BuiltSlide;
  readonly description?: SlideDescription;
};

/** The deck that is shown, and ways to change it. */
export type DeckEditing = {
  readonly deck: Deck;
  /** Whether it came with the address: then it is shown as it is, and the person's own one is left alone. */
  readonly isGiven: boolean;
  /** What is wrong with the deck of the address. */
  readonly fault?: DeckFault;
  /** The person's own deck. */
  readonly own: Deck;
  /** Keeps another deck in the place of the person's own, with words that tell of it unless it is only typing. */
  readonly change: (deck: Deck, said?: string) => void;
  /** Tells the person something that changes nothing. */
  readonly tell: (said: string) => void;
  readonly said: string;
  /** Takes the last change that can be undone back; absent where there is none. */
  readonly undo?: () => void;
};

export function useDeck({ programme, selection, words }: Site): DeckEditing {
  const own = useKeptDeck(programme);
  const given = useMemo(
    () => (selection.deck === undefined ? undefined : parseDeckText(selection.deck)),
    [selection.deck],
  );
  const [past, setPast] = useState<readonly Deck[]>([]);
  const [isTyping, setTyping] = useState(false);
  const [said, setSaid] = useState("");
  const keep = (deck: Deck, text: string) =>
    setSaid(keepDeck(programme, deck) ? text : words.say("present.fault.notKept"));
  const change: DeckEditing["change"] = (deck, told) => {
    // What is typed in one go is taken back in one go.
    if (told !== undefined || !isTyping) setPast([...past, own]);
    setTyping(told === undefined);
    keep(deck, told ?? "");
  };
  const before = past.at(-1);
  const undo = before && {
    undo: () => {
      setPast(past.slice(0, -1));
      setTyping(false);
      keep(before, "");
    },
  };
  const shared = { own, change, tell: setSaid, said, ...undo };
  if (given === undefined) return { ...shared, deck: own, isGiven: false };
  if (given.isDeck) return { ...shared, deck: given.deck, isGiven: true };
  return { ...shared, deck: EMPTY_DECK, isGiven: true, fault: given.fault };
}
