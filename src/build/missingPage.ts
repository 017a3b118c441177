import { LANGUAGES } from "#domain/language.ts";
import { LOCALES } from "#i18n/locale.ts";
import { toolsCatalogue } from "#i18n/toolsCatalogue.ts";
import { createWords } from "#i18n/words.ts";
import { BARE_STYLE_HASH, barePage } from "#root/offline/barePage.ts";
import { type InlineHashes, inlineSource } from "./policy.ts";

/**
 * A host shows the page at any address below the site, however deep, and the build does not know where the site will lie:
 * the way home is what stands before the language in the address.
 */
const SCRIPT = `const place = /\\/(${LANGUAGES.join("|")})(?=\\/|$)/.exec(location.pathname)?.index ?? 0;
for (const link of document.links) link.pathname = location.pathname.slice(0, place) + link.pathname;`;

const SCRIPT_HASH = inlineSource(SCRIPT);

/** What stands in pages that can ask for no file: this one, and the one that says that a page was not seen. */
export const BARE_HASHES: InlineHashes = { scripts: [SCRIPT_HASH], styles: [BARE_STYLE_HASH] };

/** The page 404.html, which hosts answer with where there is nothing, in all languages. */
export function missingPage(): string {
  const sections = LANGUAGES.map((language) => {
    const { say } = createWords(language, toolsCatalogue(language));
    return `<section lang="${LOCALES[language]}">
<h1>${say("common.notFound.title")}</h1>
<p>${say("common.notFound.text")}</p>
<p><a href="/${language}/">${say("common.notFound.link")}</a></p>
</section>`;
  });
  const main = sections.join("\n");
  return barePage({ language: "en", title: "404 – Vijim", main, script: { text: SCRIPT, hash: SCRIPT_HASH } });
}
