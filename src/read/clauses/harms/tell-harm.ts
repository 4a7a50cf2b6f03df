/** Writes one harm down, with whom its phrase means where the phrase alone does not say. */

import type { Effect } from '../../../model/vocabulary.js';
import { itemAt } from '../../text/item-at.js';
import { isSmallWord } from '../../text/small-words.js';
import { type Chunk, isEffectVerb, type NounPhrase } from '../chunk.js';
import { isOf } from '../chunks/says.js';
import type { TokenSpan } from '../clause.js';
import type { Modality } from '../modality.js';
import type { HarmSentence } from './harm-sentence.js';
import { isMany, isOther } from './persons.js';
import { isSuperseded } from './superseded.js';

export const ASSERTED: Modality = { certainty: 'asserted', attempted: false };

export function tellHarm(
  here: HarmSentence,
  patient: NounPhrase,
  effect: Effect,
  weak: boolean,
  trigger: TokenSpan,
  { certainty }: Modality,
  rule: string,
  agent: NounPhrase | null = null,
  within: number | null = null,
  total = false,
): void {
  here.noteCounted(effect, patient);
  const isOwn = rule === 'active' && effect !== 'detained' && !isOther(patient);
  here.told.push({
    sentence: here.sentence.index,
    effect,
    weak,
    patient,
    meant: here.meantBy(patient),
    agent,
    trigger: { firstToken: trigger.firstToken, lastToken: trigger.lastToken },
    certainty,
    within,
    // a boy died, bringing the toll to 14: of whoever was killed
    inherits: total ? null : isOwn ? (someOfThem(here, patient, agent) ?? someOfThoseAttacked(here, patient)) : inheritedBy(here, patient),
    total,
    superseded: isSuperseded(here, patient, trigger, rule),
    penalty: isPenalty(trigger),
    rule,
  });
}

const isPenalty = (trigger: TokenSpan | Chunk): boolean =>
  'type' in trigger && isEffectVerb(trigger) && trigger.word.effect.isPenalty === true;

/** @param whole the place in `told` of those they are a part of; -1 where none is known */
export function tellPart(here: HarmSentence, part: NounPhrase, effect: Effect, trigger: TokenSpan, rule: string, whole: number): void {
  tellHarm(here, part, effect, false, trigger, ASSERTED, rule, null, whole < 0 ? null : whole);
}

export function tellTotal(here: HarmSentence, all: NounPhrase, effect: Effect, trigger: TokenSpan, rule: string): void {
  tellHarm(here, all, effect, false, trigger, ASSERTED, rule, null, null, true);
}

/** Chunks from "two officers" to "one": "in Lugo on Monday, wounding". */
const ATTACKED_WITHIN = 8;

/** "Soldiers exchanged fire with the attackers and killed four of them": of whoever is told of last, but for those who killed them. */
function someOfThem({ chunks, layout }: HarmSentence, phrase: NounPhrase, agent: NounPhrase | null): NounPhrase | null {
  if (phrase.person || phrase.quantity === null || !isSmallWord(layout, phrase.lastToken - 1, 'them')) return null;
  const at = chunks.indexOf(phrase);
  for (let k = at - 2; k >= Math.max(0, at - THEM_WITHIN); k--) {
    const those = chunks[k]!;
    if (those.type === 'break' || those.type === 'relative') return null;
    if (those.type === 'noun-phrase' && those.person?.plural && those !== agent) return those;
  }
  return null;
}
/** Chunks from "the attackers" to "four of them". */
const THEM_WITHIN = 10;

/** "He shot at two officers, wounding one": one of the officers. */
function someOfThoseAttacked({ chunks }: HarmSentence, phrase: NounPhrase): NounPhrase | null {
  const { person, pronoun, name, quantity, count, stateIsHead } = phrase;
  if (person || pronoun || name || stateIsHead || quantity === null || quantity.additional) return null;
  const at = chunks.indexOf(phrase);
  const [comma, verb] = chunks.slice(Math.max(0, at - 2), Math.max(0, at));
  if (comma?.type !== 'comma' || verb?.type !== 'verb-group' || !verb.word?.verb?.ing) return null;
  for (let k = at - 3; k >= Math.max(0, at - ATTACKED_WITHIN); k--) {
    const those = chunks[k]!;
    if (those.type !== 'noun-phrase' && those.type !== 'preposition' && those.type !== 'time') return null;
    if (those.type !== 'noun-phrase' || !those.person?.plural) continue;
    return (those.count?.low ?? 0) > (count?.high ?? Number.POSITIVE_INFINITY) ? those : null;
  }
  return null;
}

/** "one attacker was killed and 2 arrested": the two are attackers too. */
function inheritedBy(here: HarmSentence, phrase: NounPhrase): NounPhrase | null {
  if (phrase.person || phrase.pronoun || phrase.name || phrase.stateIsHead || !(phrase.quantity || phrase.determiner === 'other'))
    return null;
  const fronted = frontedWhole(here) ?? wholeOfWhom(here, phrase);
  if (fronted) return fronted;
  if (phrase.quantity?.additional && phrase.count?.high !== 1) return null;
  for (let i = here.told.length - 1; i >= here.first; i--)
    if (here.told[i]!.patient.person && here.told[i]!.within === null)
      return (isAll(phrase) && !isMany(here.told[i]!.patient)) || isOneOfMixed(here, i) ? null : here.told[i]!.patient;
  return null;
}

/** "Two girls and a boy were hurt; a fourth died": no boy. */
function isOneOfMixed({ told, first }: HarmSentence, i: number): boolean {
  const before = i > first ? told[i - 1]! : null;
  const { patient, trigger } = told[i]!;
  return before?.trigger.firstToken === trigger.firstToken && before.patient.person?.concept !== patient.person?.concept;
}

/** "Both died": of one told of before it says nothing. */
const isAll = (phrase: NounPhrase): boolean => phrase.quantity?.anaphoric === true && !phrase.quantity.additional && isMany(phrase);

/** "Of the two guards, one was killed and the other was wounded": whom the sentence then counts. */
function frontedWhole({ chunks }: HarmSentence): NounPhrase | null {
  const [of, whole] = chunks;
  return isOf(of) && whole?.type === 'noun-phrase' && whole.person ? whole : null;
}

/** "her children, one of whom was hurt": the children. */
function wholeOfWhom({ chunks, clause }: HarmSentence, phrase: NounPhrase): NounPhrase | null {
  const at = chunks.indexOf(phrase);
  const whole = itemAt(chunks, at - 2);
  if (at < 2 || chunks[at - 1]!.type !== 'comma' || whole?.type !== 'noun-phrase' || !whole.person?.plural) return null;
  return clause.isShareOfWhom(at) ? whole : null;
}
