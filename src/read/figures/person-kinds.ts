/** Kinds of word for persons that decide whether two mentions are of the same persons; the table says what each is. */
import { type Classes, readClasses } from '../language/classes.js';
import type { Language } from '../language/language.js';
import { WordClass } from '../language/word-class.js';

const NAMES = [
  'general',
  'ageless',
  'offspring',
  'of-either-force',
  'ranks-of-either',
  'families',
  'kin',
  'attending',
  'callings',
  'sweethearts',
  'pairs',
  'adults',
  'small-children',
  'elders',
  'clause-openers',
  'stays',
  'alive',
  'next-deed',
  'shootouts',
  'former',
  'by-own-hand',
  'own-means',
  'murder-suicides',
  'murders',
  'charged',
  'charged-murder',
  'one-death',
  'of-this-one',
  'of-another',
  'death-inquiry',
  'mourning',
  'mourned-at',
  'younger',
  'older',
  'his-or-her',
  'officer-titles',
  'officers-own',
  'return-fire',
  'outlaws',
  'undone',
  'incidents',
  'apart',
  'spread',
  'one-spree',
  'same-one',
  'same-doer',
  'this-one',
  'attacker-named',
  'city-wide',
  'from-then-on',
  'since',
  'lasting',
  'span-units',
  'span-nouns',
  'span-points',
  'span-opens',
  'span-words',
  'span-ends',
  'hours-of-a-day',
  'up-to-now',
  'limbs',
  'ordinals',
  'no-order',
  'being',
  'maltreating',
  'irregular',
  'mistaking',
  'lynching',
  'crowds',
  'lynchers',
  'beating',
  'protests',
  'coming-out',
  'sums',
  'remaining',
  'none-of-those',
  'that-deed',
  'oneself',
  'aiming',
  'aimed-at',
  'officers-named',
  'saying',
  'all-of-them',
  'as-sentenced',
  'serving-in',
  'serving-where',
  'prison-kinds',
  'years',
  'years-since',
  'praise',
  'ours',
  'hurt-otherwise',
  'also-of-shot',
  'being-shot',
  'men',
  'own',
  'self-inflicted',
] as const;

/** Concepts by kind; the empty concept is of a phrase without a word for persons. */
export type PersonKinds = Classes<(typeof NAMES)[number]> & {
  /** The first words of the phrases of `city-wide`: most words open none. */
  readonly cityWideFrom: WordClass;
  /** Words by which a sentence may tell of several incidents: most sentences have none. */
  readonly roundsUp: WordClass;
};

/** No word at all is as general as can be. @throws Error for a kind the table lacks. */
export function readPersonKinds(language: Language): PersonKinds {
  const kinds = readClasses(language, 'person-kinds', NAMES, { name: 'kind', words: 'concepts' });
  const classOf = (name: string, of: Iterable<string>): WordClass => new WordClass(language.vocabulary, `person-kinds ${name}`, of);
  const cityWideFrom = classOf(
    'city-wide, first words',
    [...kinds['city-wide']].map((phrase) => phrase.split(' ')[0]!),
  );
  return {
    ...kinds,
    general: classOf('general, or none', ['', ...kinds.general]),
    ageless: classOf('ageless, or none', ['', ...kinds.ageless]),
    cityWideFrom,
    roundsUp: classOf('rounds up', [...cityWideFrom, ...kinds['from-then-on'], ...kinds.incidents]),
  };
}
