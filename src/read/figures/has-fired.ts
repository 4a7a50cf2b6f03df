/** "A man who fired several shots in a mall was shot dead by a guard": he attacked, whoever shot him. */
import { isKilledOrInjured } from '../../model/killed-or-injured.js';
import type { Happening, Harm } from '../clauses/clause.js';
import type { Layout } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import { isAtLarge } from './groups-of-persons.js';

/** Whether it is told of him, between him and what became of him, that he attacked others than attackers. */
export function hasFired(layout: Layout, happenings: readonly Happening[], { effect, rule, patient, sentence, trigger }: Harm): boolean {
  if (!isKilledOrInjured(effect) || rule !== 'passive' || patient.quantity !== null || patient.count?.high !== 1) return false;
  // "fired from his job" is another thing
  if (!isSmallWord(layout, patient.lastToken, 'who')) return false;
  if (patient.person === null || !isAtLarge(patient.person.group)) return false;
  const isHis = ({ agent, certainty, targets, trigger: deed, ...told }: Happening): boolean =>
    told.sentence === sentence &&
    told.word.role === 'violence' &&
    certainty === 'asserted' &&
    agent === patient &&
    deed.firstToken >= patient.lastToken &&
    deed.firstToken < trigger.firstToken &&
    targets.every(({ person }) => person?.group !== 'perpetrators');
  return happenings.some(isHis);
}

/** "A policeman opened fire on a motorcyclist, killing him": one who is told of as somebody that attacks nobody. */
export const isFiredAtCivilian = (happenings: readonly Happening[], { agent, patient, sentence }: Harm): boolean =>
  patient.pronoun !== null &&
  agent !== null &&
  happenings.some(
    (told) =>
      told.sentence === sentence &&
      told.agent === agent &&
      told.word.role === 'violence' &&
      told.targets.some(({ person }) => person?.group === 'civilians'),
  );
