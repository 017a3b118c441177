import "./present.css";
import { describeSlide } from "./builtSlide.ts";
import { DeckEditor } from "./DeckEditor.tsx";
import { GivenDeck } from "./GivenDeck.tsx";
import { PresentFiles } from "./PresentFiles.tsx";
import { ReadyDecks } from "./ReadyDecks.tsx";
import { SlideShow } from "./SlideShow.tsx";
import { SpeakerView } from "./SpeakerView.tsx";
import { slidePages } from "./slidePages.ts";
import { type ShownSlide, useDeck } from "./useDeck.ts";
import { useSite } from "./useSite.ts";
import { useSlides } from "./useSlides.ts";

/** Views put together as slides: built here, spoken full screen, taken away as a presentation. */
export function PresentPage() {
  const site = useSite();
  const { words, selection } = site;
  const editing = useDeck(site);
  const { deck } = editing;
  const states = useSlides(site, deck.slides);
  const shown = deck.slides.map((slide, nth): readonly ShownSlide[] => {
    const state = states[nth] ?? "loading";
    if (state === "loading" || state === "failed") return [{ slide, state }];
    return slidePages(state, words).map((built) => ({
      slide,
      state,
      built,
      description: describeSlide(site, slide, built),
    }));
  });
  const pages = shown.flat();
  if (selection.show === "speaker") return <SpeakerView site={site} slides={pages} />;
  return (
    <>
      <header className="page-head">
        <h1>{words.say("present.title")}</h1>
        <p className="page-head__lead">{words.say("present.lead")}</p>
      </header>
      {editing.isGiven ? <GivenDeck site={site} editing={editing} /> : <ReadyDecks site={site} editing={editing} />}
      <PresentFiles site={site} editing={editing} slides={pages} />
      <DeckEditor site={site} editing={editing} slides={shown} />
      {selection.show === "slides" && <SlideShow site={site} slides={pages} />}
    </>
  );
}
