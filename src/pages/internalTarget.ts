import { LANGUAGES } from "#domain/language.ts";

/**
 * Where a press on a link leads when it stays within the site: path, search and hash, to be followed without a reload.
 * @param base - the address below which the programme is served; all its pages begin with a language.
 * @returns undefined for every press that is the browser's: other buttons, modifier keys, and all that `internalLink`
 * leaves to it.
 */
export function internalTarget(event: MouseEvent, base: URL): string | undefined {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  return event.defaultPrevented || !isPlain ? undefined : internalLink(event.target, base);
}

/**
 * Where the link leads that an element stands in, when that is a page of the programme.
 * @returns undefined for other sites, other programmes, downloads, and places on the same page.
 */
export function internalLink(element: EventTarget | null, base: URL): string | undefined {
  const link = element instanceof Element ? element.closest("a[href]") : null;
  const href = link?.getAttribute("href");
  if (link == null || href == null || link.hasAttribute("download") || link.hasAttribute("target")) return undefined;
  const to = new URL(href, document.baseURI);
  const isWithin =
    to.origin === base.origin && LANGUAGES.some((language) => to.pathname.startsWith(`${base.pathname}${language}/`));
  return isWithin && !href.startsWith("#") ? to.pathname + to.search + to.hash : undefined;
}
