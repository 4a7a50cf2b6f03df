/** The day that a group is called by: "the 21 April Movement", "the April 21 Front". */
import type { Token } from '../text/layout.js';

const DAY = /^\d{1,2}(?:st|nd|rd|th)?$/;

/** @returns where the day begins that stands right in front of the noun of a name; the noun where none does */
export function dayBefore(tokens: readonly Token[], noun: number, from: number, months: ReadonlySet<string>): number {
  if (noun - from < 2) return noun;
  const [first, second] = [tokens[noun - 2]!.lower, tokens[noun - 1]!.lower];
  return (DAY.test(first) && months.has(second)) || (months.has(first) && DAY.test(second)) ? noun - 2 : noun;
}
