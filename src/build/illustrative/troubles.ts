import type { Place, Year } from "./place.ts";

/** What is ordinarily wrong with figures from many offices, at known places so that each can be looked up. */
export type Trouble = {
  readonly municipality: string;
  /** All indicators when left out. */
  readonly indicators?: readonly string[];
  /** All years when left out. */
  readonly years?: readonly Year[];
  readonly effect: Effect;
  /** The remark that explains it. */
  readonly remark: string;
};

type Effect =
  /** The municipality sent nothing: no row at all. */
  | "noRow"
  | "[x]"
  | "[z]"
  /** The total only, without its parts. */
  | "[low]"
  | "p"
  | "r"
  | "e"
  | "b"
  | "u"
  /** A plain number that needs a word. */
  | "remark";

/** The first trouble an indicator has in a municipality and year. */
export function troubleOf(
  troubles: readonly Trouble[],
  indicator: string,
  municipality: string,
  year: Year,
): Trouble | undefined {
  return troubles.find((trouble) => {
    if (trouble.municipality !== municipality) return false;
    return (trouble.indicators?.includes(indicator) ?? true) && (trouble.years?.includes(year) ?? true);
  });
}

/** Where so many Serbs live that there are schools on Serbia's curriculum, whose pupils EMIS does not cover. */
export function isSerbCommunityUncovered(place: Place): boolean {
  return place.communities.serb >= 100;
}
