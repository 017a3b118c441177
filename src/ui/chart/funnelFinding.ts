import type { Funnel, FunnelPlace, FunnelPosition } from "#domain/funnel.ts";

/** Where a place lies, as far as a reader is told: outside either pair of limits is outside. */
export type FunnelSide = "inside" | "above" | "below";

const SIDES: Readonly<Record<FunnelPosition, FunnelSide>> = {
  inside: "inside",
  above95: "above",
  above998: "above",
  below95: "below",
  below998: "below",
};

export function sideOf({ position }: Pick<FunnelPlace<unknown>, "position">): FunnelSide {
  return SIDES[position];
}

/** Whether a place lies outside the wider limits too, which one in 500 would by chance. */
export function isFarOutside({ position }: Pick<FunnelPlace<unknown>, "position">): boolean {
  return position === "above998" || position === "below998";
}

/** Which places chance does not explain. Those inside are counted and not named: none is better or worse (A4). */
export type FunnelFinding<Key> = {
  readonly pooledPercent: number;
  readonly of: number;
  readonly inside: number;
  readonly above: readonly Key[];
  readonly below: readonly Key[];
};

/** The places outside the 95 % limits, those farthest from the pooled rate first. */
export function funnelFinding<Key>({ places, pooledPercent }: Funnel<Key>): FunnelFinding<Key> {
  const on = (side: FunnelSide) =>
    places
      .filter((place) => sideOf(place) === side)
      .sort((one, other) => Math.abs(other.ratePercent - pooledPercent) - Math.abs(one.ratePercent - pooledPercent));
  const keysOn = (side: FunnelSide) => on(side).map(({ key }) => key);
  return {
    pooledPercent,
    of: places.length,
    inside: on("inside").length,
    above: keysOn("above"),
    below: keysOn("below"),
  };
}
