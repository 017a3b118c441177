import { useId, useState } from "react";

type Props = {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly onChange: (value: string) => void;
};

/**
 * A text that narrows down what is shown. While somebody types, what was typed stands: the address follows a moment
 * later and must not overtake the typing.
 */
export function TextFilter({ label, value, placeholder, onChange }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const type = (text: string) => {
    setDraft(text);
    onChange(text);
  };
  return (
    <div className="field">
      <label htmlFor={id} className="field__label">
        {label}
      </label>
      <input
        id={id}
        type="search"
        className="field__control"
        value={draft ?? value}
        placeholder={placeholder}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setDraft(undefined)}
      />
    </div>
  );
}
