/** Whom "he" or "her" means, where nobody told of as harmed is meant: the persons that the sentence, or the one before it, is about. */
import type { Chunk, NounPhrase } from '../clauses/chunk.js';
import type { Clauses, Harm } from '../clauses/clause.js';
import { FORCES } from '../clauses/forces.js';
import { isSmallWord } from '../text/small-words.js';
import { countInFront } from '../text/sorted.js';
import { chunksOfSentence } from './chunks-of-sentence.js';
import type { Found } from './found.js';

/**
 * "The vendor was opening his stall when he was shot": the first person of the sentence. "They stopped a nurse and killed her": the last
 * in front of the pronoun. Where the sentence names nobody, the first of the one before it.
 */
export function meantByPronoun({ layout, clauses, isBackground }: Found, harm: Harm): NounPhrase | null {
  const { patient, agent, sentence } = harm;
  const gender = isSmallWord(layout, patient.headFirst, 'feminine') ? 'f' : 'm';
  const isObject = isSmallWord(layout, patient.headFirst, 'object');
  // Mora fired at the door, hitting him: somebody else
  const doers = isObject ? agentsIn(clauses, sentence) : [];
  const mayBe = (chunk: Chunk): chunk is NounPhrase =>
    chunk.type === 'noun-phrase' &&
    chunk !== agent &&
    !doers.includes(chunk) &&
    chunk.lastToken <= patient.firstToken &&
    isOnePerson(chunk, gender) &&
    !isBackground(chunk.firstToken);
  // the wife of a clerk … her
  const isSaid = (chunk: Chunk): chunk is NounPhrase => mayBe(chunk) && chunk.person?.gender === gender;
  const own = chunksOfSentence(clauses, sentence);
  const first = own.find(isSaid) ?? own.find(mayBe);
  const last = own.findLast(isSaid) ?? own.findLast(mayBe);
  const meant = isObject ? last && (namedBefore(own, last, mayBe) ?? last) : first;
  return meant ?? chunksOfSentence(clauses, sentence - 1).find(mayBe) ?? null;
}

/** Those who do something in a sentence. */
function agentsIn({ happenings }: Clauses, sentence: number): readonly Chunk[] {
  const agents: Chunk[] = [];
  for (let k = countInFront(happenings, (one) => one.sentence < sentence); happenings[k]?.sentence === sentence; k++) {
    const { agent } = happenings[k]!;
    if (agent) agents.push(agent);
  }
  return agents;
}

/** "Ana Ruiz, mayor of Lugo, is held by rebels who kidnapped her": the name of whom the last phrase says what she is. */
function namedBefore(own: readonly Chunk[], phrase: NounPhrase, mayBe: (chunk: Chunk) => chunk is NounPhrase): NounPhrase | null {
  const at = own.indexOf(phrase);
  const named = phrase.name === null && own[at - 1]?.type === 'comma' ? own[at - 2] : undefined;
  return named !== undefined && mayBe(named) && named.name !== null ? named : null;
}

/** Somebody who does not fight, or is called by name; not "her" of a man. */
function isOnePerson({ person, name, pronoun, possessive, count, place, determiner }: NounPhrase, gender: 'f' | 'm'): boolean {
  if (pronoun || possessive || place !== null || count?.high !== 1) return false;
  // Police found Juan Mora alive after he was kidnapped
  if (person && FORCES.has(person.group) && determiner === null && name === null) return false;
  if (person)
    return !person.plural && person.collective === null && person.group !== 'perpetrators' && (person.gender ?? gender) === gender;
  return name !== null && name.lastToken - name.firstToken > 1;
}
