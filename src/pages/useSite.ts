import { getRouteApi, useRouter, useRouterState } from "@tanstack/react-router";
import { useMemo, useSyncExternalStore } from "react";
import type { Indicator, Municipality, Source } from "#domain/dataset.ts";
import type { Day } from "#domain/day.ts";
import type { AreaId, IndicatorId, SourceId } from "#domain/id.ts";
import type { Programme } from "#domain/programme.ts";
import { rememberedFor } from "#domain/remembered.ts";
import { buildStatusMatrix, type StatusMatrix } from "#domain/statusMatrix.ts";
import type { Words } from "#i18n/words.ts";
import { hrefFrom, type Page, pathOf, siteHref } from "#state/address.ts";
import { today } from "#state/clock.ts";
import { changeSelection, type Selection, type SelectionChange } from "#state/selection.ts";
import { useFirstPack, type useIndicatorPack } from "#state/useDataset.ts";

/** What every page has at hand: the data it starts from, the words, what is chosen, and ways to other pages. */
export type Site = {
  readonly first: ReturnType<typeof useFirstPack>;
  readonly words: Words;
  readonly asOf: Day;
  readonly selection: Selection;
  /** Changes what is chosen, in the address; `push` makes a step of its own for the back button. */
  readonly select: (change: SelectionChange, step?: "push" | "replace") => void;
  /** The address of a page as seen from this one. */
  readonly hrefOf: (page: Page, selection?: Selection) => string;
  /** The address of a file of the whole site as seen from this page. */
  readonly fileHref: (name: string) => string;
  readonly sources: ReadonlyMap<SourceId, Source>;
  /** The slug of the programme shown, and all programmes of the site. */
  readonly programme: string;
  readonly programmes: readonly Programme[];
  /** The municipalities of the programme, in the reader's alphabet. */
  readonly members: readonly Municipality[];
};

/** What a ready indicator pack holds. */
export type IndicatorPackOf = Extract<ReturnType<typeof useIndicatorPack>, { state: "ready" }>["value"];

const languageRoute = getRouteApi("/$language");

export function useSite(): Site {
  const { words } = languageRoute.useLoaderData();
  const selection = languageRoute.useSearch();
  const router = useRouter();
  const { programme, programmes } = router.options.context;
  const pathname = useShownPath();
  const first = useFirstPack();
  const asOf = useAsOf(first.settings.asOf);
  const members = membersOf(first)(words);
  return useMemo(
    () => ({
      first,
      words,
      asOf,
      selection,
      select: (change, step = "replace") =>
        void router.navigate({
          to: "./",
          // What is shown may be behind what was chosen just before.
          search: (latest) => changeSelection(latest, change),
          replace: step === "replace",
          resetScroll: false,
        }),
      hrefOf: (page, chosen = {}) => hrefFrom(pathname, pathOf(words.language, page), chosen),
      fileHref: (name) => siteHref(pathname, programme, name),
      programme,
      programmes,
      sources: new Map(first.sources.map((source) => [source.id, source])),
      members,
    }),
    [first, words, asOf, selection, router, programme, programmes, pathname, members],
  );
}

/**
 * The path below the site of the page that is shown, with a slash at both ends: the address is ahead of it while the next
 * page loads, and nothing is drawn anew for that.
 */
export function useShownPath(): string {
  return useRouterState({
    select: ({ matches, location }) => {
      const page = matches.at(-1);
      // Where there is no such page, what matches is only the beginning of its path.
      if (page === undefined || page.routeId === "__root__" || page.routeId === "/$language") return location.pathname;
      return page.pathname.replace(/\/?$/, "/");
    },
  });
}

/** What stands behind the language in the path of a page. */
export function belowLanguage(pathname: string): string {
  return pathname.split("/").slice(2).join("/");
}

/** The same list for as long as data and language are, so that what is computed from it outlives a change of selection. */
export const membersOf = rememberedFor((first: Site["first"]) =>
  rememberedFor((words: Words): readonly Municipality[] =>
    first.municipalities
      .filter(({ inProgramme }) => inProgramme)
      .toSorted((one, other) => words.compareText(words.text(one.name), words.text(other.name))),
  ),
);

/** The reporting date (T2). Where it is "today", a prerendered page shows its day of building until it has come to life. */
function useAsOf(setting: Day | "today"): Day {
  const { builtOn } = useRouter().options.context;
  // A day that is set stays the same: to draw the page anew because today is another day would be for no news.
  return useSyncExternalStore(
    () => () => undefined,
    () => asOfToday(setting),
    () => (setting === "today" ? builtOn : setting),
  );
}

/** The reporting date as of now (T2). */
export function asOfToday(setting: Day | "today"): Day {
  return setting === "today" ? today() : setting;
}

/** The statuses of all indicators in all municipalities of the programme. */
export function useStatusMatrix({ first, members, asOf }: Site): StatusMatrix {
  return useMemo(() => statusMatrixOf({ first, members, asOf }), [first, members, asOf]);
}

export function statusMatrixOf({ first, members, asOf }: Pick<Site, "first" | "members" | "asOf">): StatusMatrix {
  return buildStatusMatrix({
    indicators: first.indicators,
    areas: members.map(({ id }) => id),
    observations: first.latest,
    targets: first.targets,
    settings: first.settings,
    asOf,
  });
}

export function indicatorOf(
  { first }: Pick<Site, "first">,
  id: IndicatorId | string | undefined,
): Indicator | undefined {
  return first.indicators.find((indicator) => indicator.id === id);
}

export function municipalityOf({ first }: Site, id: AreaId | string | undefined): Municipality | undefined {
  return first.municipalities.find((municipality) => municipality.id === id);
}
