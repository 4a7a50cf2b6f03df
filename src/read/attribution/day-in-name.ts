/** The day that a group is called by: "the 21 April Movement", "the April 21 Front". */
import type { Layout } from '../text/layout.js';

const DAY = /^\d{1,2}$/;

/** @returns where the day begins that stands right in front of the noun of a name; the noun where none does */
export function dayBefore({ tokens, endings: { ordinal } }: Layout, noun: number, from: number, months: ReadonlySet<string>): number {
  if (noun - from < 2) return noun;
  const [first, second] = [tokens[noun - 2]!.lower, tokens[noun - 1]!.lower];
  const isDay = (lower: string): boolean => DAY.test(ordinal.off(lower));
  return (isDay(first) && months.has(second)) || (months.has(first) && isDay(second)) ? noun - 2 : noun;
}
