import { type DragEvent, type ReactNode, useRef, useState } from "react";
import { Button } from "./Button.tsx";

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

type FileButtonProps = {
  readonly label: string;
  readonly look: "primary" | "plain";
  readonly accept?: string;
  readonly isFolder?: boolean;
  readonly onChoose: (files: readonly File[]) => void;
};

/** A button that opens the system's own chooser. */
function FileButton({ label, look, accept, isFolder = false, onChoose }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look={look} onPress={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={label}
        accept={accept}
        {...(isFolder ? { webkitdirectory: "" } : {})}
        onChange={({ currentTarget }) => {
          onChoose([...(currentTarget.files ?? [])]);
          // The same file can be chosen again after it was mended.
          currentTarget.value = "";
        }}
      />
    </>
  );
}
