import { useWords } from "#ui/layout/WordsContext.tsx";
import type { ContentsEntry, DocumentPart } from "./documentPart.ts";

/**
 * The headings of a document with their pages, as a part of it.
 * @param pageOf - the number of the page on which a part begins, by its place.
 */
export function contentsPart(parts: readonly DocumentPart[], pageOf: (place: number) => number): DocumentPart {
  const entries = parts.flatMap((part, place): ContentsEntry | [] =>
    part.kind === "body"
      ? []
      : { key: part.key, title: part.title, isChapter: part.kind === "chapter", page: pageOf(place) },
  );
  const draw = (from: number, to: number) => <Contents entries={entries.slice(from, to)} isFirst={from === 0} />;
  return { kind: "body", key: "contents", count: entries.length, draw };
}

type Props = { readonly entries: readonly ContentsEntry[]; readonly isFirst: boolean };

function Contents({ entries, isFirst }: Props) {
  const words = useWords();
  const Place = isFirst ? "nav" : "div";
  return (
    <Place aria-label={isFirst ? words.say("report.contents") : undefined} className="contents">
      {isFirst && <h2>{words.say("report.contents")}</h2>}
      <ol className="contents__list">
        {entries.map(({ key, title, isChapter, page }) => (
          <li
            key={key}
            data-item=""
            className={isChapter ? "contents__entry contents__entry--chapter" : "contents__entry"}
          >
            <a href={`#${key}`} className="contents__title">
              {title}
            </a>
            <span className="contents__leader" aria-hidden="true" />
            <span className="contents__page">{words.formatNumber(page, 0)}</span>
          </li>
        ))}
      </ol>
    </Place>
  );
}
