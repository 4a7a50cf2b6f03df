/** What speaks for a phrase's naming those who did it or those to whom it was done, as named features; their weights are a table (person-weights). */
import type { Chunk, NounPhrase, VerbGroup } from '../../clauses/chunk.js';
import type { Clauses, CutSentence } from '../../clauses/clause.js';
import type { Layout, Sentence, Token } from '../../text/layout.js';
import { countInFront } from '../../text/sorted.js';
import type { HeadWords } from '../head-words.js';
import type { Add } from '../telling-of.js';

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
  readonly heads: HeadWords;
  readonly sentence: Sentence;
  readonly cut: CutSentence;
  readonly deeds: readonly Deed[];
  readonly parts: ReadonlyMap<NounPhrase, readonly Part[]>;
}

export function surroundingsOf(layout: Layout, heads: HeadWords, clauses: Clauses, cut: CutSentence): Surroundings {
  return { layout, heads, cut, sentence: layout.sentences[cut.sentence]!, deeds: deedsIn(clauses, cut.sentence), parts: partsIn(cut) };
}

function deedsIn({ harms, happenings }: Clauses, sentence: number): readonly Deed[] {
  const deeds: Deed[] = [];
  for (const { trigger, effect } of ofSentence(harms, sentence)) deeds.push({ token: trigger.firstToken, role: effect });
  for (const { trigger, word } of ofSentence(happenings, sentence)) deeds.push({ token: trigger.firstToken, role: word.role });
  return deeds;
}

/** Those of one sentence, of a list in the order of the sentences. */
function* ofSentence<T extends { readonly sentence: number }>(list: readonly T[], sentence: number): Iterable<T> {
  for (let i = countInFront(list, (item) => item.sentence < sentence); list[i]?.sentence === sentence; i++) yield list[i]!;
}

function partsIn({ chunks, clause }: CutSentence): ReadonlyMap<NounPhrase, readonly Part[]> {
  const parts = new Map<NounPhrase, Part[]>();
  const note = (phrase: NounPhrase, part: Part): void => {
    const known = parts.get(phrase);
    if (known) known.push(part);
    else parts.set(phrase, [part]);
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

/** Names the features of the phrase at a position of the sentence. */
export function tellPhrase(around: Surroundings, k: number, add: Add): void {
  const phrase = around.cut.chunks[k] as NounPhrase;
  ofWords(around, phrase, add);
  ofKind(around, phrase, add);
  ofNeighbours(around, k, phrase, add);
  ofDeeds(around, phrase, add);
  for (const part of around.parts.get(phrase) ?? []) ofPart(part, add);
}

/** The words of a phrase that are looked at, its last ones. */
const MOST_WORDS = 8;

function ofWords({ layout }: Surroundings, { firstToken, lastToken, headLast, name }: NounPhrase, add: Add): void {
  add('head', wordOf(layout.tokens[headLast - 1]!));
  for (let at = Math.max(firstToken, lastToken - MOST_WORDS); at < lastToken; at++) {
    if (name && at >= name.firstToken && at < name.lastToken) continue;
    add('word', wordOf(layout.tokens[at]!));
  }
}

/** Words no table of the language knows are names for the most part, and say nothing of others. */
const wordOf = ({ lower, word }: Token): string => (word === 0 ? 'unknown' : lower);

function ofKind({ layout, heads, sentence }: Surroundings, phrase: NounPhrase, add: Add): void {
  const { person, name, count, determiner, happening, place, state, possessive, wholeLast, age } = phrase;
  add('determiner', `${determiner}`);
  add('count', countOf(count));
  if (person) {
    add('person');
    add('group', person.group);
    add('concept', person.concept);
    if (person.plural) add('plural');
    if (person.child) add('child');
  }
  if (name) add(person ? 'person with a name' : 'name');
  if (happening) add('happening');
  if (place !== null) add('place');
  if (state) add('state', state.effect);
  if (possessive) add('possessive');
  if (wholeLast !== null) add('of something');
  if (age !== null) add('age');
  const party = partyOf(heads, layout, phrase);
  if (party !== null) add('party', party);
  add('sentence', sentence.role);
}

/** Whose side the words of a phrase tell its persons to be of, up to its noun. */
export const partyOf = (heads: HeadWords, { report, tokens }: Layout, { firstToken, headLast }: NounPhrase): string | null =>
  heads.said(report.text.slice(tokens[firstToken]!.start, tokens[headLast - 1]!.end)).party;

const countOf = (count: NounPhrase['count']): string =>
  count === null ? 'none' : count.high === null ? 'open' : count.high === 1 ? 'one' : count.high < 10 ? 'few' : 'many';

function ofNeighbours({ layout, sentence, cut }: Surroundings, k: number, { firstToken, lastToken }: NounPhrase, add: Add): void {
  const { tokens } = layout;
  add('before', firstToken > sentence.firstToken ? wordOf(tokens[firstToken - 1]!) : 'opening');
  add('after', lastToken < sentence.lastToken ? wordOf(tokens[lastToken]!) : 'end');
  const { chunks } = cut;
  const before = chunks[k - 1];
  const next = chunks[k + 1];
  if (before?.type === 'noun-phrase') add('behind a phrase');
  if (next?.type === 'noun-phrase') add('before a phrase');
  if (next?.type === 'and') add('listed');
  if (before?.type !== 'preposition') return;
  add('behind', before.lower);
  const ruling = chunks[k - 2];
  if (ruling) ofRuling(layout, before.lower, ruling, add);
}

/** "the murder of", "killed by": what rules the preposition in front of a phrase. */
function ofRuling({ tokens }: Layout, preposition: string, ruling: Chunk, add: Add): void {
  if (ruling.type === 'noun-phrase') {
    add('behind', `${wordOf(tokens[ruling.headLast - 1]!)} ${preposition}`);
    if (ruling.happening) add('behind', `happening ${preposition}`);
  }
  if (ruling.type !== 'verb-group') return;
  add('behind', `${lemmaOf(ruling)} ${preposition}`);
  const { happening, effect } = ruling.word ?? {};
  if (happening) add('behind', `${happening.role} ${preposition}`);
  if (effect) add('behind', `${effect.effect} ${preposition}`);
}

/** Of auxiliaries alone, "be". */
const lemmaOf = ({ word, lower }: VerbGroup): string => word?.verb?.lemma || lower || 'be';

/** How many tokens apart, in steps. */
const distance = (tokens: number): string => `${STEPS.find((step) => tokens <= step) ?? 'more'}`;
const STEPS = [1, 3, 6, 12];

function ofDeeds({ deeds }: Surroundings, { firstToken, lastToken }: NounPhrase, add: Add): void {
  add('deeds', deeds.length === 0 ? 'none' : deeds.length === 1 ? 'one' : 'several');
  for (const deed of deeds) {
    const apart = deed.token < firstToken ? firstToken - deed.token : Math.max(0, deed.token - lastToken + 1);
    const side = deed.token < firstToken ? 'in front' : deed.token >= lastToken ? 'behind' : 'within';
    add('deed', `${deed.role} ${side} ${distance(apart)}`);
  }
}

function ofPart({ verb, as }: Part, add: Add): void {
  add(as);
  add(as, lemmaOf(verb));
  const { happening, effect } = verb.word ?? {};
  if (happening) {
    add(as, `a ${happening.role}`);
    add(as, `of ${happening.kind}`);
  }
  if (effect) add(as, `${effect.effect} it`);
  if (verb.negated) add(as, 'not');
  if (verb.modal) add(as, 'perhaps');
}
