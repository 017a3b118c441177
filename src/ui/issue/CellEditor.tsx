import { type FocusEvent, type KeyboardEvent, useState } from "react";

type Props = {
  readonly label: string;
  /** The text that is read now. */
  readonly text: string;
  readonly onCommit: (text: string) => void;
  readonly onFocus: () => void;
  /** The focus went elsewhere, and not because the cell is gone. */
  readonly onLeave: () => void;
};

/** The text of a cell, changed where it stands: Enter or leaving takes it over, Escape leaves it as it was. */
export function CellEditor({ label, text, onCommit, onFocus, onLeave }: Props) {
  const [draft, setDraft] = useState<string>();
  const commit = () => {
    if (draft !== undefined && draft !== text) onCommit(draft);
    setDraft(undefined);
  };
  const onKeyDown = ({ key, currentTarget }: KeyboardEvent<HTMLInputElement>) => {
    if (key === "Enter") commit();
    if (key !== "Escape" || draft === undefined) return;
    setDraft(undefined);
    currentTarget.select();
  };
  const onBlur = ({ currentTarget }: FocusEvent<HTMLInputElement>) => {
    if (!currentTarget.isConnected) return;
    commit();
    onLeave();
  };
  return (
    <input
      className="field__control issue__input"
      type="text"
      aria-label={label}
      value={draft ?? text}
      spellCheck={false}
      onChange={(event) => setDraft(event.target.value)}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onBlur={onBlur}
    />
  );
}
