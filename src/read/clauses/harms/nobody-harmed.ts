/** Verbs of harm that tell of nobody harmed here: shots that were aimed, deaths of an illness, what guns do. */

import { itemAt } from '../../text/item-at.js';
import { isSmallWord } from '../../text/small-words.js';
import { isAllOfWhom } from '../arguments/chunk-steps.js';
import { isArmed } from '../armed.js';
import type { NounPhrase, VerbGroup } from '../chunk.js';
import { isSmall, says } from '../chunks/says.js';
import type { Harm } from '../clause.js';
import { isDeedAsSubject } from '../deed-as-subject.js';
import { ARMED } from '../forces.js';
import { isOfAllSuch } from '../in-general.js';
import { isThing } from '../is-thing.js';
import { epidemicOf } from '../lives-claimed.js';
import type { EffectWord } from '../words.js';
import type { HarmSentence } from './harm-sentence.js';
import { isOfOldAge } from './of-old-age.js';
import { isMany, isUncounted } from './persons.js';

export function tellsOfNobody(here: HarmSentence, k: number, group: VerbGroup, effect: EffectWord): boolean {
  if (effect.weak && !effect.self && !group.passive && isAimed(here, k, group)) return true;
  if (isDeedAsSubject(here.marks, here.chunks, k) || isSaidOfNone(here, k) || isTheDying(here, group) || isLossBefore(here, k, group))
    return true;
  if (effect.isPenalty && !isToPrison(here, group)) return true;
  if (effect.ofArmed && !isAmongArmed(here, k, group)) return true;
  return effect.effect === 'killed' && (isOfIllness(here, k) || isOfOldAge(here, k, group) || isPutToDeath(here, k, group));
}

/** Tokens from "sentenced" to "prison": "a blogger who wrote about a dam to two years and six months in". */
const PRISON_WITHIN = 24;

// sentenced a blogger to two years in jail | sentenced to three years; but not: to pay a fine
function isToPrison({ classes, layout, sentence }: HarmSentence, { lastToken }: VerbGroup): boolean {
  let to = false;
  for (let at = lastToken; at < Math.min(sentence.lastToken, lastToken + PRISON_WITHIN); at++) {
    to ||= isSmallWord(layout, at, 'to');
    if (to && classes.prison.at(layout.tokens[at]!)) return true;
  }
  return false;
}

// Troops eliminated two rebels; but not: eliminated the visitors in the semifinal
function isAmongArmed({ clause, marks }: HarmSentence, k: number, { passive }: VerbGroup): boolean {
  const agent = passive ? clause.byAgent(k) : (clause.subjects(k).at(-1) ?? null);
  const patients = passive ? clause.subjects(k) : clause.objects(k);
  // air strikes eliminated two commanders
  const isDeed = agent?.happening?.role === 'violence' && agent.happening.kind !== 'protest';
  return isDeed || (agent !== null && isArmed(marks, agent)) || patients.some((patient) => isArmed(marks, patient));
}

// carried one of the dying to a taxi
function isTheDying({ layout }: HarmSentence, { firstToken, ing, passive }: VerbGroup): boolean {
  return ing && !passive && isSmallWord(layout, firstToken - 1, 'the');
}

// shot three people, none of whom died
function isSaidOfNone({ chunks }: HarmSentence, k: number): boolean {
  const none = itemAt(chunks, k - 3);
  return none?.type === 'noun-phrase' && none.count?.high === 0 && isAllOfWhom(chunks, k);
}

// shot by a man whose brother had been killed: what befell him before
function isLossBefore({ chunks }: HarmSentence, k: number, { perfect }: VerbGroup): boolean {
  const [whose, whom] = chunks.slice(Math.max(0, k - 2), k);
  return perfect && isSmall(whose, 'relative', 'whose') && whom?.type === 'noun-phrase';
}

// Convicted of both murders, he was executed in 1997 | He died in prison
function isPutToDeath(here: HarmSentence, k: number, group: VerbGroup): boolean {
  const lemma = group.word!.verb!.lemma;
  const isDying = here.classes.dying.has(lemma);
  if (!here.classes.executing.has(lemma) && !(isDying && diedInCustody(here, k))) return false;
  const { sentences, tokens } = here.layout;
  const { index, lastToken } = here.sentence;
  for (let i = (sentences[index - 1] ?? here.sentence).firstToken; i < lastToken; i++)
    if (here.classes.judicial.at(tokens[i]!)) return true;
  return !isDying && isByCourt(here, k, group);
}

/** Harms looked back for those of whom he is put to death. */
const KILLED_WITHIN = 12;

// He killed three clerks and was later executed: but not one whom gunmen hold
function isByCourt(here: HarmSentence, k: number, { passive }: VerbGroup): boolean {
  const who = here.clause.subjects(k).at(-1);
  if (!passive || !who || isMany(who) || here.clause.byAgent(k)) return false;
  const told = here.told.slice(-KILLED_WITHIN);
  if (told.some(({ effect }) => effect === 'abducted')) return false;
  const isKiller = (harm: Harm): boolean =>
    harm.effect === 'killed' && harm.rule === 'active' && harm.agent !== null && !isMany(harm.agent) && isHe(harm.agent);
  const isHe = (agent: NounPhrase): boolean => agent === who || who.pronoun === 'singular' || who.person?.group === 'perpetrators';
  // Three died. The robber was hanged the following year
  if (who.person?.group === 'perpetrators' && who.determiner === 'definite') return told.some(({ effect }) => effect === 'killed');
  return told.some(isKiller);
}

function diedInCustody(here: HarmSentence, k: number): boolean {
  const where = here.chunks[k + 2];
  return here.chunks[k + 1]?.type === 'preposition' && where?.type === 'noun-phrase' && here.says(where, here.classes['in-custody']);
}

// The guards shot at the crowd | He pulled out a gun and shot: nobody is said to be hit
function isAimed(here: HarmSentence, k: number, group: VerbGroup): boolean {
  const next = here.chunks[k + 1];
  if (!group.bareParticiple || next?.type === 'noun-phrase') return false;
  const subject = here.clause.subjects(k).at(-1);
  // came back with a rifle and shot through the window
  const [preposition, thing] = here.chunks.slice(k + 1, k + 3);
  const isThrough = preposition?.type === 'preposition' && thing !== undefined && here.says(thing, here.classes['shot-through']);
  if (isThrough && here.chunks[k - 1]?.type !== 'noun-phrase') return true;
  if (next?.type === 'preposition' && here.classes.aimed.has(next.says) && isNextDeed(here, k)) return true;
  const armed = subject?.person ? ARMED.has(subject.person.group) : false;
  if (next?.type === 'preposition' && here.classes.aimed.has(next.says) && (armed || isPersonOrVehicle(here, k + 2))) return true;
  return armed && here.chunks[k - 1]?.type === 'and';
}

/** "A man drove by and shot into the crowd": he did both. */
function isNextDeed({ chunks }: HarmSentence, k: number): boolean {
  const and = chunks[k - 1]?.type === 'adverb' ? k - 2 : k - 1;
  if (chunks[and]?.type !== 'and') return false;
  for (let i = and - 1; i >= Math.max(0, k - DEED_REACH); i--) {
    const chunk = chunks[i]!;
    if (chunk.type === 'verb-group') return !chunk.passive && !chunk.bareParticiple && !chunk.copula;
    if (chunk.type === 'break' || chunk.type === 'comma' || chunk.type === 'subordinate') return false;
  }
  return false;
}

/** Chunks from "came" to "shot": "back with a rifle and". */
const DEED_REACH = 7;

function isPersonOrVehicle({ chunks, marks }: HarmSentence, k: number): boolean {
  const chunk = chunks[k];
  return chunk?.type === 'noun-phrase' && (chunk.person !== null || chunk.pronoun !== null || isThing(marks, chunk, 'vehicle'));
}

/** Chunks from "died" to what of: "in prison in Lugo on Sunday after". */
const OF_WITHIN = 8;

// His mother had died of cancer | died on Sunday after a long illness | died peacefully at home; but thirty people died of cholera
function isOfIllness(here: HarmSentence, k: number): boolean {
  if (epidemicOf(here.marks, here.sentence, here.chunks, here.clause, k)) return false;
  for (let at = k + 1; at < Math.min(here.chunks.length, k + OF_WITHIN); at++) {
    const chunk = here.chunks[at]!;
    if (chunk.type === 'verb-group' || chunk.type === 'break' || chunk.type === 'relative' || chunk.type === 'subordinate') return false;
    if (chunk.type === 'adverb' && here.says(chunk, here.classes.peacefully)) return true;
    const cause = here.chunks[at + 1];
    const isCause = says(chunk, 'of') || says(chunk, 'from') || says(chunk, 'after');
    if (chunk.type === 'preposition' && isCause && cause !== undefined && here.says(cause, here.classes.illness)) return true;
  }
  return false;
}

// people driving by and killing kids, guns kill people: what goes on, and nobody in particular; but "fired into a crowd, killing guards"
export function isCustom(here: HarmSentence, k: number, group: VerbGroup, objects: readonly NounPhrase[]): boolean {
  const verb = group.word!.verb!;
  if (verb.base && !verb.past && !group.infinitive && objects.every((phrase) => isUncounted(phrase) && phrase.person!.group === 'people'))
    return true;
  // terrorists who kill farmers
  const isOfWhoever = verb.base && !verb.past && here.chunks[k - 1]?.type === 'relative' && isOfAllSuch(here.chunks[k - 2]);
  if ((isOfWhoever || goesOn(here, group)) && objects.every(isUncounted)) return true;
  return group.gerund && here.chunks[k - 1]?.type !== 'comma' && objects.every(isUncounted);
}

/** "The army kills peasants": said of what goes on, behind the first sentences, which may tell of news in the present tense. */
const goesOn = ({ sentence }: HarmSentence, { word, passive }: VerbGroup): boolean =>
  word!.verb!.s === true && !word!.verb!.past && !passive && sentence.index > PRESENT_UP_TO;
const PRESENT_UP_TO = 2;
