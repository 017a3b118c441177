/** The title of a page in tabs and bookmarks: its heading, with the site's name where the heading does not hold it. */
export function titleOf(heading: string): string {
  return heading.includes("Vijim") ? heading : `${heading} – Vijim`;
}
