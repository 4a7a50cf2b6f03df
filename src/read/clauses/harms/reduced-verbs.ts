/** "17 killed in attack", "three people wounded in the blast", "5 perpetrators were killed and 2 arrested": a participle alone. */
import { itemAt } from '../../text/item-at.js';
import { headOfModified, opening } from '../arguments/chunk-steps.js';
import { type Chunk, isEffectVerb, lemmaOf, type NounPhrase, type VerbGroup } from '../chunk.js';
import { isPreposition, says } from '../chunks/says.js';
import type { Modality } from '../modality.js';
import { setOffBefore } from '../set-off-participle.js';
import type { EffectWord } from '../words.js';
import { addHarm } from './add-harm.js';
import { gappedPatients } from './gapped-participle.js';
import type { HarmSentence } from './harm-sentence.js';
import { whoIsNextInARow } from './in-a-row.js';
import { isBareNumber, isMany, isPersons, isThem, wholeOfShare } from './persons.js';
import { leftSo } from './said-between.js';
import { tellPart } from './tell-harm.js';

/** Chunks of an insertion: ", kidnapped in May by armed men,". */
const INSERTION_REACH = 10;

export function readReduced(here: HarmSentence, k: number, effect: EffectWord, modality: Modality): void {
  const { chunks, clause } = here;
  const setOff = setOffBefore(chunks, k);
  if (setOff >= 0 && (itemAt(chunks, k - 2)?.type !== 'noun-phrase' || !isInserted(here, k)))
    return addHarm(here, [chunks[setOff] as NounPhrase], k, effect, modality, 'reduced', clause.byAgent(k));
  const left = leftSo(here, k);
  if (left) return addHarm(here, left, k, effect, modality, 'reduced');
  const at = chunks[k - 1]?.type === 'adverb' ? k - 2 : k - 1;
  const before = chunks[at];
  // announced a number of dead and wounded: those told of as dead
  if (before?.type === 'and' && itemAt(chunks, at - 1)?.type === 'state' && itemAt(chunks, at - 2)?.type === 'noun-phrase') return;
  if (before?.type === 'noun-phrase' && effect.weak && isAttackers(here, k, before) && !clause.byAgent(k)) return;
  // He shot and ran; freed a clerk they kidnapped
  if (before?.type === 'noun-phrase' && before.pronoun && here.classes.nominative.at(here.head(before))) return;
  if (before?.type === 'noun-phrase' && isShotFired(here, at, before)) return;
  // A man shot indiscriminately
  if (effect.weak && chunks[k + 1]?.type === 'adverb' && here.says(chunks[k + 1]!, here.classes.aimlessly)) return;
  const next = before?.type === 'noun-phrase' ? whoIsNextInARow(here, at) : null;
  if (next) return addHarm(here, next, k, effect, modality, 'reduced', clause.byAgent(k));
  const gapped = before?.type === 'comma' ? gappedPatients(here, k) : null;
  const only = before?.type === 'noun-phrase' ? copulaOfOnly(here, at) : -1;
  const counted = before?.type === 'noun-phrase' && effect.weak ? countedIncluding(here, at) : null;
  if (counted) return addHarm(here, [counted], k, effect, modality, 'reduced', clause.byAgent(k));
  if (only >= 0) return addHarm(here, clause.subjects(only).slice(-1), k, effect, modality, 'reduced');
  if (before?.type === 'noun-phrase') {
    const joined = joinedTo(here, at).filter((phrase) => !isCalledByHarm(here, phrase));
    addHarm(here, joined.map(wholeOfShare), k, effect, modality, 'reduced', clause.byAgent(k), isTollOfEntry(here, k));
    tellThoseAmong(here, k, before, effect);
  } else if (before?.type === 'verb-group' && isFound(here, before)) addHarm(here, clause.subjects(at), k, effect, modality, 'found');
  else if (before?.type === 'verb-group' && isGivenAs(here, before))
    addHarm(here, clause.subjects(at), k, effect, isTakenFor(here, before) ? { ...modality, certainty: 'hedged' } : modality, 'reduced');
  // 79 were confirmed as injured
  else if (before?.type === 'subordinate' && says(before, 'as') && isGivenAsVerb(here, at - 1))
    addHarm(here, clause.subjects(at - 1), k, effect, modality, 'reduced');
  else if (before?.type === 'comma' && isInserted(here, k) && chunks[at - 1]?.type === 'noun-phrase')
    addHarm(here, joinedTo(here, at - 1), k, effect, modality, 'reduced', clause.byAgent(k));
  else if (gapped) addHarm(here, gapped, k, effect, modality, 'reduced', clause.byAgent(k));
  // two were killed and 13 others, including six clerks, wounded
  else if (before?.type === 'comma' && (!effect.weak || effect.effect === 'killed') && isWithParts(here, k, at))
    addHarm(here, clause.subjects(k), k, effect, modality, 'reduced', clause.byAgent(k));
  // His wife, though shot twice, survived
  else if (before?.type === 'subordinate' && chunks[at - 1]?.type === 'comma' && chunks[at - 2]?.type === 'noun-phrase')
    addHarm(here, joinedTo(here, at - 2), k, effect, modality, 'reduced', clause.byAgent(k));
  // left Ana Ruiz (30) and Juan Mora (40) wounded
  else if (before?.type === 'close')
    addHarm(here, leftBefore(here, opening(chunks, at) - 1) ?? clause.subjects(k), k, effect, modality, 'reduced', clause.byAgent(k));
  else if (((before?.type === 'and' || isButAlso(here, at)) && !(effect.weak && isDoneAlone(here, k))) || isOtherWay(here, at))
    addHarm(here, clause.subjects(k), k, effect, modality, 'reduced', clause.byAgent(k));
}

/** "was not killed but wounded" */
function isButAlso({ chunks }: HarmSentence, at: number): boolean {
  const before = itemAt(chunks, at - 1);
  return chunks[at]?.type === 'but' && before?.type === 'verb-group' && before.passive;
}

/** "were stabbed or shot to death": the "or" at k joins two ways in which the same came to harm. */
function isOtherWay({ chunks }: HarmSentence, k: number): boolean {
  const first = itemAt(chunks, k - 1);
  return (
    chunks[k]?.type === 'or' &&
    first?.type === 'verb-group' &&
    first.passive &&
    !first.negated &&
    isEffectVerb(first) &&
    first.word.effect.weak
  );
}

/** "The man drew a gun and shot", "He came out of the dark and shot, she said", "fled and shot at officers": what he did, and at nobody he hit. */
function isDoneAlone(here: HarmSentence, k: number): boolean {
  const { chunks, clause } = here;
  const next = chunks[k + 1];
  if (clause.byAgent(k) !== null || !(next === undefined || next.type === 'break' || next.type === 'comma' || isAtSomebody(here, k + 1)))
    return false;
  for (let at = chunks[k - 1]!.type === 'adverb' ? k - 3 : k - 2; at >= Math.max(0, k - DONE_REACH); at--) {
    const chunk = chunks[at]!;
    if (chunk.type === 'verb-group') return !chunk.passive && !chunk.ing && !chunk.copula && !isEffectVerb(chunk);
    if (chunk.type === 'noun-phrase' ? isPersons(chunk) : !BEHIND_VERB.has(chunk.type)) return false;
  }
  return false;
}

/** Chunks from "came out of nowhere and" to "shot". */
const DONE_REACH = 7;
const BEHIND_VERB: ReadonlySet<Chunk['type']> = new Set<Chunk['type']>(['preposition', 'adverb', 'time']);

/** "at officers" */
const isAtSomebody = ({ chunks, classes, layout: { tokens } }: HarmSentence, k: number): boolean =>
  chunks[k]?.type === 'preposition' && classes.aimed.at(tokens[chunks[k]!.firstToken]!);

/** "fired a second shot", "heard another shot": nobody. */
function isShotFired({ chunks, classes, layout: { tokens } }: HarmSentence, at: number, phrase: NounPhrase): boolean {
  const verb = itemAt(chunks, at - 1);
  if (verb?.type !== 'verb-group' || verb.copula || classes.leaving.has(lemmaOf(verb)) || classes.finding.has(lemmaOf(verb))) return false;
  const { person, name, pronoun, determiner } = phrase;
  const shot = chunks[at + 1];
  return (
    shot !== undefined &&
    classes['shot-alone'].at(tokens[shot.firstToken]!) &&
    (person ?? name ?? pronoun) === null &&
    (determiner === 'indefinite' || determiner === 'other')
  );
}

/** The number before a verb, and between them, set off by commas, who is among them: "nine clerks, two of them women, hurt". */
function isWithParts({ chunks, clause }: HarmSentence, k: number, comma: number): boolean {
  const whole = clause.subjects(k).at(-1);
  if (!whole?.quantity || !isMany(whole) || !isPersons(whole)) return false;
  const at = chunks.lastIndexOf(whole, comma);
  return at >= 0 && comma - at > 2 && chunks.slice(at + 1, comma).some(({ type }) => type === 'comma');
}

/** Chunks of "a toddler, a nurse and a cook" behind "including". */
const INCLUDED_REACH = 8;

/**
 * "Four people" of "Four people, including a toddler and a cook, shot in a park"; null where the phrase at k is not so included, or it is told
 * already what became of them ("the toll rose to 33, including four raiders shot by police").
 */
function countedIncluding(here: HarmSentence, k: number): NounPhrase | null {
  const { chunks } = here;
  for (let i = k - 1; i > Math.max(0, k - INCLUDED_REACH); i--) {
    const chunk = chunks[i]!;
    if (isPreposition(chunk, 'including')) {
      const before = chunks[chunks[i - 1]!.type === 'comma' ? i - 2 : i - 1];
      return before?.type === 'noun-phrase' && before.quantity !== null && isPersons(before) && isMany(before) && here.harmOf(before) < 0
        ? before
        : null;
    }
    if (chunk.type !== 'noun-phrase' && chunk.type !== 'and' && chunk.type !== 'comma') return null;
  }
  return null;
}

/** "was" of "Mora was the only person hurt", said of him; -1 where the phrase is no such. */
function copulaOfOnly(here: HarmSentence, at: number): number {
  const only = itemAt(here.chunks, at);
  if (!only || !here.says(only, here.classes.lone)) return -1;
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    const chunk = here.chunks[i]!;
    if (chunk.type === 'verb-group') return chunk.copula && !chunk.negated ? i : -1;
  }
  return -1;
}

// Among the priests murdered was Father Ivo Reyes
function tellThoseAmong(here: HarmSentence, k: number, whole: NounPhrase, { effect }: EffectWord): void {
  const at = here.chunks.indexOf(whole, Math.max(0, k - 2));
  const copula = here.follows(at, 'among') ? here.copulaPast(k) : -1;
  if (copula < 0) return;
  for (const phrase of here.clause.objects(copula))
    if (isPersons(phrase)) tellPart(here, phrase, effect, here.chunks[copula]!, 'among-the-dead', here.harmOf(whole));
}

/** "The attackers struck during the night", "A second bomber struck minutes later": they did it, and were not struck. */
function isAttackers({ chunks, classes }: HarmSentence, k: number, { person, determiner, quantity }: NounPhrase): boolean {
  if (person?.group !== 'perpetrators') return false;
  const group = chunks[k] as VerbGroup;
  return classes.striking.has(lemmaOf(group)) || (person.plural && determiner === 'definite' && quantity === null);
}

// Ana Ruiz, kidnapped in May, was freed | a guard, struck in the hand and the hip as he fled, survived
export function isInserted(here: HarmSentence, k: number): boolean {
  const { chunks } = here;
  let clause = false;
  for (let i = k + 1; i < Math.min(chunks.length - 1, k + INSERTION_REACH); i++) {
    const { type } = chunks[i]!;
    if (type === 'comma') return chunks[i + 1]!.type === 'verb-group' || isUnknownVerb(here, chunks[i + 1]!);
    if (type === 'break' || (type === 'verb-group' && !clause) || (type === 'and' && chunks[i + 1]!.type !== 'noun-phrase')) return false;
    clause ||= type === 'subordinate';
  }
  return false;
}

/** "A girl, shot in the head, played dead": a past tense no table knows. */
const isUnknownVerb = ({ layout }: HarmSentence, { type, firstToken, lastToken }: Chunk): boolean =>
  type === 'noun-phrase' && lastToken - firstToken === 1 && layout.endings.past.of(layout.tokens[firstToken]!.lower);

// was found shot to death | was left paralyzed
function isFound({ classes }: HarmSentence, group: VerbGroup): boolean {
  const lemma = lemmaOf(group);
  // was kidnapped on Monday and found murdered on Tuesday
  if (group.bareParticiple && classes.finding.has(lemma)) return true;
  // five people remain hospitalized
  return (group.passive && (classes.finding.has(lemma) || classes.leaving.has(lemma))) || classes['linking-state'].has(lemma);
}

// Nine people were reported killed | nine are feared killed
const isGivenAs = (here: HarmSentence, group: VerbGroup): boolean =>
  group.passive && !group.negated && (here.classes['giving-as'].has(lemmaOf(group)) || isTakenFor(here, group));

function isGivenAsVerb(here: HarmSentence, k: number): boolean {
  const group = itemAt(here.chunks, k);
  return group?.type === 'verb-group' && isGivenAs(here, group);
}

const isTakenFor = ({ classes }: HarmSentence, group: VerbGroup): boolean => classes['taking-for'].has(lemmaOf(group));

/** "21 killed, May 3, 2001, Lugo: …": the toll of an entry, whatever is told of it behind. */
const isTollOfEntry = ({ chunks }: HarmSentence, k: number): boolean => {
  const [number, , comma, day] = chunks;
  return k === 1 && number?.type === 'noun-phrase' && isBareNumber(number) && comma?.type === 'comma' && day?.type === 'time';
};

/** "two fatalities" of "two fatalities and nine wounded" */
const isCalledByHarm = (here: HarmSentence, phrase: NounPhrase): boolean => itemAt(here.told, here.harmOf(phrase))?.rule === 'counted-noun';

/** "men and women hurt", all of them; "left two men and a boy hurt", too, but not "arrested two men and a boy hurt". */
function joinedTo(here: HarmSentence, at: number): readonly NounPhrase[] {
  const subjects = here.clause.subjects(at + 1);
  const own = here.chunks[at] as NounPhrase;
  const isTheirs = subjects.at(-1) === own || isBodyOf(here, at, subjects.at(-1));
  return leftBefore(here, at) ?? (isTheirs ? subjects.filter((phrase) => !isAmongThem(here.chunks, phrase)) : [own]);
}

/** "four soldiers from the national army killed": the soldiers, from the body they are of. */
function isBodyOf({ chunks }: HarmSentence, at: number, subject: NounPhrase | undefined): boolean {
  const { person, pronoun, stateIsHead, quantity } = chunks[at] as NounPhrase;
  if ((person ?? pronoun ?? quantity) !== null || stateIsHead || !subject || !isPersons(subject)) return false;
  return subject.person !== null && chunks[headOfModified(chunks, at)] === subject;
}

/** "the gunman among them" */
function isAmongThem(chunks: readonly Chunk[], phrase: NounPhrase): boolean {
  const at = chunks.indexOf(phrase);
  return isPreposition(chunks[at + 1], 'among') && isThem(chunks[at + 2]);
}

/** "left Ana Ruiz, a guard and a boy hurt", "found a couple and their nurse shot to death": all whom one verb left or found so. */
function leftBefore({ chunks, clause, classes }: HarmSentence, at: number): readonly NounPhrase[] | null {
  const own = chunks[at];
  const left = own?.type === 'noun-phrase' ? clause.personsUpTo(own) : [];
  const verb = left.length > 1 ? chunks[chunks.indexOf(left[0]!) - 1] : undefined;
  if (verb?.type !== 'verb-group') return null;
  const lemma = lemmaOf(verb);
  // left seven people dead, the gunman among them, and six wounded
  const others = left.filter((phrase) => !isAmongThem(chunks, phrase));
  return classes.leaving.has(lemma) || (classes.finding.has(lemma) && !verb.passive) ? others : null;
}
