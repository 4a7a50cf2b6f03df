/** Verbs that say harm only with what stands beside them: "suffered wounds", "was hit in the leg", "claimed 12 lives". */
import { exactly } from '../../../model/count.js';
import { isSmallWord } from '../../text/small-words.js';
import { FARTHEST } from '../arguments/chunk-steps.js';
import { joinedRight } from '../arguments/joined-right.js';
import { altered, isViolentVerb, lemmaOf, type NounPhrase, type VerbGroup } from '../chunk.js';
import { modalityOf } from '../modality.js';
import { addHarm, KILLED } from './add-harm.js';
import { readNoSurvivors } from './all-of-them.js';
import { tellAmongThem } from './among-them.js';
import { readCaredFor, readCostLives, readInflicted } from './brought-on.js';
import { readBodies, readBodiesBrought, readFoundBody } from './found.js';
import { readFreeAgain, readGotFree } from './got-free.js';
import type { HarmSentence } from './harm-sentence.js';
import { readHitting } from './hitting.js';
import {
  readCarriedToHospital,
  readCritical,
  readInHospital,
  readSentToHospital,
  readSurgery,
  readTakenInLog,
  readTakenToHospital,
  readTookThemselves,
} from './hospital.js';
import {
  injuryAfter,
  readBleeding,
  readHit,
  readNamedWithInjuries,
  readSuffered,
  readVictimOfWound,
  readWithInjuries,
} from './injuries.js';
import { isSevered } from './losses.js';
import { readNotSaved } from './not-saved.js';
import { readNumberPut } from './number-put.js';
import { readOnlyFatality } from './only-fatality.js';
import { readPronounced } from './pronounced.js';
import { readSaved } from './saved.js';
import { isOwnLeap, readAtOneself } from './self-harm.js';
import { readShotInto, readTookShot } from './shots-in-the-body.js';
import { readStillSought } from './still-sought.js';
import { readLoneSurvivor, readSurvivors } from './survivors.js';
import { tellNamed } from './told-by-name.js';
import { readTurnedOn } from './turned-on.js';

export function readLightVerb(here: HarmSentence, k: number, group: VerbGroup): void {
  // "three guards had bullet wounds": the auxiliary with no verb of its own
  const lemma = group.word?.verb?.lemma ?? (group.lower === '' && group.perfect ? 'have' : group.lower);
  const { light } = here.classes;
  if (!group.copula && !group.fatally && !light.has(lemma) && !light.has(group.lower)) return;
  const object = here.classes.suffering.has(lemma) ? injuryAfter(here, k) : here.chunks[k + 1];
  readSaved(here, k, group, lemma);
  readNotSaved(here, k, group, lemma);
  if (here.classes.surviving.has(lemma)) readSurvivors(here, k, group, lemma);
  if (here.classes['getting-free'].has(lemma)) readGotFree(here, k, group);
  if (here.classes.finding.has(lemma)) readBodies(here, k, here.clause.isPassive(k));
  else if (here.classes['turning-up'].has(lemma)) readBodies(here, k, true);
  else if (here.classes['bringing-bodies'].has(lemma)) readBodiesBrought(here, k, group.passive);
  if (group.passive || object?.type !== 'noun-phrase') readWithoutObject(here, k, group, lemma);
  else readWithObject(here, k, group, lemma, object);
}

function readWithoutObject(here: HarmSentence, k: number, group: VerbGroup, lemma: string): void {
  const { classes } = here;
  if (group.copula) {
    tellAmongThem(here, k);
    readInHospital(here, k);
  }
  if (classes.pronouncing.has(lemma)) readPronounced(here, k, group);
  if (classes.seeking.has(lemma)) readStillSought(here, k, group);
  if (classes.falling.has(lemma)) readFallen(here, k, group);
  if (classes.hit.has(group.lower)) readHit(here, k, group);
  readTakenToHospital(here, k, group.passive, lemma);
  if (group.bareParticiple) readTakenInLog(here, k, lemma);
  if ((group.ing || group.word?.verb?.ing) && classes.bleeding.has(lemma)) readBleeding(here, k);
  const isBrought =
    group.passive &&
    (classes['counted-to-hospital'].has(lemma) ||
      classes['to-hospital'].has(lemma) ||
      classes.finding.has(lemma) ||
      classes.leaving.has(lemma));
  if (isBrought || classes.arriving.has(lemma)) readWithInjuries(here, k);
}

function readWithObject(here: HarmSentence, k: number, group: VerbGroup, lemma: string, object: NounPhrase): void {
  const { classes } = here;
  if (group.copula) tellNamed(here, k);
  if (group.copula && !group.negated) readLoneSurvivor(here, k, object);
  if (group.copula && !group.negated) readOnlyFatality(here, k, object);
  if (group.copula && !group.negated) readVictimOfWound(here, k, object);
  if (group.copula && !group.negated) readCritical(here, k, object);
  if (group.copula || classes.leaving.has(lemma)) readNoSurvivors(here, k, object);
  readAtOneself(here, k, lemma);
  readTurnedOn(here, k, lemma);
  if (group.fatally && isViolentVerb(group)) readFatally(here, k);
  if (classes.hits.has(lemma)) readHitting(here, k, group);
  if (classes['sent-to-hospital'].has(lemma)) readSentToHospital(here, k);
  if (classes['carried-to-hospital'].has(lemma)) readCarriedToHospital(here, k);
  if (classes['counted-to-hospital'].has(lemma)) readTookThemselves(here, k);
  if (classes.finding.has(lemma)) readNamedWithInjuries(here, k);
  if (classes.finding.has(lemma) || classes.naming.has(lemma)) readFoundBody(here, k, object);
  // suffered no wounds
  const isSome = object.count?.high !== 0;
  if (isSome && classes.suffering.has(lemma) && (classes.injury.at(here.head(object)) || isBroken(here, object)))
    readSuffered(here, k, object);
  if (classes.breaking.has(lemma) && isOwnBody(here, k, object)) readSuffered(here, k);
  if (classes.having.has(lemma) && isSevered(here, k, object)) readSuffered(here, k);
  if (classes['taking-shots'].has(lemma)) readTookShot(here, k, object);
  if (classes['shooting-into'].has(lemma)) readShotInto(here, k, object);
  if (classes.undergoing.has(lemma) && (classes.surgery.at(here.head(object)) || isMedicalCare(here, object))) readSurgery(here, k);
  if (classes['costing-lives'].has(lemma)) {
    readLives(here, k, object);
    readCostLives(here, k, object);
  }
  if (classes.regaining.has(lemma) && classes.freedom.at(here.head(object))) readFreeAgain(here, k, group);
  if (classes.inflicting.has(lemma)) readInflicted(here, k, object);
  if (classes['giving-number'].has(lemma)) readNumberPut(here, k, object);
  if (classes['caring-for'].has(lemma)) readCaredFor(here, k);
}

/** "received first aid", "needed medical attention" */
const isMedicalCare = (here: HarmSentence, object: NounPhrase): boolean =>
  here.classes.care.at(here.head(object)) && here.says(object, here.classes.medical);

/** "broke an ankle", "broke his leg": their own; but "broke her arm with a bat", "beat a clerk and broke his arm". */
function isOwnBody(here: HarmSentence, k: number, object: NounPhrase): boolean {
  const head = here.head(object);
  const isPart = here.classes['body-part'].at(head) || here.classes.limb.at(head) || here.classes.bones.at(head);
  if (!isPart || object.whose !== null || here.chunks[k + 2]?.type === 'preposition') return false;
  const subjects = here.clause.subjects(k);
  const attacks = ({ person }: NounPhrase): boolean => person?.group === 'perpetrators';
  return !subjects.some((subject) => attacks(subject) || here.told.slice(here.first).some(({ agent }) => agent === subject));
}

/** "suffered a broken wrist" */
const isBroken = (here: HarmSentence, object: NounPhrase): boolean =>
  here.says(object, here.classes.broken) && (here.classes['body-part'].at(here.head(object)) || here.classes.bones.at(here.head(object)));

/** Chunks from "jumped" to "to his death": "from the roof of the hotel". */
const FALL_REACH = 8;

// He leapt from a bridge to his death
function readFallen(here: HarmSentence, k: number, { negated }: VerbGroup): void {
  for (let i = k + 1; i < Math.min(here.chunks.length, k + FALL_REACH) && !negated; i++) {
    if (here.chunks[i]!.type === 'verb-group' || here.chunks[i]!.type === 'break') return;
    if (!here.isToDeath(i)) continue;
    const rule = isOwnLeap(here, k) ? 'to-oneself' : 'subject-verb';
    return addHarm(here, here.clause.subjects(k), k, KILLED, modalityOf(here.chunks, k), rule);
  }
}

// He fatally ambushed two officers
function readFatally(here: HarmSentence, k: number): void {
  const agent = here.clause.subjects(k).at(-1) ?? null;
  addHarm(here, here.clause.objects(k), k, KILLED, modalityOf(here.chunks, k), 'active', agent);
}

// The blast claimed 12 lives | claimed the life of a nurse
function readLives(here: HarmSentence, k: number, object: NounPhrase): void {
  if (!here.says(object, here.classes.lives)) return readVictimsClaimed(here, k, object);
  const whose = whoseLife(here, object);
  const [, ...others] = here.clause.objects(k);
  // claimed the lives of the mayor, Ana Ruiz, and a guard
  const lives = whose
    ? joinedRight([whose, ...here.chunks.slice(k + 2, k + 2 + FARTHEST)], 0)
    : [altered(object, { headFirst: object.firstToken }), ...others];
  addHarm(here, lives, k, KILLED, modalityOf(here.chunks, k), 'claimed-lives');
}

// The attack has claimed 26 victims to date
function readVictimsClaimed(here: HarmSentence, k: number, object: NounPhrase): void {
  const isClaiming = here.classes.claiming.has(lemmaOf(here.chunks[k] as VerbGroup));
  if (isClaiming && object.quantity !== null && here.classes.victim.has(object.person?.concept ?? ''))
    addHarm(here, [object], k, KILLED, modalityOf(here.chunks, k), 'claimed-lives');
}

/** "a nurse" of "the life of a nurse", "the lives of a nurse"; null where the phrase counts lives. */
function whoseLife({ layout, classes }: HarmSentence, object: NounPhrase): NounPhrase | null {
  for (let i = object.firstToken; i + 2 < object.lastToken; i++) {
    if (!classes.lives.at(layout.tokens[i]!) || !isSmallWord(layout, i + 1, 'of')) continue;
    const firstToken = i + 2;
    if (object.quantity && object.quantity.firstToken < firstToken) return null;
    const isOne = object.quantity === null && !object.person?.plural;
    const determiner = isOne && object.person && object.name === null ? 'indefinite' : object.determiner;
    return altered(object, {
      firstToken,
      headFirst: Math.max(object.headFirst, firstToken),
      determiner,
      count: isOne ? exactly(1) : object.count,
    });
  }
  return null;
}
