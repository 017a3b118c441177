import { type Face, facesOf, pointInside } from "./faces.ts";
import { type GridEdge, keyOf, metresOf } from "./grid.ts";
import { nodeRings } from "./noding.ts";
import type { Outline } from "./outline.ts";
import { edgesOf, isInside } from "./plane.ts";

/** A piece of land no border runs through: what it was part of, and the amendment that covers it, if any. */
export interface Patch {
  readonly face: Face;
  readonly source: Outline;
  readonly amendment: Outline | undefined;
}

/** Source and amendments laid over each other. Where amendments overlap the first counts; outside the source there is no patch. */
export function patchesOf(source: readonly Outline[], amendments: readonly Outline[]): Patch[] {
  const faces = facesOf(nodeRings([...source, ...amendments].flatMap(({ rings }) => rings)));
  return faces.flatMap((face) => {
    const point = pointInside(face);
    const covers = ({ rings }: Outline) => isInside(point, rings);
    const home = source.find(covers);
    return home === undefined ? [] : [{ face, source: home, amendment: amendments.find(covers) }];
  });
}

/** Per patch, the patches it borders on and how long the shared border is, in metres. */
export function bordersOf(patches: readonly Patch[]): ReadonlyMap<number, number>[] {
  const borders = patches.map(() => new Map<number, number>());
  const sideOf = new Map<string, number>();
  const edges = patches.flatMap(({ face }, patch) => face.flatMap(edgesOf).map((edge) => ({ edge, patch })));
  for (const { edge, patch } of edges) sideOf.set(directedKey(edge), patch);
  for (const { edge, patch } of edges) {
    const other = sideOf.get(directedKey([edge[1], edge[0]]));
    if (other === undefined || other === patch) continue;
    borders[patch]?.set(other, (borders[patch]?.get(other) ?? 0) + metresOf(edge));
  }
  return borders;
}

function directedKey([from, to]: GridEdge): string {
  return `${keyOf(from)} ${keyOf(to)}`;
}
