/** "People are getting killed", "too many of our kids are dying": what goes on in general, and nobody of the incident. */
import { itemAt } from '../../text/item-at.js';
import type { Chunk, NounPhrase, VerbGroup } from '../chunk.js';
import type { EffectWord } from '../words.js';
import type { HarmSentence } from './harm-sentence.js';

export function isInGeneral(here: HarmSentence, k: number, group: VerbGroup, { effect, whom }: EffectWord): boolean {
  if (effect !== 'killed' && effect !== 'injured') return false;
  if (!group.passive && whom !== 'subject' && !saysSo(here, group, here.classes['going-on'])) return false;
  if (group.perfect || group.modal || group.infinitive || !goesOnNow(here, group)) return false;
  const subjects = here.clause.subjects(k);
  return subjects.length > 0 && subjects.every((phrase) => isAnybody(here, phrase));
}

/** What was told from a place on is no more than thought of: it adds nobody, and leaves the incident as it is. */
export function holdForThought({ told }: HarmSentence, from: number): void {
  for (let i = from; i < told.length; i++) told[i] = { ...told[i]!, certainty: 'hypothetical' };
}

/** "are dying", "are being killed", "are getting shot" */
function goesOnNow(here: HarmSentence, group: VerbGroup): boolean {
  const { classes, layout } = here;
  if (!classes['being-now'].at(layout.tokens[group.firstToken]!)) return false;
  return (group.word?.verb?.ing ?? layout.endings.ing.of(group.lower)) || saysSo(here, group, classes['going-on']);
}

const saysSo = ({ layout: { tokens } }: HarmSentence, { firstToken, lastToken }: VerbGroup, words: ReadonlySet<string>): boolean =>
  tokens.slice(firstToken, lastToken).some(({ lower }) => words.has(lower));

/** "people", "our kids", "too many people" */
const isAnybody = (
  { classes, layout: { tokens } }: HarmSentence,
  { person, quantity, determiner, name, firstToken }: NounPhrase,
): boolean =>
  person?.plural === true &&
  name === null &&
  determiner !== 'definite' &&
  (quantity === null || classes['too-many'].at(itemAt(tokens, firstToken)) || classes['too-many'].at(itemAt(tokens, firstToken - 1)));

/** "We could have had a dead child", "might be three dead people": of what a verb says that it only may be, with those joined to it. */
export function isOnlyThought({ chunks }: HarmSentence, k: number): boolean {
  for (let i = k - 1; i >= Math.max(0, k - THOUGHT_WITHIN); i--) {
    const chunk = chunks[i]!;
    if (chunk.type === 'verb-group') return chunk.modal;
    if (!BETWEEN.has(chunk.type)) return false;
  }
  return false;
}
/** Chunks from the verb to the last of those it says it of: "a dead father or a dead child". */
const THOUGHT_WITHIN = 5;
const BETWEEN: ReadonlySet<Chunk['type']> = new Set<Chunk['type']>(['noun-phrase', 'or', 'and', 'comma', 'adverb']);
