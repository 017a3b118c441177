/** The files that the HTML of a page names under `assets/` and `packs/`: without them it cannot come to life. Absolute addresses. */
export function filesOf(html: string, page: string): readonly string[] {
  const named = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = ""]) => address).filter(isForGood);
  return [...new Set(named.map((address) => new URL(address, page).href))];
}

/** Whether a file is named after its content, so that what was once had at its address is right for good. */
export function isForGood(address: string): boolean {
  return /\/(assets|packs)\/(?:worker\/)?[^/?]+\.\w+$/.test(address);
}

/**
 * Which script and which data the head of a page belongs to: two pages of a programme fit together where it is the same.
 * @returns "" where the text is no page of a built site.
 */
export function versionOf(head: string): string {
  const names = head.match(/(?<=assets\/)index-[\w-]+\.js|(?<=packs\/)first\.\w+\.pack/g) ?? [];
  return [...new Set(names)].toSorted().join(" ");
}
