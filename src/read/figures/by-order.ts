/**
 * "Mora and a man of 35 were shot. … The second victim was hit in the arm", "killing three relatives and hurting a child. … A fourth victim,
 * a girl, is stable": where as many were told of, one of them by number.
 */
import { numberOf } from './figures-told.js';
import { couldBe } from './may-be-same.js';
import { orderOf } from './part-of-those.js';
import type { Persons, PersonsMention } from './persons.js';
import type { PersonsTold } from './persons-told.js';

/** More than so many are told of as a number. */
const MOST = 10;

export function theOneByOrder(told: PersonsTold, mention: PersonsMention): Persons | null {
  const { ordinal, phrase, person, effect, name } = mention;
  if (ordinal === null || effect === null || person === null || !told.kinds.general.has(person.concept)) return null;
  if (phrase.count?.high !== 1 || !told.kinds.ordinals.has(ordinal)) return null;
  const number = orderOf(told.kinds, ordinal);
  const harmed = harmedOneByOne(told, number) ?? harmedInAll(told, mention, number);
  const mayBe = harmed.filter(
    (persons) => (name.length === 0 || persons.name.length === 0) && couldBe(told.kinds, persons, { ...mention, ordinal: null }, true),
  );
  // of one who died and one who lives it is she who lives that is hurt
  const alike = mayBe.filter(({ effects }) => effects.has('killed') === (effect === 'killed'));
  // a third man is counted with the men, and a third victim with all; of three who live it is the third, and of others only one alone
  const isSure = alike.length === 1 || (effect === 'injured' && alike.length === number);
  const all = phrase.determiner === 'definite' || (isSure && told.kinds.ageless.has(person.concept)) ? alike : [];
  return byFirstTold(all).at(-1) ?? null;
}

const isVictim = (told: PersonsTold, persons: Persons): boolean =>
  told.harmed.has(persons) && !persons.agents && persons.group !== 'perpetrators';

/** Those told of one by one; null where they are not as many. */
function harmedOneByOne(told: PersonsTold, number: number): readonly Persons[] | null {
  const harmed: Persons[] = [];
  told.earliest((persons) => {
    if (!persons.plural && isVictim(told, persons)) harmed.push(persons);
    return harmed.length > MOST;
  });
  return harmed.length === number ? harmed : null;
}

/** Of numbers and single persons that are as many in all those told of alone, and not just now; none where they are more or fewer. */
function harmedInAll(told: PersonsTold, { sentence }: PersonsMention, number: number): readonly Persons[] {
  const all = [...told.harmed].filter((persons) => persons.within === null && isVictim(told, persons));
  if (all.length > MOST || all.some(({ count }) => count !== null && count.low !== count.high) || numberOf(all) !== number) return [];
  return all.filter(({ plural, lastSentence }) => !plural && lastSentence < sentence);
}

const byFirstTold = (persons: readonly Persons[]): readonly Persons[] =>
  [...persons].sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
