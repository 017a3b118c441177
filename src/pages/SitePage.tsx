import { getRouteApi, Outlet, useRouter } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useState } from "react";
import { useStore } from "zustand";
import { LANGUAGES, type Language } from "#domain/language.ts";
import { LOCALES } from "#i18n/locale.ts";
import { hrefFrom, programmeHref } from "#state/address.ts";
import { useConnection } from "#state/connection.ts";
import { DatasetStoreContext } from "#state/DatasetStoreContext.tsx";
import { doEarlyUses } from "#state/earlyUse.ts";
import { keepTheme, readTheme, type Theme } from "#state/theme.ts";
import { useDatasetStore } from "#state/useDataset.ts";
import { TakeAwayContext } from "#ui/control/takeAwayContext.ts";
import { PageFrame } from "#ui/layout/PageFrame.tsx";
import type { MenuPage, NavEntry } from "#ui/layout/pageLink.ts";
import { WordsProvider } from "#ui/layout/WordsContext.tsx";
import { GLOSSARY_ID } from "./glossaryId.ts";
import { titleOf } from "./titleOf.ts";
import { useBackToPublished } from "./useBackToPublished.ts";
import { useInternalLinks } from "./useInternalLinks.ts";
import { belowLanguage, type Site, useShownPath, useSite } from "./useSite.ts";
import { useTakeAway } from "./useTakeAway.tsx";

const EmbedFrame = lazy(async () => ({ default: (await import("#ui/layout/EmbedFrame.tsx")).EmbedFrame }));

const languageRoute = getRouteApi("/$language");

/** Every page of one language: its words, what surrounds it, and links that need no reload. */
export function SitePage() {
  const { words } = languageRoute.useLoaderData();
  const { store } = useRouter().options.context;
  return (
    <DatasetStoreContext value={store}>
      <WordsProvider words={words}>
        <FramedPage />
      </WordsProvider>
    </DatasetStoreContext>
  );
}

/** What surrounds a page: all of the site, or next to nothing where it stands in a frame of another page. */
function FramedPage() {
  const site = useSite();
  const way = useTakeAway(site);
  usePageChange();
  useEffect(() => doEarlyUses(document.body), []);
  return (
    <TakeAwayContext value={way}>
      {site.selection.embed === undefined ? <WholePage site={site} /> : <EmbeddedPage site={site} />}
    </TakeAwayContext>
  );
}

function EmbeddedPage({ site }: { readonly site: Site }) {
  const { first, words, asOf, selection } = site;
  const pathname = useShownPath();
  const { embed = "page", ...rest } = selection;
  const path = pathname.replace(/^\//, "");
  return (
    <Suspense fallback={<main />}>
      <EmbedFrame
        view={embed}
        pageHref={hrefFrom(pathname, path, rest)}
        programme={words.text(first.settings.programmeName)}
        asOf={asOf}
        isIllustrative={first.sources.some(({ kind }) => kind === "illustrative")}
        isInternal={first.audience === "internal"}
      >
        <Outlet />
      </EmbedFrame>
    </Suspense>
  );
}

function WholePage({ site }: { readonly site: Site }) {
  const { first, words, asOf, hrefOf } = site;
  const pathname = useShownPath();
  const [theme, setTheme] = useTheme();
  const shown = useStore(useDatasetStore(), (state) => state.shown);
  const backToPublished = useBackToPublished();
  useInternalLinks();
  return (
    <PageFrame
      homeHref={hrefOf({ page: "overview" })}
      programme={words.text(first.settings.programmeName)}
      programmes={programmePages(site, pathname)}
      links={navigation(site, pathname)}
      languageLinks={languageLinks(pathname, site)}
      theme={theme}
      onThemeChange={setTheme}
      asOf={asOf}
      isIllustrative={first.sources.some(({ kind }) => kind === "illustrative")}
      isInternal={first.audience === "internal"}
      {...useConnection()}
      own={shown && { name: shown.name, onBack: () => void backToPublished() }}
      sources={first.sources}
      sourcesHref={hrefOf({ page: "method" })}
      glossaryHref={`${hrefOf({ page: "method" })}#${GLOSSARY_ID}`}
      disclaimer={words.text(first.settings.disclaimer)}
      contact={first.settings.contact}
    >
      <Outlet />
    </PageFrame>
  );
}

function navigation(site: Site, pathname: string): readonly NavEntry[] {
  const { words, hrefOf } = site;
  const isOverview = /^\/\w+\/$/.test(pathname);
  return [
    { label: words.say("common.nav.overview"), href: hrefOf({ page: "overview" }), isCurrent: isOverview },
    { label: words.say("common.nav.indicators"), pages: indicatorPages(site, pathname) },
    { label: words.say("common.nav.municipalities"), pages: municipalityPages(site, pathname) },
    ...(["plans", "compare", "quality", "data", "present", "method"] as const).map((page) => ({
      label: words.say(`common.nav.${page}`),
      href: hrefOf({ page }),
      isCurrent: new RegExp(`^/\\w+/${page}/`).test(pathname),
    })),
  ];
}

function programmePages({ words, programmes, programme }: Site, pathname: string): readonly MenuPage[] {
  return programmes.map(({ slug, name }) => ({
    label: words.text(name),
    href: programmeHref(pathname, programme, slug),
    isCurrent: slug === programme,
  }));
}

/** Indicators under the result they speak of. */
function indicatorPages({ first, words, hrefOf }: Site, pathname: string): readonly MenuPage[] {
  return first.indicators.map(({ id, name, resultLevel }) => ({
    label: words.text(name),
    group: words.say(`indicator.resultLevel.${resultLevel}`),
    href: hrefOf({ page: "indicator", indicator: id }),
    isCurrent: pathname.includes(`/indicator/${id}/`),
  }));
}

/** The municipalities of the programme, then the others. */
function municipalityPages({ first, words, hrefOf, members }: Site, pathname: string): readonly MenuPage[] {
  const others = first.municipalities
    .filter(({ inProgramme }) => !inProgramme)
    .toSorted((one, other) => words.compareText(words.text(one.name), words.text(other.name)));
  return [...members, ...others].map(({ id, name, inProgramme }) => ({
    label: words.text(name),
    group: words.say(inProgramme ? "common.inProgramme" : "common.notInProgramme"),
    href: hrefOf({ page: "municipality", municipality: id }),
    isCurrent: pathname.includes(`/municipality/${id}/`),
  }));
}

/** The view that is shown, in each language: same page, same selection. */
function languageLinks(pathname: string, { selection }: Site) {
  return LANGUAGES.map((language: Language) => ({
    language,
    href: hrefFrom(pathname, `${language}/${belowLanguage(pathname)}`, selection),
  }));
}

/** The reader's choice of light or dark; as on the device until it is read, as the server cannot know it. */
function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>("system");
  useEffect(() => setTheme(readTheme()), []);
  return [
    theme,
    (chosen) => {
      keepTheme(chosen);
      setTheme(chosen);
    },
  ];
}

/** Tells the browser, and those who cannot see, that another page is there: title, language, focus. */
function usePageChange() {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe("onRendered", ({ toLocation, pathChanged }) => {
        const language = LANGUAGES.find((one) => toLocation.pathname.startsWith(`/${one}/`));
        // Said once more, it would have the browser work out the style of every element anew.
        if (language !== undefined && document.documentElement.lang !== LOCALES[language])
          document.documentElement.lang = LOCALES[language];
        const heading = document.querySelector("h1")?.textContent ?? "";
        document.title = titleOf(heading);
        // Before that frame is laid out it would have the page laid out twice.
        if (pathChanged)
          requestAnimationFrame(() => document.getElementById("content")?.focus({ preventScroll: true }));
      }),
    [router],
  );
}
