import type { Language } from "#domain/language.ts";
import { LOCALES } from "#i18n/locale.ts";

/** The style of a page that can ask for no file. */
export const BARE_STYLE = `:root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}
body{max-width:42rem;margin:3rem auto;padding:0 1rem;color:light-dark(#16212c,#e9eef2);background:light-dark(#fff,#10171e)}
a{color:light-dark(#0b4f8a,#7db8e8)}
li{margin-block:.5rem}`;

/** How a content security policy names that style. A browser computes it from the style: another style, another hash. */
export const BARE_STYLE_HASH = "'sha256-Wp0b94XNhPSx4HKuH8yrrnK53A0bWF+rzCKw/wQOaYI='";

type BarePage = {
  readonly language: Language;
  readonly title: string;
  /** The markup of the page's main part. */
  readonly main: string;
  /** What else stands in its head. */
  readonly head?: string;
  /** A script, and how a content security policy names it. */
  readonly script?: { readonly text: string; readonly hash: string };
};

/** A page that stands alone, whatever its address: all it is made of is in it, and its policy allows nothing else. */
export function barePage({ language, title, main, head = "", script }: BarePage): string {
  const policy = `default-src 'none'; style-src ${BARE_STYLE_HASH}${script ? `; script-src ${script.hash}` : ""}`;
  return `<!doctype html>
<html lang="${LOCALES[language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}; form-action 'none'; base-uri 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${head}
<style>${BARE_STYLE}</style>
</head>
<body>
<main>
${main}
</main>
${script ? `<script>${script.text}</script>\n` : ""}</body>
</html>
`;
}
