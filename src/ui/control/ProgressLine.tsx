import { useId } from "react";
import { useWords } from "#ui/layout/WordsContext.tsx";
import { Button } from "./Button.tsx";

type Props = {
  /** What is being done. */
  readonly label: string;
  readonly done: number;
  readonly total: number;
  readonly onCancel: () => void;
};

/** How far some work is, and the way to end it. */
export function ProgressLine({ label, done, total, onCancel }: Props) {
  const words = useWords();
  const id = useId();
  return (
    <div className="progress-line">
      <label htmlFor={id} className="progress-line__label">
        {label}
      </label>
      <progress id={id} className="progress-line__bar" value={done} max={total} />
      <Button onPress={onCancel}>{words.say("data.cancel")}</Button>
    </div>
  );
}
