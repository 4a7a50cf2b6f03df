/** Who those were of whom a number told: "Two clerks are among the wounded", "Eleven of the dead were attackers, three were soldiers". */
import type { Effect } from '../../../model/vocabulary.js';
import { altered, type NounPhrase, type VerbGroup } from '../chunk.js';
import { addHarm, INJURED, KILLED } from './add-harm.js';
import type { HarmSentence } from './harm-sentence.js';
import { isPersons } from './persons.js';
import { ASSERTED, tellPart } from './tell-harm.js';

/** Harms looked back at for what became of the victims. */
const REMEMBERED = 200;

// Two clerks are among the wounded
export function tellAmongThem(here: HarmSentence, k: number): void {
  const whom = here.chunks[k + 2];
  if (!here.follows(k + 2, 'among') || whom?.type !== 'noun-phrase' || !whom.stateIsHead || !whom.state) return;
  const { effect } = whom.state;
  const whole = here.lastManyWith(effect);
  for (const phrase of here.clause.subjects(k))
    if (isPersons(phrase) && !phrase.pronoun) tellPart(here, phrase, effect, here.chunks[k]!, 'among-the-dead', whole);
}

// Among the victims were three civilians
export function readAmongVictims(here: HarmSentence, k: number): void {
  const copula = here.copulaAfter(k);
  if (copula < 0) return;
  const told = here.told.slice(-REMEMBERED);
  const isOfInjured = told.some(({ effect }) => effect === 'injured') && !told.some(({ effect }) => effect === 'killed');
  addHarm(here, here.clause.objects(copula), copula, isOfInjured ? INJURED : KILLED, ASSERTED, 'among-the-victims');
}

// Eleven of the dead were attackers and three were soldiers | The remaining three were civilians
export function tellCountedAs(here: HarmSentence, subject: NounPhrase, copula: number, effect: Effect): void {
  const predicate = here.clause.objects(copula)[0];
  // One of the dead was Ana Ruiz, a nurse
  if (predicate && subject.count?.high === 1 && !(here.chunks[copula] as VerbGroup).ing && isOneTold(predicate))
    return tellPart(here, predicate, effect, here.chunks[copula]!, 'among-those-counted', here.lastManyWith(effect));
  if (!predicate?.person?.plural || predicate.quantity) return;
  const part: NounPhrase = altered(predicate, { quantity: subject.quantity, count: subject.count, determiner: null });
  tellPart(here, part, effect, here.chunks[copula]!, 'among-those-counted', here.lastManyWith(effect, 2));
}

/** A person by name, or one of whom nothing was told before. */
const isOneTold = ({ name, person, place, determiner, quantity, count }: NounPhrase): boolean =>
  place === null && quantity === null && count?.high === 1 && (name !== null || (person !== null && determiner === 'indefinite'));

/** "three were soldiers": of those just counted. */
export function tellBareCountAs(here: HarmSentence, k: number, phrase: NounPhrase): void {
  const copula = here.copulaAfter(k);
  if (copula < 0 || !(here.chunks[copula] as VerbGroup).copula) return;
  const last = here.lastSince(
    here.sentence.index - 1,
    ({ certainty, effect }) => certainty === 'asserted' && (effect === 'killed' || effect === 'injured'),
  );
  if (last >= 0) tellCountedAs(here, phrase, copula, here.told[last]!.effect);
}
