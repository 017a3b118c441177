import type { Language } from "#domain/language.ts";

/**
 * The first of a reader's languages (as `sr-Latn-RS`) that is known; Serbian also for its neighbours, English where none is.
 * It uses nothing from outside itself: the page at a site's root runs the text of it (build/rootPage.ts).
 */
export function preferredLanguage(wanted: readonly string[], known: readonly Language[]): Language {
  for (const tag of wanted) {
    const language = tag.slice(0, 2).toLowerCase();
    const spoken = ["bs", "hr", "cn"].includes(language) ? "sr" : language;
    const found = known.find((one) => one === spoken);
    if (found !== undefined) return found;
  }
  return "en";
}
