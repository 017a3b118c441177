import type { Page } from "#state/address.ts";
import { AddToSlides } from "./AddToSlides.tsx";
import { SLIDE_PARTS } from "./slideParts.ts";
import type { Site } from "./useSite.ts";

type Props = { readonly site: Site; readonly page: Page; readonly name: string };

/** Slides of views that go by another name there. */
const PARTS: Readonly<Record<string, string>> = { statuses: "status", compare: "table" };

/** Puts one view of a page on a slide; nothing where the page has no slide of it. */
export function AddViewToSlides({ site, page, name }: Props) {
  const parts: readonly string[] = SLIDE_PARTS[page.page];
  const part = PARTS[name] ?? name;
  return parts.includes(part) ? <AddToSlides site={site} page={page} part={part} /> : null;
}
