/** Reads places in a marked sentence and writes them back in the same marks. */
import { loadGazetteer } from '../../src/app/data.js';
import { createPlaceReader } from '../../src/read/place/create-place-reader.js';
import type { Gazetteer } from '../../src/read/place/gazetteer.js';
import type { PlaceMention } from '../../src/read/place/place-mention.js';
import { createLayout } from '../../src/read/text/create-layout.js';
import type { Layout } from '../../src/read/text/layout.js';
import { english } from '../language.js';

let known: Gazetteer | undefined;
export function gazetteer(): Gazetteer {
  known ??= loadGazetteer();
  return known;
}

let reader:
  | {
      readonly layOut: ReturnType<typeof createLayout>;
      readonly read: ReturnType<typeof createPlaceReader>;
    }
  | undefined;

export interface Read {
  readonly layout: Layout;
  readonly mentions: readonly PlaceMention[];
}

export function readPlaces(text: string, more: { publisher?: string; url?: string } = {}): Read {
  reader ??= {
    layOut: createLayout(english()),
    read: createPlaceReader(english(), gazetteer()),
  };
  const layout = reader.layOut({
    id: 'r',
    text,
    title: null,
    published: null,
    publisher: more.publisher ?? null,
    url: more.url ?? null,
    language: 'en',
  });
  return { layout, mentions: reader.read(layout) };
}

const MARK = /\{([^:{}]+): ([^{}]*)\}/g;
export const unmarked = (marked: string): string => marked.replace(MARK, '$2');

/** "{KZ Aktobe: Aktobe}": country, then the name resolved to. Sites are left out; adjectives have the country alone. */
export function markPlaces(marked: string): string {
  const text = unmarked(marked);
  let out = '';
  let at = 0;
  for (const { start, end, where, kind } of readPlaces(text).mentions) {
    if (kind === 'site') continue;
    const inside = where?.precision === 'place' || where?.precision === 'admin2' ? `/${where.admin1}` : '';
    const label = kind === 'adjective' ? `${where?.country}` : `${where?.country ?? '-'}${inside} ${where?.precision}`;
    out += `${text.slice(at, start)}{${label}: ${text.slice(start, end)}}`;
    at = end;
  }
  return out + text.slice(at);
}

/** The sites alone: "{site: gun shop 'Pallada'}". */
export function markSites(marked: string): string {
  const text = unmarked(marked);
  let out = '';
  let at = 0;
  for (const { start, end, kind } of readPlaces(text).mentions) {
    if (kind !== 'site') continue;
    out += `${text.slice(at, start)}{site: ${text.slice(start, end)}}`;
    at = end;
  }
  return out + text.slice(at);
}
