import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef } from "react";
import { OnceCalm } from "./OnceCalm.tsx";
import type { MenuPage, NavEntry, PageLink } from "./pageLink.ts";
import { useWords } from "./WordsContext.tsx";

/** The pages of the site; long lists of pages open as menus. */
export function SiteNav({ links }: { readonly links: readonly NavEntry[] }) {
  const words = useWords();
  return (
    <nav className="site-nav" aria-label={words.say("common.nav.label")}>
      <ul className="site-nav__list">
        {links.map((entry) => (
          <li key={entry.label}>{"pages" in entry ? <NavMenu {...entry} /> : <NavLink {...entry} />}</li>
        ))}
      </ul>
    </nav>
  );
}

function NavLink({ label, href, isCurrent }: PageLink) {
  return (
    <a className="site-nav__link" href={href} aria-current={isCurrent ? "page" : undefined}>
      {label}
    </a>
  );
}

type MenuProps = { readonly label: string; readonly pages: readonly MenuPage[] };

/** A list of pages that opens under its name. */
export function NavMenu({ label, pages }: MenuProps) {
  const { menu, onBlur, onKeyDown } = useClosing();
  const isCurrent = pages.some((page) => page.isCurrent);
  return (
    <details ref={menu} className="site-nav__menu" name="site-nav" onBlur={onBlur} onKeyDown={onKeyDown}>
      <summary className={isCurrent ? "site-nav__link site-nav__link--within" : "site-nav__link"}>{label}</summary>
      <ul className="site-nav__pages">
        <OnceCalm>
          {pagesByGroup(pages).map(([group, members]) =>
            group === undefined ? (
              <PageItems key="" pages={members} />
            ) : (
              <PageGroup key={group} name={group} pages={members} />
            ),
          )}
        </OnceCalm>
      </ul>
    </details>
  );
}

/** The groups in the order in which the pages name them first. */
function pagesByGroup(pages: readonly MenuPage[]): readonly (readonly [string | undefined, readonly MenuPage[]])[] {
  const names = [...new Set(pages.map(({ group }) => group))];
  return names.map((name) => [name, pages.filter(({ group }) => group === name)]);
}

type GroupProps = { readonly name: string; readonly pages: readonly MenuPage[] };

function PageGroup({ name, pages }: GroupProps) {
  const id = useId();
  return (
    <li className="site-nav__group">
      <span id={id} className="site-nav__group-name">
        {name}
      </span>
      <ul aria-labelledby={id}>
        <PageItems pages={pages} />
      </ul>
    </li>
  );
}

function PageItems({ pages }: { readonly pages: readonly PageLink[] }) {
  return pages.map(({ href, label, isCurrent }) => (
    <li key={href}>
      <a href={href} aria-current={isCurrent ? "page" : undefined}>
        {label}
      </a>
    </li>
  ));
}

/** Closes a menu with Escape, with a press elsewhere, when the focus moves on and when a page was chosen. */
function useClosing() {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const element = menu.current;
      if (element === null || !(event.target instanceof Node)) return;
      const isChoice = event.type === "click" && event.target instanceof Element && event.target.closest("a") !== null;
      if (!element.contains(event.target) || isChoice) element.open = false;
    };
    document.addEventListener("pointerdown", close);
    menu.current?.addEventListener("click", close);
    const mounted = menu.current;
    return () => {
      document.removeEventListener("pointerdown", close);
      mounted?.removeEventListener("click", close);
    };
  }, []);
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent<HTMLDetailsElement>) => {
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) currentTarget.open = false;
  };
  const onKeyDown = ({ key, currentTarget }: KeyboardEvent<HTMLDetailsElement>) => {
    if (key !== "Escape" || !currentTarget.open) return;
    currentTarget.open = false;
    currentTarget.querySelector("summary")?.focus();
  };
  return { menu, onBlur, onKeyDown };
}
