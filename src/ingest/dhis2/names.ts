import { KOSOVO, TOTAL } from "#domain/id.ts";
import { hasParts } from "#domain/indicatorKind.ts";
import { closestOf } from "#ingest/closest.ts";
import { foldLatin } from "#ingest/latin.ts";
import { closestPlaces, type PlaceIndex, placesNamed } from "#ingest/places.ts";
import type { MappingKind } from "./mapping.ts";
import type { DataItem, Item, Metadata } from "./metadata.ts";
import { kindsOf, sameKindOf } from "./period.ts";
import type { Known } from "./targets.ts";

/** What something of DHIS2 is called here too, and what it is nearly called. */
export type Names = {
  /** The one thing of exactly this name, whatever the spelling (I4); undefined where there is none or several. */
  readonly match: (kind: MappingKind, item: Item) => string | undefined;
  readonly closest: (kind: MappingKind, item: Pick<Item, "id" | "name">) => readonly string[];
};

type Named = { readonly text: string; readonly target: string };

export function createNames(known: Known, places: PlaceIndex, metadata: Metadata): Names {
  const categories = known.categories.flatMap(({ dimension, id, name }) =>
    [id, ...Object.values(name)].map((text): Named => ({ text, target: `${dimension}:${id}` })),
  );
  const indicators = known.indicators.flatMap(({ id, name }) =>
    [id, ...Object.values(name)].map((text): Named => ({ text, target: id })),
  );
  const rates: ReadonlySet<string> = new Set(known.indicators.filter(hasParts).map(({ id }) => id));
  return {
    match: (kind, item) => {
      switch (kind) {
        case "orgUnit":
          return matchPlace(places, item);
        case "option":
          return matchCategory(categories, item);
        case "data": {
          const found = targetsNamed(indicators, item);
          // Of a rate only a person can say which part of it a data element counts.
          const isWhole =
            found.length === 1 && (!rates.has(found[0] ?? "") || isIndicator(metadata.data.find(item.id)));
          return isWhole ? found[0] : undefined;
        }
        case "period":
          return sameKindOf(item.id);
      }
    },
    closest: (kind, { id, name }) => {
      if (kind === "orgUnit") return closestPlaces(places, name);
      if (kind === "period") return kindsOf(id);
      const named = kind === "option" ? categories : indicators;
      const near = closestOf(
        name,
        named.map(({ text }) => text),
      );
      return [...new Set(near.flatMap((text) => named.filter((one) => one.text === text).map(({ target }) => target)))];
    },
  };
}

function isIndicator(item: DataItem | undefined): boolean {
  return item?.isIndicator ?? false;
}

function matchPlace(places: PlaceIndex, { name, texts }: Item): string | undefined {
  const found = new Set([name, ...texts].flatMap((text) => placesNamed(places, text)));
  const [place] = found;
  if (found.size === 1) return place;
  return found.size === 0 && foldLatin(name) === KOSOVO ? KOSOVO : undefined;
}

function matchCategory(categories: readonly Named[], item: Item): string | undefined {
  const found = targetsNamed(categories, item);
  return found.length === 1 || found.every((target) => target.endsWith(`:${TOTAL}`)) ? found[0] : undefined;
}

function targetsNamed(named: readonly Named[], { name, texts }: Item): readonly string[] {
  const folded = new Set([name, ...texts].map(foldLatin));
  return [...new Set(named.filter(({ text }) => folded.has(foldLatin(text))).map(({ target }) => target))];
}
