import { useId, useState } from "react";
import { now } from "#state/clock.ts";
import type { Attempt, Snapshot } from "#state/snapshots.ts";
import { askToPersist } from "#state/storageRoom.ts";
import type { OpenedDataset } from "#state/task.ts";
import { keptDatasets, useOpening } from "#state/useWorkspace.ts";
import { Button } from "#ui/control/Button.tsx";
import { Notice } from "#ui/control/Notice.tsx";
import { Section } from "#ui/layout/Section.tsx";
import { DataCopies } from "./DataCopies.tsx";
import { useShowing } from "./useShowing.ts";
import type { Site } from "./useSite.ts";

type Props = { readonly site: Site; readonly dataset: OpenedDataset };

/** What may be done with the open data set: keep it, show it on every page, take it away. */
export function DataKeep({ site, dataset }: Props) {
  const { words } = site;
  const id = useId();
  const [opening, { files }] = useOpening();
  const opened = opening.given();
  const showing = useShowing(words.language);
  const [given, setName] = useState<string>();
  const [kept, setKept] = useState<{ readonly of: OpenedDataset; readonly attempt: Attempt<Snapshot> }>();
  const name = given ?? words.text(dataset.title);
  const ownAttempt = kept?.of === dataset ? kept.attempt : undefined;
  const keep = async () => {
    const attempt = await keptDatasets().keep(
      newSnapshot(
        name,
        files.map((file) => file.name),
      ),
      dataset.content,
    );
    setKept({ of: dataset, attempt });
    if (attempt.isDone) await askToPersist();
  };
  const show = () => {
    const shown = ownAttempt?.isDone ? { name: ownAttempt.value.name, id: ownAttempt.value.id } : { name };
    return showing.show(shown, dataset.packs);
  };
  return (
    <Section title={words.say("data.keep.title")}>
      <div className="controls">
        <div className="field">
          <label htmlFor={id} className="field__label">
            {words.say("data.keep.name")}
          </label>
          <input
            id={id}
            className="field__control data-name"
            value={name}
            maxLength={120}
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        <Button look="primary" isDisabled={name.trim() === ""} onPress={() => void keep()}>
          {words.say("data.keep.run")}
        </Button>
        <Button onPress={() => void show()}>{words.say("data.keep.show")}</Button>
      </div>
      <div role="status">
        {ownAttempt?.isDone && (
          <Notice kind="note">{words.say("data.keep.done", { name: ownAttempt.value.name })}</Notice>
        )}
        {ownAttempt?.isDone === false && (
          <Notice kind="warning">{words.say(`data.storage.${ownAttempt.fault}`)}</Notice>
        )}
      </div>
      <p className="section__caption">{words.say("data.keep.showNote")}</p>
      {opened !== undefined && <DataCopies site={site} name={name} of={() => opened} />}
    </Section>
  );
}

function newSnapshot(name: string, files: readonly string[]) {
  const keptAt = now();
  return { id: `${keptAt}-${Math.random().toString(36).slice(2)}`, name: name.trim(), keptAt, files };
}
