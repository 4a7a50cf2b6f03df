/** What was known by a time: the reports published by then. */
import type { LinkReading } from './linking.js';

/**
 * @param time ISO 8601 date (its whole day counts) or date-time with offset. A report dated to the day counts from the start of its
 * day in UTC; a report without a date cannot be said to have been known and is left out.
 * @throws Error for a time that is no ISO 8601 date or date-time.
 */
export function asOf<Reading extends LinkReading>(readings: readonly Reading[], time: string): readonly Reading[] {
  const until = instantOf(time, DAY_MS - 1);
  if (until === null) throw new Error(`asOf: expected an ISO 8601 date or date-time, found "${time}"`);
  return readings.filter(({ report }) => {
    const published = report.published === null ? null : instantOf(report.published, 0);
    return published !== null && published <= until;
  });
}

const DAY_MS = 86_400_000;

/** Milliseconds since 1970; a bare date is taken `within` its day. A date-time without offset is UTC. Null if it is neither. */
function instantOf(iso: string, within: number): number | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(iso)) {
    const day = Date.parse(`${iso}T00:00:00Z`);
    return Number.isNaN(day) ? null : day + within;
  }
  if (!/^\d{4}-\d{2}-\d{2}T/.test(iso)) return null;
  const instant = Date.parse(/(Z|[+-]\d{2}:?\d{2})$/.test(iso) ? iso : `${iso}Z`);
  return Number.isNaN(instant) ? null : instant;
}
