import type { Source } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import { Disclosure } from "#ui/control/Disclosure.tsx";
import { SourceList } from "#ui/status/SourceList.tsx";
import { contactLink } from "#ui/status/sourceLink.ts";
import { OnceCalm } from "./OnceCalm.tsx";
import { useWords } from "./WordsContext.tsx";

type Props = {
  readonly asOf: Day;
  readonly sources: readonly Source[];
  readonly disclaimer: string;
  readonly contact: string;
};

/** Where the data and the map come from, of which day they are, what the data set disclaims and whom to ask. */
export function SiteFooter({ asOf, sources, disclaimer, contact }: Props) {
  const words = useWords();
  const href = contactLink(contact);
  return (
    <footer className="site-footer">
      <p>{words.say("common.asOf", { date: words.formatDay(asOf) })}</p>
      {sources.length > 0 && (
        <Disclosure summary={words.say("common.sources")}>
          <OnceCalm>
            <SourceList sources={sources} />
          </OnceCalm>
        </Disclosure>
      )}
      <p>{`${words.say("common.mapCredit")}. ${words.say("common.mapCaveat")}.`}</p>
      {disclaimer !== "" && <p>{disclaimer}</p>}
      {contact !== "" && (
        <p>
          {`${words.say("common.contact")}: `}
          {href === undefined ? contact : <a href={href}>{contact}</a>}
        </p>
      )}
    </footer>
  );
}
