import { useState } from "react";
import type { Page } from "#state/address.ts";
import { Button } from "#ui/control/Button.tsx";
import type { Site } from "./useSite.ts";

type Props = {
  readonly site: Site;
  readonly page: Page;
  /** What of the page the slide shows; without it, what the page puts on a slide by itself. */
  readonly part?: string;
};

/** Puts the view that is shown at the end of the deck kept on this machine, and says so. */
export function AddToSlides({ site, page, part }: Props) {
  const { words, selection, programme, hrefOf } = site;
  const [said, setSaid] = useState<string>();
  const add = async () => {
    const [{ addSlide, MOST_SLIDES, slideOf }, { keepDeck, readDeck }] = await Promise.all([
      import("#state/deck.ts"),
      import("#state/keptDeck.ts"),
    ]);
    const before = readDeck(programme);
    const deck = addSlide(
      before,
      slideOf({ page, selection: part === undefined ? selection : { ...selection, part } }),
    );
    if (deck === before) setSaid(words.say("common.slides.full", { count: MOST_SLIDES }));
    else if (!keepDeck(programme, deck)) setSaid(words.say("common.slides.notKept"));
    else setSaid(words.say("common.slides.added", { count: deck.slides.length }));
  };
  return (
    <span className="add-slide">
      <Button look="quiet" onPress={() => void add()}>
        {words.say("common.slides.add")}
      </Button>
      <span role="status">{said !== undefined && <a href={hrefOf({ page: "present" })}>{said}</a>}</span>
    </span>
  );
}
