import { LANGUAGES, type Language } from "#domain/language.ts";
import { OFFLINE_MESSAGES } from "#i18n/offlineMessages.ts";
import { barePage } from "./barePage.ts";
import type { KeptPage } from "./keeping.ts";

/**
 * What is shown offline at an address that was never opened: says so in the address's language (English where it names
 * none), and leads to what was opened in that language.
 */
export function unseenPage(address: string, seen: readonly KeptPage[]): string {
  const language = languageOf(address) ?? "en";
  const words = OFFLINE_MESSAGES[language];
  const openable = seen.filter(
    (page) => languageOf(page.address) === (languageOf(address) ?? languageOf(page.address)),
  );
  const links = openable.filter((page) => languageOf(page.address) !== undefined).map(linkTo);
  const main = `<h1>${words["offline.unseen"]}</h1>
<p>${words["offline.unseenText"]}</p>
<p><a href="">${words["offline.reload"]}</a></p>
${links.length === 0 ? `<p>${words["offline.noneSeen"]}</p>` : `<h2>${words["offline.seen"]}</h2>\n<ul>${links.join("")}</ul>`}`;
  return barePage({ language, title: words["offline.unseen"], main });
}

function languageOf(address: string): Language | undefined {
  const parts = new URL(address).pathname.split("/");
  return LANGUAGES.find((language) => parts.includes(language));
}

/** A page is called what its title says, which stands in it as markup already. */
function linkTo({ address, html }: KeptPage): string {
  const title = /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? "";
  return `<li><a href="${new URL(address).pathname}">${title}</a></li>`;
}
