import { useWords } from "#ui/layout/WordsContext.tsx";
import { SelectField } from "./SelectField.tsx";

const THEMES = ["system", "light", "dark"] as const;
export type ThemeChoice = (typeof THEMES)[number];

type Props = { readonly theme: ThemeChoice; readonly onChange: (theme: ThemeChoice) => void };

/** Light, dark, or as the reader's device has it. Whoever owns the choice sets `data-theme` on the page. */
export function ThemeSwitch({ theme, onChange }: Props) {
  const words = useWords();
  const options = THEMES.map((value) => ({ value, label: words.say(`common.theme.${value}`) }));
  return (
    <SelectField
      label={words.say("common.theme.label")}
      value={theme}
      options={options}
      onChange={onChange}
      isLabelHidden
    />
  );
}
