import type { IndicatorId } from "#domain/id.ts";
import type { Words } from "#i18n/words.ts";
import { nextIdle } from "#state/idle.ts";
import type { Selection } from "#state/selection.ts";
import type { DatasetStore } from "#state/store.ts";
import { pictureOf, STATIC_NAME_WIDTHS } from "#ui/map/mapPicture.ts";
import { shapesOf } from "#ui/map/shapes.ts";
import { indicatorMapView } from "./indicatorMapView.ts";
import { indicatorView } from "./indicatorView.ts";
import { asOfToday, indicatorOf, membersOf } from "./useSite.ts";

/**
 * Works out what takes longest of an indicator's page, so that it is at hand once the page is asked for: what is concluded
 * of each municipality, and which names have room on the map. Each while the browser is idle, as the pointer is still on
 * its way. Nothing where the indicator is not loaded.
 */
export async function lookAhead(
  store: DatasetStore,
  words: Words,
  selection: Selection,
  id: IndicatorId,
): Promise<void> {
  const { first, boundaries, indicators } = store.getState();
  const pack = indicators.get(id);
  if (first === undefined || boundaries === undefined || pack?.state !== "ready") return;
  const indicator = indicatorOf({ first }, id);
  if (indicator === undefined) return;
  const members = membersOf(first)(words);
  const site = { first, words, selection, members, asOf: asOfToday(first.settings.asOf) };
  await nextIdle();
  const view = indicatorView(site, indicator, pack.value);
  await nextIdle();
  // Where links lead changes nothing of that.
  const { areas } = indicatorMapView({ ...site, sources: new Map(), hrefOf: () => "" }, view);
  const { namesFrom } = pictureOf(shapesOf(boundaries), areas);
  for (const width of STATIC_NAME_WIDTHS) namesFrom(width);
}
