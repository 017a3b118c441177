import { lazy, Suspense, useState } from "react";
import { useDhis2, useOpening } from "#state/useWorkspace.ts";
import { Button } from "#ui/control/Button.tsx";
import { DropZone } from "#ui/control/DropZone.tsx";
import { Notice } from "#ui/control/Notice.tsx";
import { ProgressLine } from "#ui/control/ProgressLine.tsx";
import { Section } from "#ui/layout/Section.tsx";
import { DataDownloads } from "./DataDownloads.tsx";
import { DataFound } from "./DataFound.tsx";
import { DataKept } from "./DataKept.tsx";
import { type ChosenFile, chosenFiles, droppedFiles, isOfDhis2, readFiles } from "./droppedFiles.ts";
import { usePublishedAddress } from "./useShowing.ts";
import { type Site, useSite } from "./useSite.ts";
import { sizeText, stepText } from "./workText.ts";

const DataDhis2 = lazy(async () => ({ default: (await import("./DataDhis2.tsx")).DataDhis2 }));

/** Opens a person's own files, shows what is wrong in them, and keeps and shows the data set they make. */
export function DataPage() {
  const site = useSite();
  const { words } = site;
  return (
    <>
      <header className="page-head">
        <h1>{words.say("data.title")}</h1>
        <p className="page-head__lead">{words.say("data.lead")}</p>
        <Notice kind="note">{words.say("data.private")}</Notice>
      </header>
      <div className="data-top">
        <DataOpen site={site} />
        <DataDownloads site={site} />
      </div>
      <Suspense>
        <DataDhis2 site={site} />
      </Suspense>
      <DataFound site={site} />
      <DataKept site={site} />
    </>
  );
}

const ACCEPTED = ".csv,.tsv,.zip,.xlsx,.xlsm,.ods,.json";

function DataOpen({ site }: { readonly site: Site }) {
  const { words } = site;
  const [opening, { files, step, fault }] = useOpening();
  const [dhis2] = useDhis2();
  const published = usePublishedAddress();
  const [unreadable, setUnreadable] = useState<readonly string[]>([]);
  const open = async (chosen: readonly ChosenFile[]) => {
    const read = await readFiles(chosen);
    setUnreadable(read.unreadable);
    const exports = read.files.filter(isOfDhis2);
    const tables = read.files.filter((file) => !exports.includes(file));
    if (exports.length > 0) dhis2.open(exports, published());
    if (tables.length > 0) opening.open(tables);
  };
  return (
    <Section title={words.say("data.drop.title")}>
      <DropZone
        label={words.say("data.drop.here")}
        note={words.say("data.drop.kinds")}
        chooseLabel={words.say("data.drop.choose")}
        folderLabel={words.say("data.drop.folder")}
        accept={ACCEPTED}
        onChoose={(chosen) => void open(chosenFiles(chosen))}
        onDrop={(dropped) => void droppedFiles(dropped).then(open)}
      >
        {step !== undefined && (
          <ProgressLine
            label={stepText(step, words)}
            done={step.done}
            total={step.total}
            onCancel={() => opening.cancel()}
          />
        )}
      </DropZone>
      {unreadable.length > 0 && (
        <Notice kind="warning">{words.say("data.drop.unreadable", { files: words.formatList(unreadable) })}</Notice>
      )}
      {fault !== undefined && <Notice kind="warning">{words.say("data.failed", { reason: fault })}</Notice>}
      {files.length > 0 && <OpenFiles site={site} />}
    </Section>
  );
}

/** The files that are open, of which each can be taken out. */
function OpenFiles({ site: { words } }: { readonly site: Site }) {
  const [opening, { files }] = useOpening();
  return (
    <div className="open-files">
      <h3>{words.say("data.files.open", { count: files.length })}</h3>
      <ul className="open-files__list">
        {files.map(({ name, bytes }) => (
          <li key={name} className="open-files__file">
            <span>{name}</span>
            <span className="open-files__size">{sizeText(bytes.length, words)}</span>
            <button
              type="button"
              className="open-files__remove"
              aria-label={words.say("data.files.remove", { file: name })}
              onClick={() => opening.remove(name)}
            >
              <svg aria-hidden="true" viewBox="-8 -8 16 16" width="1em" height="1em">
                <path className="dialog__cross" d="M-5-5L5 5M5-5L-5 5" />
              </svg>
            </button>
          </li>
        ))}
      </ul>
      <Button look="quiet" onPress={() => opening.close()}>
        {words.say("data.files.close")}
      </Button>
    </div>
  );
}
