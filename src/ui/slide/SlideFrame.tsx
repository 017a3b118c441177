import "./slide.css";
import type { ReactNode } from "react";
import type { SlideDescription } from "#domain/slide.ts";

type Props = {
  readonly slide: Pick<SlideDescription, "title" | "caption" | "source" | "marks">;
  /** `3 / 10`. */
  readonly place: string;
  /** The parts, side by side. */
  readonly children: ReactNode;
};

/** What stands on every slide: the finding, the selection, sources with dates, marks, and its place in the deck. */
export function SlideFrame({ slide: { title, caption, source, marks }, place, children }: Props) {
  return (
    <article className="slide">
      <header>
        <h2 className={title.length > 110 ? "slide__title slide__title--long" : "slide__title"}>{title}</h2>
        <p className="slide__caption">{caption}</p>
      </header>
      <div className="slide__body">{children}</div>
      <footer className="slide__foot">
        <p className="slide__source">{source}</p>
        {marks.map((mark) => (
          <strong key={mark} className="slide__mark">
            {mark}
          </strong>
        ))}
        <span className="slide__place">{place}</span>
      </footer>
    </article>
  );
}
