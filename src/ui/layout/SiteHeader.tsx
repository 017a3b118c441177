import { LOCALES } from "#i18n/locale.ts";
import { type ThemeChoice, ThemeSwitch } from "#ui/control/ThemeSwitch.tsx";
import type { LanguageLink, MenuPage, NavEntry } from "./pageLink.ts";
import { NavMenu, SiteNav } from "./SiteNav.tsx";
import { useWords } from "./WordsContext.tsx";

type Props = {
  readonly homeHref: string;
  readonly programme: string;
  /** All programmes of the site, this one among them; a choice where there are several. */
  readonly programmes: readonly MenuPage[];
  readonly links: readonly NavEntry[];
  readonly languageLinks: readonly LanguageLink[];
  readonly theme: ThemeChoice;
  readonly onThemeChange: (theme: ThemeChoice) => void;
};

/** The site's name, its pages, its languages and its looks. */
export function SiteHeader({ homeHref, programme, programmes, links, languageLinks, theme, onThemeChange }: Props) {
  const words = useWords();
  return (
    <div className="site-header">
      <div className="site-header__brand">
        <a className="site-header__name" href={homeHref}>
          {words.say("common.appName")}
        </a>
        {programmes.length > 1 ? (
          <nav className="site-header__programme" aria-label={words.say("common.programmes")}>
            <NavMenu label={programme} pages={programmes} />
          </nav>
        ) : (
          <span className="site-header__programme">{programme}</span>
        )}
      </div>
      <div className="site-header__settings">
        <LanguageSwitch links={languageLinks} />
        <ThemeSwitch theme={theme} onChange={onThemeChange} />
      </div>
      <SiteNav links={links} />
    </div>
  );
}

/** The same view in another language; each language is named in its own words. */
function LanguageSwitch({ links }: { readonly links: readonly LanguageLink[] }) {
  const words = useWords();
  return (
    <nav aria-label={words.say("common.language.label")}>
      <ul className="languages">
        {links.map(({ language, href }) => (
          <li key={language}>
            <a
              className="languages__link"
              href={href}
              lang={LOCALES[language]}
              hrefLang={LOCALES[language]}
              aria-current={language === words.language ? "true" : undefined}
            >
              {words.say(`common.language.${language}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
