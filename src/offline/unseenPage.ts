import { LANGUAGES, type Language } from "#domain/language.ts";
import { LOCALES } from "#i18n/locale.ts";
import en from "#i18n/messages/en/offline.json" with { type: "json" };
import sq from "#i18n/messages/sq/offline.json" with { type: "json" };
import sr from "#i18n/messages/sr/offline.json" with { type: "json" };
import type { KeptPage } from "./keeping.ts";

const MESSAGES = { sq, sr, en };

const STYLE = `:root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}
body{max-width:42rem;margin:3rem auto;padding:0 1rem;color:light-dark(#16212c,#e9eef2);background:light-dark(#fff,#10171e)}
a{color:light-dark(#0b4f8a,#7db8e8)}
li{margin-block:.5rem}`;

/**
 * What is shown offline at an address that was never opened: says so in the address's language (English where it names
 * none), and leads to what was opened in that language.
 */
export function unseenPage(address: string, seen: readonly KeptPage[]): string {
  const language = languageOf(address) ?? "en";
  const words = MESSAGES[language];
  const openable = seen.filter(
    (page) => languageOf(page.address) === (languageOf(address) ?? languageOf(page.address)),
  );
  const links = openable.filter((page) => languageOf(page.address) !== undefined).map(linkTo);
  return `<!doctype html>
<html lang="${LOCALES[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words["offline.unseen"]}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${words["offline.unseen"]}</h1>
<p>${words["offline.unseenText"]}</p>
<p><a href="">${words["offline.reload"]}</a></p>
${links.length === 0 ? `<p>${words["offline.noneSeen"]}</p>` : `<h2>${words["offline.seen"]}</h2>\n<ul>${links.join("")}</ul>`}
</main>
</body>
</html>
`;
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
