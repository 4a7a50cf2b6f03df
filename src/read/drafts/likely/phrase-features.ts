/** What speaks for a phrase's naming those who did it or those to whom it was done, as named features; their weights are a table (person-weights). */

import { append } from '../../../model/append.js';
import type { Chunk, NounPhrase, VerbGroup } from '../../clauses/chunk.js';
import type { Clauses, CutSentence } from '../../clauses/clause.js';
import type { PersonWord } from '../../clauses/words.js';
import { itemAt } from '../../text/item-at.js';
import type { Layout, Sentence, Token } from '../../text/layout.js';
import { countInFront } from '../../text/sorted.js';
import type { NamingPhrase } from './naming-phrase.js';

/** A deed told of in a sentence. */
interface Deed {
  readonly token: number;
  readonly role: string;
}

/** A verb, and what the phrase is to it. */
interface Part {
  readonly verb: VerbGroup;
  readonly as: 'does' | 'undergoes' | 'is told to' | 'by';
}

/** A sentence and what is told in it, found once for all its phrases. */
export interface Surroundings {
  readonly layout: Layout;
  readonly sentence: Sentence;
  readonly cut: CutSentence;
  readonly deeds: readonly Deed[];
  readonly parts: ReadonlyMap<NounPhrase, readonly Part[]>;
}

export function surroundingsOf(layout: Layout, clauses: Clauses, cut: CutSentence): Surroundings {
  return { layout, cut, sentence: layout.sentences[cut.sentence]!, deeds: deedsIn(clauses, cut.sentence), parts: partsIn(cut) };
}

function deedsIn({ harms, happenings }: Clauses, sentence: number): readonly Deed[] {
  const deeds: Deed[] = [];
  // Both lists are in the order of the sentences.
  for (let i = countInFront(harms, (harm) => harm.sentence < sentence); harms[i]?.sentence === sentence; i++)
    deeds.push({ token: harms[i]!.trigger.firstToken, role: harms[i]!.effect });
  for (let i = countInFront(happenings, (one) => one.sentence < sentence); happenings[i]?.sentence === sentence; i++)
    deeds.push({ token: happenings[i]!.trigger.firstToken, role: happenings[i]!.word.role });
  return deeds;
}

function partsIn({ chunks, clause }: CutSentence): ReadonlyMap<NounPhrase, readonly Part[]> {
  const parts = new Map<NounPhrase, Part[]>();
  const note = (phrase: NounPhrase, part: Part): void => {
    append(parts, phrase, part);
  };
  chunks.forEach((verb, k) => {
    if (verb.type !== 'verb-group') return;
    const isPassive = clause.isPassive(k);
    for (const phrase of clause.subjects(k)) note(phrase, { verb, as: isPassive ? 'undergoes' : 'does' });
    for (const phrase of clause.objects(k)) note(phrase, { verb, as: 'is told to' });
    const agent = isPassive ? clause.byAgent(k) : null;
    if (agent) note(agent, { verb, as: 'by' });
  });
  return parts;
}

/** @param value what a feature is found to be ("head", "guard"), and more closely `detail` ("behind", "by", "killed") */
export type Tell = (feature: string, value?: string, detail?: string) => void;

/** Names the features of a phrase; one may be named again. */
export function tellPhrase(around: Surroundings, { phrase, k, party }: NamingPhrase, tell: Tell): void {
  ofWords(around, phrase, tell);
  ofKind(phrase, party, tell);
  tell('sentence', around.sentence.role);
  ofNeighbours(around, k, tell);
  ofDeeds(around, phrase, tell);
  for (const part of around.parts.get(phrase) ?? []) ofPart(part, tell);
}

/** The words of a phrase that are looked at, its last ones. */
const MOST_WORDS = 8;

function ofWords({ layout }: Surroundings, { firstToken, lastToken, headLast, name }: NounPhrase, tell: Tell): void {
  tell('head', wordOf(layout.tokens[headLast - 1]!));
  for (let at = Math.max(firstToken, lastToken - MOST_WORDS); at < lastToken; at++)
    if (!name || at < name.firstToken || at >= name.lastToken) tell('word', wordOf(layout.tokens[at]!));
}

/** Words no table of the language knows are names for the most part, and say nothing of others. */
const wordOf = ({ lower, word }: Token): string => (word === 0 ? 'unknown' : lower);

function ofKind(phrase: NounPhrase, party: string | null, tell: Tell): void {
  const { person, name, happening, place, state, possessive, wholeLast, age } = phrase;
  ofNumber(phrase, '', tell);
  if (person) {
    ofPerson(person, tell);
    ofNumber(phrase, person.group, tell);
  }
  if (party !== null) {
    tell('party', party);
    ofNumber(phrase, `party ${party}`, tell);
  }
  if (name) {
    const called = person ? 'person with a name' : 'name';
    tell(called);
    ofNumber(phrase, called, tell);
  }
  if (happening) tell('happening');
  if (place !== null) tell('place');
  if (state) tell('state', state.effect);
  if (possessive) tell('possessive');
  if (wholeLast !== null) tell('of something');
  if (age !== null) tell('age');
}

/** "the soldiers" and "three soldiers", "the mayor" and "a mayor": of one kind of persons it tells other things than of another. */
function ofNumber({ determiner, count }: NounPhrase, kind: string, tell: Tell): void {
  tell('determiner', determiner ?? 'none', kind);
  tell('count', countOf(count), kind);
}

function ofPerson({ group, concept, plural, child }: PersonWord, tell: Tell): void {
  tell('person');
  tell('group', group);
  tell('concept', concept);
  if (plural) tell('plural');
  if (child) tell('child');
}

const countOf = (count: NounPhrase['count']): string =>
  count === null ? 'none' : count.high === null ? 'open' : count.high === 1 ? 'one' : count.high < 10 ? 'few' : 'many';

function ofNeighbours({ layout, cut }: Surroundings, k: number, tell: Tell): void {
  const before = itemAt(cut.chunks, k - 1);
  const next = cut.chunks[k + 1];
  if (before?.type === 'noun-phrase') tell('behind a phrase');
  if (next?.type === 'noun-phrase') tell('before a phrase');
  if (next?.type === 'and') tell('listed');
  if (before?.type !== 'preposition') return;
  tell('behind', before.says);
  const ruling = itemAt(cut.chunks, k - 2);
  if (ruling) ofRuling(layout, before.says, ruling, tell);
}

/** "the murder of", "killed by": what rules the preposition in front of a phrase. */
function ofRuling({ tokens }: Layout, preposition: string, ruling: Chunk, tell: Tell): void {
  if (ruling.type === 'noun-phrase') {
    tell('behind', preposition, wordOf(tokens[ruling.headLast - 1]!));
    if (ruling.happening) tell('behind', preposition, 'a happening');
  }
  if (ruling.type !== 'verb-group') return;
  tell('behind', preposition, lemmaOf(ruling));
  const { happening, effect } = ruling.word ?? {};
  if (happening) tell('behind', preposition, happening.role);
  if (effect) tell('behind', preposition, effect.effect);
}

/** Of auxiliaries alone, "be". */
const lemmaOf = ({ word, lower }: VerbGroup): string => word?.verb?.lemma || lower || 'be';

/** Where a deed stands, and within how many tokens of the phrase. */
const SIDES = { 'in front': steps('in front'), behind: steps('behind'), within: steps('within') };

function steps(side: string): readonly { readonly most: number; readonly where: string }[] {
  return [1, 3, 6, 12, Number.POSITIVE_INFINITY].map((most) => ({ most, where: `${side} ${most}` }));
}

function ofDeeds({ deeds }: Surroundings, { firstToken, lastToken }: NounPhrase, tell: Tell): void {
  tell('deeds', deeds.length === 0 ? 'none' : deeds.length === 1 ? 'one' : 'several');
  for (const { token, role } of deeds) {
    const apart = token < firstToken ? firstToken - token : Math.max(0, token - lastToken + 1);
    const side = token < firstToken ? 'in front' : token >= lastToken ? 'behind' : 'within';
    tell('deed', role, SIDES[side].find(({ most }) => apart <= most)!.where);
  }
}

function ofPart({ verb, as }: Part, tell: Tell): void {
  tell(as);
  tell(as, lemmaOf(verb));
  const { happening, effect } = verb.word ?? {};
  if (happening) {
    tell(as, 'a deed', happening.role);
    tell(as, 'of kind', happening.kind);
  }
  if (effect) tell(as, 'with effect', effect.effect);
  if (verb.negated) tell(as, 'not');
  if (verb.modal) tell(as, 'perhaps');
}
