import { type ReactNode, type Ref, startTransition, useEffect, useMemo, useRef, useState } from "react";
import { useIsHydrated } from "#ui/layout/useIsHydrated.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { contentsPart } from "./Contents.tsx";
import type { DocumentPart } from "./documentPart.ts";
import { measureParts, roomOf } from "./measureParts.ts";
import { PartView } from "./PartView.tsx";
import { type Piece, paginate } from "./paginate.ts";
import { Sheet, type SheetMargins } from "./Sheet.tsx";

type Props = {
  /** What stands on the first page, alone. */
  readonly cover: ReactNode;
  /** The document. Held on to between renders, as it is laid out anew whenever it changes. */
  readonly parts: readonly DocumentPart[];
  readonly margins: SheetMargins;
};

type Pages = readonly (readonly Piece[])[];
type Layout = { readonly parts: readonly DocumentPart[]; readonly contents: Pages; readonly pages: Pages };

/**
 * A document as sheets of A4, the same on screen and on paper: its parts are laid out once out of sight, measured, and put
 * on pages, so that the numbers in its contents are those of the pages.
 */
export function Paper({ cover, parts, margins }: Props) {
  const galley = useRef<HTMLDivElement>(null);
  const [layout, setLayout] = useState<Layout>();
  const isLaidOut = layout?.parts === parts;
  const isHydrated = useIsHydrated();
  useEffect(() => {
    if (isLaidOut || !isHydrated || galley.current === null) return undefined;
    let isWanted = true;
    // Measuring asks for the faces that are needed; what counts is what is measured once they are there.
    roomOf(galley.current);
    void document.fonts.ready.then(() => {
      if (!isWanted || galley.current === null) return;
      const laidOut = layOut(galley.current, parts);
      // Many sheets are drawn bit by bit.
      startTransition(() => setLayout(laidOut));
    });
    return () => {
      isWanted = false;
    };
  }, [parts, isLaidOut, isHydrated]);
  return isLaidOut ? (
    <Sheets cover={cover} layout={layout} margins={margins} />
  ) : (
    <Galley ref={galley} cover={cover} parts={parts} margins={margins} isHydrated={isHydrated} />
  );
}

function layOut(galley: Element, parts: readonly DocumentPart[]): Layout {
  const room = roomOf(galley);
  const contents = paginate(measureParts(galley, [contentsPart(parts, () => 0)]), room);
  return { parts, contents, pages: paginate(measureParts(galley, parts), room) };
}

type GalleyProps = Props & { readonly ref: Ref<HTMLDivElement>; readonly isHydrated: boolean };

/** Everything one below the other: what is measured, and what there is without script. */
function Galley({ ref, cover, parts, margins, isHydrated }: GalleyProps) {
  const contents = contentsPart(parts, () => 0);
  return (
    <div ref={ref} className={isHydrated ? "galley galley--hidden" : "galley"} aria-busy={isHydrated}>
      {!isHydrated && cover}
      {isHydrated && (
        <>
          <Sheet margins={margins} page={1} total={1} />
          <PartView part={contents} />
        </>
      )}
      {parts.map((part) => (
        <PartView key={part.key} part={part} />
      ))}
    </div>
  );
}

type SheetsProps = { readonly cover: ReactNode; readonly layout: Layout; readonly margins: SheetMargins };

function Sheets({ cover, layout: { parts, contents, pages }, margins }: SheetsProps) {
  const words = useWords();
  const first = 2 + contents.length;
  const total = 1 + contents.length + pages.length;
  const list = useMemo(() => {
    const starts = new Map(
      pages
        .flatMap((page, index) => page.map(({ part, from }) => [part, from, index] as const))
        .filter(([, from]) => from === 0)
        .map(([part, , index]) => [part, index]),
    );
    return contentsPart(parts, (part) => first + (starts.get(part) ?? 0));
  }, [parts, pages, first]);
  return (
    <section className="sheets" aria-label={words.say("report.sheets", { count: total })}>
      <div className="sheet-a4 sheet-a4--cover">{cover}</div>
      {contents.map((pieces, index) => (
        <Sheet key={`contents ${pieces[0]?.from}`} margins={margins} page={2 + index} total={total}>
          {pieces.map(({ from, to }) => (
            <PartView key={from} part={list} from={from} to={to} />
          ))}
        </Sheet>
      ))}
      {pages.map((pieces, index) => (
        <Sheet key={`${pieces[0]?.part} ${pieces[0]?.from}`} margins={margins} page={first + index} total={total}>
          {pieces.map(({ part: place, from, to }) => {
            const part = parts[place];
            return part && <PartView key={part.key} part={part} from={from} to={to} />;
          })}
        </Sheet>
      ))}
    </section>
  );
}
