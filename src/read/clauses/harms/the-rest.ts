/** "None of them survived", "Only the cook lived", "All but one died": what is said of some of those shot tells of the others. */

import { exactly } from '../../../model/count.js';
import { itemAt } from '../../text/item-at.js';
import { altered, type NounPhrase } from '../chunk.js';
import type { TokenSpan } from '../clause.js';
import type { HarmSentence } from './harm-sentence.js';
import { isMany } from './persons.js';
import { ASSERTED, tellHarm } from './tell-harm.js';

/** Sentences from those shot to what became of them. */
const TOLD_NEAR = 2;
/** Those one verb says were shot. */
const MOST_SHOT = 12;

/** None of those told of last as shot lived, but for those spared. */
export function tellDead(here: HarmSentence, said: TokenSpan, isSpared: (phrase: NounPhrase) => boolean = () => false): void {
  const shot = shotLast(here);
  for (const patient of shot)
    if (!isSpared(patient) && !here.isCounted('killed', patient))
      tellHarm(here, patient, 'killed', false, said, ASSERTED, 'did-not-survive');
}

/** Only the cook lived: of a list that has a cook in it, the others died. @returns whether there is such a list */
export function tellOthersDead(here: HarmSentence, k: number, survivor: NounPhrase): boolean {
  const isSurvivor = (phrase: NounPhrase): boolean =>
    !isMany(phrase) &&
    (survivor.person !== null ? phrase.person?.concept === survivor.person.concept : here.head(phrase).lower === here.head(survivor).lower);
  const shot = shotLast(here);
  const isOfThem = shot.length > 1 && shot.filter(isSurvivor).length === 1;
  if (isOfThem) tellDead(here, here.chunks[k]!, isSurvivor);
  return isOfThem || tellOthersOfManyDead(here, k, survivor, shot);
}

/** Only the mother lived: of "his wife and his parents" she is one of the parents, of "a family of four" three died. */
function tellOthersOfManyDead(here: HarmSentence, k: number, survivor: NounPhrase, shot: readonly NounPhrase[]): boolean {
  const [many, ...others] = shot.filter(isMany);
  if (!many || others.length > 0 || isMany(survivor) || shot.some((phrase) => phrase.pronoun !== null)) return false;
  if (shot.length === 1 && !here.classes['counted-as-one'].has(many.person?.concept ?? '')) return false;
  const whole = here.lastSince(here.sentence.index - TOLD_NEAR, ({ patient, effect }) => patient === many && effect === 'injured');
  tellDead(here, here.chunks[k]!, isMany);
  tellHarm(here, survivor, 'injured', true, here.chunks[k]!, ASSERTED, 'survived', null, whole);
  const left = many.count!.low === many.count!.high ? (many.count!.low ?? 0) - 1 : 0;
  const rest = altered(many, { count: exactly(left), quantity: null, determiner: null, age: null });
  if (left > 0) tellHarm(here, rest, 'killed', false, here.chunks[k]!, ASSERTED, 'did-not-survive', null, whole);
  return true;
}

/** Of five who were shot only two lived: three are dead. */
export function tellRestDead(here: HarmSentence, k: number, some: NounPhrase, whole: number): void {
  const all = here.told[whole]!.patient.count!;
  if (all.low === null || all.low !== all.high) return;
  const count = exactly(all.low - some.count!.low!);
  const quantity = some.quantity && { ...some.quantity, count };
  tellHarm(here, altered(some, { count, quantity }), 'killed', false, here.chunks[k]!, ASSERTED, 'did-not-survive', null, whole);
}

/** The phrase behind "all but", of a number that was shot: "All but one of them died". */
export function readAllBut(here: HarmSentence, k: number, some: NounPhrase | undefined): boolean {
  if (!some || !isBehindAllBut(here, some)) return false;
  const whole = some.quantity ? lastShot(here) : -1;
  if (whole >= 0 && isMore(here.told[whole]!.patient, some)) tellRestDead(here, k, some, whole);
  else if (!some.quantity) tellOthersDead(here, k, some);
  else tellAllButDead(here, k, some);
  return true;
}

const isMore = ({ count }: NounPhrase, some: NounPhrase): boolean => (count?.low ?? 0) > (some.count?.low ?? Number.POSITIVE_INFINITY);

/** "All but two survived": the two died. */
export function readAllButLived(here: HarmSentence, k: number, some: NounPhrase | undefined): boolean {
  if (!some || !isBehindAllBut(here, some)) return false;
  const whole = lastShot(here);
  if (whole >= 0 && isMore(here.told[whole]!.patient, some))
    tellHarm(here, some, 'killed', false, here.chunks[k]!, ASSERTED, 'did-not-survive', null, whole);
  return true;
}

/** "All but one of the seven died": of those of whom nothing was told. */
function tellAllButDead(here: HarmSentence, k: number, some: NounPhrase): void {
  const { of, count } = some.quantity!;
  if (!of || of.low === null || of.low !== of.high || count.low === null || of.low <= count.low) return;
  const rest = exactly(of.low - count.low);
  const dead = altered(some, { count: rest, quantity: { ...some.quantity!, count: rest } });
  tellHarm(here, dead, 'killed', false, here.chunks[k]!, ASSERTED, 'did-not-survive');
}

export function isBehindAllBut({ layout: { tokens }, classes }: HarmSentence, { firstToken }: NounPhrase): boolean {
  return classes.except.at(itemAt(tokens, firstToken - 1)) && classes.everyone.at(tokens[firstToken - 2]);
}

/** The last of whom it is open whether they lived, or -1. */
export const lastShot = (here: HarmSentence): number =>
  here.lastSince(
    here.sentence.index - TOLD_NEAR,
    ({ effect, weak, within, certainty, rule }) =>
      effect === 'injured' && weak && within === null && certainty === 'asserted' && rule !== 'survived',
  );

/** All of whom one verb says that they were shot. */
export function shotLast(here: HarmSentence): readonly NounPhrase[] {
  const last = lastShot(here);
  if (last < 0) return [];
  const at = here.told[last]!.trigger.firstToken;
  const shot: NounPhrase[] = [];
  for (let i = last; i >= 0 && shot.length < MOST_SHOT && here.told[i]!.trigger.firstToken === at; i--)
    if (here.told[i]!.effect === 'injured') shot.unshift(here.told[i]!.patient);
  return shot;
}
