/** Verbs of harm that tell of nobody harmed here: shots that were aimed, deaths of an illness, what guns do. */
import type { NounPhrase, VerbGroup } from '../chunk.js';
import { isThing } from '../is-thing.js';
import type { EffectWord } from '../words.js';
import type { HarmSentence } from './harm-sentence.js';
import { isUncounted } from './persons.js';

const ARMED: ReadonlySet<string> = new Set(['perpetrators', 'police', 'military', 'security-forces']);

export function tellsOfNobody(here: HarmSentence, k: number, group: VerbGroup, effect: EffectWord): boolean {
  if (effect.weak && !group.passive && isAimed(here, k, group)) return true;
  return effect.effect === 'killed' && isOfIllness(here, k);
}

// The guards shot at the crowd | He pulled out a gun and shot: nobody is said to be hit
function isAimed(here: HarmSentence, k: number, group: VerbGroup): boolean {
  const next = here.chunks[k + 1];
  if (!group.bareParticiple || next?.type === 'noun-phrase') return false;
  const subject = here.clause.subjects(k).at(-1);
  const armed = subject?.person ? ARMED.has(subject.person.group) : false;
  if (next?.type === 'preposition' && here.classes.aimed.has(next.lower) && (armed || isPersonOrVehicle(here, k + 2))) return true;
  return armed && here.chunks[k - 1]?.type === 'and';
}

function isPersonOrVehicle({ chunks, marks }: HarmSentence, k: number): boolean {
  const chunk = chunks[k];
  return chunk?.type === 'noun-phrase' && (chunk.person !== null || chunk.pronoun !== null || isThing(marks, chunk, 'vehicle'));
}

// His mother had died of cancer
function isOfIllness(here: HarmSentence, k: number): boolean {
  const of = here.chunks[k + 1];
  const cause = here.chunks[k + 2];
  if (of?.type !== 'preposition' || (of.lower !== 'of' && of.lower !== 'from')) return false;
  return cause !== undefined && here.says(cause, here.classes.illness);
}

// people driving by and killing kids, guns kill people: what goes on, and nobody in particular; but "fired into a crowd, killing guards"
export function isCustom(here: HarmSentence, k: number, group: VerbGroup, objects: readonly NounPhrase[]): boolean {
  const verb = group.word!.verb!;
  if (verb.base && !verb.past && !group.infinitive && objects.every((phrase) => isUncounted(phrase) && phrase.person!.group === 'people'))
    return true;
  return group.gerund && here.chunks[k - 1]?.type !== 'comma' && objects.every(isUncounted);
}
