/** Days since 1970-01-01, the only clock linking needs. */

/** The day of an ISO 8601 date or date-time, as a whole number; its own local date where it has an offset. Null if it is none. */
export function dayOf(iso: string | null): number | null {
  if (iso === null) return null;
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!parts) return null;
  const day = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / 86_400_000;
  return Number.isFinite(day) ? day : null;
}
