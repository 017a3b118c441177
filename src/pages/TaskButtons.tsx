import { type ReactNode, useState } from "react";
import type { Run } from "#state/runTask.ts";
import type { Step } from "#state/task.ts";
import { Notice } from "#ui/control/Notice.tsx";
import { ProgressLine } from "#ui/control/ProgressLine.tsx";
import type { Site } from "./useSite.ts";
import { stepText } from "./workText.ts";

/** Begins something done apart from the page, by what it does first, and does with its result what is to be done. */
export type Begin = <Result>(
  doing: Step["doing"],
  run: (onStep: (step: Step) => void) => Run<Result>,
  onDone: (result: Result) => unknown,
) => void;

type Props = { readonly site: Site; readonly children: (begin: Begin, isBusy: boolean) => ReactNode };

/** Buttons of which one at a time does its work, with how far it is, a way to end it, and why it failed. */
export function TaskButtons({ site: { words }, children }: Props) {
  const [work, setWork] = useState<{ readonly step: Step; readonly cancel: () => void }>();
  const [fault, setFault] = useState<string>();
  const begin: Begin = (doing, start, onDone) => {
    setFault(undefined);
    const run = start((step) => setWork({ step, cancel }));
    const cancel = () => {
      run.cancel();
      setWork(undefined);
    };
    setWork({ step: { doing, done: 0, total: 1 }, cancel });
    run.result
      .then(onDone)
      .catch((reason: unknown) => setFault(String(reason)))
      .finally(() => setWork(undefined));
  };
  return (
    <div className="file-buttons">
      {children(begin, work !== undefined)}
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
