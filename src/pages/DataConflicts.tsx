import type { Conflict, Opened } from "#state/task.ts";
import { useOpening } from "#state/useWorkspace.ts";
import { Button } from "#ui/control/Button.tsx";
import { placeWords } from "#ui/issue/issueRows.ts";
import { ScrollRegion } from "#ui/layout/ScrollRegion.tsx";
import { Section } from "#ui/layout/Section.tsx";
import type { Site } from "./useSite.ts";

type Props = { readonly site: Site; readonly opened: Opened };

/** So many are decided at a time; the next come when these are gone. */
const MOST_SHOWN = 10;

/** Rows that are about the same and do not agree, side by side, for the person to choose from (I6). */
export function DataConflicts({ site, opened: { conflicts } }: Props) {
  const { words } = site;
  if (conflicts.length === 0) return null;
  return (
    <Section title={words.say("data.conflict.title")} caption={words.say("data.conflict.lead")}>
      <div className="conflicts">
        {conflicts.slice(0, MOST_SHOWN).map((conflict) => (
          <ConflictTable
            key={conflict.rows.map(({ place }) => placeWords(place, words)).join("\n")}
            site={site}
            conflict={conflict}
          />
        ))}
      </div>
      {conflicts.length > MOST_SHOWN && (
        <p>{words.say("data.conflict.more", { count: conflicts.length - MOST_SHOWN })}</p>
      )}
    </Section>
  );
}

function ConflictTable({ site: { words }, conflict }: { readonly site: Site; readonly conflict: Conflict }) {
  const [opening] = useOpening();
  const { key, header, rows } = conflict;
  const textsOf = (position: number) => rows.map(({ cells }) => cells[position] ?? "");
  const columns = header.map((column, position) => {
    const texts = textsOf(position);
    return { column, position, texts, isDiffering: new Set(texts).size > 1 };
  });
  const shown = columns.filter(({ texts, isDiffering }) => isDiffering || texts.some((text) => text !== ""));
  const chooseRow = (chosen: number) => opening.drop(rows.filter((_, row) => row !== chosen).map(({ place }) => place));
  return (
    <ScrollRegion className="conflict" label={key}>
      <table className="conflict__table">
        <caption>{key}</caption>
        <thead>
          <tr>
            <th scope="col">{words.say("data.conflict.column")}</th>
            {rows.map(({ place }) => (
              <th key={placeWords(place, words)} scope="col">
                {placeWords(place, words)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ column, position, texts, isDiffering }) => (
            <tr key={`${position} ${column}`} className={isDiffering ? "conflict__row--differs" : undefined}>
              <th scope="row">
                {column}
                {isDiffering && <span className="conflict__differs">{words.say("data.conflict.differs")}</span>}
              </th>
              {rows.map(({ place }, row) => (
                <td key={placeWords(place, words)}>{texts[row] || words.say("data.issues.blank")}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            {rows.map(({ place }, row) => (
              <td key={placeWords(place, words)}>
                <Button onPress={() => chooseRow(row)}>{words.say("data.conflict.use")}</Button>
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </ScrollRegion>
  );
}
