import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { type Deck, parseDeck, type ReadDeck, writeDeck } from "./deck.ts";

/** As much as an address may hold of a deck and still pass through a chat or a mail. Unit: characters. */
const LONGEST = 1800;
/** The most a text from an address may unpack to. Unit: bytes. */
const MOST_BYTES = 200_000;

/** A deck as a part of an address; undefined where it is too long for one. */
export function deckText(deck: Deck): string | undefined {
  const packed = deflateSync(strToU8(writeDeck(deck)), { level: 9 });
  const text = btoa(strFromU8(packed, true)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  return text.length <= LONGEST ? text : undefined;
}

/** Reads what `deckText` wrote, or anything else that stands in its place. */
export function parseDeckText(text: string): ReadDeck {
  try {
    const packed = strToU8(atob(text.replaceAll("-", "+").replaceAll("_", "/")), true);
    return parseDeck(strFromU8(inflateSync(packed, { out: new Uint8Array(MOST_BYTES) })));
  } catch {
    return { isDeck: false, fault: "notDeck" };
  }
}
