import { Button } from "#ui/control/Button.tsx";
import { Notice } from "#ui/control/Notice.tsx";
import type { DeckEditing } from "./useDeck.ts";
import type { Site } from "./useSite.ts";

type Props = { readonly site: Site; readonly editing: DeckEditing };

/** What to do with a deck that came with the address, so that the person's own is never lost to it. */
export function GivenDeck({ site, editing: { deck, own, fault, change } }: Props) {
  const { words, select } = site;
  const { say } = words;
  const take = (slides: typeof deck.slides) => {
    change({ slides }, say("present.deck.title", { count: slides.length }));
    select({ deck: undefined });
  };
  const leave = <Button onPress={() => select({ deck: undefined })}>{say("present.given.leave")}</Button>;
  if (fault !== undefined)
    return (
      <Notice kind="warning">
        <p>{say(`present.fault.${fault}`)}</p>
        {leave}
      </Notice>
    );
  return (
    <Notice kind="note" title={say("present.given.title")}>
      <p>{say("present.given.text")}</p>
      <div className="present-actions">
        <Button onPress={() => take(deck.slides)}>{say("present.given.replace")}</Button>
        {own.slides.length > 0 && (
          <Button onPress={() => take([...own.slides, ...deck.slides])}>{say("present.given.add")}</Button>
        )}
        {leave}
      </div>
    </Notice>
  );
}
