import { type KeyboardEvent, useId, useRef } from "react";
import { type DeckSlide, LONGEST_NOTES, LONGEST_TITLE, viewOf } from "#state/deck.ts";
import { Button } from "#ui/control/Button.tsx";
import { SelectField } from "#ui/control/SelectField.tsx";
import { Loading } from "#ui/layout/Waiting.tsx";
import { useIsSeen } from "#ui/map/useIsSeen.ts";
import { partOf, withPart } from "./buildSlide.ts";
import { SlideView } from "./SlideView.tsx";
import { SLIDE_PARTS } from "./slideParts.ts";
import type { ShownSlide } from "./useDeck.ts";
import type { Site } from "./useSite.ts";

type Props = {
  readonly site: Site;
  /** What it fills: one slide, or several with the rows of its table. */
  readonly pages: readonly ShownSlide[];
  readonly pagesBefore: number;
  readonly pagesInAll: number;
  /** Its place, from 0. */
  readonly nth: number;
  readonly total: number;
  /** Whether it is only looked at. */
  readonly isFixed: boolean;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
  readonly onChange: (change: Partial<DeckSlide>) => void;
};

/** One slide of the deck: how it looks, and what can be said of it. Alt with an arrow key moves it, too. */
export function DeckItem(props: Props) {
  const { site, pages, pagesBefore, pagesInAll, nth, isFixed, onMove } = props;
  const { words, select, hrefOf } = site;
  const [shown] = pages;
  const view = shown && viewOf(shown.slide.address);
  const moveByKey = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || step === undefined || isFixed) return;
    event.preventDefault();
    onMove(nth + step);
  };
  const number = nth + 1;
  return (
    <li className="deck__slide" onKeyDown={moveByKey}>
      {shown && <Preview shown={shown} site={site} place={`${pagesBefore + 1} / ${pagesInAll}`} />}
      <div className="deck__words">
        <h3 className="deck__number">{words.say("present.slide.number", { number })}</h3>
        {pages.length > 1 && <p className="deck__hint">{words.say("present.slide.fills", { count: pages.length })}</p>}
        {shown && !isFixed && <SlideFields {...props} shown={shown} />}
        <div className="present-actions">
          <Button look="quiet" onPress={() => select({ show: "slides", slide: String(pagesBefore + 1) }, "push")}>
            {words.say("present.slide.from", { number })}
          </Button>
          {view && <a href={hrefOf(view.page, view.selection)}>{words.say("present.slide.open")}</a>}
        </div>
      </div>
      {!isFixed && <SlideButtons {...props} />}
    </li>
  );
}

type Shown = { readonly site: Site; readonly shown: ShownSlide };

/** The slide in small, drawn when somebody comes near it. */
function Preview({ shown, site, place }: Shown & { readonly place: string }) {
  const frame = useRef<HTMLDivElement>(null);
  const isSeen = useIsSeen(frame);
  const { state, built, description } = shown;
  return (
    <div ref={frame} className="deck__preview">
      {state === "failed" && <p className="deck__failed">{site.words.say("present.slide.failed")}</p>}
      {built && description && isSeen && (
        <div aria-hidden="true" inert>
          <SlideView description={description} parts={built.parts} place={place} />
        </div>
      )}
      {state === "loading" && <Loading height="8rem" />}
    </div>
  );
}

function SlideFields({ site: { words }, shown, nth, onChange }: Shown & Pick<Props, "nth" | "onChange">) {
  const id = useId();
  const { slide, built } = shown;
  const number = nth + 1;
  const view = viewOf(slide.address);
  const parts: readonly string[] = view === undefined ? [] : SLIDE_PARTS[view.page.page];
  return (
    <>
      <div className="field">
        <label htmlFor={`${id}-title`} className="field__label">
          {words.say("present.slide.title", { number })}
        </label>
        <input
          id={`${id}-title`}
          className="field__control"
          aria-describedby={`${id}-hint`}
          maxLength={LONGEST_TITLE}
          value={slide.title ?? ""}
          placeholder={built?.title}
          onChange={({ target }) => onChange({ title: target.value })}
        />
        <span id={`${id}-hint`} className="deck__hint">
          {words.say("present.slide.titleHint")}
        </span>
      </div>
      {view && parts.length > 1 && (
        <SelectField
          label={words.say("present.slide.part", { number })}
          value={partOf(view, parts) ?? parts[0] ?? ""}
          options={parts.map((part) => ({ value: part, label: words.sayAny(`present.part.${part}`) }))}
          onChange={(part) => onChange({ address: withPart(slide, part).address })}
        />
      )}
      <div className="field">
        <label htmlFor={`${id}-notes`} className="field__label">
          {words.say("present.slide.notes", { number })}
        </label>
        <textarea
          id={`${id}-notes`}
          className="field__control"
          rows={2}
          maxLength={LONGEST_NOTES}
          value={slide.notes ?? ""}
          onChange={({ target }) => onChange({ notes: target.value })}
        />
      </div>
    </>
  );
}

function SlideButtons({ site: { words }, nth, total, onMove, onRemove }: Props) {
  const number = nth + 1;
  // A button that goes out of use would lose the focus: at the ends it stays, and does nothing.
  const press = (label: string, sign: string, isIdle: boolean, onPress: () => void) => (
    <button
      type="button"
      className="button button--quiet"
      aria-label={label}
      title={label}
      aria-disabled={isIdle}
      onClick={onPress}
    >
      <svg aria-hidden="true" viewBox="-8 -8 16 16" width="1em" height="1em">
        <path d={sign} fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
    </button>
  );
  return (
    <div className="deck__buttons">
      {press(words.say("present.slide.up", { number }), "M0 6V-6M-5-1L0-6L5-1", nth === 0, () => onMove(nth - 1))}
      {press(words.say("present.slide.down", { number }), "M0-6V6M-5 1L0 6L5 1", nth === total - 1, () =>
        onMove(nth + 1),
      )}
      {press(words.say("present.slide.remove", { number }), "M-5-5L5 5M5-5L-5 5", false, onRemove)}
    </div>
  );
}
