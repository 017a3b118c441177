import type { Alias, Municipality } from "#domain/dataset.ts";
import { fold } from "#domain/fold.ts";
import type { AreaId } from "#domain/id.ts";
import { closestOf } from "./closest.ts";

/** Municipalities by every way to write them (I4): folded slugs, names in every language and aliases. */
export type PlaceIndex = ReadonlyMap<string, ReadonlySet<AreaId>>;

export function buildPlaceIndex(municipalities: readonly Municipality[], aliases: readonly Alias[]): PlaceIndex {
  const index = new Map<string, Set<AreaId>>();
  const add = (name: string, id: AreaId) => {
    const folded = fold(name);
    const ids = index.get(folded);
    if (ids === undefined) index.set(folded, new Set([id]));
    else ids.add(id);
  };
  for (const { id, name } of municipalities) {
    for (const text of [id, ...Object.values(name)]) add(text, id);
  }
  for (const { alias, municipality } of aliases) add(alias, municipality);
  return index;
}

/** The municipalities a text may mean: none, one, or several where the name is shared. */
export function placesNamed(index: PlaceIndex, text: string): readonly AreaId[] {
  return [...(index.get(fold(text)) ?? [])];
}

/** The municipalities whose names are most like a text. */
export function closestPlaces(index: PlaceIndex, text: string): readonly AreaId[] {
  const names = closestOf(text, index.keys());
  return [...new Set(names.flatMap((name) => [...(index.get(name) ?? [])]))];
}
