import type { MultiPolygon } from "geojson";
import { feature, quantize } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify, sphericalTriangleArea } from "topojson-simplify";
import type { MultiPolygon as MultiPolygonArcs, Topology } from "topojson-specification";
import { JOINING_STEPS } from "./dissolve.ts";
import { labelPointOf } from "./labelPoint.ts";

/** A municipality's arcs; `id` is the municipality's. */
export type BoundaryGeometry = MultiPolygonArcs<BoundaryProperties> & { id: string };

export type BoundaryProperties = {
  /** Where a label or badge sits best: longitude and latitude in degrees. */
  labelPoint: readonly [longitude: number, latitude: number];
};

/** Borders as shared arcs: one object, one geometry per municipality, ordered by id. */
export type BoundaryTopology = Topology<{
  municipalities: { type: "GeometryCollection"; geometries: BoundaryGeometry[] };
}>;

/** Steps across the map each way: about 15 m, a tenth of a pixel of a page-wide map. */
const DRAWING_STEPS = 10_000;
/** A bend of less area than this (0.02 km², in steradians; about a pixel) is drawn straight. */
const LEAST_BEND = 0.02 / 6371 ** 2;

/** Shared, simplified and quantised arcs of shapes whose common borders run through the same points. */
export function boundaryTopologyOf(shapes: ReadonlyMap<string, MultiPolygon>): BoundaryTopology {
  const features = [...shapes]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, geometry]) => ({ type: "Feature" as const, id, properties: null, geometry }));
  const municipalities = { type: "FeatureCollection" as const, features };
  const exact = topology({ municipalities }, JOINING_STEPS) as BoundaryTopology;
  return withLabelPoints(quantize(simplify(presimplify(exact, sphericalTriangleArea), LEAST_BEND), DRAWING_STEPS));
}

/** The shape of every municipality, in degrees. */
export function shapesOf(boundaries: BoundaryTopology): Map<string, MultiPolygon> {
  const { geometries } = boundaries.objects.municipalities;
  return new Map(geometries.map((geometry) => [geometry.id, feature(boundaries, geometry).geometry]));
}

/** Found on the shapes as drawn, so that each point is inside its municipality. */
function withLabelPoints(boundaries: BoundaryTopology): BoundaryTopology {
  const geometries = boundaries.objects.municipalities.geometries.map((geometry) => {
    const [longitude, latitude] = labelPointOf(feature(boundaries, geometry).geometry);
    return { ...geometry, properties: { labelPoint: [rounded(longitude), rounded(latitude)] as const } };
  });
  return { ...boundaries, objects: { municipalities: { type: "GeometryCollection", geometries } } };
}

/** To 11 m. */
function rounded(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}
