/** A point of a plane: degrees, km or grid steps, as the caller has it. */
export type PlanePoint = readonly [x: number, y: number];
export type PlaneRing = readonly PlanePoint[];

/** Area inside a ring, its last point joined to its first: positive if it runs counter-clockwise. */
export function signedAreaOf(ring: PlaneRing): number {
  const [originX, originY] = ring[0] ?? [0, 0];
  return edgesOf(ring).reduce((sum, [[ax, ay], [bx, by]]) => {
    return sum + ((ax - originX) * (by - originY) - (bx - originX) * (ay - originY)) / 2;
  }, 0);
}

/** Whether a point lies inside any odd number of the rings: a polygon's outer ring but none of its holes. */
export function isInside([x, y]: PlanePoint, rings: readonly PlaneRing[]): boolean {
  const crossings = rings.flatMap(edgesOf).filter(([[ax, ay], [bx, by]]) => {
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
  });
  return crossings.length % 2 === 1;
}

export function edgesOf<Point extends PlanePoint>(ring: readonly Point[]): (readonly [from: Point, to: Point])[] {
  return ring.map((from, index) => [from, ring[(index + 1) % ring.length] ?? from]);
}
