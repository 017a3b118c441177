import { brotliCompressSync } from "node:zlib";
import type { Feature, FeatureCollection, MultiPolygon } from "geojson";
import { union } from "polyclip-ts";
import { mesh, neighbors } from "topojson-client";
import { describe, expect, it } from "vitest";
import { areaKm2Of } from "#build/area.ts";
import { buildBoundaries } from "#build/boundaries.ts";
import { shapesOf } from "#build/boundaryTopology.ts";
import { kosovoBoundaries } from "#build/kosovoBoundaries.ts";
import { labelPointOf } from "#build/labelPoint.ts";
import { isInside } from "#build/plane.ts";

/** The 33 municipalities of the source: the name as the alias table knows it, and the id. */
const ALIASES = new Map([
  ["Artanë", "novoberde"],
  ["Dardanë", "kamenice"],
  ["Deçan", "decan"],
  ["Drenas", "gllogoc"],
  ["Ferizaj", "ferizaj"],
  ["Fushë Kosovë", "fushe-kosove"],
  ["Gjakovë", "gjakove"],
  ["Gjilan", "gjilan"],
  ["Hani i Elezit", "hani-i-elezit"],
  ["Istog", "istog"],
  ["Junik", "junik"],
  ["Kaçanik", "kacanik"],
  ["Klinë", "kline"],
  ["Leposaviq", "leposaviq"],
  ["Lipjan", "lipjan"],
  ["Malishevë", "malisheve"],
  ["Mamushe", "mamushe"],
  ["Mitrovicë", "mitrovice"],
  ["Obiliq", "obiliq"],
  ["Pejë", "peje"],
  ["Podujevo", "podujeve"],
  ["Prishtina", "prishtine"],
  ["Prizren", "prizren"],
  ["Rahovec", "rahovec"],
  ["Sharr", "dragash"],
  ["Shtime", "shtime"],
  ["Shtërpcë", "shterpce"],
  ["Skënderaj", "skenderaj"],
  ["Therandë", "suhareke"],
  ["Viti", "viti"],
  ["Vushtrri", "vushtrri"],
  ["Zubin Potok", "zubin-potok"],
  ["Zvecan", "zvecan"],
]);
const CREATED_SINCE = ["gracanice", "kllokot", "mitrovice-veriore", "partesh", "ranillug"];

/** Public figures, km². */
const FIGURES = {
  prizren: 627,
  podujeve: 633,
  prishtine: 523,
  gjilan: 392,
  novoberde: 204,
  gracanice: 122,
  kamenice: 416,
  lipjan: 338,
  mitrovice: 331,
  ranillug: 77,
  partesh: 29,
  kllokot: 23,
  junik: 78,
  mamushe: 11,
  "mitrovice-veriore": 5.5,
};
const TOTAL_FIGURE = 10_907;

const kosovo = kosovoBoundaries(ALIASES);
const shapes = shapesOf(kosovo);
const { geometries } = kosovo.objects.municipalities;
const ids = geometries.map(({ id }) => id);

function areaOf(id: string): number {
  return areaKm2Of(shapes.get(id) ?? { type: "MultiPolygon", coordinates: [] });
}

function neighboursOf(id: string): string[] {
  return neighbors(geometries)[ids.indexOf(id)]?.map((index) => ids[index] ?? "") ?? [];
}

function unionOf(polygons: Iterable<MultiPolygon>): MultiPolygon {
  const [first, ...rest] = [...polygons].map(({ coordinates }) => coordinates as [number, number][][][]);
  return { type: "MultiPolygon", coordinates: union(first ?? [], ...rest) };
}

describe("the municipalities of Kosovo", () => {
  it("are the 38 of the municipalities table, each once, in order of id", () => {
    expect(ids).toEqual([...ALIASES.values(), ...CREATED_SINCE].toSorted());
    expect(ids).toHaveLength(38);
  });

  it.each(Object.entries(FIGURES))("give %s its %d km² within a twentieth", (id, figure) => {
    expect(areaOf(id) / figure).toBeGreaterThan(0.95);
    expect(areaOf(id) / figure).toBeLessThan(1.05);
  });

  it("make 10,907 km² together within 1 %", () => {
    const total = ids.reduce((sum, id) => sum + areaOf(id), 0);
    expect(Math.abs(total / TOTAL_FIGURE - 1)).toBeLessThan(0.01);
  });

  it("overlap nowhere and leave no gap: their union is one piece without holes and as large as their sum", () => {
    const whole = unionOf(shapes.values());
    expect(whole.coordinates.map((rings) => rings.length)).toEqual([1]);
    expect(areaKm2Of(whole)).toBeCloseTo(
      ids.reduce((sum, id) => sum + areaOf(id), 0),
      6,
    );
  });

  it("use every arc twice, but once along the outer border, which is one closed line", () => {
    const uses = new Map<number, number>();
    for (const arc of geometries.flatMap(({ arcs }) => arcs.flat(2))) {
      const index = arc < 0 ? ~arc : arc;
      uses.set(index, (uses.get(index) ?? 0) + 1);
    }
    expect(kosovo.arcs.map((_, index) => uses.get(index)).filter((count) => count !== 1 && count !== 2)).toEqual([]);
    const outer = mesh(kosovo, kosovo.objects.municipalities, (a, b) => a === b).coordinates;
    expect(outer).toHaveLength(1);
    expect(outer[0]?.at(-1)).toEqual(outer[0]?.[0]);
  });

  it("share arcs wherever they meet along a line", () => {
    const touching = ids.flatMap((id) =>
      ids.filter((other) => id !== other && meetAlongALine(id, other)).map((other) => `${id}–${other}`),
    );
    const sharing = ids.flatMap((id) => neighboursOf(id).map((other) => `${id}–${other}`));
    expect(sharing.toSorted()).toEqual(touching.toSorted());
  });

  it("are one piece each, and only Viti has a hole, for Kllokot", () => {
    expect(ids.filter((id) => shapes.get(id)?.coordinates.length !== 1)).toEqual([]);
    expect(ids.filter((id) => shapes.get(id)?.coordinates.some((rings) => rings.length > 1))).toEqual(["viti"]);
  });

  it("have the neighbours they have on the ground", () => {
    expect(neighboursOf("kllokot")).toEqual(["viti"]);
    expect(neighboursOf("mitrovice-veriore")).toEqual(["mitrovice", "zvecan"]);
    expect(neighboursOf("gracanice")).toEqual(["fushe-kosove", "lipjan", "prishtine"]);
    expect(neighboursOf("ranillug")).toEqual(["gjilan", "kamenice"]);
    expect(neighboursOf("mamushe")).toEqual(["prizren", "rahovec", "suhareke"]);
    expect(neighboursOf("dragash")).toEqual(["prizren"]);
  });

  it("lie where their towns are", () => {
    expect(municipalityAt([21.1655, 42.6629])).toBe("prishtine");
    expect(municipalityAt([20.739, 42.2139])).toBe("prizren");
    expect(municipalityAt([20.288, 42.659])).toBe("peje");
    expect(municipalityAt([20.4306, 42.38])).toBe("gjakove");
    expect(municipalityAt([21.4694, 42.4635])).toBe("gjilan");
    expect(municipalityAt([21.1553, 42.3702])).toBe("ferizaj");
    expect(municipalityAt([20.8667, 42.8833])).toBe("mitrovice");
    expect(municipalityAt([21.1953, 42.6008])).toBe("gracanice");
    expect(municipalityAt([21.5803, 42.5781])).toBe("kamenice");
  });

  it("carry a label point that lies inside them", () => {
    const outside = geometries.filter(({ id, properties }) => municipalityAt(properties?.labelPoint ?? [0, 0]) !== id);
    expect(outside).toEqual([]);
    expect(labelPointOf(shapes.get("dragash") ?? { type: "MultiPolygon", coordinates: [] })[1]).toBeCloseTo(42.08, 1);
  });

  it("keep the bends a page-wide map shows: over a thousand corners", () => {
    expect(kosovo.arcs.flat().length).toBeGreaterThan(1000);
  });

  it("take at most 15 kB compressed", () => {
    expect(brotliCompressSync(JSON.stringify(kosovo)).length).toBeLessThanOrEqual(15_000);
  });

  it("come out the same every time", () => {
    expect(JSON.stringify(kosovoBoundaries(ALIASES))).toBe(JSON.stringify(kosovo));
  });

  it("are refused, with the name, when the alias table lacks one of the source's", () => {
    const short = new Map([...ALIASES].filter(([name]) => name !== "Dardanë"));
    expect(() => kosovoBoundaries(short)).toThrow('no municipality is named "Komuna e Dardanës"');
  });
});

function municipalityAt([lon, lat]: readonly [number, number]): string | undefined {
  return ids.find((id) => shapes.get(id)?.coordinates.some((rings) => isInside([lon, lat], rings.map(pointsOf))));
}

function pointsOf(ring: readonly number[][]): [number, number][] {
  return ring.map(([lon = 0, lat = 0]) => [lon, lat]);
}

/** Whether two shapes have two successive corners in common, told from their coordinates alone. */
function meetAlongALine(id: string, other: string): boolean {
  const edges = new Set(edgeKeysOf(id));
  return edgeKeysOf(other).some((key) => edges.has(key));
}

function edgeKeysOf(id: string): string[] {
  const rings = shapes.get(id)?.coordinates.flat() ?? [];
  return rings.flatMap((ring) =>
    ring.slice(1).map((point, index) => [String(point), String(ring[index])].toSorted().join(" ")),
  );
}

describe("amending a source", () => {
  const west = rectangle("west", [0, 0, 2, 1]);
  const east = rectangle("east", [2, 0, 4, 1]);
  const source = collection([west, east]);

  /** Share of the source's area, each municipality's, rounded to a thousandth. */
  function sharesAfter(...amendments: Feature[]): Record<string, number> {
    const built = shapesOf(buildBoundaries(source, collection(amendments), (name) => name));
    const whole = [west, east].reduce((sum, { geometry }) => sum + areaKm2Of(geometry as MultiPolygon), 0);
    return Object.fromEntries(
      [...built].map(([id, shape]) => [id, Math.round((areaKm2Of(shape) / whole) * 1000) / 1000]),
    );
  }

  it("cuts the outline from all that lies under it", () => {
    expect(sharesAfter(rectangle("new", [1.5, 0.1, 2.5, 0.9]))).toEqual({ west: 0.4, east: 0.4, new: 0.2 });
  });

  it("makes a hole where the outline is surrounded", () => {
    expect(sharesAfter(rectangle("new", [0.5, 0.25, 1.5, 0.75]))).toEqual({ west: 0.375, east: 0.5, new: 0.125 });
  });

  it("does not extend the country", () => {
    expect(sharesAfter(rectangle("new", [3, -5, 9, 5]))).toEqual({ west: 0.5, east: 0.25, new: 0.25 });
  });

  it("gives the smaller piece of what is cut in two to the neighbour with the longest shared border", () => {
    expect(sharesAfter(rectangle("new", [0.5, -1, 1, 2]))).toEqual({ west: 0.25, east: 0.5, new: 0.25 });
  });

  it("gives what a municipality had outside its new outline to that neighbour too, be it another", () => {
    expect(sharesAfter(rectangle("west", [0, 0, 0.4, 0.4]))).toEqual({ west: 0.04, east: 0.96 });
    expect(sharesAfter(rectangle("west", [0, 0.5, 1, 1]))).toEqual({ west: 0.5, east: 0.5 });
  });

  it("hands out left-over pieces longest shared border first, so that a piece can bring its neighbour along", () => {
    const shares = sharesAfter(rectangle("west", [0, 0, 0.2, 1]), rectangle("east", [3.8, 0, 4, 0.4]));
    expect(shares).toEqual({ west: 0.98, east: 0.02 });
  });

  it("lets the first of two overlapping outlines have the overlap", () => {
    const [first, second] = [rectangle("a", [0, 0, 1, 1]), rectangle("b", [0.5, 0, 1.5, 1])];
    expect(sharesAfter(first, second)).toEqual({ a: 0.25, b: 0.125, west: 0.125, east: 0.5 });
  });

  it("refuses an outline outside the source, and one that leaves nothing of a municipality", () => {
    expect(() => sharesAfter(rectangle("new", [7, 7, 8, 8]))).toThrow("no land is left for new");
    expect(() => sharesAfter(rectangle("new", [0, 0, 2, 1]))).toThrow("no land is left for west");
  });

  it("refuses a name that is not known, and a feature that is no polygon", () => {
    const onlyWest = (name: string) => (name === "west" ? name : undefined);
    expect(() => buildBoundaries(source, collection([]), onlyWest)).toThrow('no municipality is named "east"');
    const point = { ...west, geometry: { type: "Point" as const, coordinates: [0, 0] } };
    expect(() => buildBoundaries(collection([point]), collection([]), (name) => name)).toThrow("west is a Point");
  });
});

function collection(features: Feature[]): FeatureCollection {
  return { type: "FeatureCollection", features };
}

/** Named both ways, so that it can stand in a source and among amendments. */
function rectangle(name: string, [left, bottom, right, top]: readonly [number, number, number, number]): Feature {
  const ring = [
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
    [left, bottom],
  ];
  const properties = { name, municipality: name };
  return { type: "Feature", properties, geometry: { type: "Polygon", coordinates: [ring] } };
}
