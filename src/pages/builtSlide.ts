import type { Source } from "#domain/dataset.ts";
import type { PlanAssessment } from "#domain/planAssessment.ts";
import type { SlideDescription, SlidePart } from "#domain/slide.ts";
import type { ValueStyle } from "#i18n/values.ts";
import { hrefFrom } from "#state/address.ts";
import type { Boundaries } from "#state/boundaries.ts";
import type { DeckSlide } from "#state/deck.ts";
import type { FunnelChartProps } from "#ui/chart/FunnelChart.tsx";
import type { Ranking } from "#ui/chart/ranking.ts";
import type { StatusBarsProps } from "#ui/chart/StatusBars.tsx";
import type { Trend } from "#ui/chart/trend.ts";
import type { MapArea, MapColouring } from "#ui/map/choropleth.ts";
import type { PlanSharesRow } from "#ui/plan/PlanShares.tsx";
import { sourceLine } from "#ui/status/sourceLine.ts";
import type { Plans } from "./usePlans.ts";
import type { IndicatorPackOf, Site } from "./useSite.ts";

/** What a slide is built from: the site with what the slide's address chooses, and what is loaded. */
export type SlideGiven = {
  readonly site: Site;
  readonly topology: Boundaries;
  readonly indicatorPack: IndicatorPackOf | undefined;
  readonly areaPack: IndicatorPackOf | undefined;
  readonly plans: Plans | undefined;
};

/** How a part is drawn by the components of the pages; a part without one is drawn from its words and numbers. */
export type SlideDrawing =
  | {
      readonly kind: "map";
      readonly areas: readonly MapArea[];
      readonly colouring: MapColouring;
      readonly legendTitle: string;
    }
  | { readonly kind: "trend"; readonly trend: Trend; readonly style: ValueStyle }
  | { readonly kind: "ranking"; readonly ranking: Ranking; readonly style: ValueStyle }
  | { readonly kind: "gap"; readonly trend: Trend; readonly style: ValueStyle }
  | ({ readonly kind: "funnel" } & Omit<FunnelChartProps, "label" | "size">)
  | {
      readonly kind: "multiples";
      readonly trend: Trend;
      readonly entries: readonly { readonly nth: number; readonly name: string }[];
      readonly reference: number | undefined;
      readonly style: ValueStyle;
    }
  | { readonly kind: "statusBars"; readonly rows: StatusBarsProps["rows"] }
  | { readonly kind: "planShares"; readonly rows: readonly PlanSharesRow[] }
  | { readonly kind: "shareBars"; readonly assessment: PlanAssessment };

export type BuiltPart = {
  readonly part: SlidePart;
  readonly drawing?: SlideDrawing;
  /** How many rows of a table a slide has room for. */
  readonly most?: number;
};

/** A slide as a view gives it, before anybody's own title or notes. */
export type BuiltSlide = {
  readonly title: string;
  readonly caption: string;
  readonly parts: readonly BuiltPart[];
  readonly sources: readonly Source[];
  /** Which it is of the slides that a long table fills, from 1. */
  readonly page?: { readonly nth: number; readonly total: number };
};

/** A slide with everything that must stand on it (X1, V4, S6), the person's own words before those of the view. */
export function describeSlide(site: Site, slide: DeckSlide, built: BuiltSlide): SlideDescription {
  const { words, first } = site;
  const { title, caption, parts, sources, page } = built;
  // A title may end in a space while it is typed.
  const own = slide.title?.trim();
  const source = sourceLine(sources, words);
  const isIllustrative = sources.some(({ kind }) => kind === "illustrative");
  const address = words.say("present.notes.address", { address: viewAddress(site, slide) });
  const called = own || title;
  return {
    title: page === undefined ? called : words.say("present.page", { title: called, ...page }),
    caption,
    parts: parts.map(({ part }) => part),
    source,
    marks: [
      ...(isIllustrative ? [words.say("common.illustrative.short")] : []),
      ...(first.audience === "internal" ? [words.say("common.internal.short")] : []),
    ],
    notes: [
      slide.notes,
      own ? title : undefined,
      caption,
      source,
      isIllustrative ? words.say("common.illustrative.long") : undefined,
      first.audience === "internal" ? words.say("common.internal.long") : undefined,
      address,
    ]
      .filter((line) => line !== undefined && line !== "")
      .join("\n"),
  };
}

/** The address that restores the view, whole where there is a browser to know it. */
function viewAddress({ words, hrefOf }: Site, { address }: DeckSlide): string {
  const base = typeof location === "undefined" ? undefined : new URL(hrefOf({ page: "overview" }), location.href);
  return base === undefined ? hrefFrom("", `${words.language}/${address}`) : new URL(address, base).href;
}
