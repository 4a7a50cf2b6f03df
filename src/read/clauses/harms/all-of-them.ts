/** "All of them died", "killing them all", "half died", "leaving no survivors": what became of those told of as shot, by the share of them. */
import { exactly } from '../../../model/count.js';
import { isSmallWord } from '../../text/small-words.js';
import { isAllOfWhom } from '../arguments/chunk-steps.js';
import { altered, type Chunk, isEffectVerb, type NounPhrase, type VerbGroup } from '../chunk.js';
import type { TokenSpan } from '../clause.js';
import { modalityOf } from '../modality.js';
import type { EffectWord } from '../words.js';
import { addHarm, HURT, KILLED } from './add-harm.js';
import { type Attacked, attackedLast, numberOf } from './attacked-last.js';
import { areThoseListed } from './fate-of-those-shot.js';
import type { HarmSentence } from './harm-sentence.js';
import { isBareNumber, isMany, isPersons, isThem } from './persons.js';
import { ASSERTED, tellHarm } from './tell-harm.js';
import { lastShot, shotLast, tellDead } from './the-rest.js';

/** Chunks from "ambushed three officers" to "killing all of them". */
const ATTACK_REACH = 12;

/** @param k a verb that says that its subject died, or that its object was killed; @returns whether it says so of all or half of those shot */
export function readAllOrHalf(here: HarmSentence, k: number, isOfSubject: boolean): boolean {
  if (isOfSubject ? isAllBefore(here, k) || areAllShot(here, k) || areThoseListed(here, k) : isAllAfter(here, k)) {
    if (lastShot(here) >= 0) tellDead(here, here.chunks[k]!);
    else if (!isOfSubject)
      addHarm(here, attackedBefore(here, k), k, KILLED, modalityOf(here.chunks, k), 'active', here.clause.subjects(k).at(-1) ?? null);
    if (lastShot(here) >= 0) return true;
    const them = here.chunks[k - 1];
    if (!isOfSubject || !them || !isThem(them)) return false;
    // Three rebels attacked. All of them were killed: none of them was told of as harmed before
    addHarm(here, [them as NounPhrase], k, KILLED, modalityOf(here.chunks, k), 'passive', here.clause.byAgent(k));
    return true;
  }
  return isOfSubject && isHalf(here, k) && tellHalfDead(here, k);
}

// Gunmen fired at three clerks. All three died | They all died | ambushed three clerks, killing them all
export function readAllAttacked(here: HarmSentence, k: number, isOfSubject: boolean, effect: EffectWord): boolean {
  if (effect.self || (effect.effect !== 'killed' && effect.effect !== 'injured') || (isOfSubject && here.clause.byAgent(k))) return false;
  const said = isOfSubject ? here.clause.subjects(k) : here.clause.objects(k);
  const isAll = isOfSubject ? isAllBefore(here, k) : isAllAfter(here, k) || areAllOfThem(here, k);
  const number = said.length === 1 && isNumberTold(said[0]!) ? (said[0]!.count?.low ?? null) : null;
  if (!isAll && number === null) return false;
  const attacked = attackedLast(here, k);
  if (!attacked || (isAll ? !areMany(attacked) : numberOf(attacked) !== number || areAsMany(attacked.agent, number))) return false;
  addHarm(here, attacked.persons, k, effect, modalityOf(here.chunks, k), isOfSubject ? 'passive' : 'active', attacked.agent);
  return true;
}

/** "killing them all", "killing all of them": "them" of an attack that nothing else is told of */
const areAllOfThem = ({ chunks, layout: { tokens }, classes }: HarmSentence, k: number): boolean => {
  const [them, all] = chunks.slice(k + 1, k + 3);
  return isThem(them) && all?.type === 'adverb' && classes.everyone.at(tokens[all.firstToken]!);
};

/** "all three", "the three", "both" */
const isNumberTold = (phrase: NounPhrase): boolean =>
  isBareNumber(phrase) && phrase.quantity?.anaphoric === true && !phrase.quantity.additional;

const areMany = ({ persons }: Attacked): boolean => persons.length > 1 || persons.some(isMany);

/** Two men attacked two guards. "Both died": it is not said which two. */
const areAsMany = (agent: NounPhrase | null, number: number | null): boolean => agent?.count?.low === number && agent.count.high === number;

// fired at three officers, hitting all of them | shot four clerks, wounding them all: told of before, or else those who were attacked
export function readAllHurt(here: HarmSentence, k: number): boolean {
  if (!(here.chunks[k] as VerbGroup).gerund || !isAllAfter(here, k)) return false;
  if (lastShot(here) < 0) addHarm(here, attackedBefore(here, k), k, HURT, modalityOf(here.chunks, k), 'active');
  const isTold = lastShot(here) >= 0;
  for (const phrase of shotLast(here)) here.strengthen(phrase, 'injured');
  return isTold;
}

/** The same of "are dead", "were pronounced dead". */
export const tellsAllOrHalfOfShot = (here: HarmSentence, verb: number): boolean =>
  lastShot(here) >= 0 ? readAllOrHalf(here, verb, true) : readAllAttacked(here, verb, true, KILLED);

// There were no survivors | leaving no survivors
export function readNoSurvivors(here: HarmSentence, k: number, object: NounPhrase): void {
  if (object.count?.high === 0 && object.person !== null && here.classes.survivor.has(object.person.concept))
    tellNoneLived(here, k, { firstToken: here.chunks[k]!.firstToken, lastToken: object.lastToken });
}

/** None of those shot lived, or of those attacked, where nobody is told of as shot. */
export function tellNoneLived(here: HarmSentence, k: number, said: TokenSpan = here.chunks[k]!): void {
  const attacked = attackedLast(here, k);
  if (attacked) addHarm(here, attacked.persons, k, KILLED, ASSERTED, 'did-not-survive', attacked.agent);
  else tellDead(here, said);
}

// All died | They all died | All of them died | Each of the victims died | Every one of them was killed
function isAllBefore(here: HarmSentence, k: number): boolean {
  const { chunks } = here;
  const at = ofThem(here, k - 1) ? k - 3 : k - 1;
  if (saysAll(here, chunks[at]) && at !== k - 1) return true;
  return saysAll(here, chunks[k - 1]) && (opensClause(chunks[k - 2]) || isThem(chunks[k - 2]));
}

// shot a manager, two waiters and a guest, all of whom died
function areAllShot(here: HarmSentence, k: number): boolean {
  if (!isAllOfWhom(here.chunks, k)) return false;
  const shot = new Set(shotLast(here));
  const subjects = here.clause.subjects(k);
  if (shot.size > 1 && subjects.length === shot.size && subjects.every((phrase) => shot.has(phrase))) return true;
  // shot eight relatives at a dinner in Lugo, all of whom died: where and when stands between
  const isHere = shot.size > 0 && here.told[lastShot(here)]!.sentence === here.sentence.index;
  return isHere && subjects.every(({ person, quantity }) => person === null && quantity === null);
}

// shot a clerk and a guest, killing both
function isBoth(here: HarmSentence, k: number, phrase: Chunk | undefined): boolean {
  const isBare = phrase?.type === 'noun-phrase' && phrase.quantity?.anaphoric === true && !phrase.quantity.additional && !phrase.person;
  if (!isBare && !(phrase?.type === 'adverb' && phrase.says === BOTH)) return false;
  const shot = shotLast(here);
  const number = shot.reduce((sum, { count }) => sum + (count?.low ?? 1), 0);
  return shot.length > 1 && number === (isBare ? phrase.count?.low : 2) && (here.chunks[k] as VerbGroup).gerund;
}

const BOTH = 'both';

// killing all of them | killing them all | killing them both | killing everyone
function isAllAfter(here: HarmSentence, k: number): boolean {
  const [first, second, third] = here.chunks.slice(k + 1, k + 4);
  // shot his parents and a sister, killing them
  if (isThem(first) && (here.chunks[k] as VerbGroup).gerund && endsThere(second)) return lastShot(here) >= 0;
  if (isThem(first)) return saysAll(here, second) || (second?.type === 'noun-phrase' && second.quantity?.anaphoric === true);
  if (isBoth(here, k, first) && endsThere(second)) return true;
  if (!saysAll(here, first)) return false;
  return endsThere(second) || (here.follows(k + 3, 'of') && third?.type === 'noun-phrase');
}

const endsThere = (chunk: Chunk | undefined): boolean =>
  chunk === undefined || chunk.type === 'break' || chunk.type === 'comma' || chunk.type === 'and';

/** "of them", "of the victims", whose last chunk stands at k. */
function ofThem(here: HarmSentence, k: number): boolean {
  const whole = here.chunks[k];
  return here.follows(k, 'of') && whole?.type === 'noun-phrase' && (isThem(whole) || whole.determiner === 'definite');
}

/** "all", "everyone", "each", "every one" */
function saysAll({ classes, layout: { tokens } }: HarmSentence, chunk: Chunk | undefined): boolean {
  if (chunk?.type !== 'adverb' && chunk?.type !== 'noun-phrase') return false;
  if (chunk.lastToken - chunk.firstToken > 2) return false;
  return classes.everyone.at(tokens[chunk.firstToken]!) && !(chunk.type === 'noun-phrase' && (chunk.person || chunk.quantity));
}

const opensClause = (chunk: Chunk | undefined): boolean =>
  chunk === undefined ||
  chunk.type === 'break' ||
  chunk.type === 'comma' ||
  chunk.type === 'and' ||
  chunk.type === 'but' ||
  chunk.type === 'dash';

/** "Half of them died", "half died" */
function isHalf(here: HarmSentence, k: number): boolean {
  const at = ofThem(here, k - 1) ? k - 3 : k - 1;
  const half = here.chunks[at];
  return half !== undefined && isSmallWord(here.layout, half.lastToken - 1, 'half') && (at !== k - 1 || opensClause(here.chunks[at - 1]));
}

function tellHalfDead(here: HarmSentence, k: number): boolean {
  const whole = lastShot(here);
  const { patient } = here.told[whole] ?? {};
  const { low, high } = patient?.count ?? { low: null, high: null };
  if (!patient?.quantity || low === null || low !== high || low < 2 || low % 2 > 0) return false;
  const { firstToken, lastToken } = here.chunks[k - 1]!;
  const count = exactly(low / 2);
  const half = altered(patient, { firstToken, lastToken, count, quantity: { ...patient.quantity, count, of: null } });
  tellHarm(here, half, 'killed', false, here.chunks[k]!, ASSERTED, 'half-died', null, whole);
  return true;
}

/** "A man ambushed three officers, killing all of them": whom the verb before had as its object. */
function attackedBefore({ chunks, clause }: HarmSentence, k: number): readonly NounPhrase[] {
  for (let i = k - 1; i >= Math.max(0, k - ATTACK_REACH); i--) {
    const chunk = chunks[i]!;
    if (chunk.type === 'break') return [];
    if (chunk.type === 'verb-group') return isEffectVerb(chunk) || chunk.passive || chunk.copula ? [] : clause.objects(i).filter(isPersons);
  }
  return [];
}
