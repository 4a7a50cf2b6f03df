/** "Four men leaving a vigil for a slain friend were shot": he who is mourned by those who came to harm died before, and is none of them. */
import { isKilledOrInjured } from '../../model/killed-or-injured.js';
import type { Harm } from '../clauses/clause.js';
import type { Layout } from '../text/layout.js';
import type { PersonKinds } from './person-kinds.js';

/** Words between the vigil and whom it is for: "a candlelight vigil for their". */
const REACH = 4;
/** Harms looked at on either side for somebody who came to harm beside the one mourned. */
const NEAR = 4;

/** @param index of the harm among those of the report */
export function isMournedBefore(kinds: PersonKinds, layout: Layout, harms: readonly Harm[], index: number): boolean {
  const { effect, patient, sentence, trigger } = harms[index]!;
  if (effect !== 'killed' || patient.determiner !== 'indefinite' || patient.name || patient.count?.high !== 1) return false;
  if (!isMourned(kinds, layout, harms[index]!)) return false;
  for (let i = Math.max(0, index - NEAR); i < Math.min(harms.length, index + NEAR); i++) {
    const other = harms[i]!;
    // mourned a clerk and a guard who were shot: one word tells of both
    if (
      other.patient === patient ||
      other.trigger.firstToken === trigger.firstToken ||
      !isKilledOrInjured(other.effect) ||
      other.certainty !== 'asserted'
    )
      continue;
    if (Math.abs(other.sentence - sentence) <= 1 && other.sentence <= sentence) return true;
  }
  return false;
}

function isMourned(kinds: PersonKinds, { tokens, sentences }: Layout, { patient, sentence }: Harm): boolean {
  const from = Math.max(sentences[sentence]!.firstToken, patient.firstToken - REACH);
  for (let at = patient.firstToken - 1; at >= from; at--) if (kinds['mourned-at'].at(tokens[at]!)) return true;
  return false;
}
