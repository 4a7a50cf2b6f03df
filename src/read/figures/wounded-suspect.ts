/** "A deputy and a man were wounded in a gunfight. … The suspect was shot in the leg": the man who was wounded beside the deputy. */
import type { Persons, PersonsMention } from './persons.js';
import type { PersonsTold } from './persons-told.js';
import { isDefender } from './who-attacks.js';

/** Sentences back to where both were told of. */
const NEAR = 6;

export function woundedSuspect(told: PersonsTold, { group, phrase, count, effect, name, sentence }: PersonsMention): Persons | null {
  if (group !== 'perpetrators' || phrase.determiner !== 'definite' || count?.high !== 1 || name.length > 0 || effect === null) return null;
  const isHarmed = (persons: Persons): boolean => !persons.plural && persons.effects.has(effect) && persons.sentence >= sentence - NEAR;
  const suspect = told.latest(
    (persons) =>
      isHarmed(persons) && persons.group === 'unspecified' && told.kinds.adults.has(persons.concept) && persons.name.length === 0,
  );
  if (!suspect || suspect.agents) return null;
  return told.latest((persons) => isHarmed(persons) && isDefender(persons.group) && persons.sentence === suspect.sentence) ? suspect : null;
}
