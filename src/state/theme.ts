/** How the site looks: as the system does, or as the reader chose. */
export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

const KEY = "vijim:theme";

/** The reader's choice; `system` where none was made or storage is closed. */
export function readTheme(): Theme {
  try {
    const kept = localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === kept) ?? "system";
  } catch {
    return "system";
  }
}

/** Applies a choice and keeps it for the next visit, where storage is open. */
export function keepTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // A closed storage only means that the choice lasts as long as the page.
  }
}
