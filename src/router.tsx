import {
  createMemoryHistory,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  Outlet,
} from "@tanstack/react-router";
import type { Day } from "#domain/day.ts";
import type { AreaId, IndicatorId } from "#domain/id.ts";
import { LANGUAGES, type Language } from "#domain/language.ts";
import type { Programme } from "#domain/programme.ts";
import { loadWords, type Words } from "#i18n/words.ts";
import { comparedIndicator } from "#pages/compareIndicator.ts";
import { FailedPage, FailedSite } from "#pages/FailedPage.tsx";
import { NotFoundPage } from "#pages/NotFoundPage.tsx";
import { OverviewPage } from "#pages/OverviewPage.tsx";
import { POPULATION } from "#pages/population.ts";
import { SitePage } from "#pages/SitePage.tsx";
import { parseSelection, searchText } from "#state/selection.ts";
import type { DatasetStore } from "#state/store.ts";

/** What every route may use. */
export type RouterContext = {
  /** What is loaded. */
  readonly store: DatasetStore;
  /** The language to begin with where the address names none. */
  readonly preferred: Language;
  /** The day the site was built: "today" while a prerendered page comes to life. */
  readonly builtOn: Day;
  /** The slug of the programme that is shown, and all there are on this site. */
  readonly programme: string;
  readonly programmes: readonly Programme[];
};

const root = createRootRouteWithContext<RouterContext>()({
  component: Outlet,
  notFoundComponent: NotFoundPage,
  validateSearch: parseSelection,
});

const language = createRoute({
  getParentRoute: () => root,
  path: "$language",
  params: {
    parse: ({ language }) => {
      if (!LANGUAGES.some((known) => known === language)) throw notFound();
      return { language: language as Language };
    },
  },
  loader: async ({ context, params }) => {
    const [words] = await Promise.all([loadWords(params.language), context.store.loadFirst()]);
    return { words };
  },
  // The words hold all that was made of them so far: they stay the same whatever is chosen on a page.
  staleTime: Number.POSITIVE_INFINITY,
  component: SitePage,
  errorComponent: FailedSite,
});

const overview = createRoute({
  getParentRoute: () => language,
  path: "/",
  component: OverviewPage,
});

const indicator = createRoute({
  getParentRoute: () => language,
  path: "indicator/$indicator",
  params: { parse: ({ indicator }) => ({ indicator: indicator as IndicatorId }) },
  loader: async ({ context, params, cause, location, parentMatchPromise }) => {
    await context.store.loadIndicator(params.indicator);
    if (cause !== "preload") return;
    const { loaderData } = await parentMatchPromise;
    if (loaderData) void lookAhead(context.store, loaderData.words, parseSelection(location.search), params.indicator);
  },
  component: lazyPage(() => import("#pages/IndicatorPage.tsx"), "IndicatorPage"),
});

const municipality = createRoute({
  getParentRoute: () => language,
  path: "municipality/$municipality",
  params: { parse: ({ municipality }) => ({ municipality: municipality as AreaId }) },
  loader: ({ context, params, parentMatchPromise }) =>
    Promise.all([
      context.store.loadArea(params.municipality),
      context.store.loadIndicator(POPULATION),
      loadForPlans(context.store, parentMatchPromise),
    ]),
  component: lazyPage(() => import("#pages/MunicipalityPage.tsx"), "MunicipalityPage"),
});

const plans = createRoute({
  getParentRoute: () => language,
  path: "plans",
  loader: ({ context, parentMatchPromise }) => loadForPlans(context.store, parentMatchPromise),
  component: lazyPage(() => import("#pages/PlansPage.tsx"), "PlansPage"),
});

const compare = createRoute({
  getParentRoute: () => language,
  path: "compare",
  loaderDeps: ({ search }) => ({ asked: search.indicator }),
  loader: ({ context, deps, parentMatchPromise }) =>
    Promise.all([loadCompared(context.store, deps.asked), loadLateWords(parentMatchPromise)]),
  component: lazyPage(() => import("#pages/ComparePage.tsx"), "ComparePage"),
});

const quality = createRoute({
  getParentRoute: () => language,
  path: "quality",
  loader: ({ context, parentMatchPromise }) =>
    Promise.all([context.store.loadQuality(), loadForPlans(context.store, parentMatchPromise)]),
  component: lazyPage(() => import("#pages/QualityPage.tsx"), "QualityPage"),
});

const report = createRoute({
  getParentRoute: () => language,
  path: "report",
  loader: ({ context, parentMatchPromise }) =>
    Promise.all([context.store.loadQuality(), loadForPlans(context.store, parentMatchPromise)]),
  component: lazyPage(() => import("#pages/ReportPage.tsx"), "ReportPage"),
});

const data = createRoute({
  getParentRoute: () => language,
  path: "data",
  loader: ({ parentMatchPromise }) => loadLateWords(parentMatchPromise),
  component: lazyPage(() => import("#pages/DataPage.tsx"), "DataPage"),
});

const present = createRoute({
  getParentRoute: () => language,
  path: "present",
  loader: ({ parentMatchPromise }) => loadLateWords(parentMatchPromise),
  component: lazyPage(() => import("#pages/PresentPage.tsx"), "PresentPage"),
});

const method = createRoute({
  getParentRoute: () => language,
  path: "method",
  loader: ({ parentMatchPromise }) => loadLateWords(parentMatchPromise),
  component: lazyPage(() => import("#pages/MethodPage.tsx"), "MethodPage"),
});

/** Whoever presses meanwhile does not wait for it, and where it cannot be had nothing is worked out ahead. */
async function lookAhead(...asked: Parameters<typeof import("#pages/lookAhead.ts").lookAhead>): Promise<void> {
  const ahead = await import("#pages/lookAhead.ts").catch(() => undefined);
  await ahead?.lookAhead(...asked);
}

/**
 * A page in a chunk of its own. Where the chunk cannot be had the router would reload the page, and what is not kept yet
 * would be gone: with an error of ours it shows the failure, and leaves reloading to the reader.
 */
function lazyPage<Module extends Record<string, unknown>, Name extends keyof Module & string>(
  load: () => Promise<Module>,
  name: Name,
) {
  return lazyRouteComponent<Module, Name>(
    () => load().catch((cause: unknown) => Promise.reject(new Error(`${name} cannot be loaded`, { cause }))),
    name,
  );
}

/** What a page that shows plans needs before it is drawn. */
async function loadForPlans(store: DatasetStore, parent: Promise<{ readonly loaderData?: { readonly words: Words } }>) {
  await Promise.all([store.loadPlans(), loadLateWords(parent)]);
}

/** The indicator that is compared, by default the one that the page begins with. */
async function loadCompared(store: DatasetStore, asked: string | undefined) {
  await store.loadFirst();
  const { first } = store.getState();
  const indicator = first && comparedIndicator(first, asked);
  if (indicator !== undefined) await store.loadIndicator(indicator.id);
}

/** The messages of the pages that come after the first view; the words are the parent route's. */
async function loadLateWords(parent: Promise<{ readonly loaderData?: { readonly words: Words } }>) {
  await (await parent).loaderData?.words.loadLate();
}

const routeTree = root.addChildren([
  language.addChildren([overview, indicator, municipality, plans, compare, quality, report, data, present, method]),
]);

/**
 * The router of the site.
 * @param basepath - the path below which the site is served, with a slash at both ends.
 * @param path - for prerendering: the one path shown; in a browser the address bar is followed.
 */
export function createSiteRouter(context: RouterContext, basepath: string, path?: string) {
  return createRouter({
    routeTree,
    context,
    basepath,
    trailingSlash: "always",
    scrollRestoration: path === undefined && placeKeeper(),
    defaultNotFoundComponent: NotFoundPage,
    defaultErrorComponent: FailedPage,
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: searchText,
    ...(path !== undefined && { history: createMemoryHistory({ initialEntries: [path] }) }),
  });
}

/** Whether a page that was drawn goes where it was left: not the first one, where its reader has gone on before it came to life. */
function placeKeeper(): () => boolean {
  let isFirst = true;
  return () => {
    const hasGoneOn = isFirst && scrollY > 0;
    isFirst = false;
    return !hasGoneOn;
  };
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createSiteRouter>;
  }
}
