import { LANGUAGES } from "#domain/language.ts";

/**
 * Where a press on a link leads when it stays within the site: path, search and hash, to be followed without a reload.
 * @param base - the address below which the programme is served; all its pages begin with a language.
 * @returns undefined for every press that is the browser's: other buttons, modifier keys, other sites, other programmes,
 * downloads, and places on the same page.
 */
export function internalTarget(event: MouseEvent, base: URL): string | undefined {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (event.defaultPrevented || !isPlain || !(event.target instanceof Element)) return undefined;
  const link = event.target.closest("a[href]");
  const href = link?.getAttribute("href");
  if (link == null || href == null || link.hasAttribute("download") || link.hasAttribute("target")) return undefined;
  const to = new URL(href, document.baseURI);
  const isWithin =
    to.origin === base.origin && LANGUAGES.some((language) => to.pathname.startsWith(`${base.pathname}${language}/`));
  return isWithin && !href.startsWith("#") ? to.pathname + to.search + to.hash : undefined;
}
