/** Which kept data set a tab shows in place of the site's, so that a reload shows it again. */
const KEY = "vijim:shown";

/**
 * The id of the kept data set this tab shows; undefined where it shows the site's own. Coming from another programme goes
 * to what the site has of this one, and forgets the other.
 */
export function readShownId(programme: string): string | undefined {
  try {
    const [of, id] = (sessionStorage.getItem(KEY) ?? "").split("\n");
    if (of === programme) return id;
    sessionStorage.removeItem(KEY);
    return undefined;
  } catch {
    return undefined;
  }
}

/** Remembers it for as long as the tab is open, where storage is open; `undefined` forgets. */
export function keepShownId(programme: string, id: string | undefined): void {
  try {
    if (id === undefined) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, `${programme}\n${id}`);
  } catch {
    // A closed storage only means that a reload shows the site's own data again.
  }
}
