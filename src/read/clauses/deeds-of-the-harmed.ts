/** What those who came to harm are only accused of: "a mob killed two men accused of killing a boy" tells of two dead, and not of three. */
import { bySentence } from '../text/by-sentence.js';
import type { Clauses, Doing, Harm, TokenSpan } from './clause.js';

/** @returns the words of such deeds, with whom they were done to, in the order of the text; whom police shoot may have done it right before */
export function deedsOfTheHarmed({ harms, doings }: Pick<Clauses, 'harms' | 'doings'>): readonly TokenSpan[] {
  const held = doings.filter(({ rule }) => rule === 'held');
  if (held.length === 0) return [];
  const harmsOf = bySentence(harms);
  return held.flatMap((doing) => {
    const beside = harmsOf.get(doing.sentence) ?? [];
    return beside.some((harm) => isOfHeld(harm, doing)) ? [spanOf(doing, beside)] : [];
  });
}

function isOfHeld({ patient, effect, certainty, agent, trigger, rule }: Harm, doing: Doing): boolean {
  // The man accused of killing two clerks was found dead in his cell
  if (rule !== 'active' && rule !== 'passive') return false;
  if (patient !== doing.phrase || certainty !== 'asserted' || (effect !== 'killed' && effect !== 'injured')) return false;
  return trigger.firstToken !== doing.trigger.firstToken && agent?.person?.group !== 'police';
}

function spanOf({ trigger }: Doing, beside: readonly Harm[]): TokenSpan {
  const own = beside.filter((harm) => harm.trigger.firstToken >= trigger.firstToken && harm.trigger.lastToken <= trigger.lastToken);
  return { firstToken: trigger.firstToken, lastToken: Math.max(trigger.lastToken, ...own.map(({ patient }) => patient.lastToken)) };
}
