/** Who those were of whom a number told: "Two clerks are among the wounded", "Eleven of the dead were attackers, three were soldiers". */
import type { Effect } from '../../../model/vocabulary.js';
import { altered, isEffectVerb, type NounPhrase, type VerbGroup } from '../chunk.js';
import { says } from '../chunks/says.js';
import { addHarm, INJURED, KILLED } from './add-harm.js';
import type { HarmSentence } from './harm-sentence.js';
import { eachNamed, isMany, isOneNamed, isPersons } from './persons.js';
import { ASSERTED, tellPart } from './tell-harm.js';

/** Harms looked back at for what became of the victims. */
const REMEMBERED = 200;

// Two clerks are among the wounded
export function tellAmongThem(here: HarmSentence, k: number): void {
  const whom = here.chunks[k + 2];
  if (!here.follows(k + 2, 'among') || whom?.type !== 'noun-phrase') return;
  const effect = whom.stateIsHead && whom.state ? whom.state.effect : effectOfThose(here, k + 2, whom);
  if (effect === null) return;
  const whole = lastTold(here, effect);
  const subjects = here.clause.subjects(k);
  if (effect === 'killed' && tellDoerAmongThem(here, k, subjects, whole)) return;
  for (const phrase of eachNamed(subjects))
    if (isPersons(phrase) && !phrase.pronoun)
      tellPart(here, phrase, effect, here.chunks[k]!, 'among-the-dead', isOfDoers(here, whole, phrase) ? -1 : whole);
}

/** Two raiders blew themselves up, and a chief was among the dead: of those they killed. */
const isOfDoers = ({ told }: HarmSentence, whole: number, { person }: NounPhrase): boolean =>
  whole >= 0 && told[whole]!.patient.person?.group === 'perpetrators' && person?.group !== 'perpetrators' && told[whole]!.rule === ONESELF;
const ONESELF = 'to-oneself';

// The shooter was among the fourteen dead: one of them, and not of those a smaller number told of
export function tellAmongCounted(here: HarmSentence, at: number, effect: Effect): void {
  const be = here.chunks[at - 2];
  const whole = here.harmOf(here.chunks[at] as NounPhrase);
  if (!here.follows(at, 'among') || be?.type !== 'verb-group' || !be.copula || be.negated || whole < 0) return;
  for (const phrase of eachNamed(here.clause.subjects(at - 2)))
    if (isPersons(phrase) && !phrase.pronoun) tellPart(here, phrase, effect, be, 'among-the-dead', whole);
}

/** "those who died" */
function effectOfThose(here: HarmSentence, k: number, those: NounPhrase): Effect | null {
  const [who, verb] = here.chunks.slice(k + 1, k + 3);
  if (who?.type !== 'relative' || verb === undefined || !isEffectVerb(verb) || !here.says(those, here.classes.those)) return null;
  return !verb.negated && (verb.passive || verb.word.effect.whom === 'subject') ? verb.word.effect.effect : null;
}

// He killed three clerks. He himself was among the dead: besides those he killed
function tellDoerAmongThem(here: HarmSentence, k: number, [one, ...others]: readonly NounPhrase[], whole: number): boolean {
  if (!one || others.length > 0 || whole < 0) return false;
  const { rule, agent } = here.told[whole]!;
  if (one.pronoun !== 'singular' || rule !== 'active' || !agent || isMany(agent)) return false;
  addHarm(here, [one], k, KILLED, ASSERTED, 'state-after-be');
  return true;
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
  if (
    predicate &&
    subject.count?.high === 1 &&
    !(here.chunks[copula] as VerbGroup).ing &&
    isOneNamed(predicate) &&
    predicate.place === null
  )
    return tellPart(here, predicate, effect, here.chunks[copula]!, 'among-those-counted', lastTold(here, effect));
  if (!predicate?.person || predicate.quantity || (!predicate.person.plural && subject.count?.high !== 1)) return;
  const those = here.lastManyWith(effect, 2);
  const whole = those < 0 && subject.stateIsHead ? lastTold(here, effect) : those;
  const tell = (part: NounPhrase): void => tellPart(here, part, effect, here.chunks[copula]!, 'among-those-counted', whole);
  tell(altered(predicate, { quantity: subject.quantity, count: subject.count, determiner: null }));
  for (const other of countedNext(here, predicate)) tell(other);
}

/** Those told of near by, or else, as "the dead" is said of no others, those told of before. */
const lastTold = (here: HarmSentence, effect: Effect): number => {
  const near = here.lastManyWith(effect);
  return near >= 0 ? near : here.lastManyWith(effect, LOOKED_BACK);
};
/** Sentences back to those of whom more is told. */
const LOOKED_BACK = 40;

/** "The army said those killed were rebels": what a party calls all of the dead makes none of them an attacker. */
export function isCalledByParty({ chunks }: HarmSentence, { person }: NounPhrase, copula: number): boolean {
  if (person?.group !== 'perpetrators') return false;
  return chunks
    .slice(Math.max(0, copula - CALLED_WITHIN), copula + CALLED_WITHIN)
    .some((chunk) => chunk.type === 'verb-group' && chunk.word?.verb?.infinitive === 'reported');
}
/** Chunks between "were rebels" and who says so, before or behind it. */
const CALLED_WITHIN = 7;

/** "eleven were attackers, three soldiers": the soldiers. */
function countedNext({ chunks }: HarmSentence, predicate: NounPhrase): readonly NounPhrase[] {
  const out: NounPhrase[] = [];
  for (let k = chunks.indexOf(predicate) + 1; chunks[k]?.type === 'comma' || chunks[k]?.type === 'and'; k++) {
    const phrase = chunks[k + 1];
    if (phrase?.type === 'and') continue;
    if (phrase?.type !== 'noun-phrase' || !phrase.person || !phrase.quantity || chunks[k + 2]?.type === 'verb-group') break;
    out.push(phrase);
    k++;
  }
  return out;
}

/** "Of the dead, eleven were attackers" */
function effectOfFronted({ chunks }: HarmSentence, k: number): Effect | null {
  const [of, whole, comma] = chunks.slice(Math.max(0, k - 3), k);
  if (of?.type !== 'preposition' || (!says(of, 'of') && !says(of, 'among')) || comma?.type !== 'comma') return null;
  return whole?.type === 'noun-phrase' && whole.stateIsHead ? (whole.state?.effect ?? null) : null;
}

/** "three were soldiers": of those just counted. */
export function tellBareCountAs(here: HarmSentence, k: number, phrase: NounPhrase): void {
  const copula = here.copulaAfter(k);
  if (copula < 0 || !(here.chunks[copula] as VerbGroup).copula) return;
  const fronted = effectOfFronted(here, k);
  if (fronted) return tellCountedAs(here, phrase, copula, fronted);
  const last = here.lastSince(
    here.sentence.index - 1,
    ({ certainty, effect, weak, patient }) =>
      certainty === 'asserted' && (effect === 'killed' || (effect === 'injured' && !(weak && patient.pronoun))),
  );
  if (last >= 0) tellCountedAs(here, phrase, copula, here.told[last]!.effect);
}
