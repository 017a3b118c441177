import { LANGUAGES } from "#domain/language.ts";
import { preferredLanguage } from "#i18n/preferredLanguage.ts";
import { barePage } from "#root/offline/barePage.ts";
import type { PrerenderedPage } from "./html.ts";
import { inlineSource } from "./policy.ts";
import type { SiteData } from "./site.ts";

/** Leads on before anything else is asked for: to whoever comes by the site's address, all that follows is there sooner. */
const SCRIPT = `const preferred=${preferredLanguage}
location.replace(new URL(preferred(navigator.languages,${JSON.stringify(LANGUAGES)})+"/",location.href))`;

/** How the policy of a site allows it. */
export const LEAD_ON_HASH = inlineSource(SCRIPT);

/**
 * The page at the root of a programme, which leads on to a language. It names the site's script and data, by which pages
 * that are open learn of another version (state/connection.ts).
 * @param template - the page that the bundler made, which names the site's script.
 */
export function rootPage({ firstPack }: SiteData, { title, html }: PrerenderedPage, template: string): string {
  const [script] = /assets\/index-[\w-]+\.js/.exec(template) ?? [];
  if (script === undefined) throw new Error("the page that the bundler made names no script");
  return barePage({
    language: "en",
    title,
    main: html,
    head: `<meta name="vijim:version" content="${script} packs/${firstPack}">`,
    script: { text: SCRIPT, hash: LEAD_ON_HASH },
  });
}
