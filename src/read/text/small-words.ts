/** Closed classes of small words that rules ask for wherever they look at a text; the table says what each is. */
import { type Classes, readClasses } from '../language/classes.js';
import type { Language } from '../language/language.js';
import { itemAt } from './item-at.js';
import type { Layout } from './layout.js';

const NAMES = [
  'the',
  'article',
  'pointing',
  'which-one',
  'of',
  'of-whom',
  'our',
  'at',
  'on',
  'from',
  'opens-front',
  'opens-scene',
  'scene-subject',
  'when',
  'where',
  'over-what',
  'with',
  'and',
  'and-sign',
  'a',
  'indefinite-article',
  'in',
  'to',
  'as',
  'that',
  'they',
  'well',
  'in-return',
  'one',
  'other',
  'of-somebody',
  'not-of-name',
  'supposed',
  'name-particle',
  'title',
  'suffix',
  'feminine',
  'masculine',
  'her',
  'his',
  'my',
  'object',
  'objects',
  'them',
  'whom',
  'reflexive',
  'also',
  'too',
  'nobody',
  'list-joint',
  'list-link',
  'unlettered',
  'one-or-several',
  'forces',
  'definite',
  'indefinite',
  'behind',
  'here',
  'behind-here',
  'us',
  'crossing',
  'striking',
  'clause-joint',
  'police',
  'government',
  'acts-at-home',
  'behind-surname',
  'it',
  'not',
  'had',
  'by',
  'who',
  'half',
  'for',
  'driven-into',
  'another',
  'said-by',
  'after-others',
] as const;

export type SmallWord = (typeof NAMES)[number];
export type SmallWords = Classes<SmallWord>;

/** @throws Error for a class the table lacks or has twice */
export const readSmallWords = (language: Language): SmallWords => readClasses(language, 'small-words', NAMES);

/** The classes of one stage, with the small words beside them. */
export const besideSmallWords = <Name extends string>(language: Language, own: Classes<Name>): Classes<Name | SmallWord> =>
  Object.fromEntries([...Object.entries(readSmallWords(language)), ...Object.entries(own)]) as Classes<Name | SmallWord>;

/** Whether a word of a class stands at a token; none stands in front of the text or behind it. */
export function isSmallWord({ tokens, smallWords }: Pick<Layout, 'tokens' | 'smallWords'>, at: number, name: SmallWord): boolean {
  const token = itemAt(tokens, at);
  return token !== undefined && smallWords[name].at(token);
}
