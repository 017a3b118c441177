import fc from "fast-check";
import { union } from "polyclip-ts";
import { describe, expect, it } from "vitest";
import { facesOf, pointInside } from "#build/faces.ts";
import type { GridEdge, GridPoint } from "#build/grid.ts";
import { nodeRings } from "#build/noding.ts";
import { isInside, signedAreaOf } from "#build/plane.ts";

function square(left: number, bottom: number, side: number): GridPoint[] {
  return [
    [left, bottom],
    [left + side, bottom],
    [left + side, bottom + side],
    [left, bottom + side],
  ];
}

function areasOf(...rings: GridPoint[][]): number[] {
  const faces = facesOf(nodeRings(rings));
  return faces.map((face) => face.reduce((sum, ring) => sum + signedAreaOf(ring), 0)).toSorted((a, b) => a - b);
}

const point = fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 2000 }));
const triangle = fc.tuple(point, point, point).filter((ring) => Math.abs(signedAreaOf(ring)) > 1000);
const triangles = fc.array(triangle, { minLength: 1, maxLength: 6 });

describe("noding", () => {
  it("cuts two edges that cross where they cross, and an edge another ends on where it ends", () => {
    const cross: GridPoint[][] = [
      [
        [0, 0],
        [4, 4],
      ],
      [
        [0, 4],
        [4, 0],
      ],
      [
        [3, 3],
        [9, 3],
      ],
    ];
    expect(nodeRings(cross)).toHaveLength(6);
  });

  it("cuts edges that lie on each other, and keeps the common stretch once", () => {
    const along: GridPoint[][] = [
      [
        [0, 0],
        [6, 0],
      ],
      [
        [9, 0],
        [2, 0],
      ],
    ];
    expect(nodeRings(along)).toHaveLength(3);
  });

  it("leaves no two edges that meet except at their ends, whatever the triangles", () => {
    fc.assert(
      fc.property(triangles, (rings) => {
        const edges = nodeRings(rings);
        const again = nodeRings(edges.map(([from, to]) => [from, to]));
        expect(again).toHaveLength(edges.length);
        expect(edges.filter((edge, index) => edges.slice(0, index).some((other) => cross(edge, other)))).toEqual([]);
      }),
      { seed: 38 },
    );
  });
});

describe("faces", () => {
  it("of two overlapping squares are the overlap and what is left of each", () => {
    expect(areasOf(square(0, 0, 4), square(2, 2, 4))).toEqual([4, 12, 12]);
  });

  it("have a hole where a square lies inside another, and two where two do", () => {
    expect(areasOf(square(0, 0, 10), square(2, 2, 3))).toEqual([9, 91]);
    expect(areasOf(square(0, 0, 10), square(2, 2, 3), square(6, 6, 2), square(7, 7, 1))).toEqual([1, 3, 9, 87]);
  });

  it("have only what lies directly in them as a hole", () => {
    expect(areasOf(square(0, 0, 20), square(2, 2, 10), square(4, 4, 2))).toEqual([4, 96, 300]);
  });

  it("of squares that touch at a corner from inside are both still there", () => {
    expect(areasOf(square(0, 0, 10), square(0, 0, 3))).toEqual([9, 91]);
  });

  it("each have a point inside, however thin they are", () => {
    const needle: GridPoint[] = [
      [0, 0],
      [1_000_000, 999_999],
      [1_000_001, 1_000_000],
    ];
    expect(isInside(pointInside([needle]), [needle])).toBe(true);
    fc.assert(
      fc.property(triangles, (rings) => {
        const faces = facesOf(nodeRings(rings));
        expect(faces.filter((face) => !isInside(pointInside(face), face))).toEqual([]);
      }),
      { seed: 38 },
    );
  });

  it("cover together just what the triangles cover, up to the rounding of crossings", () => {
    fc.assert(
      fc.property(triangles, (rings) => {
        const [first, ...rest] = rings.map((ring) => [ring.map(([x, y]): [number, number] => [x, y])]);
        const whole = union(first ?? [], ...rest).flat();
        const expected = whole.reduce((sum, ring) => sum + signedAreaOf(ring), 0);
        const enclosed = areasOf(...rings).reduce((sum, area) => sum + area, 0);
        const gaps = whole.filter((ring) => signedAreaOf(ring) < 0).reduce((sum, ring) => sum - signedAreaOf(ring), 0);
        expect(Math.abs(enclosed - expected - gaps)).toBeLessThan(0.02 * (expected + gaps) + 2000);
      }),
      { seed: 38 },
    );
  });
});

/** Whether the edges have an inner point of both in common, by the sides their ends lie on. */
function cross([a, b]: GridEdge, [c, d]: GridEdge): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function side([ax, ay]: GridPoint, [bx, by]: GridPoint, [cx, cy]: GridPoint): number {
  return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
}
