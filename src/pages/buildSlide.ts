import type { Page } from "#state/address.ts";
import { type DeckSlide, slideOf, type View, viewOf } from "#state/deck.ts";
import type { DatasetStore } from "#state/store.ts";
import type { BuiltSlide, SlideGiven } from "./builtSlide.ts";
import { comparedIndicator } from "./compareIndicator.ts";
import { COMPARE_PARTS, compareSlide } from "./slideCompare.ts";
import { INDICATOR_PARTS, indicatorSlide } from "./slideIndicator.ts";
import { METHOD_PARTS, methodSlide } from "./slideMethod.ts";
import { MUNICIPALITY_PARTS, municipalitySlide } from "./slideMunicipality.ts";
import { OVERVIEW_PARTS, overviewSlide } from "./slideOverview.ts";
import { PLANS_PARTS, plansSlide } from "./slidePlans.ts";
import { plansOf } from "./usePlans.ts";
import { indicatorOf, municipalityOf, type Site } from "./useSite.ts";

/** What each kind of page can put on a slide, what it does by itself first. */
export const SLIDE_PARTS = {
  overview: OVERVIEW_PARTS,
  indicator: INDICATOR_PARTS,
  municipality: MUNICIPALITY_PARTS,
  plans: PLANS_PARTS,
  compare: COMPARE_PARTS,
  quality: ["unreported"],
  method: METHOD_PARTS,
  report: [],
  data: [],
  present: [],
} as const satisfies Readonly<Record<Page["page"], readonly string[]>>;

/** The same slide of another part of its view. */
export function withPart(slide: DeckSlide, part: string): DeckSlide {
  const view = viewOf(slide.address);
  return view === undefined ? slide : slideOf({ ...view, selection: { ...view.selection, part } }, slide);
}

/** The part of a view that is shown, of those its kind of page has. */
export function partOf<Name extends string>(view: View, parts: readonly Name[]): Name | undefined {
  return parts.find((part) => part === view.selection.part);
}

/** Loads what a view's slide is built from; what cannot be had is left out and told by the slide. */
export async function loadForSlide(store: DatasetStore, site: Site, { page, selection }: View): Promise<void> {
  await site.words.loadLate();
  if (page.page === "indicator") await store.loadIndicator(page.indicator);
  const compared = page.page === "compare" ? comparedIndicator(site.first, selection.indicator) : undefined;
  if (compared !== undefined) await store.loadIndicator(compared.id);
  if (page.page === "municipality") await store.loadArea(page.municipality);
  if (["overview", "municipality", "plans"].includes(page.page) && store.getState().plans?.state !== "ready")
    await store.loadPlans();
}

/** The slide of a view from what is loaded; undefined where the data set has nothing of the kind, or it could not be had. */
export function buildSlide(store: DatasetStore, site: Site, view: View): BuiltSlide | undefined {
  const given = givenFor(store, { ...site, selection: view.selection }, view);
  if (given === undefined) return undefined;
  const { page } = view;
  switch (page.page) {
    case "overview":
      return overviewSlide(given, partOf(view, OVERVIEW_PARTS) ?? "map");
    case "indicator": {
      const indicator = indicatorOf(site, page.indicator);
      return indicator && indicatorSlide(given, indicator, partOf(view, INDICATOR_PARTS) ?? "trend");
    }
    case "municipality": {
      const municipality = municipalityOf(site, page.municipality);
      return municipality && municipalitySlide(given, municipality, partOf(view, MUNICIPALITY_PARTS) ?? "summary");
    }
    case "plans":
      return plansSlide(given, partOf(view, PLANS_PARTS));
    case "compare": {
      const indicator = comparedIndicator(site.first, view.selection.indicator);
      return indicator && compareSlide(given, indicator, partOf(view, COMPARE_PARTS) ?? "bars");
    }
    case "quality":
      return overviewSlide(given, "unreported");
    case "method":
      return methodSlide(given, partOf(view, METHOD_PARTS) ?? "method");
    case "report":
    case "data":
    case "present":
      return undefined;
  }
}

function givenFor(store: DatasetStore, site: Site, { page, selection }: View): SlideGiven | undefined {
  const { boundaries, indicators, areas, plans } = store.getState();
  if (boundaries === undefined) return undefined;
  const asked = page.page === "indicator" ? page.indicator : comparedIndicator(site.first, selection.indicator)?.id;
  const [indicator, area] = [
    asked && indicators.get(asked),
    page.page === "municipality" ? areas.get(page.municipality) : undefined,
  ];
  return {
    site,
    topology: boundaries,
    indicatorPack: indicator && indicator.state === "ready" ? indicator.value : undefined,
    areaPack: area?.state === "ready" ? area.value : undefined,
    plans: plans?.state === "ready" ? plansOf(plans.value, site) : undefined,
  };
}
