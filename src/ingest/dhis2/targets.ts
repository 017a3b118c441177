import type { Dataset } from "#domain/dataset.ts";
import { type AreaId, type CategoryId, type IndicatorId, KOSOVO, PROGRAMME } from "#domain/id.ts";
import { LIST_SEPARATOR } from "#domain/notation.ts";
import { DIMENSIONS, type Dimension } from "#domain/observation.ts";
import { PERIOD_KINDS, type PeriodKind } from "#domain/period.ts";
import { type PlaceIndex, placesNamed } from "#ingest/places.ts";
import { kindsOf } from "./period.ts";

/** What is known before anything is imported: the tables that observations rest on. */
export type Known = Pick<Dataset, "settings" | "sources" | "municipalities" | "aliases" | "categories" | "indicators">;

/** Categories of some dimensions; the others are `total`. */
export type Categories = Partial<Readonly<Record<Dimension, CategoryId>>>;

const ID = /^[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*$/;

/** A municipality, known or new, or one of the two areas with a name of their own. */
export function parseArea(text: string, places: PlaceIndex): AreaId | undefined {
  const reserved = [KOSOVO, PROGRAMME].find((area) => area === text.toLowerCase());
  const [place, ...others] = placesNamed(places, text);
  if (reserved !== undefined) return reserved;
  if (place !== undefined) return others.length === 0 ? place : undefined;
  return ID.test(text) ? (text as AreaId) : undefined;
}

/** `sex:female;level:lower`: at most one category of a dimension. */
export function parseCategories(text: string): Categories | undefined {
  const found: Partial<Record<Dimension, CategoryId>> = {};
  for (const part of text.split(LIST_SEPARATOR)) {
    const [first = "", category = "", ...more] = part.split(":").map((each) => each.trim());
    const dimension = DIMENSIONS.find((each) => each === first);
    if (dimension === undefined || !ID.test(category) || more.length > 0 || found[dimension] !== undefined) return;
    found[dimension] = category as CategoryId;
  }
  return found;
}

export type DataTarget = { readonly indicator: IndicatorId; readonly categories: Categories };

/** `dropout_rate`, or with the categories its values are of: `dropout_rate;sex:female`. */
export function parseDataTarget(text: string): DataTarget | undefined {
  const [indicator = "", ...rest] = text.split(LIST_SEPARATOR).map((each) => each.trim());
  const categories = rest.length === 0 ? {} : parseCategories(rest.join(LIST_SEPARATOR));
  return ID.test(indicator) && categories !== undefined
    ? { indicator: indicator as IndicatorId, categories }
    : undefined;
}

/** A kind of period that values of this DHIS2 type may have. */
export function parsePeriodKind(text: string, type: string): PeriodKind | undefined {
  const kind = PERIOD_KINDS.find((each) => each === text);
  return kind !== undefined && kindsOf(type).includes(kind) ? kind : undefined;
}
