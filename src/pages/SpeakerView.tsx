import { useEffect, useState } from "react";
import { momentOf, now } from "#state/clock.ts";
import { Button } from "#ui/control/Button.tsx";
import { elapsedText } from "./elapsedText.ts";
import { ShownSlideView } from "./ShownSlideView.tsx";
import type { ShownSlide } from "./useDeck.ts";
import { FOCUSABLE, useModal } from "./useModal.ts";
import { useShowPlace } from "./useShowPlace.ts";
import type { Site } from "./useSite.ts";

type Props = { readonly site: Site; readonly slides: readonly ShownSlide[] };

/** What the speaker sees in a window apart: this slide and the next, the notes and the time. */
export function SpeakerView({ site, slides }: Props) {
  const { words, select } = site;
  const { say } = words;
  const { at, onKeyDown } = useShowPlace(site, slides.length, false);
  const end = () => {
    // A window the slides have opened closes; any other goes back to the deck.
    globalThis.close();
    select({ show: undefined, slide: undefined });
  };
  const dialog = useModal(end);
  const [now, next] = [slides[at], slides[at + 1]];
  const place = (nth: number) => `${nth + 1} / ${slides.length}`;
  return (
    <dialog
      ref={dialog}
      {...FOCUSABLE}
      className="speaker"
      aria-labelledby="speaker"
      onKeyDown={onKeyDown}
      onClose={end}
    >
      <header className="speaker__head">
        <h1 id="speaker">{say("present.show.progress", { number: at + 1, total: slides.length })}</h1>
        <Clock site={site} />
      </header>
      <div className="speaker__now">{now && <ShownSlideView site={site} shown={now} place={place(at)} />}</div>
      <div className="speaker__next">
        <h2>{say("present.speaker.next")}</h2>
        {next === undefined ? (
          <p>{say("present.speaker.last")}</p>
        ) : (
          <ShownSlideView site={site} shown={next} place={place(at + 1)} />
        )}
      </div>
      <p className="speaker__notes">{now?.slide.notes ?? say("present.speaker.noNotes")}</p>
    </dialog>
  );
}

const SECOND = 1000;

/** The time of day, and the time since the talk began. */
function Clock({ site: { words } }: { readonly site: Site }) {
  const [at, setAt] = useState(readClock);
  const [start, setStart] = useState(at.elapsed);
  useEffect(() => {
    const timer = setInterval(() => setAt(readClock()), SECOND);
    return () => clearInterval(timer);
  }, []);
  return (
    <dl className="speaker__clock">
      <dt>{words.say("present.speaker.clock")}</dt>
      <dd>{at.time}</dd>
      <dt>{words.say("present.speaker.since")}</dt>
      <dd>{elapsedText(at.elapsed - start)}</dd>
      <dd>
        <Button look="quiet" onPress={() => setStart(readClock().elapsed)}>
          {words.say("present.speaker.again")}
        </Button>
      </dd>
    </dl>
  );
}

/** The time of day, and the milliseconds since the window was opened. */
function readClock() {
  return { time: momentOf(now()).time, elapsed: performance.now() };
}
