/**
 * The persons of a report, each set of them once: a later "the two", "he", "the dead" or a repeated figure is the same set and not
 * counted again; "another three" is a new one; "two of them" lies within a larger one.
 */
import { agree } from '../text/gender.js';
import { besideOthers, theOtherOfTwo, theOtherOne, theOthersOfShot, theRestOfThose } from './beside-others.js';
import { theOneByOrder } from './by-order.js';
import { theOneByYears } from './by-years.js';
import { elderOfChild } from './elder-of-child.js';
import { isHurtBesides, isNextByOrder } from './hurt-besides.js';
import { ADULT_YEARS, isWide } from './may-be-same.js';
import { theRelativeNamed } from './named-after-kin.js';
import { oneOfCouple } from './one-of-couple.js';
import { addPart, ofThoseHarmed, wholeOfPart } from './part-of-those.js';
import type { Persons, PersonsMention, Resolved } from './persons.js';
import type { PersonsTold } from './persons-told.js';
import { byPronoun } from './pronouns.js';
import { familyFound, familyTold, harmedByAccident, relativeMeant, relativeOf, relativesFound } from './relatives.js';
import { severalAttackers } from './several-attackers.js';
import { theDeadHurt } from './the-dead-hurt.js';
import { theOnlyDead } from './the-only-dead.js';
import { deadByOwnHand, theAttacker, thePersons } from './the-persons.js';
import { isAlsoBesideDead, isToldPart, toldAgain } from './told-again.js';
import { wholeOfList } from './whole-of-list.js';
import { woundedSuspect } from './wounded-suspect.js';

/** Decides who is meant, and keeps what the mention adds to what is known of them. */
export function resolve(told: PersonsTold, mention: PersonsMention): Resolved {
  const besideDead = isAlsoBesideDead(told, mention);
  const meant = whoIsMeant(told, mention);
  const resolved: Resolved =
    meant.how === 'same' && isGrownUpFor(meant.persons, mention) ? { persons: told.add(mention), how: 'new' } : meant;
  const { persons, how } = resolved;
  const { phrase, count } = mention;
  if (how === 'same') told.bringForward(persons);
  // "Militants kill 23 … killing 23 civilians": it is civilians who were killed
  if (how === 'same' && isWide(persons.group) && mention.group === 'civilians' && persons.plural && phrase.quantity)
    persons.group = mention.group;
  if (how !== 'same') persons.relativeOf ??= relativeOf(told, persons, mention);
  persons.lastSentence = mention.sentence;
  persons.beside ||= how === 'new' && isNextByOrder(told, mention);
  const isOneMore = mention.also && how === 'new' && (persons.plural || !besideDead);
  persons.additional ||= persons.beside || (phrase.quantity?.additional === true && !mention.besides) || isOneMore;
  persons.age ??= phrase.age;
  // Pruett drove to his wife's house. He killed her: Pruett is no "her"
  if (how === 'same' && persons.agents && !persons.plural) persons.gender ??= mention.gender ?? mention.oneself;
  if (how === 'same' && persons.count?.modifier === 'vague' && count !== null) persons.count = count;
  if (persons.name.length === 0 && !persons.plural) persons.name = mention.name;
  return resolved;
}

/** "Ivo Mora, 37, shot himself. … Deputies found the child dead": whoever the child is, it is not he. */
const isGrownUpFor = ({ child, age }: Persons, { person }: PersonsMention): boolean =>
  person?.child === true && !child && age !== null && age >= ADULT_YEARS;

function whoIsMeant(told: PersonsTold, mention: PersonsMention): Resolved {
  const left = theRestOfThose(told, mention);
  if (left) return left;
  const several = severalAttackers(told, mention);
  if (several) return several;
  const attacker = deadByOwnHand(told, mention) ?? theAttacker(told, mention) ?? woundedSuspect(told, mention);
  if (attacker) return same(attacker);
  if (mention.phrase.pronoun) return byPronoun(told, mention);
  const own = harmedByAccident(told, mention);
  if (own) return same(own);
  const named = mention.name.length ? told.named(mention.name, mention.gender) : null;
  // Ana Ruiz was killed. … Juan Ruiz shot himself
  if (named && agree(named.gender, mention.oneself)) return same(named);
  const only = named ? null : theOnlyDead(told, mention);
  if (only) return same(only);
  const other = theOtherOne(told, mention);
  if (other) return other;
  const second = theOtherOfTwo(told, mention);
  if (second) return second;
  const couple = oneOfCouple(told, mention);
  if (couple) return couple;
  const byOrder = theOneByOrder(told, mention) ?? theOneByYears(told, mention);
  if (byOrder) return same(byOrder);
  const kin = named ? null : theRelativeNamed(told, mention);
  if (kin) return same(kin);
  const rest = theOthersOfShot(told, mention);
  if (rest) return { persons: rest, how: 'told' };
  if (mention.besides) return besideOthers(told, mention);
  const ofThose = ofThoseHarmed(told, mention);
  if (ofThose) return addPart(told, ofThose, mention);
  const relative = relativeMeant(told, mention) ?? elderOfChild(told, mention);
  if (relative) return same(relative);
  const family = familyFound(told, mention) ?? relativesFound(told, mention) ?? familyTold(told, mention);
  if (family) return { persons: family, how: 'told' };
  const those = isDefinite(told, mention) ? thePersons(told, mention) : null;
  if (those) return those;
  const hurt = theDeadHurt(told, mention);
  return hurt ? same(hurt) : somePersons(told, mention);
}

const same = (persons: Persons): Resolved => ({ persons, how: 'same' });

/** "The man", "the three", "the dead"; and "his body", but not "the bodies of Ana Ruiz and her son" */
function isDefinite(told: PersonsTold, mention: PersonsMention): boolean {
  const { phrase, person, name, found } = mention;
  const { determiner, quantity, stateIsHead } = phrase;
  if (found && name.length > 0 && person === null) return false;
  // He killed two pupils. He had shot both of his parents: of parents nothing was told
  if (quantity?.anaphoric && determiner === 'possessive' && told.kinds.kin.has(person?.concept ?? ''))
    return told.latest(({ concept }) => concept === person!.concept) !== null;
  if (determiner === 'definite' || quantity?.anaphoric || stateIsHead) return true;
  return (determiner === 'possessive' || determiner === null) && quantity === null && person?.remains === true;
}

/** "Eight people were killed. The gunman also died": he is none of the eight. */
const isBesidesToll = ({ also, effect, group, agents, count }: PersonsMention): boolean =>
  also && effect === 'killed' && (agents || group === 'perpetrators') && count?.high === 1;

/** "Eight people were killed. The gunman died of his wounds": of those said to have been killed he is none; but of eight found dead he may be one. */
const isDoerBeside = ({ found, effects }: Persons, { effect, group, phrase, count }: PersonsMention): boolean =>
  effect === 'killed' &&
  group === 'perpetrators' &&
  phrase.determiner === 'definite' &&
  count?.high === 1 &&
  !found &&
  effects.has('killed');

/** A figure given again, a part of one given before, or somebody new. */
function somePersons(told: PersonsTold, mention: PersonsMention): Resolved {
  // "The government says no civilians died" of 19 bodies counted: none of them are those
  if (mention.effect === null || mention.count?.high === 0) return { persons: told.add(mention), how: 'new' };
  const again = toldAgain(told, mention);
  if (again) return same(again);
  // A toll is of all, and so of none of them: "the government put the toll at one"
  if (mention.total) return { persons: told.add(mention), how: 'new' };
  const listed = wholeOfList(told, mention);
  if (listed) return addPart(told, listed, mention);
  // Two men were killed. Mora was shot in the head and died: one of the two
  const dying: PersonsMention = mention.dies ? { ...mention, effect: 'killed' } : mention;
  const ofDead = mention.dies ? wholeOfPart(told, dying) : null;
  if (ofDead?.effects.has('killed')) return addPart(told, ofDead, dying);
  const larger = isBesidesToll(mention) ? null : wholeOfPart(told, mention);
  if (larger && isDoerBeside(larger, mention)) return { persons: told.add(mention), how: 'new' };
  const whole = larger && isHurtBesides(told, larger, mention) ? null : larger;
  if (whole) return addPart(told, whole, mention);
  const part = larger ? null : told.latest((persons) => isToldPart(told, persons, mention));
  if (part) return same(part);
  const persons = told.add(mention);
  persons.beside = larger !== null;
  return { persons, how: 'new' };
}
