import type { ReactNode } from "react";
import type { Source } from "#domain/dataset.ts";
import { Button } from "#ui/control/Button.tsx";
import { TakeAway } from "#ui/control/TakeAway.tsx";
import { sourceLine } from "#ui/status/sourceLine.ts";
import { useWords } from "./WordsContext.tsx";

type Props = {
  /** By which an address picks it out of its page; a page has each name once. */
  readonly name: string;
  readonly kind: "map" | "chart";
  /** What the picture shows, as a finding: "9 of 15 municipalities are on track". */
  readonly title: string;
  /** The selection: indicator, place, period, reporting date. */
  readonly caption: string;
  readonly picture: ReactNode;
  /** The same numbers as a table. */
  readonly table: ReactNode;
  readonly isTable: boolean;
  readonly onIsTableChange: (isTable: boolean) => void;
  readonly sources: readonly Source[];
  /** Downloads and the like. */
  readonly actions?: ReactNode;
};

/** A map or chart under its finding, with the same numbers as a table for whoever wants those, and its sources. */
export function Picture(props: Props) {
  const words = useWords();
  const { name, kind, title, caption, picture, table, isTable, onIsTableChange, sources, actions } = props;
  return (
    <figure className="picture" data-view={name}>
      <figcaption className="picture__head">
        <h2 className="picture__title">{title}</h2>
        <p className="picture__caption">{caption}</p>
      </figcaption>
      <div className="picture__body">
        {isTable ? table : picture}
        {/* A chart needs script to be drawn: without it, its table is there. */}
        {kind === "chart" && !isTable && <noscript>{table}</noscript>}
      </div>
      <div className="picture__foot">
        <SourceLine sources={sources} />
        <div className="picture__actions">
          <Button look="quiet" onPress={() => onIsTableChange(!isTable)}>
            {toggleText(props, words.say)}
          </Button>
          <TakeAway view={{ name, title, caption, sources }} table={isTable ? undefined : table} />
          {actions}
        </div>
      </div>
    </figure>
  );
}

function toggleText({ kind, isTable }: Props, say: ReturnType<typeof useWords>["say"]): string {
  if (!isTable) return say("table.showAsTable");
  return kind === "map" ? say("map.showAsMap") : say("chart.showAsChart");
}

function SourceLine({ sources }: { readonly sources: readonly Source[] }) {
  const text = sourceLine(sources, useWords());
  return text === "" ? null : <p className="source-line">{text}</p>;
}
