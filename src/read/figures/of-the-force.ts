/** "A policeman was killed. Corporal Juan Mora died at once": a rank that says neither of which force somebody is nor that he is no policeman or soldier. */
import { FORCES } from '../clauses/forces.js';
import type { PersonsMention } from './persons.js';
import type { PersonsTold } from './persons-told.js';

/** The same of one of the force of whom the same harm was told last, called by what they were called. */
export function asOneOfTheForce(told: PersonsTold, mention: PersonsMention): PersonsMention {
  const { person, name, effect, phrase } = mention;
  const isRank = person?.group === 'military' && name.length > 0 && told.kinds['ranks-of-either'].has(person.singular ?? '');
  // a police sergeant, an army captain
  if (!isRank || effect === null || phrase.firstToken !== phrase.headFirst) return mention;
  const force = told.latest(({ group, agents }) => FORCES.has(group) && !agents);
  if (!force || force.group === 'security-forces' || !force.effects.has(effect)) return mention;
  return { ...mention, group: force.group, person: { ...person, group: force.group, concept: force.concept } };
}
