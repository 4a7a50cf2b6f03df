/** Reads a text without times and places, and writes what was found as one line an item. */
import type { Attribution } from '../../src/read/attribution/attribution.js';
import { createAttributionReader } from '../../src/read/attribution/read-attribution.js';
import { createLayout } from '../../src/read/text/create-layout.js';
import type { TimeMention } from '../../src/read/time/time-mention.js';
import { english } from '../language.js';

const layOut = createLayout(english());
const read = createAttributionReader(english());

export interface Read {
  readonly text: string;
  readonly found: Attribution;
}

/** `{stretch}` in the input marks what the test expects to be found; the marks are taken out before reading. */
export function unmarked(input: string): { readonly text: string; readonly marked: readonly string[] } {
  return { text: input.replace(/[{}]/g, ''), marked: [...input.matchAll(/\{([^}]*)\}/g)].map((match) => match[1]!) };
}

export function readText(text: string, published: string | null = '2016-06-07', times: readonly TimeMention[] = []): Read {
  const layout = layOut({ id: 'r', text, title: null, published, publisher: null, url: null, language: 'en' });
  return { text, found: read(layout, times, []) };
}

export const slice = ({ text }: Read, { start, end }: { start: number; end: number }): string => text.slice(start, end);
