/** The names right beside those who are called by their deed: "the killer, Juan Mora,", "Juan Mora and Luis Rios, the killers of a judge". */
import { itemAt } from '../../text/item-at.js';
import type { ClauseArguments } from '../arguments/arguments.js';
import { positionOf } from '../arguments/chunk-steps.js';
import type { Chunk, NounPhrase } from '../chunk.js';
import { isOf } from '../chunks/says.js';
import { isCalled } from '../somebody.js';

export const isDoer = ({ person }: NounPhrase): boolean => person?.group === 'perpetrators';
export const isPersonalName = ({ name, person, place, pronoun, happening, headLast }: NounPhrase): boolean =>
  name !== null && place === null && !pronoun && !happening && (!person?.plural || name.firstToken >= headLast);

/** "the killer, Juan Mora, was caught", "Juan Mora, the alleged killer" */
export function namesBeside(chunks: readonly Chunk[], k: number): readonly NounPhrase[] {
  const phrase = chunks[k] as NounPhrase;
  if (!isDoer(phrase) || phrase.name || !isOneOfThem(phrase) || isOfSomebody(chunks, k)) return [];
  const next = pastDeed(chunks, k);
  const after = chunks[next + 1];
  if (chunks[next]?.type === 'comma' && after?.type === 'noun-phrase' && isBareName(after) && isEnd(chunks[next + 2])) return [after];
  const last = pastWhom(chunks, next);
  const before = itemAt(chunks, itemAt(chunks, k - 2)?.type === 'age' && itemAt(chunks, k - 3)?.type === 'comma' ? k - 4 : k - 2);
  if (chunks[k - 1]?.type === 'comma' && before?.type === 'noun-phrase' && isBareName(before) && isEnd(chunks[last])) return [before];
  return [];
}

/** "the killers, Juan Mora and Luis Rios, fled", "captured Juan Mora and Luis Rios, the killers of a judge" */
export function namesOfSeveral(chunks: readonly Chunk[], clause: ClauseArguments, k: number): readonly NounPhrase[] {
  const { name, person, determiner } = chunks[k] as NounPhrase;
  if (person?.group !== 'perpetrators' || !person.plural || name || determiner !== 'definite' || isOfSomebody(chunks, k)) return [];
  const next = pastDeed(chunks, k);
  const areNames = (list: readonly NounPhrase[]): boolean => list.length > 1 && list.every(isBareName);
  if (chunks[next]?.type === 'comma' && chunks[next + 1]?.type === 'noun-phrase') {
    const listed = clause.joinedRight(next + 1);
    if (areNames(listed) && isEnd(chunks[positionOf(chunks, listed.at(-1)!) + 1])) return listed;
  }
  const before = itemAt(chunks, k - 2);
  if (itemAt(chunks, k - 1)?.type !== 'comma' || before?.type !== 'noun-phrase' || !isEnd(chunks[pastWhom(chunks, next)])) return [];
  const listed = clause.personsUpTo(before);
  return areNames(listed) ? listed : [];
}

/** Behind "the alleged mastermind of the murder" */
export const pastDeed = (chunks: readonly Chunk[], k: number): number => (isOf(chunks[k + 1]) && isDeed(chunks[k + 2]) ? k + 3 : k + 1);

/** Behind "Juan Mora, 21, the killer of a judge": but "the killer of a judge, Juan Mora," may be of either. */
function pastWhom(chunks: readonly Chunk[], next: number): number {
  const whom = chunks[next + 1];
  return isOf(chunks[next]) && whom?.type === 'noun-phrase' && isCalled(whom) ? next + 2 : next;
}

const isEnd = (chunk: Chunk | undefined): boolean => chunk === undefined || ENDS_NAME.has(chunk.type);

const isDeed = (chunk: Chunk | undefined): boolean => chunk?.type === 'noun-phrase' && chunk.happening?.role === 'violence';

const ENDS_NAME: ReadonlySet<Chunk['type']> = new Set(['comma', 'break', 'open', 'dash'] as const);

/** "the killer", "one of the killers" */
const isOneOfThem = ({ person, determiner, quantity, count }: NounPhrase): boolean =>
  person!.plural ? quantity !== null && count?.high === 1 : determiner === 'definite';

/** "the lawyer for the killer, Luis Cano, spoke", "accused of helping the killers, Juan Mora and Luis Rios,": whose name that is, is not said. */
function isOfSomebody(chunks: readonly Chunk[], k: number): boolean {
  const [whom, of] = chunks.slice(Math.max(0, k - 2), k);
  if (of?.type === 'verb-group') return of.ing && whom?.type === 'preposition';
  return of?.type === 'preposition' && whom?.type === 'noun-phrase' && whom.person !== null;
}

const isBareName = (phrase: NounPhrase): boolean => isPersonalName(phrase) && phrase.person === null;
