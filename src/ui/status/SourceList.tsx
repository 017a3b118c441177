import type { Source, SourceKind } from "#domain/dataset.ts";
import { Localised } from "#ui/layout/Localised.tsx";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { dateText } from "./sourceDate.ts";
import { safeLink } from "./sourceLink.ts";

/** Where the numbers come from, numbered so that a table can point at each: who, what, when, of which kind (V4). */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ol className="source-list">
      {sources.map((source) => (
        <li key={source.id}>
          <SourceText source={source} />
        </li>
      ))}
    </ol>
  );
}

/** One source in full. */
function SourceText({ source }: { readonly source: Source }) {
  const words = useWords();
  const { publisher, title, date, url, licence, note, kind } = source;
  const href = safeLink(url);
  const rest = [dateText(date, words), licence].filter((part) => part !== undefined && part !== "").join(", ");
  return (
    <>
      <span className="source-list__publisher">{`${publisher}: `}</span>
      {href === undefined ? title : <a href={href}>{title}</a>}
      {rest !== "" && `, ${rest}`} <KindTag kind={kind} />
      {words.text(note) !== "" && (
        <span className="source-list__note">
          {" "}
          <Localised text={note} />
        </span>
      )}
    </>
  );
}

/** Whether a source is published, the programme's own, or illustrative; the last stands out. */
export function KindTag({ kind }: { readonly kind: SourceKind }) {
  const words = useWords();
  return <span className={`kind-tag kind-tag--${kind}`}>{words.say(`common.sourceKind.${kind}`)}</span>;
}
