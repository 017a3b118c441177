import type { MultiPolygon, Polygon, Position } from "geojson";
import { feature, mesh, transform } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { AreaId } from "#domain/id.ts";
import { rememberedFor } from "#domain/remembered.ts";
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

/** Borders have no height. */
type Pair = [number, number];

/** What is to be drawn of a topology. Decoded once per topology. */
export const shapesOf = rememberedFor(decode);

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
      const outers = polygons.map(([outer = []]) => outer as Pair[]);
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
  return arcs.map((arc) => arc.map((position, index) => decoded(position, index > 0) as Pair));
}

function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

function boundsOf(places: readonly LonLat[]): Bounds {
  const { left, top, right, bottom } = boxAround(places);
  return [left, top, right, bottom];
}

function pathOf(lines: readonly Position[][], end: string): string {
  return lines.map((line) => lineOf(line as Pair[]) + end).join("");
}

/** A line through whole points, in steps from point to point, which is how SVG says it shortest. */
function lineOf(points: readonly Point[]): string {
  let text = "";
  let before: Point = [0, 0];
  points.forEach((point, index) => {
    const command = index === 0 ? "M" : index === 1 ? "l" : " ";
    text += `${command}${point[0] - before[0]} ${point[1] - before[1]}`;
    before = point;
  });
  return text.replaceAll(" -", "-");
}

/** The area of some rings taken together, by the shoelace formula. */
function extentOf(rings: readonly (readonly Point[])[]): number {
  let extent = 0;
  for (const ring of rings) {
    let doubled = 0;
    let before = ring.at(-1) ?? [0, 0];
    for (const point of ring) {
      doubled += before[0] * point[1] - point[0] * before[1];
      before = point;
    }
    extent += Math.abs(doubled) / 2;
  }
  return extent;
}
