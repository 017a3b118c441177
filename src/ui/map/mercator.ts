/** Longitude and latitude in degrees, as in GeoJSON. */
export type LonLat = readonly [lon: number, lat: number];
/** A place on a plane; y grows downwards. */
export type Point = readonly [x: number, y: number];

/** Beyond this the projection would not be square (EPSG:3857). */
const MOST_LATITUDE = 85.0511287798;
const RADIANS = Math.PI / 180;

/**
 * Web Mercator (EPSG:3857), the projection Leaflet draws in, on a world one unit wide: 0,0 is its north-west corner.
 * Times 256 × 2^zoom it is Leaflet's pixel, so a picture made with it lies on a Leaflet map exactly.
 */
export function mercatorOf([lon, lat]: LonLat): Point {
  const sine = Math.sin(Math.max(-MOST_LATITUDE, Math.min(MOST_LATITUDE, lat)) * RADIANS);
  return [0.5 + lon / 360, 0.5 - Math.atanh(sine) / (2 * Math.PI)];
}

/** The place on earth of a point of the projection. */
export function lonLatOf([x, y]: Point): LonLat {
  return [(x - 0.5) * 360, Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) / RADIANS];
}
