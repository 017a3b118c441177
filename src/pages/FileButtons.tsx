import { useState } from "react";
import type { Language } from "#domain/language.ts";
import { runTask } from "#state/runTask.ts";
import type { FileWanted, Step } from "#state/task.ts";
import { Button } from "#ui/control/Button.tsx";
import { Notice } from "#ui/control/Notice.tsx";
import { ProgressLine } from "#ui/control/ProgressLine.tsx";
import { saveFile } from "./saveFile.ts";
import type { Site } from "./useSite.ts";
import { stepText } from "./workText.ts";

/** A file the reader may take away. */
export type OfferedFile = {
  readonly label: string;
  readonly name: Parameters<typeof saveFile>[1];
  readonly wanted: FileWanted | (() => FileWanted);
  /** The language of the file, where it is not the page's. */
  readonly language?: Language;
};

type Props = { readonly site: Site; readonly files: readonly OfferedFile[] };

/** Buttons that make a file each, apart from the page, and hand it over. */
export function FileButtons({ site: { words }, files }: Props) {
  const [work, setWork] = useState<{ readonly step: Step; readonly cancel: () => void }>();
  const [fault, setFault] = useState<string>();
  const make = ({ name, wanted, language = words.language }: OfferedFile) => {
    setFault(undefined);
    const given = { ...(typeof wanted === "function" ? wanted() : wanted), language };
    const run = runTask("write", given, (step) => setWork({ step, cancel }));
    const cancel = () => {
      run.cancel();
      setWork(undefined);
    };
    setWork({ step: { doing: "write", done: 0, total: 1 }, cancel });
    run.result
      .then((bytes) => saveFile(bytes, name))
      .catch((reason: unknown) => setFault(String(reason)))
      .finally(() => setWork(undefined));
  };
  return (
    <div className="file-buttons">
      {files.map((file) => (
        <Button key={file.label} isDisabled={work !== undefined} onPress={() => make(file)}>
          {file.label}
        </Button>
      ))}
      {work !== undefined && (
        <ProgressLine
          label={stepText(work.step, words)}
          done={work.step.done}
          total={work.step.total}
          onCancel={work.cancel}
        />
      )}
      {fault !== undefined && <Notice kind="warning">{words.say("data.failed", { reason: fault })}</Notice>}
    </div>
  );
}
