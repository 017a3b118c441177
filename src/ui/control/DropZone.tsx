import { type DragEvent, type ReactNode, useState } from "react";
import { FileButton } from "./FileButton.tsx";

type Props = {
  readonly label: string;
  readonly note: string;
  readonly chooseLabel: string;
  readonly folderLabel: string;
  /** The endings a chooser offers: `.csv,.zip`. */
  readonly accept: string;
  readonly onChoose: (files: readonly File[]) => void;
  readonly onDrop: (dropped: DataTransfer) => void;
  readonly children?: ReactNode;
};

/** Where files are dropped, or chosen by whoever does not drag. */
export function DropZone({ label, note, chooseLabel, folderLabel, accept, onChoose, onDrop, children }: Props) {
  const [isOver, setIsOver] = useState(false);
  const drag = (event: DragEvent, isInside: boolean) => {
    event.preventDefault();
    setIsOver(isInside);
  };
  const drop = (event: DragEvent) => {
    drag(event, false);
    onDrop(event.dataTransfer);
  };
  return (
    <fieldset
      className={isOver ? "drop-zone drop-zone--over" : "drop-zone"}
      aria-label={label}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={drop}
    >
      <p className="drop-zone__label">{label}</p>
      <div className="drop-zone__buttons">
        <FileButton label={chooseLabel} look="primary" accept={accept} onChoose={onChoose} />
        <FileButton label={folderLabel} look="plain" isFolder onChoose={onChoose} />
      </div>
      <p className="drop-zone__note">{note}</p>
      {children}
    </fieldset>
  );
}
