import type { GeometryCollection, Topology } from "topojson-specification";

/** The borders of the municipalities as shared arcs; a geometry's id is its municipality's. */
export type Boundaries = Topology<{
  municipalities: GeometryCollection<{ readonly labelPoint: readonly [lon: number, lat: number] }>;
}>;

/** @throws Error when the bytes are no topology of municipalities: a fault of building or transport. */
export function readBoundaries(bytes: Uint8Array): Boundaries {
  const text = new TextDecoder().decode(bytes);
  const read = text.startsWith("{") ? (JSON.parse(text) as Partial<Boundaries>) : {};
  if (read.type !== "Topology" || read.objects?.municipalities === undefined) {
    throw new Error(`the boundaries cannot be read: ${JSON.stringify(text.slice(0, 20))} begins no topology`);
  }
  return read as Boundaries;
}
