import { textIn } from "#domain/language.ts";
import type { SiteData } from "./site.ts";

const ACCENT = "#0b4f8a";
const SURFACE = "#ffffff";

/**
 * The web app manifest of a programme, in the default language of its data set: a browser reads one name only. Its
 * addresses are relative to it; it lies beside the programme's root page, which leads on to the reader's language.
 */
export function manifestOf({ slug, dataset: { settings } }: SiteData): string {
  const { defaultLanguage, title, programmeName } = settings;
  const nameIn = (text: typeof title) => textIn(text, defaultLanguage)?.text;
  const toSite = slug === "" ? "./" : "../";
  const icon = (size: number) => ({
    src: `${toSite}icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose: "any maskable",
  });
  return JSON.stringify({
    start_url: "./",
    scope: "./",
    name: nameIn(title) ?? "Vijim",
    short_name: "Vijim",
    description: nameIn(programmeName),
    lang: defaultLanguage,
    display: "standalone",
    theme_color: ACCENT,
    background_color: SURFACE,
    icons: [icon(192), icon(512)],
  });
}
