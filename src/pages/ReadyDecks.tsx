import { useState } from "react";
import type { Deck } from "#state/deck.ts";
import { useDatasetStore } from "#state/useDataset.ts";
import { Button } from "#ui/control/Button.tsx";
import { SelectField } from "#ui/control/SelectField.tsx";
import { Section } from "#ui/layout/Section.tsx";
import { POPULATION } from "./population.ts";
import { donorDeck, meetingDeck } from "./readyDecks.ts";
import { NEAREST, similarOf } from "./similarOf.ts";
import type { DeckEditing } from "./useDeck.ts";
import { municipalityOf, type Site } from "./useSite.ts";

type Props = { readonly site: Site; readonly editing: DeckEditing };

/** Decks for the meetings there are: one press makes one, a second shows it or takes it away. */
export function ReadyDecks({ site, editing: { change } }: Props) {
  const { words, members } = site;
  const { say } = words;
  const store = useDatasetStore();
  const [chosen, setChosen] = useState("");
  const municipality = municipalityOf(site, chosen) ?? members[0];
  const make = (name: string, deck: Deck) =>
    change(deck, say("present.ready.made", { name, count: deck.slides.length }));
  const makeMeeting = async (area: NonNullable<typeof municipality>) => {
    await store.loadIndicator(POPULATION);
    const pack = store.getState().indicators.get(POPULATION);
    const { similar } = similarOf(site, area.id, pack?.state === "ready" ? pack.value : undefined);
    const beside = similar.slice(0, NEAREST).map(({ profile }) => profile.area);
    make(`${say("present.ready.med")}, ${words.text(area.name)}`, meetingDeck(area.id, beside));
  };
  return (
    <Section title={say("present.ready.title")} caption={say("present.ready.lead")}>
      <div className="controls">
        <Button look="primary" onPress={() => make(say("present.ready.donor"), donorDeck())}>
          {say("present.ready.donor")}
        </Button>
        {municipality && (
          <>
            <SelectField
              label={say("present.ready.municipality")}
              value={municipality.id as string}
              options={members.map(({ id, name }) => ({ value: id as string, label: words.text(name) }))}
              onChange={setChosen}
            />
            <Button look="primary" onPress={() => void makeMeeting(municipality)}>
              {say("present.ready.med")}
            </Button>
          </>
        )}
      </div>
    </Section>
  );
}
