import type { AreaId } from "#domain/id.ts";
import type { Page } from "#state/address.ts";
import { type Deck, slideOf } from "#state/deck.ts";
import type { Selection } from "#state/selection.ts";

const slidesOf = (views: readonly (readonly [Page, Selection])[]): Deck => ({
  slides: views.map(([page, selection]) => slideOf({ page, selection })),
});

/** What a donor asks: where it stands, where, how the plans and the money go, who needs help, who pays, and how it is known. */
export function donorDeck(): Deck {
  return slidesOf([
    [{ page: "overview" }, { part: "headlines" }],
    [{ page: "overview" }, { part: "map" }],
    [{ page: "overview" }, { part: "status" }],
    [{ page: "plans" }, { part: "progress" }],
    [{ page: "plans" }, { part: "money" }],
    [{ page: "overview" }, { part: "attention" }],
    [{ page: "plans" }, { part: "funders" }],
    [{ page: "method" }, { part: "method" }],
    [{ page: "method" }, { part: "sources" }],
  ]);
}

/**
 * What a Municipal Education Directorate is shown: where it stands, what is to be taken up, its indicators, and how it
 * compares.
 * @param similar - the municipalities it is set beside; none for all of the programme.
 */
export function meetingDeck(municipality: AreaId, similar: readonly AreaId[]): Deck {
  const page: Page = { page: "municipality", municipality };
  const beside: Selection = similar.length > 0 ? { municipality: [municipality, ...similar].join("~") } : {};
  return slidesOf([
    [page, { part: "summary" }],
    [page, { part: "todo" }],
    [page, { part: "indicators" }],
    [{ page: "compare" }, { ...beside, part: "bars" }],
    [{ page: "compare" }, { ...beside, part: "table" }],
    [{ page: "method" }, { part: "method" }],
    [{ page: "method" }, { part: "sources" }],
  ]);
}
