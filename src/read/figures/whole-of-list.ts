/** "Officers found four victims. … All of the victims, two men and two women, were taken to a clinic": as many as are listed, and so they. */
import { isKilledOrInjured } from '../../model/killed-or-injured.js';
import { isWide } from './may-be-same.js';
import type { Persons, PersonsMention } from './persons.js';
import type { PersonsTold } from './persons-told.js';

/** Sentences from a number to the list of those it counts. */
const LISTED_WITHIN = 2;

export function wholeOfList(told: PersonsTold, mention: PersonsMention): Persons | null {
  const { listed, listedNumber, suffered, effect, name, count, sentence, group } = mention;
  if (!listed || !suffered || !isKilledOrInjured(effect) || name.length > 0 || group === 'perpetrators') return null;
  if (count?.low !== count?.high || listedNumber <= (count?.low ?? 1)) return null;
  return told.latest(
    (persons) =>
      isWide(persons.group) &&
      !persons.agents &&
      !persons.additional &&
      persons.count?.low === listedNumber &&
      persons.count.high === listedNumber &&
      persons.effects.has(effect) &&
      persons.sentence < sentence &&
      persons.lastSentence >= sentence - LISTED_WITHIN,
  );
}
