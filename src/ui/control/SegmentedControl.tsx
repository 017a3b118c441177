import { useId } from "react";
import type { Option } from "./option.ts";

type Props<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
  /** Whether the label is only heard, where the options speak for themselves. */
  readonly isLabelHidden?: boolean;
};

/** One choice out of a few, all of them in sight: a group of radio buttons. */
export function SegmentedControl<Value extends string>(props: Props<Value>) {
  const { label, value, options, onChange, isLabelHidden } = props;
  const name = useId();
  return (
    <fieldset className="field segmented">
      <legend className={isLabelHidden ? "visually-hidden" : "field__label"}>{label}</legend>
      <div className="segmented__options">
        {options.map((option) => (
          <label key={option.value} className="segmented__option">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
