import { isFarOutside, sideOf } from "./funnelFinding.ts";
import type { FunnelDrawing } from "./funnelProps.ts";
import { type SpotLabel, spotLabels } from "./spotLabels.ts";
import { symbolPath } from "./symbol.ts";

const RADIUS = 5;
/** The symbol of each side, by its number in `symbolPath`: a circle, a triangle up, a triangle down. */
const SYMBOLS = { inside: 0, above: 2, below: 3 } as const;

/** The places of a funnel plot. Those outside the limits have their own symbol and their name beside them. */
export function FunnelSpots(props: FunnelDrawing) {
  const { places, spots, active } = props;
  return (
    <>
      {places.map((place, index) => (
        <path
          key={place.key}
          className={`chart-spot chart-spot--${sideOf(place)}${isFarOutside(place) ? " chart-spot--far" : ""}`}
          d={symbolPath(SYMBOLS[sideOf(place)], RADIUS)}
          transform={moveTo(spots[index])}
        />
      ))}
      {labelsOf(props).map((label) => (
        <Name key={label.index} label={label} />
      ))}
      {active !== undefined && <circle className="chart-ring" r={RADIUS + 5} transform={moveTo(spots[active])} />}
    </>
  );
}

function Name({ label: { text, x, y, anchor, from } }: { readonly label: SpotLabel }) {
  const edge = from && (from.y > y ? y + 9 : y - 9);
  return (
    <>
      {from && (
        <path
          className="chart-leader chart-leader--name"
          d={`M${from.x} ${from.y + (from.y > y ? -7 : 7)}L${x} ${edge}`}
        />
      )}
      <text className="chart-label chart-halo" x={x} y={y} textAnchor={anchor} dominantBaseline="central">
        {text}
      </text>
    </>
  );
}

function moveTo(spot: { readonly x: number; readonly y: number } | undefined): string {
  return spot === undefined ? "" : `translate(${spot.x} ${spot.y})`;
}

/** The names of the places outside, the one farthest from the pooled rate first. */
function labelsOf({ places, spots, scale, funnel, nameOf }: FunnelDrawing): readonly SpotLabel[] {
  const named = places
    .map((place, index) => ({ index, text: nameOf(place.key), place }))
    .filter(({ place }) => sideOf(place) !== "inside")
    .toSorted((one, other) => distance(other.place) - distance(one.place));
  function distance({ ratePercent }: { readonly ratePercent: number }): number {
    return Math.abs(ratePercent - funnel.pooledPercent);
  }
  const { plot, width, textSize } = scale;
  const inside = { left: plot.x, right: width, top: plot.y - 10, bottom: plot.y + plot.height };
  return spotLabels(spots, named, inside, RADIUS + 1, textSize);
}
