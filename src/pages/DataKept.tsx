import { type ReactNode, useState } from "react";
import { useStore } from "zustand";
import type { Words } from "#i18n/words.ts";
import { momentOf } from "#state/clock.ts";
import type { Attempt, Snapshot, StorageFault } from "#state/snapshots.ts";
import { askToPersist, type StorageRoom } from "#state/storageRoom.ts";
import type { Step } from "#state/task.ts";
import { useDatasetStore } from "#state/useDataset.ts";
import { useKept } from "#state/useWorkspace.ts";
import { Button } from "#ui/control/Button.tsx";
import { Notice } from "#ui/control/Notice.tsx";
import { Section } from "#ui/layout/Section.tsx";
import { KeptActions } from "./KeptActions.tsx";
import type { Site } from "./useSite.ts";
import { sizeText, stepText } from "./workText.ts";

/** The data sets kept on this machine, and the room there is for them. */
export function DataKept({ site }: { readonly site: Site }) {
  const { words } = site;
  const [kept, readAgain] = useKept();
  const [fault, setFault] = useState<StorageFault>();
  const [step, setStep] = useState<Step>();
  if (kept === undefined) return null;
  const { list, room } = kept;
  const tell = (attempt: Attempt<unknown>) => {
    setStep(undefined);
    setFault(attempt.isDone ? undefined : attempt.fault);
  };
  return (
    <Section title={words.say("data.kept.title")}>
      {!list.isDone && <Notice kind="warning">{words.say(`data.storage.${list.fault}`)}</Notice>}
      {fault !== undefined && <Notice kind="warning">{words.say(`data.storage.${fault}`)}</Notice>}
      <p role="status" className="visually-hidden">
        {step !== undefined && stepText(step, words)}
      </p>
      {list.isDone && list.value.length === 0 && <p>{words.say("data.kept.none")}</p>}
      {list.isDone && list.value.length > 0 && (
        <ul className="kept">
          {list.value.map((snapshot) => (
            <KeptItem key={snapshot.id} site={site} snapshot={snapshot}>
              <KeptActions site={site} snapshot={snapshot} onStep={setStep} onDone={tell} />
            </KeptItem>
          ))}
        </ul>
      )}
      {room !== undefined && list.isDone && <Room words={words} room={room} onChange={readAgain} />}
    </Section>
  );
}

type ItemProps = { readonly site: Site; readonly snapshot: Snapshot; readonly children: ReactNode };

function KeptItem({ site: { words }, snapshot, children }: ItemProps) {
  const { name, files, size, id } = snapshot;
  const shown = useStore(useDatasetStore(), (state) => state.shown);
  const facts = [
    momentText(snapshot.keptAt, words),
    words.say("data.kept.files", { count: files.length }),
    sizeText(size, words),
  ];
  return (
    <li className="kept__item">
      <div className="kept__text">
        <strong className="kept__name">{name}</strong>
        {shown?.id === id && <span className="kept__shown">{words.say("data.kept.shown")}</span>}
        <span className="kept__facts">{facts.join(" · ")}</span>
        <span className="kept__facts">{files.slice(0, MOST_NAMED).join(", ")}</span>
      </div>
      {children}
    </li>
  );
}

/** Of many files these stand for all. */
const MOST_NAMED = 4;

/** The day and the time of a moment, where the reader is. */
function momentText(instant: string, words: Words): string {
  const { day, time } = momentOf(instant);
  return `${words.formatDay(day)} ${time}`;
}

type RoomProps = { readonly words: Words; readonly room: StorageRoom; readonly onChange: () => void };

function Room({ words, room: { used, quota, isPersistent }, onChange }: RoomProps) {
  return (
    <div className="kept__room">
      <p>
        {words.say("data.kept.room", { used: sizeText(used, words), quota: sizeText(quota, words) })}{" "}
        {words.say(isPersistent ? "data.kept.persistent" : "data.kept.fleeting")}
      </p>
      {!isPersistent && (
        <Button look="quiet" onPress={() => void askToPersist().then(onChange)}>
          {words.say("data.kept.ask")}
        </Button>
      )}
    </div>
  );
}
