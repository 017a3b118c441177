import { ShownSlideView } from "./ShownSlideView.tsx";
import type { ShownSlide } from "./useDeck.ts";
import { FOCUSABLE, useModal } from "./useModal.ts";
import { useShowPlace } from "./useShowPlace.ts";
import type { Site } from "./useSite.ts";

type Props = { readonly site: Site; readonly slides: readonly ShownSlide[] };

/** The deck over the whole window, one slide at a time, by keyboard alone. */
export function SlideShow({ site, slides }: Props) {
  const { words, select } = site;
  const { at, onKeyDown } = useShowPlace(site, slides.length, true);
  const end = () => {
    if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
    select({ show: undefined, slide: undefined });
  };
  const dialog = useModal(end);
  const shown = slides[at];
  const progress = words.say("present.show.progress", { number: at + 1, total: slides.length });
  return (
    <dialog
      ref={dialog}
      {...FOCUSABLE}
      className="slide-show"
      aria-label={words.say("present.show.label")}
      onKeyDown={onKeyDown}
      onClose={end}
    >
      <p className="visually-hidden">{words.say("present.show.keys")}</p>
      <p className="visually-hidden" role="status">
        {`${progress}. ${shown?.description?.title ?? ""}`}
      </p>
      {shown && <ShownSlideView site={site} shown={shown} place={`${at + 1} / ${slides.length}`} />}
      <progress
        className="slide-show__progress"
        aria-label={progress}
        value={at + 1}
        max={Math.max(1, slides.length)}
      />
    </dialog>
  );
}
