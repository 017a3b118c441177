import { useState } from "react";
import type { Attempt, Snapshot } from "#state/snapshots.ts";
import type { Step } from "#state/task.ts";
import { keptDatasets } from "#state/useWorkspace.ts";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { saveFile } from "./saveFile.ts";
import { useShowing } from "./useShowing.ts";
import type { Site } from "./useSite.ts";

type Props = {
  readonly site: Site;
  readonly snapshot: Snapshot;
  readonly onStep: (step: Step) => void;
  readonly onDone: (attempt: Attempt<unknown>) => void;
};

/** What may be done with a kept data set. Deleting and renaming ask once more. */
export function KeptActions({ site, snapshot, onStep, onDone }: Props) {
  const { words } = site;
  const { id, name } = snapshot;
  const showing = useShowing(words.language);
  const [asking, setAsking] = useState<"rename" | "delete">();
  const end = (attempt: Attempt<unknown>) => {
    setAsking(undefined);
    onDone(attempt);
  };
  const takeAway = async () => {
    const content = await keptDatasets().contentOf(id);
    if (content.isDone) saveFile(content.value, `${words.say("data.download.internalFileName")}.zip`);
    end(content);
  };
  if (asking === "rename")
    return <Rename site={site} snapshot={snapshot} onDone={end} onLeave={() => setAsking(undefined)} />;
  if (asking === "delete")
    return (
      <fieldset className="kept__actions">
        <legend className="kept__question">{words.say("data.kept.confirm", { name })}</legend>
        <Action
          name={name}
          label={words.say("data.kept.confirmed")}
          onPress={() => void keptDatasets().remove(id).then(end)}
        />
        <Action name={name} label={words.say("data.cancel")} onPress={() => setAsking(undefined)} />
      </fieldset>
    );
  return (
    <div className="kept__actions">
      <Action
        name={name}
        label={words.say("data.kept.show")}
        onPress={() => void showing.showKept(id, name, onStep).then(end)}
      />
      <Action name={name} label={words.say("data.download.internalZip")} onPress={() => void takeAway()} />
      <Action name={name} label={words.say("data.kept.rename")} onPress={() => setAsking("rename")} />
      <Action name={name} label={words.say("data.kept.delete")} onPress={() => setAsking("delete")} />
    </div>
  );
}

type ActionProps = { readonly name: string; readonly label: string; readonly onPress: () => void };

/** A button whose name says which data set it is about, for those who hear it alone. */
function Action({ name, label, onPress }: ActionProps) {
  const words = useWords();
  return (
    <button
      type="button"
      className="button button--quiet"
      aria-label={words.say("data.kept.actionOf", { action: label, name })}
      onClick={onPress}
    >
      {label}
    </button>
  );
}

type RenameProps = Pick<Props, "site" | "snapshot" | "onDone"> & { readonly onLeave: () => void };

function Rename({ site: { words }, snapshot: { id, name }, onDone, onLeave }: RenameProps) {
  const [text, setText] = useState(name);
  const save = () => {
    if (text.trim() !== "") void keptDatasets().rename(id, text.trim()).then(onDone);
  };
  return (
    <form
      className="kept__actions"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <input
        className="field__control data-name"
        aria-label={words.say("data.kept.newName", { name })}
        value={text}
        maxLength={120}
        onChange={(event) => setText(event.target.value)}
      />
      <Action name={name} label={words.say("data.kept.save")} onPress={save} />
      <Action name={name} label={words.say("data.cancel")} onPress={onLeave} />
    </form>
  );
}
