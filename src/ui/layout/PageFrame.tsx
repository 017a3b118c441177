import type { ReactNode } from "react";
import type { Source } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import type { ThemeChoice } from "#ui/control/ThemeSwitch.tsx";
import { DataBar, type ShownOwn } from "./DataBar.tsx";
import { PrintedNote } from "./PrintedNote.tsx";
import type { LanguageLink, MenuPage, NavEntry } from "./pageLink.ts";
import { SiteFooter } from "./SiteFooter.tsx";
import { SiteHeader } from "./SiteHeader.tsx";
import { SiteNews } from "./SiteNews.tsx";
import { useWords } from "./WordsContext.tsx";

export type PageFrameProps = {
  /** The address of the overview. */
  readonly homeHref: string;
  /** The name of the programme, in the page's language. */
  readonly programme: string;
  /** All programmes of the site, this one among them. */
  readonly programmes: readonly MenuPage[];
  readonly links: readonly NavEntry[];
  readonly languageLinks: readonly LanguageLink[];
  readonly theme: ThemeChoice;
  readonly onThemeChange: (theme: ThemeChoice) => void;
  /** The reporting date (T2). */
  readonly asOf: Day;
  /** Whether anything in the data set is illustrative (V4). */
  readonly isIllustrative: boolean;
  /** Whether full figures of an opened workbook are shown (S6). */
  readonly isInternal?: boolean;
  /** The reader's own data set, where one is shown in place of the site's. */
  readonly own?: ShownOwn | undefined;
  /** Whether there is no connection, and whether the site has a newer version than this page. */
  readonly isOffline?: boolean;
  readonly isOutdated?: boolean;
  readonly sources: readonly Source[];
  /** The address of the page that lists them in full. */
  readonly sourcesHref: string;
  /** The address of the part of a page that explains words and signs. */
  readonly glossaryHref: string;
  /** The statement the data set carries, such as one on the status of Kosovo; "" for none. */
  readonly disclaimer: string;
  /** Whom to write to: a mail or web address, or any text; "" for none. */
  readonly contact: string;
  readonly children: ReactNode;
};

/** What stands around every page: where one is, what the data are, where they come from. */
export function PageFrame(props: PageFrameProps) {
  const words = useWords();
  const { homeHref, programme, programmes, links, languageLinks, theme, onThemeChange, asOf, sources } = props;
  return (
    <div className="page">
      <a className="skip-link" href="#content">
        {words.say("common.skipToContent")}
      </a>
      <header className="page__head">
        <SiteHeader {...{ homeHref, programme, programmes, links, languageLinks, theme, onThemeChange }} />
        <SiteNews asOf={asOf} isOffline={props.isOffline ?? false} isOutdated={props.isOutdated ?? false} />
        <DataBar
          asOf={asOf}
          isIllustrative={props.isIllustrative}
          isInternal={props.isInternal ?? false}
          own={props.own}
          glossaryHref={props.glossaryHref}
        />
      </header>
      <main id="content" className="page__content" tabIndex={-1}>
        {props.children}
      </main>
      <PrintedNote
        programme={programme}
        asOf={asOf}
        isIllustrative={props.isIllustrative}
        isInternal={props.isInternal ?? false}
        sourcesHref={props.sourcesHref}
      />
      <SiteFooter {...{ asOf, sources, disclaimer: props.disclaimer, contact: props.contact }} />
    </div>
  );
}
