import type { Day } from "#domain/day.ts";
import { printMarginStyle } from "./printMargins.ts";
import { useIsPrinting } from "./useIsPrinting.ts";
import { useStyles } from "./useStyles.ts";
import { useWords } from "./WordsContext.tsx";

type Props = {
  readonly programme: string;
  readonly asOf: Day;
  readonly isIllustrative: boolean;
  readonly isInternal: boolean;
  /** The address of the page that lists all sources, as seen from this one. */
  readonly sourcesHref: string;
};

/** Pages that are sheets of paper of their own carry all this themselves. */
const OWN_SHEETS = ".sheet, .sheet-a4";

/**
 * What paper needs and a screen has elsewhere: title, date and number on every sheet, and at the end what is not printed
 * and where it is. Drawn only while the page is printed.
 */
export function PrintedNote(props: Props) {
  const isPrinting = useIsPrinting();
  return isPrinting && document.querySelector(OWN_SHEETS) === null && <NoteOnPaper {...props} />;
}

function NoteOnPaper({ programme, asOf, isIllustrative, isInternal, sourcesHref }: Props) {
  const words = useWords();
  const heading = document.querySelector("h1")?.textContent ?? "";
  const marks = [
    ...(isInternal ? [words.say("common.internal.short")] : []),
    ...(isIllustrative ? [words.say("common.illustrative.contains")] : []),
  ];
  const date = words.say("common.asOf", { date: words.formatDay(asOf) });
  useStyles(
    printMarginStyle({
      title: heading === programme ? programme : `${heading} · ${programme}`,
      mark: marks.join(" · "),
      foot: `${date} · ${location.origin}${location.pathname}`,
    }),
  );
  return (
    <p className="print-note">
      {words.say("common.printNote", { address: location.href, sources: new URL(sourcesHref, location.href).href })}
    </p>
  );
}
