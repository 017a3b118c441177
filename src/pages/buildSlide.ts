import { type DeckSlide, slideOf, type View, viewOf } from "#state/deck.ts";
import type { DatasetStore } from "#state/store.ts";
import type { BuiltSlide, SlideGiven } from "./builtSlide.ts";
import { comparedIndicator } from "./compareIndicator.ts";
import { compareSlide } from "./slideCompare.ts";
import { indicatorSlide } from "./slideIndicator.ts";
import { methodSlide } from "./slideMethod.ts";
import { municipalitySlide } from "./slideMunicipality.ts";
import { overviewSlide } from "./slideOverview.ts";
import { SLIDE_PARTS } from "./slideParts.ts";
import { plansSlide } from "./slidePlans.ts";
import { plansOf } from "./usePlans.ts";
import { indicatorOf, municipalityOf, type Site } from "./useSite.ts";

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
      return overviewSlide(given, partOf(view, SLIDE_PARTS.overview) ?? "map");
    case "indicator": {
      const indicator = indicatorOf(site, page.indicator);
      return indicator && indicatorSlide(given, indicator, partOf(view, SLIDE_PARTS.indicator) ?? "trend");
    }
    case "municipality": {
      const municipality = municipalityOf(site, page.municipality);
      return (
        municipality && municipalitySlide(given, municipality, partOf(view, SLIDE_PARTS.municipality) ?? "summary")
      );
    }
    case "plans":
      return plansSlide(given, partOf(view, SLIDE_PARTS.plans));
    case "compare": {
      const indicator = comparedIndicator(site.first, view.selection.indicator);
      return indicator && compareSlide(given, indicator, partOf(view, SLIDE_PARTS.compare) ?? "bars");
    }
    case "quality":
      return overviewSlide(given, "unreported");
    case "method":
      return methodSlide(given, partOf(view, SLIDE_PARTS.method) ?? "method");
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
