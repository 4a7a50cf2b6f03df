/**
 * "Two clerks, identified as Ana Ruiz and Juan Mora, were shot": the same as "Two clerks, Ana Ruiz and Juan Mora,".
 * "shot a clerk identified as Ana Ruiz": the same as "shot clerk Ana Ruiz".
 */
import { itemAt } from '../text/item-at.js';
import { isAs } from './arguments/chunk-steps.js';
import { altered, type Chunk, lemmaOf, type NounPhrase, type Small } from './chunk.js';
import type { Marks } from './chunks/marks.js';

export function joinIdentifiedAs({ classes: { naming } }: Marks, chunks: readonly Chunk[]): readonly Chunk[] {
  let out: Chunk[] | null = null;
  for (let k = 0; k < chunks.length; k++) {
    // whom police identified as Ivo Reyes
    const isWhoSays = itemAt(chunks, k - 1)?.type === 'relative';
    const as = !isWhoSays && isUnnamedPerson(chunks[k]!) ? asBehind(k + 1) : -1;
    const named = as < 0 ? undefined : chunks[as + 1];
    if (named === undefined || !isOneName(named)) {
      out?.push(chunks[k]!);
      continue;
    }
    const persons = chunks[k] as NounPhrase;
    const isList = chunks[as + 2]?.type === 'and' || chunks[as + 2]?.type === 'comma';
    const isSetOff = chunks[k + 1]!.type === 'comma';
    out ??= chunks.slice(0, k);
    if (isSeveral(persons) && isList) out.push(persons, commaAt(chunks[as - 1]!, chunks[as]!));
    // a clerk, identified as Ana Ruiz, was shot: what is set off is read where the verb is
    else if (persons.person!.plural || isSetOff) {
      out.push(persons);
      continue;
    } else {
      out.push(altered(persons, { lastToken: named.lastToken, name: named.name, age: named.age ?? persons.age }));
      k = as + 1;
      continue;
    }
    k = as;
  }
  return out ?? chunks;

  /** Where "as" of "(,) identified as" stands; -1 where nothing is said so. */
  function asBehind(from: number): number {
    const at = chunks[from]?.type === 'comma' ? from + 1 : from;
    const verb = chunks[at];
    const isNaming = verb?.type === 'verb-group' && verb.bareParticiple && !verb.negated && naming.has(lemmaOf(verb));
    return isNaming && isAs(chunks[at + 1]) ? at + 1 : -1;
  }
}

/** "a clerk", "two clerks"; who is held for it is named with his charge. */
const isUnnamedPerson = (chunk: Chunk): boolean =>
  chunk.type === 'noun-phrase' &&
  chunk.person !== null &&
  chunk.person.group !== 'perpetrators' &&
  chunk.name === null &&
  !chunk.possessive &&
  chunk.pronoun === null;

const isSeveral = ({ person, quantity, determiner }: NounPhrase): boolean => person!.plural && (quantity ?? determiner) !== null;

const isOneName = (chunk: Chunk): chunk is NounPhrase =>
  chunk.type === 'noun-phrase' && chunk.name !== null && chunk.quantity === null && !chunk.possessive;

const commaAt = ({ firstToken }: Chunk, { lastToken }: Chunk): Small => ({ type: 'comma', firstToken, lastToken, says: ',' });
