import type { ReactNode } from "react";
import type { Option } from "./option.ts";
import { useChosen } from "./useChosen.ts";

type Props<Value extends string> = {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly chosen: readonly Value[];
  /** The new choice, in the order of the options. */
  readonly onChange: (chosen: readonly Value[]) => void;
  /** Short cuts to whole choices. */
  readonly actions?: ReactNode;
};

/** Any number of choices out of many, all of them in sight: check boxes in columns. */
export function CheckList<Value extends string>({ label, options, onChange, actions, ...props }: Props<Value>) {
  const [chosen, setChosen] = useChosen(props.chosen);
  const toggle = (value: Value, isChosen: boolean) => {
    const next = options
      .filter((one) => (one.value === value ? isChosen : chosen.includes(one.value)))
      .map((one) => one.value);
    setChosen(next);
    onChange(next);
  };
  return (
    <fieldset className="field check-list">
      <legend className="visually-hidden">{label}</legend>
      {actions !== undefined && <div className="check-list__actions">{actions}</div>}
      <div className="check-list__options">
        {options.map((option) => (
          <label key={option.value} className="check-list__option">
            <input
              type="checkbox"
              checked={chosen.includes(option.value)}
              onChange={(event) => toggle(option.value, event.target.checked)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
