/** Whether a later mention may mean persons told of before: number, sex, age, group, name and word must not speak against it. */
import type { Count } from '../../model/count.js';
import type { Effect, Group } from '../../model/vocabulary.js';
import { FORCES } from '../clauses/forces.js';
import { agree } from '../text/gender.js';
import { areOfTwo, isOfAnother } from './office-of.js';
import type { PersonKinds } from './person-kinds.js';
import { isHurt, type Persons, type PersonsMention, weakInjury } from './persons.js';

/** Who is said to be safe was not told of as hurt before, unless by the same name. */
export const SAFE: ReadonlySet<Effect> = new Set(['unharmed', 'rescued']);
const HELD: ReadonlySet<Effect> = new Set(['detained', 'wanted']);

export const isHeld = (effect: Effect | null): boolean => effect !== null && HELD.has(effect);

/** "the man", "the three", "the victims" */
export function couldBe(kinds: PersonKinds, persons: Persons, mention: PersonsMention, definite: boolean): boolean {
  if (!agree(persons.gender, mention.gender) || !sameAge(persons.age, mention.phrase.age)) return false;
  if (
    !groupsMeet(persons.group, mention.group) &&
    !isAttackerCalled(persons, mention, definite) &&
    !isOfficerCalled(kinds, persons, mention)
  )
    return false;
  if (namesDiffer(persons, mention) || isHarmedByDoer(persons, mention)) return false;
  if (effectsClash(kinds, persons, mention) || areElsewhere(persons.at, mention.at) || isOfAnother(persons, mention)) return false;
  if (mention.ordinal !== null && mention.ordinal !== persons.ordinal) return false;
  if (!conceptsMeet(kinds, persons, mention, definite)) return false;
  if (
    isAnotherListed(kinds, persons, mention) ||
    isOfGrownUp(kinds, persons, mention) ||
    isGrownUp(persons, mention) ||
    isTooYoung(kinds, persons, mention)
  )
    return false;
  if (mention.count === null || persons.count === null) return persons.plural === Boolean(mention.person?.plural ?? persons.plural);
  if (mention.phrase.quantity || typeof mention.person?.collective === 'number') return sameCount(persons.count, mention.count);
  return mention.person?.plural ? persons.plural : !persons.plural && persons.count.high === 1;
}

/** "An usher opened fire. … The usher was found hanged" */
const isAttackerCalled = ({ agents, plural, concept, also }: Persons, { person }: PersonsMention, definite: boolean): boolean =>
  definite && !plural && person !== null && ((agents && person.concept === concept) || person.concept === also);

/** "One person was killed. The gunman was shot dead": he is not the one he killed, unless one was found dead. */
const isHarmedByDoer = (persons: Persons, { person, phrase, name, also }: PersonsMention): boolean =>
  isAttackersName(person) &&
  !person!.plural &&
  phrase.determiner === 'definite' &&
  name.length === 0 &&
  !persons.plural &&
  !persons.agents &&
  persons.group !== 'perpetrators' &&
  (also || !persons.found) &&
  (persons.effects.has('killed') || weakInjury(persons) !== undefined);

/** "gunman", "shooter", and not "suspect", as whom police shot is called, too. */
const isAttackersName = (person: PersonsMention['person']): boolean => person?.group === 'perpetrators' && person.concept === ATTACKER;
export const ATTACKER = 'attacker';

/** "Colonel Juan Mora was shot. … The officer was hit twice": one of either force is called so. */
const isOfficerCalled = (
  kinds: PersonKinds,
  { group, plural, name }: Persons,
  { person, phrase, name: own, group: other }: PersonsMention,
): boolean =>
  !plural &&
  (phrase.determiner === 'definite' || own.length > 0) &&
  (name.length === 0 || own.length === 0) &&
  FORCES.has(group) &&
  FORCES.has(other) &&
  kinds['of-either-force'].has(person?.singular ?? '');

/** "In Lugo a farmer was killed. In Vigo a farmer was killed": two farmers. */
export const areElsewhere = (one: string | null, other: string | null): boolean => one !== null && other !== null && one !== other;

function effectsClash(kinds: PersonKinds, persons: Persons, mention: PersonsMention): boolean {
  const { effect } = mention;
  // Of one who was shot and died it may be told again, by name, that he was wounded
  if (effect === 'injured' && persons.effects.get('killed')?.weak === false && !mention.weak && !mention.dies)
    if (mention.name.length === 0 || !persons.effects.has('injured')) return true;
  // The boy's father was arrested: no more the boy who died
  if (isHeld(effect) && (persons.effects.has('killed') || isHurtAndNotSo(kinds, persons, mention))) return true;
  // Four people were wounded. … The suspects remain at large: none of the four
  if (effect === 'wanted' && mention.group === 'perpetrators' && isHurt(persons) && isHurtByThem(persons)) return true;
  return effect !== null && SAFE.has(effect) && isHurt(persons) && mention.label !== persons.label;
}

/** "A girl was wounded. The director was arrested": not the girl. */
const isHurtAndNotSo = (kinds: PersonKinds, persons: Persons, { person, name, phrase }: PersonsMention): boolean =>
  isHurt(persons) &&
  isHurtByThem(persons) &&
  name.length === 0 &&
  phrase.pronoun === null &&
  (person === null ? phrase.quantity === null : person.concept !== persons.concept && !kinds.general.has(person.concept));

const isHurtByThem = ({ group, agents }: Persons): boolean => group !== 'perpetrators' && !agents;

/** "a father and his son were shot … Juan Mora and his son": Mora is not the son. */
const isAnotherListed = (kinds: PersonKinds, { concept }: Persons, { listedWith, person }: PersonsMention): boolean =>
  concept !== (person?.concept ?? '') && !kinds.general.has(concept) && listedWith.includes(concept);

/** "A boy was killed. … The mayor died": no boy. */
const isOfGrownUp = (kinds: PersonKinds, { child, age }: Persons, { person }: PersonsMention): boolean =>
  isMinor(child, age) && person !== null && kinds.callings.has(person.concept);

/** "An infant was killed. … Juan Mora, 66, was killed": no infant. */
const isGrownUp = ({ child, age }: Persons, { phrase }: PersonsMention): boolean =>
  child && age === null && phrase.age !== null && phrase.age >= GROWN_UP;
/** Years from which nobody is called a child or a teenager. */
const GROWN_UP = 20;

/** "A father shot two boys, then himself. Luis, 6, died": no father. */
const isTooYoung = ({ elders }: PersonKinds, { concept, plural }: Persons, { phrase: { age } }: PersonsMention): boolean =>
  age !== null && age < ELDER && !plural && elders.has(concept);
/** Years from which somebody may be called a husband, a mother or an uncle. */
const ELDER = 13;

/** Told of in different sentences, and neither sex, age, name nor "another" says that they are two. */
export function mayBeOne(kinds: PersonKinds, a: Persons, b: Persons, titled: boolean): boolean {
  if (areElsewhere(a.at, b.at) || areOfTwo(a, b) || a.sentence === b.sentence || !agree(a.gender, b.gender) || !sameAge(a.age, b.age))
    return false;
  if (a.relativeOf === b.id || b.relativeOf === a.id) return false;
  if (a.plural || b.plural) return a.plural && b.plural && sameCount(a.count, b.count) && (!b.additional || (b.count?.low ?? 0) > 2);
  if ((b.additional && !a.additional) || (b.ordinal !== null && a.ordinal !== b.ordinal)) return false;
  // A third victim died, Juan Mora. … A cook was killed: one of the two before him
  if (a.ordinal !== null && b.ordinal === null && a.name.length > 0 && b.name.length === 0) return false;
  if (a.name.length > 0 && b.name.length > 0 && !a.name.some((part) => b.name.includes(part))) return false;
  if (!groupsMeet(a.group, b.group)) return false;
  if (kinds.ageless.has(a.concept) || kinds.ageless.has(b.concept)) return true;
  const [isKinA, isKinB] = [kinds.kin.has(a.concept), kinds.kin.has(b.concept)];
  const alike = titled || a.concept === b.concept || kinds.general.has(a.concept) || kinds.general.has(b.concept);
  if (!alike && !(isKinA && isKinB)) return false;
  if (isMinor(a.child, a.age) === isMinor(b.child, b.age)) return true;
  // A girl of two, and later one of the women
  if (kinds.adults.has(a.concept) || kinds.adults.has(b.concept)) return !isMinor(a.child, a.age) && !isMinor(b.child, b.age);
  return (isKinA || isKinB) && a.concept !== b.concept;
}

export const sameAge = (a: number | null, b: number | null): boolean => a === null || b === null || a === b;

export const namesDiffer = (persons: Persons, mention: PersonsMention): boolean =>
  surnamesDiffer(persons, mention) || areRelatives(persons.name, mention.name);

export const surnamesDiffer = ({ name }: Persons, { name: other }: PersonsMention): boolean =>
  name.length > 0 && other.length > 0 && !name.includes(other.at(-1)!) && !other.includes(name.at(-1)!);

/** "Ana Ruiz", "Juan Ruiz"; but "Ana Maria Ruiz", and "Anna Ruiz" as another writes her. */
const areRelatives = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 1 &&
  other.length > 1 &&
  !one.includes(other[0]!) &&
  !other.includes(one[0]!) &&
  one[0]!.slice(0, ALIKE) !== other[0]!.slice(0, ALIKE);
/** Letters by which two ways of writing a first name are known for one. */
const ALIKE = 2;

export const isWide = (group: Group): boolean => group === 'people' || group === 'victims';

const MEMBERS: Readonly<Partial<Record<Group, readonly Group[]>>> = {
  people: ['victims', 'perpetrators', 'security-forces', 'military', 'police', 'civilians', 'unspecified'],
  victims: ['security-forces', 'military', 'police', 'civilians', 'unspecified'],
  'security-forces': ['military', 'police'],
};

/** Two mentions may be of the same persons: equal groups, or one may hold the other, or one does not say. */
export function groupsMeet(a: Group, b: Group): boolean {
  return (
    a === b ||
    MEMBERS[a]?.includes(b) === true ||
    MEMBERS[b]?.includes(a) === true ||
    (a === 'unspecified' && b !== 'perpetrators') ||
    b === 'unspecified'
  );
}

function conceptsMeet(kinds: PersonKinds, persons: Persons, mention: PersonsMention, definite: boolean): boolean {
  const a = persons.concept;
  const b = mention.person?.concept ?? '';
  // One of the wounded, a schoolboy, died. … The conscript was killed: he is no schoolboy
  if (a === '' && b !== '' && persons.also !== null && persons.also !== b && !kinds.general.has(b) && !kinds.general.has(persons.also))
    return false;
  if (a === b || a === '' || b === '' || (definite && b === persons.also)) return true;
  if (isAnotherCalled(kinds, persons, mention)) return true;
  // A security officer was killed. … Officer Juan Mora was shot
  if (mention.name.length > 0 && FORCES.has(persons.group) && kinds['of-either-force'].has(mention.person?.singular ?? '')) return true;
  // A local official was killed. … Councillor Juan Mora was shot
  if (mention.name.length > 0 && !persons.plural && kinds.official.has(a) && kinds['in-office'].has(b)) return true;
  // An officer was hit. … Ana Ruiz's husband was killed
  if (kinds.kin.has(b) && FORCES.has(persons.group) && !persons.relativeOf) return false;
  if ((kinds.adults.has(a) && kinds['small-children'].has(b)) || (kinds.adults.has(b) && kinds['small-children'].has(a))) return false;
  // Her mother was hurt. … The child was taken to hospital
  if ((kinds.elders.has(a) && kinds['small-children'].has(b)) || (kinds.elders.has(b) && kinds['small-children'].has(a))) return false;
  if (definite) return kinds.general.has(a) || kinds.general.has(b) || a.endsWith(b) || b.endsWith(a);
  if (isWide(mention.group) || isWide(persons.group)) return true;
  if (kinds.general.has(a) && kinds.general.has(b) && agesAgree(kinds, persons, mention)) return true;
  if (isLargeNumber(persons.count) && sameCount(persons.count, mention.count)) return true;
  const either = kinds.general.has(a) || kinds.general.has(b);
  return persons.plural && either && sameCount(persons.count, mention.count) && agesAgree(kinds, persons, mention);
}

/** "A man was killed and another was hurt. … His brother was hit in the jaw": the other of the two. */
const isAnotherCalled = ({ general, 'small-children': small }: PersonKinds, persons: Persons, { person, also }: PersonsMention): boolean =>
  persons.additional &&
  !persons.plural &&
  !also &&
  persons.name.length === 0 &&
  (persons.concept === '' || general.has(persons.concept)) &&
  !small.has(persons.concept) &&
  person?.plural === false;

/** "Over 300 pupils are missing … 300 boys": so large a number given twice is of the same persons, whatever they are called. */
export const isLargeNumber = (count: Count | null): boolean => count !== null && (count.low ?? 0) >= ROUNDED_FROM;

/** "a child" and "a boy" may be one, "a teen" and "a 16-year-old male" too, "a man" and "a boy" not. */
function agesAgree(kinds: PersonKinds, persons: Persons, mention: PersonsMention): boolean {
  if (kinds.ageless.has(persons.concept) || kinds.ageless.has(mention.person?.concept ?? '')) return true;
  return isMinor(persons.child, persons.age) === isMinor(mention.person?.child ?? false, mention.phrase.age);
}

export const ADULT_YEARS = 18;
export const isMinor = (child: boolean, age: number | null): boolean => (age === null ? child : age < ADULT_YEARS);

/** Smaller numbers are not rounded, and none by more. */
const ROUNDED_FROM = 20;
const ROUNDED_BY = 1.25;

/** "at least 10" and "10" may be one number, and "several" any of two or more. */
export function sameCount(a: Count | null, b: Count | null): boolean {
  if (a === null || b === null || a.low === null || b.low === null) return false;
  if (isVague(a) || isVague(b)) return overlap(a, b);
  if (a.low === b.low) return a.high === b.high || isAtLeast(a) || isAtLeast(b);
  return isRounded(a, b) || isRounded(b, a);
}

/** "more than 300" of 333, but not of 500 */
const isRounded = (round: Count, { low }: Count): boolean =>
  round.modifier === 'more-than' &&
  round.low! > ROUNDED_FROM &&
  (round.low! - 1) % 10 === 0 &&
  low! > round.low! &&
  low! <= round.low! * ROUNDED_BY;

const isAtLeast = (count: Count): boolean => count.modifier === 'at-least' || count.modifier === 'more-than';
const isVague = (count: Count): boolean => count.modifier === 'vague';
const overlap = (a: Count, b: Count): boolean => (a.high === null || b.low! <= a.high) && (b.high === null || a.low! <= b.high);
