/** "The killers of two nuns fled", "the kidnapper of a banker": nouns for those who did it, which tell of the deed as well. */
import type { Effect } from '../../model/vocabulary.js';
import type { ClauseArguments } from './arguments/arguments.js';
import type { Chunk, NounPhrase } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { isOf } from './chunks/says.js';
import type { Happening } from './clause.js';
import { plainHappening } from './words.js';

interface DoersOf {
  /** What became of those behind "of"; null where the noun does not say. */
  readonly effect: Effect | null;
  readonly word: Happening['word'];
  readonly whom: readonly NounPhrase[];
}

/** Null for every other phrase: "the killers", "killers of the Dawn Front". */
export function doersOf({ classes, layout }: Marks, chunks: readonly Chunk[], clause: ClauseArguments, k: number): DoersOf | null {
  const phrase = chunks[k] as NounPhrase;
  if (phrase.person?.group !== 'perpetrators' || phrase.name || phrase.possessive || phrase.count?.high === 0) return null;
  const [of, whom] = chunks.slice(k + 1, k + 3);
  if (!isOf(of) || whom?.type !== 'noun-phrase' || !isNoGroup(whom)) return null;
  const kind = KINDS.find(({ nouns }) => classes[nouns].at(layout.tokens[phrase.headLast - 1]!));
  if (!kind) return null;
  const persons = clause.joinedRight(k + 2).filter(isNoGroup);
  return { effect: kind.effect, word: kind.word, whom: persons };
}

/** No group: "the killers of the Dawn Front" are its own. */
const isNoGroup = ({ person, name, place, pronoun, determiner }: NounPhrase): boolean => {
  if (place !== null || pronoun) return false;
  if (person) return person.group !== 'perpetrators';
  return name !== null && determiner === null && name.lastToken - name.firstToken > 1;
};

const KINDS = [
  { nouns: 'killers', effect: 'killed', word: plainHappening('murder', { kind: 'attack', harms: true }) },
  { nouns: 'captors', effect: 'abducted', word: plainHappening('kidnap', { kind: 'kidnapping', harms: true }) },
  { nouns: 'attackers', effect: null, word: plainHappening('attack', { kind: 'attack', harms: false }) },
] as const;
