/** Times as a line of text: each mention in braces with what it means, so that an expectation stands inside its sentence. */
import type { Report } from '../../src/model/report.js';
import { createLayout } from '../../src/read/text/create-layout.js';
import type { Layout } from '../../src/read/text/layout.js';
import { createTimeReader } from '../../src/read/time/read-times.js';
import type { TimeMention } from '../../src/read/time/time-mention.js';
import { english } from '../language.js';

const layOut = createLayout(english());
const readTimes = createTimeReader(english());

/** A Tuesday. */
export const PUBLISHED = '2016-06-07';

export function times(
  text: string,
  published: string | null = PUBLISHED,
): { readonly layout: Layout; readonly mentions: readonly TimeMention[] } {
  const report: Report = { id: 'r', text, title: null, published, publisher: null, url: null, language: 'en' };
  const layout = layOut(report);
  return { layout, mentions: readTimes(layout) };
}

/** "2016-06-05", "2016-05-30..2016-06-05 week", "2011-01-01.. year span", "? day": days need no precision. */
export function meaning({ when, unresolved, duration }: TimeMention): string {
  const bounds = unresolved ? '?' : when.start === when.end ? when.start! : `${when.start ?? ''}..${when.end ?? ''}`;
  return [bounds, when.precision === 'day' ? '' : when.precision, duration ? 'span' : ''].filter(Boolean).join(' ');
}

/** The text with every mention written as `{words = meaning}`. */
export function marked(text: string, published: string | null = PUBLISHED): string {
  let out = '';
  let from = 0;
  for (const mention of times(text, published).mentions) {
    out += `${text.slice(from, mention.start)}{${text.slice(mention.start, mention.end)} = ${meaning(mention)}}`;
    from = mention.end;
  }
  return out + text.slice(from);
}

/** The text without its braces and meanings. */
export const plain = (expected: string): string => expected.replace(/\{([^{}=]*) = [^{}]*\}/g, '$1');
