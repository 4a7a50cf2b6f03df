/** "Three people were killed", "Gunmen killed three people", "three people died", "3 killed in blast": a verb that says the harm. */
import { isKilledOrInjured } from '../../../model/killed-or-injured.js';
import { looksLikeAttackers } from '../armed.js';
import { takingBy } from '../captors.js';
import { altered, isEffectVerb, lemmaOf, type NounPhrase, type VerbGroup } from '../chunk.js';
import { isOf, isPreposition } from '../chunks/says.js';
import type { Harm } from '../clause.js';
import { rescuesNobody } from '../discharged.js';
import { isThing } from '../is-thing.js';
import { modalityMeant } from '../meant.js';
import type { Modality } from '../modality.js';
import { hostagesFreed, rescuedFrom } from '../rescued-from.js';
import { verbOfSharedObject } from '../shared-object.js';
import type { EffectWord } from '../words.js';
import { addHarm, INJURED } from './add-harm.js';
import { readAllAttacked, readAllHurt, readAllOrHalf } from './all-of-them.js';
import { countsThings } from './as-persons.js';
import { tellDiedElsewhere } from './died-elsewhere.js';
import { isDeadly, isFatallyBehindPlace, isSetOffFatally } from './fate-of-those-shot.js';
import { tellAlongWith, tellGapped, tellHitElsewhere, tellLikewise, tellToo } from './further-harmed.js';
import { holdForThought, isInGeneral } from './goes-on.js';
import type { HarmSentence } from './harm-sentence.js';
import { readReleasedFromHospital, readTakenToHospital } from './hospital.js';
import { whoIsNextInARow } from './in-a-row.js';
import { readSuffered } from './injuries.js';
import { lastWhoHarmed } from './last-who-harmed.js';
import { tellLifeTaken } from './life-taken.js';
import { isLostPart, lostMen } from './losses.js';
import { madeTo } from './made-to.js';
import { isCustom, tellsOfNobody } from './nobody-harmed.js';
import { isBareNumber, isMany, isOneNamed, isPersons, isShare, wholeOfShare } from './persons.js';
import { readReduced } from './reduced-verbs.js';
import { pastSaidOf } from './said-between.js';
import { readBroughtOut, readSaved } from './saved.js';
import { isLifeOfAnother, isManyToOne, isReflexive, selfHarm, tellHarmedThemselves, whoToThemselves } from './self-harm.js';
import { ASSERTED } from './tell-harm.js';
import { readAllBut } from './the-rest.js';
import { tellThoseHarmed } from './those-harmed.js';
import { tellListed } from './told-by-name.js';
import { thoseTakenThere } from './who-is-meant.js';
import { readWhomTheyHarmed } from './whom-they-killed.js';
import { tellOthersWithOneself } from './with-oneself.js';

export function readHarmingVerb(here: HarmSentence, k: number, group: VerbGroup, effect: EffectWord): void {
  const isDischarge = rescuesNobody(here.marks, here.chunks, k);
  if (isDischarge && group.passive) readReleasedFromHospital(here, k);
  if (effect.whom !== 'none' && !tellsOfNobody(here, k, group, effect) && !isDischarge) {
    const before = here.told.length;
    readHarmed(here, k, group, effect);
    if (isInGeneral(here, k, group, effect)) holdForThought(here, before);
  }
  if (effect.effect === 'rescued') tellHeldBefore(here, k);
  if (here.told.length > here.first && !effect.self) {
    tellGapped(here, k);
    tellDiedElsewhere(here, k, group, effect);
    if (group.passive) tellHitElsewhere(here, k);
    tellAlongWith(here, k, group, effect);
    if (!group.negated && (group.passive || effect.whom === 'subject')) {
      tellLikewise(here, k, effect);
      tellToo(here, k, effect);
    }
  }
}

// Police rescued five clerks from kidnappers | The rebels freed three hostages
function tellHeldBefore(here: HarmSentence, k: number): void {
  const told = rescuedFrom(here.marks, here.chunks, here.clause, k);
  const held = told?.held ?? hostagesFreed(here.chunks, here.clause, k);
  addHarm(here, held, k, ABDUCTED, modalityMeant(here.marks, here.chunks, k), 'rescued-from', told?.captors ?? null);
}
const ABDUCTED: EffectWord = { effect: 'abducted', whom: 'object', weak: false };

function readHarmed(here: HarmSentence, k: number, group: VerbGroup, effect: EffectWord): void {
  if (countsThings(here, k)) return;
  const modality = modalityMeant(here.marks, here.chunks, k);
  if (effect.byAttackers) return readTaking(here, k, effect, modality);
  const isOfSubject = group.passive || effect.whom === 'subject';
  if (!group.negated && readAllAttacked(here, k, isOfSubject, effect)) return;
  if (effect.effect === 'killed' && !effect.self) {
    if (readAllBut(here, k, here.clause.subjects(k).at(-1))) return;
    if (!group.negated && readAllOrHalf(here, k, isOfSubject)) return;
  }
  if (effect.effect === 'injured' && !group.negated && readAllHurt(here, k)) return;
  // drowned her two sons; but a boy drowned
  if (effect.whom === 'subject' && !effect.self && !group.passive && harmsObject(here, k)) readObjects(here, k, group, effect, modality);
  else if (effect.whom === 'subject') readSubject(here, k, effect, modality);
  else if (group.passive) readPassive(here, k, group, effect, modality);
  else if (effect.whom !== 'passive' || isByAttackers(here, k)) readObjects(here, k, group, effect, modality);
}

function harmsObject(here: HarmSentence, k: number): boolean {
  if (!here.classes['of-subject-or-object'].has((here.chunks[k] as VerbGroup).word!.verb!.lemma)) return false;
  const objects = here.clause.objects(k);
  return here.chunks[k + 1] === objects[0] && objects.every(isPersons);
}

// Rebels hanged two clerks; but "blinded drivers", "rebels burned the guards' huts"
function isByAttackers({ chunks, classes, marks, clause }: HarmSentence, k: number): boolean {
  if (classes.burning.has(lemmaOf(chunks[k] as VerbGroup))) return false;
  const [subjects, objects] = [clause.subjects(k), clause.objects(k)];
  return subjects.length > 0 && subjects.every((phrase) => looksLikeAttackers(marks, phrase)) && objects.every(isPersons);
}

// Rebels are holding a judge | was seized by hooded men | police seized a guard: detained; but not "was held in Lugo"
function readTaking(here: HarmSentence, k: number, effect: EffectWord, modality: Modality): void {
  const taking = takingBy(here.marks, here.chunks, here.clause, k);
  // The coast guard picked up 120 survivors
  if (!taking) return readSaved(here, k, here.chunks[k] as VerbGroup, lemmaOf(here.chunks[k] as VerbGroup));
  const { taken, agent, isArrest } = taking;
  if (isArrest) addHarm(here, taken, k, DETAINED, modality, 'taken-by-forces', agent);
  else addHarm(here, taken, k, effect, modality, 'taken-by-attackers', agent);
}

// Three people were killed | The mayor was not hurt
function readPassive(here: HarmSentence, k: number, group: VerbGroup, effect: EffectWord, modality: Modality): void {
  if (readThoseWho(here, k, effect, modality)) return;
  // Ana Ruiz, the third judge to be murdered this year, was buried
  const next = group.infinitive && here.chunks[k - 1]?.type === 'noun-phrase' ? whoIsNextInARow(here, k - 1) : null;
  if (next) return addHarm(here, next, k, effect, ASSERTED, 'passive', here.clause.byAgent(k));
  if (isOfFollowing(here, k)) return tellListed(here, here.clause.joinedRight(k + 2), k, effect, modality);
  const subjects = allOfWhom(here, k) ?? here.clause.subjects(k);
  if (isNoneElsewhere(here, k, subjects)) return;
  if (effect.effect === 'displaced' && (readForCare(here, k) || readBroughtOut(here, k))) return;
  // was not seriously hurt: hurt, but not badly
  const said = modality.certainty === 'denied' && effect.effect === 'injured' && here.says(group, here.classes.badly);
  if (said && subjects.every(isOneOrSome)) return addHarm(here, subjects, k, INJURED, ASSERTED, 'passive', here.clause.byAgent(k));
  // of whom nine were hospitalized: told of by their care, as by "taken to hospital"
  const isCare = effect.effect === 'injured' && !effect.weak && here.classes['to-hospital'].has(lemmaOf(group));
  addHarm(here, subjects, k, effect, modality, isCare ? 'taken-to-hospital' : 'passive', here.clause.byAgent(k));
  if (group.negated && !group.modal && effect.effect === 'injured' && !effect.weak)
    addHarm(here, subjects.filter(isCalled), k, UNHARMED, ASSERTED, 'not-hurt');
}

/** "The following were killed: Ana Ruiz, a clerk, and Juan Mora" */
function isOfFollowing({ chunks, clause, classes, layout: { tokens } }: HarmSentence, k: number): boolean {
  const [colon, first] = chunks.slice(k + 1, k + 3);
  if (colon?.type !== 'break' || colon.says !== ':' || first?.type !== 'noun-phrase') return false;
  const subject = clause.subjects(k).at(-1);
  return subject?.person === null && subject.name === null && classes['listed-next'].at(tokens[subject.headLast - 1]!);
}

/** He shot two guards. "No one in the office was hurt": nothing is said of the guards. */
function isNoneElsewhere({ chunks, told }: HarmSentence, k: number, [none]: readonly NounPhrase[]): boolean {
  if (none?.count?.high !== 0) return false;
  const at = chunks.lastIndexOf(none, k);
  if (at < 0 || chunks[at + 1]?.type !== 'preposition' || at + 1 >= k) return false;
  return told.slice(-REMEMBERED).some(isHarmed);
}
const isHarmed = ({ effect, certainty, patient }: Harm): boolean =>
  isKilledOrInjured(effect) && certainty === 'asserted' && patient.count?.high !== 0;

/** Harms looked back at for somebody who was harmed. */
const REMEMBERED = 20;

/** "one of the two clerks who were hurt": both; null where the verb is of one, or of no such share. */
function allOfWhom({ chunks, classes, layout }: HarmSentence, k: number): readonly NounPhrase[] | null {
  const [share, who, verb] = chunks.slice(Math.max(0, k - 2), k + 1);
  if (share?.type !== 'noun-phrase' || who?.type !== 'relative' || share.count?.high !== 1 || !share.quantity?.of) return null;
  if (!classes['of-several'].at(layout.tokens[verb!.firstToken]!)) return null;
  const whole = wholeOfShare(share);
  return [altered(whole, { determiner: 'definite', quantity: whole.quantity && { ...whole.quantity, anaphoric: true } })];
}

/** "Five wounded were evacuated", "Two men were evacuated to a hospital": nobody lost his home, and they are hurt. */
function readForCare(here: HarmSentence, k: number): boolean {
  const before = here.chunks[k - 1];
  const state = before?.type === 'noun-phrase' ? before.state : undefined;
  if (state?.effect === 'injured' || (before && isEffectVerb(before) && before.word.effect.effect === 'injured')) return true;
  if (here.prepositionTo(k + 1, here.classes.hospital) !== 'to') return false;
  readTakenToHospital(here, k, true, 'evacuate');
  return true;
}

const DETAINED: EffectWord = { effect: 'detained', whom: 'object', weak: false };
/** Not "nobody was badly hurt". */
const isOneOrSome = ({ count }: NounPhrase): boolean => count?.high !== 0;

const UNHARMED: EffectWord = { effect: 'unharmed', whom: 'subject', weak: false };
/** "Ana Ruiz", "his wife", "the two passengers"; but "no passenger" is nobody. */
const isCalled = ({ name, person, place, count, pronoun }: NounPhrase): boolean =>
  (name !== null || (person !== null && pronoun === null)) && place === null && count?.high !== 0;

// Three people died | A guard committed suicide
function readSubject(here: HarmSentence, k: number, effect: EffectWord, modality: Modality): void {
  const made = effect.self ? null : madeTo(here, k);
  if (made) return addHarm(here, made.persons, k, effect, modalityMeant(here.marks, here.chunks, made.verb), 'subject-verb');
  const persons = effect.self ? whoToThemselves(here, k).filter((phrase) => !isManyToOne(here, k, phrase)) : whoDied(here, k, effect);
  if (effect.self && isLifeOfAnother(here, k, here.clause.subjects(k))) return tellLifeTaken(here, k);
  const said = effect.weak ? selfHarm(here, k, effect) : effect;
  if (effect.ofPersons && (here.chunks[k] as VerbGroup).passive) return;
  if (isShouted(here, k)) return;
  if (readThoseWho(here, k, effect, modality)) return;
  addHarm(
    here,
    effect.ofPersons ? persons.filter(isSurelyPersons) : persons,
    k,
    said,
    modality,
    effect.self ? 'to-oneself' : 'subject-verb',
  );
  if (effect.self) tellOthersWithOneself(here, k, effect, modality);
}

// shot a teacher and then himself died | He shot himself as police arrived, dying at once: he who did, and not police
function whoDied(here: HarmSentence, k: number, { effect }: EffectWord): readonly NounPhrase[] {
  const subjects = here.clause.subjects(k);
  if (effect !== 'killed' || subjects.length > 1) return subjects;
  const [subject] = subjects;
  const taken = subject?.pronoun === 'plural' ? thoseTakenThere(here, k, subject) : [];
  if (taken.length > 1) return taken;
  const doer = subject && isReflexive(here, subject) ? lastWhoHarmed(here) : null;
  if (doer) return [doer];
  const shot = subject ? shotBeforeClause(here, k, subject) : null;
  if (shot) return [shot];
  if (!subject || !(here.chunks[k] as VerbGroup).gerund || here.chunks[k - 1]?.type !== 'comma') return subjects;
  const last = here.told.at(-1);
  const isHis = here.told.length > here.first && last!.rule === 'to-oneself' && last!.patient.firstToken < subject.firstToken;
  return isHis ? [last!.patient] : subjects;
}

/** "He shot himself as two officers came and died", "He was shot by officers who came and died": he, and not they. */
function shotBeforeClause({ chunks, told, first }: HarmSentence, k: number, subject: NounPhrase): NounPhrase | null {
  const last = told.length > first ? told.at(-1)! : null;
  if (last === null || isMany(last.patient) || last.patient === subject || last.certainty !== 'asserted') return null;
  if (last.rule !== 'to-oneself' && !(last.weak && last.rule === 'passive')) return null;
  const and = chunks[k - 1]?.type === 'adverb' ? k - 2 : k - 1;
  if (chunks[and]?.type !== 'and') return null;
  for (let i = and - 1; i > Math.max(0, and - CLAUSE_REACH) && chunks[i]!.firstToken >= last.trigger.lastToken; i--)
    if (chunks[i]!.type === 'subordinate' || chunks[i]!.type === 'relative') return last.patient;
  return null;
}

/** Chunks of the clause between "shot himself" and "died": "as the first officers arrived at the bank". */
const CLAUSE_REACH = 9;

// Those who died were Ana Ruiz, 17, and her brother | Three of the four who died were children: four died
function readThoseWho(here: HarmSentence, k: number, effect: EffectWord, modality: Modality): boolean {
  const [those, who, , copula] = here.chunks.slice(Math.max(0, k - 2), k + 2);
  if (k !== 2 || those?.type !== 'noun-phrase' || who?.type !== 'relative' || copula?.type !== 'verb-group' || !copula.copula) return false;
  if ((those.quantity && !isShare(those)) || those.person?.plural === false) return false;
  if (isShare(those)) addHarm(here, [wholeOfShare(those)], k, effect, modality, 'subject-verb');
  else tellListed(here, here.clause.objects(k + 1), k, effect, modality);
  return true;
}

/** "The man shouted “die” as he fired": what is said right behind a verb in its first form befell nobody. */
function isShouted({ chunks }: HarmSentence, k: number): boolean {
  const [before, verb] = [chunks[k - 1], chunks[k] as VerbGroup];
  const isFirstForm = verb.lower === verb.word?.verb?.lemma && !verb.infinitive && !verb.modal && !verb.passive && !verb.ing;
  return isFirstForm && before?.type === 'verb-group' && before.bareParticiple;
}

/** "Two expired", "Ana Ruiz, 34, expired", but not "the permit expired". */
const isSurelyPersons = ({ person, pronoun, age, quantity, name, headFirst, firstToken }: NounPhrase): boolean =>
  person !== null ||
  pronoun !== null ||
  (name !== null && age !== null) ||
  (quantity !== null && headFirst === firstToken && name === null);

// Gunmen killed three people | killed three others and himself
function readObjects(here: HarmSentence, k: number, group: VerbGroup, effect: EffectWord, modality: Modality): void {
  const shared = effect.weak ? -1 : verbOfSharedObject(here.chunks, here.clause, k);
  const objects = here.clause.objects(shared < 0 ? k : shared);
  if (objects[0] && isNominative(here, objects[0])) return;
  // shot six people. … He fired at police, wounding no one: none of these
  if (objects[0]?.count?.high === 0 && group.gerund && here.told.slice(-REMEMBERED).some(isHarmed)) return;
  const behind = here.afterObjects(k, objects);
  // shot her to death on Tuesday, along with her two sisters
  const dead =
    effect.weak &&
    (isSaidDead(here, behind) ||
      isSaidDead(here, pastSaidOf(here.chunks, behind)) ||
      isFatallyBehindPlace(here, behind) ||
      objects.some((_, i) => i > 0 && isSaidDead(here, here.afterObjects(k, objects.slice(0, i)))));
  const said: EffectWord = dead ? { ...effect, effect: 'killed', weak: false } : effect;
  const agent = doerOf(here, k, objects);
  if (agent && isIllness(here, k, agent)) return;
  if (effect.ofFighters && isLostPart(here, k, objects[0])) return readSuffered(here, k);
  if (effect.ofFighters) return addHarm(here, lostMen(here, k, objects), k, effect, modality, 'lost');
  // I shot my mother's .22: the rifle
  const others = objects.filter((phrase) => !isReflexive(here, phrase) && !(phrase.possessive && isNumberNext(here, phrase)));
  if (others.length < objects.length || isBeforeOneself(here, behind)) tellHarmedThemselves(here, k, said, modality, others.length > 0);
  if (isEntryOfNumbers(here, k)) return readReduced(here, k, effect, modality);
  // shot each of his sons
  if (others.length === 1 && isOnlyEach(here, others[0]!) && tellAllOfThem(here, k, said, modality, agent)) return;
  if (objects.length === 0 && !group.gerund && readWhomTheyHarmed(here, k, said, modality)) return;
  if (others.length && !isCustom(here, k, group, others)) addHarm(here, others, k, said, modality, 'active', agent);
  else if (group.bareParticiple && !tellAllOfThem(here, k, said, modality, agent))
    readParticiple(here, k, group, effect, modality, objects);
}

/** "my mother's" of "my mother's .22" */
const isNumberNext = ({ layout: { tokens } }: HarmSentence, { lastToken }: NounPhrase): boolean =>
  /\d/.test(tokens[lastToken]?.lower ?? '');

const isOnlyEach = ({ classes, layout }: HarmSentence, { firstToken, lastToken }: NounPhrase): boolean =>
  lastToken === firstToken + 1 && classes.each.at(layout.tokens[firstToken]!);

// He shot all of them | shot each of the clerks
function tellAllOfThem(here: HarmSentence, k: number, effect: EffectWord, modality: Modality, agent: NounPhrase | null): boolean {
  const [all, of, them] = here.chunks.slice(k + 1, k + 4);
  if (them?.type !== 'noun-phrase' || !isOf(of) || !(them.pronoun || them.determiner)) return false;
  if (all?.type !== 'adverb' && (all?.type !== 'noun-phrase' || all.lastToken > all.firstToken + 1)) return false;
  if (!here.classes.everyone.at(here.layout.tokens[all.firstToken]!)) return false;
  addHarm(here, here.clause.joinedRight(k + 3), k, effect, modality, 'active', agent);
  return true;
}

/** "The flu struck 200 pupils": they are ill. */
const isIllness = ({ marks, chunks, classes }: HarmSentence, k: number, agent: NounPhrase): boolean =>
  isThing(marks, agent, 'disease') && !classes.killing.has(lemmaOf(chunks[k] as VerbGroup));

/** "When they shot they ran", "a single shot he fired": who did it, and not whom. */
const isNominative = ({ classes, layout }: HarmSentence, { pronoun, firstToken }: NounPhrase): boolean =>
  pronoun !== null && classes.nominative.at(layout.tokens[firstToken]!);

/** "Police fired at Ruiz when he drew a gun, killing him": not he, but who is the subject of the sentence. */
function doerOf({ chunks, clause }: HarmSentence, k: number, [object]: readonly NounPhrase[]): NounPhrase | null {
  const agent = clause.subjects(k).at(-1) ?? null;
  if (agent?.pronoun !== 'singular' || object?.pronoun !== 'singular' || !(chunks[k] as VerbGroup).gerund) return agent;
  const first = chunks.findIndex((chunk) => chunk.type === 'verb-group');
  const subject = first < k ? clause.subjects(first).at(-1) : undefined;
  return subject && subject.pronoun === null ? subject : agent;
}

/** "1 killed 3 injured": a number for each, and nobody who killed three. */
function isEntryOfNumbers({ chunks }: HarmSentence, k: number): boolean {
  const [one, , other, state] = chunks.slice(Math.max(0, k - 1), k + 3);
  if (one?.type !== 'noun-phrase' || other?.type !== 'noun-phrase' || !isBareNumber(one) || !isBareNumber(other)) return false;
  return state?.type === 'state' || (state !== undefined && isEffectVerb(state) && state.bareParticiple);
}

// killed the other four before himself
function isBeforeOneself(here: HarmSentence, k: number): boolean {
  const [before, oneself] = here.chunks.slice(k, k + 2);
  return isPreposition(before, 'before') && oneself?.type === 'noun-phrase' && isReflexive(here, oneself);
}

// Also wounded were a cook and a guard | 3 killed in blast
function readParticiple(
  here: HarmSentence,
  k: number,
  group: VerbGroup,
  effect: EffectWord,
  modality: Modality,
  objects: readonly NounPhrase[],
): void {
  if (tellThoseHarmed(here, k, effect, modality)) return;
  if (readWereThose(here, k, effect, modality)) return;
  else if (!group.word!.verb!.ing && !objects.length && !sharesObject(here, k) && !isOfAttackers(here, k))
    readReduced(here, k, effect, modality);
}

// Ana Ruiz and Juan Mora were the friars killed
function readWereThose(here: HarmSentence, k: number, effect: EffectWord, modality: Modality): boolean {
  const [copula, those] = here.chunks.slice(Math.max(0, k - 2), k);
  if (copula?.type !== 'verb-group' || !copula.copula || copula.negated || those?.type !== 'noun-phrase') return false;
  if (those.determiner !== 'definite' || !those.person?.plural || those.quantity !== null) return false;
  const named = here.clause.subjects(k - 2);
  if (named.length < 2 || !named.every(isOneNamed)) return false;
  tellListed(here, named, k, effect, modality);
  return true;
}

/** "Armed men kidnapped and opened fire on them": two things they did. */
function isOfAttackers({ chunks, clause }: HarmSentence, k: number): boolean {
  const [before, , and, next] = chunks.slice(Math.max(0, k - 1), k + 3);
  if (before?.type !== 'noun-phrase' || before.person?.group !== 'perpetrators' || before.quantity !== null) return false;
  return and?.type === 'and' && next?.type === 'verb-group' && !next.passive && !clause.byAgent(k) && !clause.byAgent(k + 2);
}

const sharesObject = ({ chunks, clause }: HarmSentence, k: number): boolean => verbOfSharedObject(chunks, clause, k) >= 0;

// shot a guard dead | hacked a man to death | beat him to death | shot two clerks, both fatally
function isSaidDead(here: HarmSentence, k: number): boolean {
  const chunk = here.chunks[k];
  if (isSetOffFatally(here, k)) return true;
  if (chunk?.type === 'state') return isDeadly(chunk);
  // shot four guards execution-style
  if (here.isFatally(k)) return true;
  // shot him through the heart
  if (here.prepositionTo(k, here.classes['mortal-part']) !== null) return true;
  const death = here.chunks[k + 1];
  return here.isToDeath(k) && death!.lastToken === death!.firstToken + 1;
}
