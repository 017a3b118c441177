import type { MultiPolygon, Polygon, Position } from "geojson";
import { feature, mesh, transform } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { AreaId } from "#domain/id.ts";
import { type Box, boxAround } from "./box.ts";
import { type Bounds, drawnIn, type MapView, viewOf } from "./mapView.ts";
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
  const arcs = placesOf(topology);
  const view = viewOf(boundsOf(arcs.flat()));
  const draw = drawnIn(view);
  const plane: MapTopology = {
    type: "Topology",
    objects: topology.objects,
    arcs: arcs.map((arc) => arc.map((place) => draw(place).map(Math.round))),
  };
  return {
    view,
    shapes: feature(plane, municipalities).features.map(({ id, properties, geometry }) => {
      const polygons = polygonsOf(geometry as Polygon | MultiPolygon);
      const outers = polygons.map(([outer = []]) => outer.map(pointOf));
      return {
        area: String(id) as AreaId,
        path: pathOf(polygons.flat(), "Z"),
        labelPoint: draw(properties.labelPoint),
        box: boxAround(outers.flat()),
        extent: extentOf(outers),
      };
    }),
    borders: pathOf(mesh(plane, municipalities, (one, other) => one !== other).coordinates, ""),
    outline: pathOf(mesh(plane, municipalities, (one, other) => one === other).coordinates, ""),
  };
}

/** The places along each arc, which a topology may tell by the steps between them. */
function placesOf({ arcs, transform: steps }: MapTopology): LonLat[][] {
  const decoded = transform(steps ?? null);
  return arcs.map((arc) => arc.map((position, index) => pointOf(decoded(position, index > 0))));
}

function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

function pointOf([x = 0, y = 0]: Position): Point {
  return [x, y];
}

function boundsOf(places: readonly LonLat[]): Bounds {
  const lons = places.map(([lon]) => lon);
  const lats = places.map(([, lat]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

function pathOf(lines: readonly Position[][], end: string): string {
  return lines.map((line) => lineOf(line) + end).join("");
}

/** A line through whole points, in steps from point to point, which is how SVG says it shortest. */
function lineOf(points: readonly Position[]): string {
  let text = "";
  let [fromX, fromY] = [0, 0];
  for (const [index, point] of points.entries()) {
    const [x, y] = pointOf(point);
    const command = index === 0 ? "M" : index === 1 ? "l" : " ";
    text += `${command}${x - fromX} ${y - fromY}`;
    [fromX, fromY] = [x, y];
  }
  return text.replaceAll(" -", "-");
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
