import { parsePage } from "#state/address.ts";
import { AddToSlides } from "./AddToSlides.tsx";
import { SLIDE_PARTS } from "./slideParts.ts";
import { belowLanguage, useShownPath, useSite } from "./useSite.ts";

/** Slides of views that go by another name there. */
const PARTS: Readonly<Record<string, string>> = { statuses: "status", compare: "table" };

/** Puts one view of the page that is shown on a slide; nothing where the page has no slide of it. */
export function AddViewToSlides({ name }: { readonly name: string }) {
  const site = useSite();
  const page = parsePage(belowLanguage(useShownPath()));
  if (page === undefined) return null;
  const parts: readonly string[] = SLIDE_PARTS[page.page];
  const part = PARTS[name] ?? name;
  return parts.includes(part) ? <AddToSlides site={site} page={page} part={part} /> : null;
}
