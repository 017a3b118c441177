import { useId } from "react";
import { groupOptions, type Option } from "./option.ts";

type Props<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
  /** Whether the label is only heard, where the place says what is chosen. */
  readonly isLabelHidden?: boolean;
};

/** One choice out of many, by the platform's own list. */
export function SelectField<Value extends string>({ label, value, options, onChange, isLabelHidden }: Props<Value>) {
  const id = useId();
  const choose = (chosen: string) => {
    const option = options.find((one) => one.value === chosen);
    if (option !== undefined) onChange(option.value);
  };
  return (
    <div className="field">
      <label htmlFor={id} className={isLabelHidden ? "visually-hidden" : "field__label"}>
        {label}
      </label>
      <select id={id} className="field__control" value={value} onChange={(event) => choose(event.target.value)}>
        {[...groupOptions(options)].map(([group, members]) => (
          <Group key={group ?? ""} label={group} options={members} />
        ))}
      </select>
    </div>
  );
}

type GroupProps = { readonly label: string | undefined; readonly options: readonly Option<string>[] };

function Group({ label, options }: GroupProps) {
  const items = options.map((option) => (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  ));
  return label === undefined ? items : <optgroup label={label}>{items}</optgroup>;
}
