import type { Language } from "#domain/language.ts";

/** A place on the site. */
export type PageLink = {
  readonly label: string;
  readonly href: string;
  /** Whether it is the page that is shown. */
  readonly isCurrent?: boolean;
};

/** A page in a menu, under the name of its group where it has one. */
export type MenuPage = PageLink & { readonly group?: string | undefined };

/** An entry of the main navigation: a page, or a list of pages that opens. */
export type NavEntry = PageLink | { readonly label: string; readonly pages: readonly MenuPage[] };

/** The view that is shown, in one of the languages. */
export type LanguageLink = { readonly language: Language; readonly href: string };
