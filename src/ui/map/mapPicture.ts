import type { AreaId } from "#domain/id.ts";
import { remembered } from "#domain/remembered.ts";
import type { MapArea } from "./choropleth.ts";
import { lookOf } from "./fillLook.ts";
import { type NameWish, type PlacedName, placeNames } from "./placeNames.ts";
import type { MapShapes } from "./shapes.ts";

/** A map as it is to be drawn, whoever draws it. */
export type MapPicture = {
  readonly map: MapShapes;
  /** In reading order. */
  readonly areas: readonly MapArea[];
  /** The names on a map from one of NAME_WIDTHS on; worked out when it is first asked for, as few maps are magnified. */
  readonly namesFrom: (width: number) => readonly PlacedName[];
  /** The area the page is about. */
  readonly current?: AreaId | undefined;
};

/**
 * The widths of a map, in rem, from which names are placed anew: between two of them the same names stay on the same
 * sides. `mapNames.css` has a rule for each of the static ones; wider maps are magnified ones.
 */
export const STATIC_NAME_WIDTHS = [18, 22, 26, 30, 36, 42, 48, 60];
export const NAME_WIDTHS = [...STATIC_NAME_WIDTHS, 80, 105, 140, 190, 250, 340, 460, 620];

/** On a narrower map than this, in rem, only the programme's municipalities and the current one have names. */
const WIDE = 30;

/** A picture with names where there is room: the page's own first, then the programme's, then by the room they take. */
export function pictureOf(map: MapShapes, areas: readonly MapArea[], current?: AreaId): MapPicture {
  const { width, height } = map.view;
  const namesFrom = namesOf({ wishes: wishesOf(map, areas, current), height: height / width });
  return { map, areas, namesFrom, current };
}

type Wished = { readonly wishes: readonly NameWish[]; readonly height: number };

/** By what is wished for: the same names stand at the same places whatever a map is coloured by. */
const namesOf = remembered(
  ({ wishes, height }: Wished) => remembered((width: number) => placeNames(wishes, width, height)),
  JSON.stringify,
);

/** The names on a map so many rem wide. */
export function namesAt({ namesFrom }: MapPicture, width: number): readonly PlacedName[] {
  const from = NAME_WIDTHS.findLast((one) => one <= width);
  return from === undefined ? [] : namesFrom(from);
}

export function wishesOf({ view, shapes }: MapShapes, areas: readonly MapArea[], current?: AreaId): NameWish[] {
  const ranked = shapes.flatMap(({ area, labelPoint: [x, y], extent }) => {
    const found = areas.find((candidate) => candidate.area === area);
    if (found === undefined) return [];
    const at = [x / view.width, y / view.width] as const;
    const isImportant = found.inProgramme || area === current;
    const hasSymbol = lookOf(found.fill).sign !== undefined;
    const wish = { area, name: found.name, at, hasSymbol, isImportant, from: isImportant ? 0 : WIDE };
    return [{ wish, rank: [Number(area === current), Number(found.inProgramme), extent] }];
  });
  return ranked.toSorted((one, other) => compareRanks(other.rank, one.rank)).map(({ wish }) => wish);
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  return one.map((number, index) => number - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
