import { buildCube } from "#domain/cube.ts";
import type { AreaId } from "#domain/id.ts";
import { type PopulationProfile, populationProfile, type SimilarArea, similarAreas } from "#domain/similar.ts";
import { POPULATION } from "./population.ts";
import type { IndicatorPackOf, Site } from "./useSite.ts";

/** How many similar municipalities are named. */
export const NEAREST = 3;

type Similar = {
  readonly own: PopulationProfile | "suppressed" | undefined;
  /** The nearest first. */
  readonly similar: readonly SimilarArea[];
  /** Those that cannot be compared. */
  readonly leftOut: readonly AreaId[];
};

/** The other municipalities of the programme, as they compare with one by population. */
export function similarOf(
  { members, asOf }: Pick<Site, "members" | "asOf">,
  id: AreaId,
  pack: IndicatorPackOf | undefined,
): Similar {
  const cube = pack && buildCube(pack.observations, POPULATION);
  const own = cube && populationProfile(cube, id, asOf);
  if (cube === undefined || own === undefined || own === "suppressed") return { own, similar: [], leftOut: [] };
  const others = members.filter((member) => member.id !== id).map((member) => member.id);
  const similar = similarAreas(
    own,
    others.map((other) => populationProfile(cube, other, asOf)).filter((profile) => typeof profile === "object"),
  );
  const compared = new Set(similar.map(({ profile }) => profile.area));
  return { own, similar, leftOut: others.filter((other) => !compared.has(other)) };
}
