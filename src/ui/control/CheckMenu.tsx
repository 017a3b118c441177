import { useId } from "react";
import { groupOptions, type Option } from "./option.ts";
import { useChosen } from "./useChosen.ts";
import { useLightDismiss } from "./useLightDismiss.ts";

/** Something that may be chosen along with others, and of how many things it speaks. */
export type CheckOption = Option<string> & { readonly count?: number };

type Props = {
  /** What it is about, with how many are chosen. */
  readonly label: string;
  readonly isActive?: boolean;
  readonly options: readonly CheckOption[];
  readonly chosen: readonly string[];
  /** In the order of the options. */
  readonly onChange: (chosen: readonly string[]) => void;
  /** How a count is printed. */
  readonly formatCount?: (count: number) => string;
};

/** Several choices out of many, behind a button: the platform's own disclosure and check boxes. */
export function CheckMenu({ label, isActive = false, options, onChange, formatCount = String, ...props }: Props) {
  const id = useId();
  const menu = useLightDismiss();
  const [chosen, setChosen] = useChosen(props.chosen);
  const toggle = (value: string) => {
    const now = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
    const next = now.toSorted((one, other) => placeOf(options, one) - placeOf(options, other));
    setChosen(next);
    onChange(next);
  };
  return (
    <details ref={menu} className={`check-menu${isActive ? " check-menu--active" : ""}`} name="check-menu">
      <summary className="check-menu__button">{label}</summary>
      <fieldset className="check-menu__panel">
        <legend className="visually-hidden">{label}</legend>
        {[...groupOptions(options)].map(([group, members]) => (
          <div key={group ?? ""} className="check-menu__group">
            {group !== undefined && <p className="check-menu__group-name">{group}</p>}
            {members.map(({ value, label: name, count }) => (
              <label key={value} className="check-menu__option" htmlFor={`${id} ${value}`}>
                <input
                  id={`${id} ${value}`}
                  type="checkbox"
                  checked={chosen.includes(value)}
                  onChange={() => toggle(value)}
                />
                <span>{name}</span>
                {count !== undefined && <span className="check-menu__count">{formatCount(count)}</span>}
              </label>
            ))}
          </div>
        ))}
      </fieldset>
    </details>
  );
}

function placeOf(options: readonly CheckOption[], value: string): number {
  return options.findIndex((option) => option.value === value);
}
