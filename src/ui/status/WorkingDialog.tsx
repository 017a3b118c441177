import { Dialog } from "#ui/layout/Dialog.tsx";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { StatusWorking, type WorkingProps } from "./StatusWorking.tsx";

type Props = {
  /** What is shown; nothing keeps the dialog closed. */
  readonly working: WorkingProps | undefined;
  /** Called when the reader closes it. */
  readonly onClose: () => void;
};

/** The working of a status over the page. */
export function WorkingDialog({ working, onClose }: Props) {
  const words = useWords();
  const title =
    working &&
    words.say("status.working.of", { indicator: words.text(working.assessment.indicator.name), place: working.place });
  return (
    <Dialog isOpen={working !== undefined} about={words.say("status.working.title")} title={title} onClose={onClose}>
      {working && <StatusWorking {...working} />}
    </Dialog>
  );
}
