/** A page often names itself behind the title of what it tells: "Two shot in Sremna - The Sremna Post". */
import type { PlaceMention } from './place-mention.js';

/** The marks behind which it does. */
const PAGE_NAME = / [-–—|] |\||::/u;

/** Of the places of a title those that stand in front of the name of the page; one that it opens on, before a colon, heads it. */
export function beforePageName(mentions: readonly PlaceMention[], title: string): readonly PlaceMention[] {
  const at = title.search(PAGE_NAME);
  const own = at < 0 ? mentions : mentions.filter(({ end }) => end <= at);
  const [first, ...others] = own;
  return first?.start === 0 && title[first.end] === ':' ? [{ ...first, heads: true }, ...others] : own;
}

/** A title without the name of the page. */
export const withoutPageName = (title: string): string => title.split(PAGE_NAME, 1)[0]!;
