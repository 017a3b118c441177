import { changeSlide, type DeckSlide, moveSlide, removeSlide } from "#state/deck.ts";
import { Button } from "#ui/control/Button.tsx";
import { Section } from "#ui/layout/Section.tsx";
import { DeckItem } from "./DeckItem.tsx";
import type { DeckEditing, ShownSlide } from "./useDeck.ts";
import type { Site } from "./useSite.ts";

type Props = {
  readonly site: Site;
  readonly editing: DeckEditing;
  /** What each slide of the deck fills, one or several. */
  readonly slides: readonly (readonly ShownSlide[])[];
};

/** The slides in their order: to be moved, renamed, given notes, shown another part, and taken out. */
export function DeckEditor({ site, editing, slides }: Props) {
  const { say } = site.words;
  const { deck, change, said, undo, isGiven } = editing;
  const move = (from: number, to: number) => {
    const moved = moveSlide(deck, from, to);
    if (moved !== deck) change(moved, say("present.slide.moved", { from: from + 1, to: to + 1 }));
  };
  const keys = keysOf(deck.slides);
  const total = slides.flat().length;
  return (
    <Section title={say("present.deck.title", { count: slides.length })} caption={say("present.deck.caption")}>
      <div className="deck-said">
        <span role="status">{said}</span>
        {undo !== undefined && !isGiven && <Button onPress={undo}>{say("present.undo")}</Button>}
      </div>
      {slides.length === 0 && <p>{say("present.deck.empty")}</p>}
      <ol className="deck">
        {slides.map((pages, nth) => (
          <DeckItem
            key={keys[nth]}
            site={site}
            pages={pages}
            pagesBefore={slides.slice(0, nth).flat().length}
            pagesInAll={total}
            nth={nth}
            total={slides.length}
            isFixed={isGiven}
            onMove={(to) => move(nth, to)}
            onRemove={() => change(removeSlide(deck, nth), say("present.slide.removed", { number: nth + 1 }))}
            onChange={(slide) => change(changeSlide(deck, nth, slide))}
          />
        ))}
      </ol>
    </Section>
  );
}

/** A key of its own for each slide, which it keeps wherever it is moved: its address, and how often that came before. */
function keysOf(slides: readonly DeckSlide[]): readonly string[] {
  const seen = new Map<string, number>();
  return slides.map(({ address }) => {
    const nth = seen.get(address) ?? 0;
    seen.set(address, nth + 1);
    return `${address} ${nth}`;
  });
}
