/**
 * Deeds that a sentence tells of only to say who came to harm: "a mob killed two men accused of killing a boy" tells of two dead, and not of three;
 * "a judge investigating the murder of two nuns was shot dead" of one.
 */

import { append } from '../../model/append.js';
import type { Effect } from '../../model/vocabulary.js';
import type { Chunk, NounPhrase } from '../clauses/chunk.js';
import type { ChunkName } from '../clauses/chunks/chunk-words.js';
import { isPreposition } from '../clauses/chunks/says.js';
import type { Clauses, CutSentence, Doing, Harm, TokenSpan } from '../clauses/clause.js';
import { bySentence } from '../text/by-sentence.js';
import { countInFront } from '../text/sorted.js';
import type { TimeMention } from '../time/time-mention.js';

const SUFFERED: ReadonlySet<Effect> = new Set<Effect>(['killed', 'injured', 'abducted']);
/** By a verb that has them as its subject or object: not "was found dead". */
const BY_VERB: ReadonlySet<string> = new Set(['active', 'passive']);
const COARSE: ReadonlySet<string> = new Set(['month', 'year']);
/** Before a deed in which they came to harm themselves: "wounded in the murder of two nuns". */
const OWN: readonly ChunkName[] = ['in', 'by', 'after', 'before', 'from', 'of', 'with', 'at'];

/** Harms of a sentence that may be told of one another, before and behind; and chunks between them: hostile sentences stay linear. */
const NEAR = 8;
const FARTHEST = 40;

/** @returns the words of such deeds, with whom they were done to */
export function deedsToldBeside(
  { harms, doings, sentences }: Pick<Clauses, 'harms' | 'doings' | 'sentences'>,
  times: readonly TimeMention[],
): readonly TokenSpan[] {
  const out: TokenSpan[] = [];
  const suffered = bySentence(harms.filter(({ effect, certainty }) => SUFFERED.has(effect) && certainty === 'asserted'));
  if (suffered.size === 0) return out;
  const heldIn = bySentence(doings.filter(({ rule }) => rule === 'held'));
  for (const [sentence, all] of suffered) {
    const held = heldIn.get(sentence);
    if (held === undefined && all.length < 2) continue;
    const cut = sentences[countInFront(sentences, (one) => one.sentence < sentence)]!;
    const deedsOf = byPhrase(held ?? []);
    const heldFor = byTrigger(held ?? []);
    all.forEach((harm, i) => {
      const near = all.slice(Math.max(0, i - NEAR), i + NEAR + 1);
      for (const doing of deedsOf.get(harm.patient) ?? []) if (isOfHeld(harm, doing)) out.push(spanOf(doing.trigger, near));
      for (const other of near)
        if (
          isSaidOfHarmed(cut, harm, other) &&
          (isOfOthersHeld(harm, other, heldFor) || isTopic(cut, other) || isOfItsOwnTime(cut, harm, other, times))
        )
          out.push(spanOf(other.trigger, [other]));
    });
  }
  return out;
}

function byPhrase(held: readonly Doing[]): ReadonlyMap<NounPhrase, readonly Doing[]> {
  const found = new Map<NounPhrase, Doing[]>();
  for (const doing of held) append(found, doing.phrase, doing);
  return found;
}

/** Those held, by the first token of the deed. */
function byTrigger(held: readonly Doing[]): ReadonlyMap<number, NounPhrase> {
  return new Map(held.map(({ trigger, phrase }) => [trigger.firstToken, phrase]));
}

/** Whom police shoot may have done it right before. */
function isOfHeld({ agent, trigger, rule }: Harm, doing: Doing): boolean {
  return BY_VERB.has(rule) && trigger.firstToken !== doing.trigger.firstToken && agent?.person?.group !== 'police';
}

/** Told right behind who came to harm, of others: before the verb that says so, or up to what opens another clause. */
function isSaidOfHarmed({ chunks }: CutSentence, { patient, trigger, rule }: Harm, other: Harm): boolean {
  const first = Math.min(other.trigger.firstToken, other.patient.firstToken);
  if (!BY_VERB.has(rule) || patient === other.patient || first < patient.lastToken) return false;
  if (trigger.firstToken >= patient.lastToken) return other.trigger.lastToken <= trigger.firstToken;
  const from = countInFront(chunks, ({ firstToken }) => firstToken < patient.lastToken);
  for (let k = from; chunks[k] !== undefined && chunks[k]!.firstToken < first; k++)
    if (OPENS.has(chunks[k]!.type) || k > from + FARTHEST) return false;
  return true;
}
const OPENS: ReadonlySet<Chunk['type']> = new Set(['and', 'but', 'or', 'subordinate', 'break', 'dash'] as const);

/** "who represented a general accused of killing two nuns" */
function isOfOthersHeld({ patient }: Harm, { trigger }: Harm, heldFor: ReadonlyMap<number, NounPhrase>): boolean {
  const held = heldFor.get(trigger.firstToken);
  return held !== undefined && held !== patient;
}

/** "investigating the murder of two nuns", "a witness to the murder", "wrote about the murder" */
function isTopic({ chunks }: CutSentence, { rule, trigger }: Harm): boolean {
  if (rule !== 'noun-of') return false;
  const before = chunks[countInFront(chunks, ({ firstToken }) => firstToken < trigger.firstToken) - 1];
  return before?.type === 'verb-group' || (before?.type === 'preposition' && !OWN.some((word) => isPreposition(before, word)));
}

/** "the brother of a man killed in May was shot" */
function isOfItsOwnTime({ chunks }: CutSentence, { trigger, patient }: Harm, other: Harm, times: readonly TimeMention[]): boolean {
  const from = Math.max(other.trigger.lastToken, other.patient.lastToken);
  const end = trigger.firstToken >= patient.lastToken ? trigger.firstToken : chunks.at(-1)!.lastToken;
  const time = times[countInFront(times, ({ firstToken }) => firstToken < from)];
  return time !== undefined && time.firstToken < end && COARSE.has(time.when.precision);
}

function spanOf(trigger: TokenSpan, beside: readonly Harm[]): TokenSpan {
  const patients = beside
    .filter((harm) => harm.trigger.firstToken >= trigger.firstToken && harm.trigger.lastToken <= trigger.lastToken)
    .map(({ patient }) => patient);
  return {
    firstToken: Math.min(trigger.firstToken, ...patients.map(({ firstToken }) => firstToken)),
    lastToken: Math.max(trigger.lastToken, ...patients.map(({ lastToken }) => lastToken)),
  };
}
