import * as v from "valibot";
import { type Page, parsePage, pathOf } from "./address.ts";
import { parseSelection, type Selection, searchText } from "./selection.ts";

/** A view to be shown, with what the person says of it. */
export type DeckSlide = {
  /** Page and selection below the language, `municipality/peje/?part=todo`: no value, so it follows the data (X3). */
  readonly address: string;
  /** In the place of the finding that the view itself gives. */
  readonly title?: string;
  /** What is said while it is shown. */
  readonly notes?: string;
};

/** Slides in the order in which they are shown. */
export type Deck = { readonly slides: readonly DeckSlide[] };

export const EMPTY_DECK: Deck = { slides: [] };

/** What a deck may hold; a file may claim anything. */
export const MOST_SLIDES = 60;
const LONGEST_ADDRESS = 2000;
export const LONGEST_TITLE = 300;
export const LONGEST_NOTES = 5000;
const LONGEST_TEXT = 1_000_000;

/** Why a text is no deck: too long, not JSON of that form, or written by a newer Vijim. */
export type DeckFault = "tooLarge" | "notDeck" | "newer";

/** What a text of a deck holds; `dropped` counts slides that are no views, and those beyond the most there may be. */
export type ReadDeck =
  | { readonly isDeck: true; readonly deck: Deck; readonly dropped: number }
  | { readonly isDeck: false; readonly fault: DeckFault };

const VERSION = 1;
const envelope = v.object({ vijim: v.literal("deck"), version: v.number(), slides: v.array(v.unknown()) });
/** Text as it may stand on a slide: no sign that is only for machines. */
const plainText = (longest: number) =>
  v.optional(
    v.pipe(
      v.string(),
      v.transform((text) =>
        text.replaceAll(/[\p{Cc}\p{Cs}]/gu, (sign) => (sign === "\n" ? sign : " ")).slice(0, longest),
      ),
    ),
  );
const slideSchema = v.object({
  address: v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS)),
  title: plainText(LONGEST_TITLE),
  notes: plainText(LONGEST_NOTES),
});

/** Reads what `writeDeck` wrote, or what anybody says it did. Never throws. */
export function parseDeck(text: string): ReadDeck {
  if (text.length > LONGEST_TEXT) return { isDeck: false, fault: "tooLarge" };
  const found = v.safeParse(envelope, parseJson(text));
  if (!found.success) return { isDeck: false, fault: "notDeck" };
  if (found.output.version !== VERSION)
    return { isDeck: false, fault: found.output.version > VERSION ? "newer" : "notDeck" };
  const asked = found.output.slides;
  const slides = asked.slice(0, MOST_SLIDES).flatMap((slide): DeckSlide | [] => {
    const read = v.safeParse(slideSchema, slide);
    const view = read.success ? viewOf(read.output.address) : undefined;
    return read.success && view !== undefined ? slideOf(view, read.output) : [];
  });
  return { isDeck: true, deck: { slides }, dropped: asked.length - slides.length };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A deck as the text of a small file that `parseDeck` reads back. */
export function writeDeck({ slides }: Deck): string {
  return `${JSON.stringify({ vijim: "deck", version: VERSION, slides }, undefined, 2)}\n`;
}

/** A page and what is chosen on it. */
export type View = { readonly page: Page; readonly selection: Selection };

/** The view at an address of a slide; undefined where there is none that can be shown. */
export function viewOf(address: string): View | undefined {
  const [path = "", search = ""] = address.split("?", 2);
  const page = parsePage(path);
  if (page === undefined || page.page === "present" || page.page === "data") return undefined;
  return { page, selection: parseSelection(Object.fromEntries(new URLSearchParams(search))) };
}

type Said = { readonly title?: string | undefined; readonly notes?: string | undefined };

/** A view as a slide. What is open over the page is not part of it. */
export function slideOf({ page, selection }: View, said: Said = {}): DeckSlide {
  const { working, activity, sheet, tables, deck, show, slide, ...shown } = selection;
  const { title, notes } = said;
  return {
    address: `${pathOf("en", page).slice("en/".length)}${searchText(shown)}`,
    ...(title ? { title } : {}),
    ...(notes ? { notes } : {}),
  };
}

/** The deck with a slide at its end; the same deck where it is full. */
export function addSlide(deck: Deck, slide: DeckSlide): Deck {
  return deck.slides.length < MOST_SLIDES ? { slides: [...deck.slides, slide] } : deck;
}

/** The deck with one slide in another's place, the others moving up; the same deck where there is no such place. */
export function moveSlide(deck: Deck, from: number, to: number): Deck {
  const moved = deck.slides[from];
  if (moved === undefined || to < 0 || to >= deck.slides.length) return deck;
  return { slides: deck.slides.toSpliced(from, 1).toSpliced(to, 0, moved) };
}

export function removeSlide({ slides }: Deck, at: number): Deck {
  return { slides: slides.filter((_, index) => index !== at) };
}

/** The deck with other words or another view at a place; an empty title or notes are none. */
export function changeSlide({ slides }: Deck, at: number, change: Partial<DeckSlide>): Deck {
  return {
    slides: slides.map((slide, index) => {
      if (index !== at) return slide;
      const { address, title, notes } = { ...slide, ...change };
      return { address, ...(title ? { title } : {}), ...(notes ? { notes } : {}) };
    }),
  };
}
