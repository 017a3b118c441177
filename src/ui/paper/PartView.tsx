import type { DocumentPart } from "./documentPart.ts";

type Props = { readonly part: DocumentPart; readonly from?: number; readonly to?: number };

/** A part of a document, or some of its items. */
export function PartView({ part, from = 0, to }: Props) {
  const content =
    part.kind === "body" ? (
      part.draw(from, to ?? part.count)
    ) : part.kind === "chapter" ? (
      <h2 id={part.key}>{part.title}</h2>
    ) : (
      <h3 id={part.key}>{part.title}</h3>
    );
  return (
    <div className={`part part--${part.kind}`} data-part={part.key}>
      {content}
    </div>
  );
}
