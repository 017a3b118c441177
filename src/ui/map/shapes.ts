import type { MultiPolygon, Polygon, Position } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { AreaId } from "#domain/id.ts";
import { type Box, boxAround } from "./box.ts";
import { type Bounds, type MapView, pointInView, viewOf } from "./mapView.ts";
import type { LonLat, Point } from "./mercator.ts";

/** The borders of the municipalities as shared arcs; a geometry's id is its municipality's. */
export type MapTopology = Topology<{ municipalities: GeometryCollection<{ readonly labelPoint: LonLat }> }>;

/** A municipality as it is drawn, in the units of the view. */
export type Shape = {
  readonly area: AreaId;
  /** An SVG path; lines between neighbours run through the same points in both. */
  readonly path: string;
  /** Where its symbol and name sit: well inside its largest part. */
  readonly labelPoint: Point;
  readonly box: Box;
  /** How much room it takes, in square units, holes not taken off; tells great from small. */
  readonly extent: number;
};

export type MapShapes = {
  readonly view: MapView;
  /** In the order of the topology. */
  readonly shapes: readonly Shape[];
  /** SVG path of the lines between municipalities. */
  readonly borders: string;
  /** SVG path of the line around them all. */
  readonly outline: string;
};

const known = new WeakMap<MapTopology, MapShapes>();

/** What is to be drawn of a topology. Decoded once per topology. */
export function shapesOf(topology: MapTopology): MapShapes {
  const shapes = known.get(topology) ?? decode(topology);
  known.set(topology, shapes);
  return shapes;
}

function decode(topology: MapTopology): MapShapes {
  const { municipalities } = topology.objects;
  const { features } = feature(topology, municipalities);
  const polygons = features.map(({ geometry }) => polygonsOf(geometry as Polygon | MultiPolygon));
  const view = viewOf(boundsOf(polygons.flat(3)));
  const drawn = (line: readonly Position[]) => line.map((place) => pointInView(view, placeOf(place)));
  const pathOf = (lines: readonly Position[][], end: string) => lines.map((line) => lineOf(drawn(line)) + end).join("");
  return {
    view,
    shapes: features.map(({ id, properties }, index) => {
      const outers = (polygons[index] ?? []).map(([outer = []]) => drawn(outer));
      return {
        area: String(id) as AreaId,
        path: pathOf((polygons[index] ?? []).flat(), "Z"),
        labelPoint: pointInView(view, properties.labelPoint),
        box: boxAround(outers.flat()),
        extent: extentOf(outers),
      };
    }),
    borders: pathOf(mesh(topology, municipalities, (one, other) => one !== other).coordinates, ""),
    outline: pathOf(mesh(topology, municipalities, (one, other) => one === other).coordinates, ""),
  };
}

function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

function placeOf([lon = 0, lat = 0]: Position): LonLat {
  return [lon, lat];
}

function boundsOf(places: readonly Position[]): Bounds {
  const lons = places.map((place) => placeOf(place)[0]);
  const lats = places.map((place) => placeOf(place)[1]);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/** A line through points, in whole units and steps from point to point, which is how SVG says it shortest. */
function lineOf(points: readonly Point[]): string {
  const whole = points.map(([x, y]) => [Math.round(x), Math.round(y)] as const);
  return whole
    .map(([x, y], index) => {
      const [fromX, fromY] = whole[index - 1] ?? [0, 0];
      const command = index === 0 ? "M" : index === 1 ? "l" : " ";
      return `${command}${x - fromX} ${y - fromY}`;
    })
    .join("")
    .replaceAll(" -", "-");
}

/** The area of some rings taken together, by the shoelace formula. */
function extentOf(rings: readonly (readonly Point[])[]): number {
  const doubled = rings.map((ring) =>
    ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0),
  );
  return doubled.reduce((sum, signed) => sum + Math.abs(signed) / 2, 0);
}
