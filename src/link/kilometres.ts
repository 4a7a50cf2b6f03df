/** Distance on the ground. */

/** Mean radius of the Earth in kilometres (IUGG). */
const EARTH_KM = 6371.0088;

interface Point {
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** Great-circle distance of two WGS 84 points in kilometres (haversine); null where either has no coordinates. */
export function kilometresBetween(a: Point, b: Point): number | null {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null) return null;
  const rad = Math.PI / 180;
  const dLat = (b.latitude - a.latitude) * rad;
  const dLon = (b.longitude - a.longitude) * rad;
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.latitude * rad) * Math.cos(b.latitude * rad) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
