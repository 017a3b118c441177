import { LOCALES } from "#i18n/locale.ts";
import { type ThemeChoice, ThemeSwitch } from "#ui/control/ThemeSwitch.tsx";
import type { LanguageLink, NavEntry } from "./pageLink.ts";
import { SiteNav } from "./SiteNav.tsx";
import { useWords } from "./WordsContext.tsx";

type Props = {
  readonly homeHref: string;
  readonly programme: string;
  readonly links: readonly NavEntry[];
  readonly languageLinks: readonly LanguageLink[];
  readonly theme: ThemeChoice;
  readonly onThemeChange: (theme: ThemeChoice) => void;
};

/** The site's name, its pages, its languages and its looks. */
export function SiteHeader({ homeHref, programme, links, languageLinks, theme, onThemeChange }: Props) {
  const words = useWords();
  return (
    <div className="site-header">
      <a className="site-header__brand" href={homeHref}>
        <span className="site-header__name">{words.say("common.appName")}</span>
        <span className="site-header__programme">{programme}</span>
      </a>
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
