import "./embed.css";
import { type ReactNode, useEffect } from "react";
import type { Day } from "#domain/day.ts";
import { Notice } from "#ui/control/Notice.tsx";
import { useStyles } from "./useStyles.ts";
import { useWords } from "./WordsContext.tsx";

type Props = {
  /** The one view that is shown, or `page` for the whole page. */
  readonly view: string;
  /** The address of the page as it stands on the site. */
  readonly pageHref: string;
  readonly programme: string;
  readonly asOf: Day;
  readonly isIllustrative: boolean;
  readonly isInternal: boolean;
  readonly children: ReactNode;
};

/**
 * What stands around a view in a frame of another page: below it what the figures are, of which day, and the way to the
 * whole page. Links leave the frame. The page around is told how high the frame should be.
 */
export function EmbedFrame(props: Props) {
  const { view, pageHref, programme, asOf, isIllustrative, isInternal, children } = props;
  const words = useWords();
  useLinksThatLeave();
  useToldHeight();
  const isOne = view !== "page";
  useStyles(isOne ? showOnly(view) : "");
  return (
    <div className={isOne ? "embed embed--one" : "embed"} data-embed={view}>
      {isInternal && <Notice kind="internal">{words.say("common.internal.long")}</Notice>}
      <main id="content" className="page__content embed__content">
        {children}
      </main>
      <footer className="embed__foot">
        <span>{programme}</span>
        <span>{words.say("common.asOf", { date: words.formatDay(asOf) })}</span>
        {isIllustrative && <span>{words.say("common.illustrative.some")}</span>}
        <a href={pageHref} target="_blank" rel="noopener">
          {words.say("common.wholePage")}
        </a>
      </footer>
    </div>
  );
}

/** A rule that hides all that neither is the view, nor holds it, nor stands in it. */
function showOnly(view: string): string {
  const one = `[data-view="${view}"]`;
  return `.embed__content:has(${one}) :not(${one}, :has(${one}), ${one} *, dialog, dialog *) { display: none; }`;
}

/** Every link opens outside the frame, which has no room for a page. */
function useLinksThatLeave() {
  useEffect(() => {
    const base = document.createElement("base");
    base.target = "_blank";
    document.head.append(base);
    return () => base.remove();
  }, []);
}

function useToldHeight() {
  useEffect(() => {
    if (window.parent === window) return undefined;
    const { body } = document;
    // Whoever embeds may know how high it is; that is all that is told.
    const tell = () => window.parent.postMessage({ vijimHeight: body.getBoundingClientRect().height }, "*");
    const watch = new ResizeObserver(tell);
    watch.observe(body);
    return () => watch.disconnect();
  }, []);
}
