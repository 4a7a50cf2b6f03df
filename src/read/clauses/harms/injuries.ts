/** "suffered gunshot wounds", "was hit in the shoulder", "arrived with injuries": the injured, told of by their injuries. */
import { isSmallWord } from '../../text/small-words.js';
import { type Chunk, lemmaOf, type NounPhrase, type VerbGroup } from '../chunk.js';
import { isPreposition } from '../chunks/says.js';
import { isThing } from '../is-thing.js';
import { modalityOf } from '../modality.js';
import type { EffectWord } from '../words.js';
import { addHarm, HURT, INJURED, KILLED } from './add-harm.js';
import { tellHitElsewhere } from './further-harmed.js';
import type { HarmSentence } from './harm-sentence.js';
import { isBareNumber, isOneNamed, isPersons } from './persons.js';
import { isInserted } from './reduced-verbs.js';
import { ASSERTED, tellHarm } from './tell-harm.js';
import { tellThoseHarmed } from './those-harmed.js';

/** Chunks from "was taken" to "with a gunshot wound": "to a clinic at 4th and Main on Monday". */
const ARRIVAL_REACH = 12;
/** Chunks from "sustained" to "injuries": "what police say are life-threatening". */
const TOLD_INJURY_REACH = 10;
const INJURY_REACH = 5;

// Three guards suffered gunshot wounds
export function readSuffered(here: HarmSentence, k: number, wounds: Chunk | null = null): void {
  // "one died and 12 sustained injuries": those of the injured who died have been told of
  // "Both bodies had bullet wounds": those are dead
  const living = here.clause.subjects(k).filter((phrase) => !here.classes.bodies.at(here.head(phrase)));
  // suffered a fatal wound
  const effect = wounds && here.says(wounds, here.classes.fatal) ? KILLED : hurt(here);
  addHarm(here, living, k, effect, modalityOf(here.chunks, k), 'suffered-injuries');
}

// Three people were victims of gunshot wounds
export function readVictimOfWound(here: HarmSentence, k: number, { person }: NounPhrase): void {
  if (person && here.classes.victim.has(person.concept) && here.prepositionTo(k + 2, here.classes.injury) === 'of')
    addHarm(here, here.clause.subjects(k), k, HURT, modalityOf(here.chunks, k), 'suffered-injuries');
}

/** Injured; but where the sentence told of the dead before, those who are left, and none of the dead. */
export function hurt({ told, first }: HarmSentence): EffectWord {
  for (let i = first; i < told.length; i++) if (told[i]!.effect === 'killed' && told[i]!.within === null) return INJURED;
  return HURT;
}

/** "suffered non-life threatening injuries", "suffered gunshot or shrapnel wounds" */
export function injuryAfter(here: HarmSentence, k: number): Chunk | undefined {
  const from = here.chunks[k + 1];
  if (isPreposition(from, 'from') && here.chunks[k + 2]?.type === 'noun-phrase') return here.chunks[k + 2];
  // sustained what police say are injuries
  const told = from !== undefined && here.says(from, here.classes.what);
  for (let i = k + 1; i < Math.min(here.chunks.length, k + (told ? TOLD_INJURY_REACH : INJURY_REACH)); i++) {
    const chunk = here.chunks[i]!;
    if (chunk.type === 'noun-phrase' && here.classes.injury.at(here.head(chunk))) return chunk;
    const isVerb = chunk.type === 'verb-group' && (chunk.ing || told);
    const isJoint = chunk.type === 'and' || chunk.type === 'or';
    if (chunk.type !== 'noun-phrase' && chunk.type !== 'adverb' && chunk.type !== 'dash' && !isJoint && !isVerb) break;
  }
  return from;
}

// was hit in the shoulder | was struck by a bullet | a guard hit in the leg
export function readHit(here: HarmSentence, k: number, { passive, bareParticiple }: VerbGroup): void {
  if (!passive && bareParticiple && tellThoseHarmed(here, k, HURT, modalityOf(here.chunks, k))) return;
  // A cook, hit in the shoulder, survived
  const inserted = here.chunks[k - 1]?.type === 'comma' && isInserted(here, k);
  const before = here.chunks[inserted ? k - 2 : k - 1];
  const hit = !passive && bareParticiple && before?.type === 'noun-phrase' ? before : null;
  if (!passive && !hit) return;
  const next = afterHowOften(here, k + 1);
  if (passive && next > k + 1 && nothingFollows(here.chunks[next])) return readHitOften(here, k);
  if (passive && nothingFollows(here.chunks[next])) return readHitAlone(here, k);
  // Five guests hit, two fatally
  if (hit?.quantity && (nothingFollows(here.chunks[k + 1]) || (isBareNumber(hit) && isInPlace(here, k + 1))))
    return addHarm(here, [hit], k, HURT, modalityOf(here.chunks, k), 'hit');
  // cut by broken glass
  const thing = here.chunks[next + 2];
  const isByThing = thing?.type === 'noun-phrase' && here.says(thing, here.classes['body-part']);
  const vehicle = vehicleOf(here, k);
  const isHarm = vehicle || here.prepositionTo(next, here.classes['body-part']) !== null || (here.follows(next + 1, 'by') && isByThing);
  if (!isHarm) return;
  const onlyPersons = vehicle !== null || here.says(here.chunks[k]!, here.classes.cut);
  const isWhom = (phrase: NounPhrase): boolean => !onlyPersons || (phrase.person ?? phrase.pronoun) !== null;
  const persons = (hit ? [hit] : here.clause.subjects(k)).filter((phrase) => isWhom(phrase) && !isNobodyBeside(here, phrase));
  addHarm(here, persons, k, HURT, modalityOf(here.chunks, k), 'hit', vehicle);
  tellHitElsewhere(here, k);
}

// hit by a truck
function vehicleOf(here: HarmSentence, k: number): NounPhrase | null {
  const by = here.clause.byAgent(k);
  return by?.person === null && isThing(here.marks, by, 'vehicle') ? by : null;
}

/** Four guests were cut by glass. "No one was hit by bullets": nothing is said of the four. */
const isNobodyBeside = ({ told }: HarmSentence, { count }: NounPhrase): boolean =>
  count?.high === 0 &&
  told
    .slice(-REMEMBERED)
    .some(({ effect, certainty, patient }) => effect === 'injured' && certainty === 'asserted' && patient.count?.high !== 0);
/** Harms looked back at for somebody who was hurt. */
const REMEMBERED = 20;

/** Past "once", "twice", "several times". */
function afterHowOften({ chunks, classes, layout }: HarmSentence, k: number): number {
  const chunk = chunks[k];
  return chunk && classes['how-often'].at(layout.tokens[chunk.lastToken - 1]!) ? k + 1 : k;
}

// He fired at the guard, who was hit six times
function readHitOften(here: HarmSentence, k: number): void {
  if (followsFire(here, k)) addHarm(here, here.clause.subjects(k).filter(isPersons), k, HURT, modalityOf(here.chunks, k), 'hit');
}

// Four people were hit when someone fired | A driver was also hit | A man fired into a crowd. Three were hit
function readHitAlone(here: HarmSentence, k: number): void {
  const also = isSmallWord(here.layout, here.chunks[k]!.lastToken - 2, 'also');
  const subjects = here.clause.subjects(k);
  // Two guests and the owner were hit
  const isNegated = (here.chunks[k] as VerbGroup).negated;
  const known =
    !isNegated && (also || followsFire(here, k) || subjects.some(({ person, quantity }) => person !== null && quantity !== null));
  const isCounted = (phrase: NounPhrase): boolean =>
    phrase.person === null
      ? (isBareNumber(phrase) || phrase.pronoun === 'plural') && !wereTold(here, phrase) && followsFire(here, k)
      : phrase.quantity !== null || (known && isDescribed(phrase) && !here.isCounted('killed', phrase));
  const numbered = subjects.filter(isCounted);
  addHarm(here, numbered, k, HURT, modalityOf(here.chunks, k), 'hit');
}

/** "all four", "both", where as many were told of as hurt. */
const wereTold = (here: HarmSentence, { quantity, count }: NounPhrase): boolean =>
  quantity?.anaphoric === true && ((count?.low ?? 0) < 2 || here.lastOfAtLeast(count!.low!, 'injured') >= 0);

/** "a clerk", "the owner", "his wife", "the officers". */
const isDescribed = ({ determiner }: NounPhrase): boolean => determiner !== null;

/** Tokens from "fired into a crowd" to "were hit", and from "were hit" to "when a man fired". */
const FIRE_REACH = 60;
const FIRE_BEHIND = 20;

/** In this sentence or the one before, shots were fired. */
function followsFire({ sentence, layout, classes, chunks }: HarmSentence, k: number): boolean {
  const at = chunks[k]!.firstToken;
  const from = Math.max(at - FIRE_REACH, layout.sentences[Math.max(0, sentence.index - 1)]!.firstToken);
  for (let i = from; i < Math.min(sentence.lastToken, at + FIRE_BEHIND); i++)
    if (classes['firing-words'].at(layout.tokens[i]!)) return true;
  return false;
}

// Four guests were bleeding | Two guests were left bleeding | lay bleeding
export function readBleeding(here: HarmSentence, k: number): void {
  const isBehindVerb = here.chunks[k - 1]?.type === 'verb-group';
  // found her on the floor, bleeding
  if (!isBehindVerb && here.chunks[k]!.lastToken - here.chunks[k]!.firstToken === 1) return;
  const verb = isBehindVerb ? k - 1 : k;
  addHarm(here, here.clause.subjects(verb).filter(isPersons), k, hurt(here), modalityOf(here.chunks, k), 'bleeding');
}

/** "five others hit at a concert": in a headline. */
const isInPlace = (here: HarmSentence, k: number): boolean => {
  const preposition = here.chunks[k];
  if (here.told.length === here.first || preposition?.type !== 'preposition' || !here.classes['hit-where'].has(preposition.says))
    return false;
  return here.prepositionTo(k, here.classes['body-part']) === null;
};

const ENDS_CLAUSE: ReadonlySet<Chunk['type']> = new Set<Chunk['type']>(['subordinate', 'comma', 'time', 'and', 'but', 'break']);
const nothingFollows = (next: Chunk | undefined): boolean => next === undefined || ENDS_CLAUSE.has(next.type);

// A boy was brought to the station with a gunshot wound
export function readWithInjuries(here: HarmSentence, k: number): void {
  for (let i = k + 1; i < Math.min(here.chunks.length - 1, k + ARRIVAL_REACH); i++) {
    const { type } = here.chunks[i]!;
    if (type === 'break' || type === 'subordinate' || (type === 'verb-group' && !isLying(here, k, i))) return;
    const wounds = woundsAfter(here, i);
    if (wounds >= 0)
      return addHarm(
        here,
        here.clause.subjects(k),
        k,
        isFatal(here, i, wounds) ? KILLED : isOutAlive(here, k) ? INJURED : HURT,
        modalityOf(here.chunks, k),
        'with-injuries',
      );
  }
}

/** "escaped with wounds": they live. */
const isOutAlive = ({ chunks, classes }: HarmSentence, k: number): boolean =>
  classes['linking-unharmed'].has(lemmaOf(chunks[k] as VerbGroup));

/** "was discovered lying in the street with bullet wounds" */
function isLying({ chunks }: HarmSentence, k: number, i: number): boolean {
  const verb = chunks[i]!;
  return i === k + 1 && verb.type === 'verb-group' && verb.ing;
}

// with a gunshot wound | with a fatal self-inflicted wound: the chunk of the wounds, or -1
function woundsAfter(here: HarmSentence, k: number): number {
  if (here.prepositionTo(k, here.classes.injury) === 'with') return k + 1;
  const [first, second] = here.chunks.slice(k + 1, k + 3);
  const isSplit = here.follows(k + 1, 'with') && first?.type === 'noun-phrase' && isFatal(here, k, k + 1);
  return isSplit && second?.type === 'noun-phrase' && isInjury(here, second) ? k + 2 : -1;
}

function isFatal(here: HarmSentence, from: number, to: number): boolean {
  return here.chunks.slice(from, to + 1).some((chunk) => here.says(chunk, here.classes.fatal));
}

// Three men were taken to a clinic, two with cuts and one with a wound to the head: of the three
export function readCountWithInjuries(here: HarmSentence, k: number, phrase: NounPhrase): void {
  const number = phrase.count?.low ?? 1;
  const whole = isBareNumber(phrase) && !phrase.quantity?.additional ? here.lastBefore(phrase.firstToken) : -1;
  const of = whole < 0 ? null : here.told[whole]!;
  if (of?.effect === 'injured' && (of.patient.count?.low ?? 0) > number)
    tellHarm(here, phrase, 'injured', of.weak, here.chunks[k]!, ASSERTED, 'with-injuries', null, whole);
  else addHarm(here, [phrase], k, hurt(here), ASSERTED, 'with-injuries');
}

// two dead and five with injuries | Police found a man with gunshot wounds | with gunshot or stab wounds
export function hasInjuries(here: HarmSentence, k: number): boolean {
  const wounds = here.chunks[k + 2];
  if (!here.follows(k + 2, 'with') || wounds?.type !== 'noun-phrase') return false;
  const other = here.chunks[k + 3]?.type === 'or' ? here.chunks[k + 4] : undefined;
  return isInjury(here, wounds) || (other?.type === 'noun-phrase' && isInjury(here, other));
}

const isInjury = (here: HarmSentence, phrase: NounPhrase): boolean => here.classes.injury.at(here.head(phrase));

/** Chunks from the last of those found to "with": a comma, how old they are, a comma. */
const FOUND_WITH = 4;

/** "a man", "a 20-year-old woman" */
const isSomebodyNew = ({ person, determiner, possessive }: NounPhrase): boolean =>
  person?.plural === false && determiner === 'indefinite' && !possessive;

// Officers found Ana Ruiz, 31, and Juan Mora, 28, with gunshot wounds | found Ana Ruiz and Juan Mora, both 31, with wounds
export function readNamedWithInjuries(here: HarmSentence, k: number): void {
  const { chunks } = here;
  const found = here.clause.objects(k);
  const last = found.at(-1);
  if (!last || !found.every((phrase) => isOneNamed(phrase) || (found.length > 1 && isSomebodyNew(phrase)))) return;
  const from = chunks.indexOf(last) + 1;
  for (let i = from; i < Math.min(chunks.length - 1, from + FOUND_WITH); i++) {
    const chunk = chunks[i]!;
    if (here.prepositionTo(i, here.classes.injury) === 'with') return addHarm(here, found, k, hurt(here), ASSERTED, 'with-injuries');
    const isAges = chunk.type === 'noun-phrase' && chunk.quantity?.anaphoric === true && chunk.person === null && chunk.name === null;
    if (chunk.type !== 'comma' && chunk.type !== 'age' && !isAges) return;
  }
}
