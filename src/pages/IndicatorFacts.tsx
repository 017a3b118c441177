import type { Indicator } from "#domain/dataset.ts";
import type { LocalText } from "#domain/language.ts";
import type { Observation } from "#domain/observation.ts";
import { observationAt } from "#domain/observationTable.ts";
import { Localised } from "#ui/layout/Localised.tsx";
import { Section } from "#ui/layout/Section.tsx";
import { SourceList } from "#ui/status/SourceList.tsx";
import type { IndicatorPackOf, Site } from "./useSite.ts";

type Props = { readonly site: Site; readonly indicator: Indicator; readonly pack: IndicatorPackOf | undefined };

/** What the indicator means, where its numbers come from, and what must be known of them. */
export function IndicatorFacts({ site, indicator, pack }: Props) {
  const { words, sources } = site;
  const used = new Set([indicator.source, ...(pack?.observations.sources ?? [])]);
  const notes = pack === undefined ? [] : distinctNotes(pack, words.text);
  return (
    <>
      <Section title={words.say("indicator.definition")}>
        <dl className="facts">
          {factsOf(site, indicator).map(({ name, text }) => (
            <div key={name} className="facts__item">
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </Section>
      {notes.length > 0 && (
        <Section title={words.say("common.footnotes")}>
          <ol className="notes">
            {notes.map((note) => (
              <li key={words.text(note)}>
                <Localised text={note} />
              </li>
            ))}
          </ol>
        </Section>
      )}
      <Section title={words.say("common.sources")}>
        <SourceList sources={[...used].flatMap((id) => sources.get(id) ?? [])} />
      </Section>
    </>
  );
}

function factsOf({ words }: Site, indicator: Indicator): readonly { readonly name: string; readonly text: string }[] {
  const { say, text } = words;
  return [
    { name: say("indicator.numerator"), text: text(indicator.numeratorName) },
    { name: say("indicator.denominator"), text: text(indicator.denominatorName) },
    { name: say("indicator.kind"), text: say(`indicator.kind.${indicator.kind}`) },
    { name: say("indicator.unit"), text: words.unitName(indicator.unit) },
    { name: say("indicator.direction"), text: say(`indicator.direction.${indicator.direction}`) },
    { name: say("indicator.frequency"), text: say(`period.frequency.${indicator.frequency}`) },
    { name: say("indicator.aggregation"), text: say(`indicator.aggregation.${indicator.aggregation}`) },
    { name: say("indicator.resultLevel"), text: say(`indicator.resultLevel.${indicator.resultLevel}`) },
  ].filter((fact) => fact.text !== "");
}

/** The notes on the indicator's observations, each once. */
function distinctNotes({ observations }: IndicatorPackOf, textOf: (text: LocalText) => string): readonly LocalText[] {
  const notes = [...observations.notes.keys()].map((row): Observation["note"] => observationAt(observations, row).note);
  return [...new Map(notes.map((note) => [textOf(note), note])).values()];
}
