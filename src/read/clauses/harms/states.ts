/** "leaving three people dead", "two others injured", "the driver was unhurt", "both were in critical condition": a state that is said. */
import { lemmaOf, type NounPhrase, type State, type VerbGroup } from '../chunk.js';
import { isOf, isPreposition } from '../chunks/says.js';
import { modalityOf } from '../modality.js';
import type { EffectWord, StateWord } from '../words.js';
import { addHarm, HURT } from './add-harm.js';
import { tellsAllOrHalfOfShot } from './all-of-them.js';
import { tellAmongCounted } from './among-them.js';
import { readFrontedState } from './entries.js';
import { isFoundAfter, tellNoLongerMissing } from './found.js';
import { tellFoundAlongWith } from './further-harmed.js';
import type { HarmSentence } from './harm-sentence.js';
import { isShareOfThings } from './persons.js';
import { leftSo } from './said-between.js';
import { ASSERTED } from './tell-harm.js';

/** Chunks of a bracket between a phrase and its state. */
const BRACKET_REACH = 6;
/** Chunks from "was taken" to "in critical condition". */
const CONDITION_REACH = 12;

export function readState(here: HarmSentence, k: number, { state }: State): void {
  const isAfterBe = state.use === 'after-be';
  const effect: EffectWord = { effect: state.effect, whom: 'subject', weak: isAfterBe && state.effect !== 'killed' };
  const bracketed = outsideBracket(here, k);
  readFrontedState(here, k);
  // not sure if she was dead or alive
  if (here.chunks[k + 1]?.type === 'or' && here.chunks[k + 2] && here.says(here.chunks[k + 2]!, here.classes.alive)) return;
  const left = bracketed ? [bracketed] : leftSo(here, k);
  if (left) return addHarm(here, left, k, effect, ASSERTED, 'state-after-noun');
  const at = phraseBefore(here, k);
  const before = here.chunks[at];
  // glared at him dead in the eye
  if (before?.type === 'noun-phrase' && before.pronoun && here.chunks[at - 1]?.type === 'preposition' && !isAfterBe) return;
  if (before?.type === 'noun-phrase') {
    if (isSurname(here, k, before)) return;
    if (isAfterBe && here.chunks[at - 1]?.type === 'preposition') readStateOfTaken(here, k, effect);
    else readStateOf(here, k, before, effect);
    return;
  }
  if (here.chunks[k - 1]?.type === 'comma') return readSetOff(here, k, effect);
  const verb = verbBefore(here, k);
  const rule = verb < 0 ? null : linkedBy(here, verb, isAfterBe, state.effect === 'unharmed');
  if (rule === null || isShareOfThings(here.chunks, verb - 3)) return;
  // shot three clerks and a guard; all are dead
  if (effect.effect === 'killed' && !(here.chunks[verb] as VerbGroup).negated && tellsAllOrHalfOfShot(here, verb)) return;
  const subjects = here.clause.subjects(verb);
  if (isOnTheRun(here, k, subjects) || subjects.some((phrase) => isDeaths(phrase, state.effect))) return;
  addHarm(here, subjects, k, effect, modalityOf(here.chunks, verb), rule);
  // was found alive with a gunshot wound
  if (effect.effect === 'rescued' && here.prepositionTo(k + 1, here.classes.injury) === 'with')
    addHarm(here, here.clause.subjects(verb), k, HURT, modalityOf(here.chunks, verb), 'with-injuries');
  // was shot twice and is fighting for her life; but "was in critical condition, and died"
  if (effect.weak && effect.effect === 'injured' && here.classes['being-now'].at(here.layout.tokens[here.chunks[verb]!.lastToken - 1]!))
    for (const phrase of here.clause.subjects(verb)) here.strengthen(phrase, 'injured');
  if (effect.effect === 'killed') tellFoundAlongWith(here, k, effect);
}

/** "The suspect was last seen in a red car", "he was last seen running east": a witness saw them off, and nobody misses them. */
function isOnTheRun({ chunks, classes, layout: { tokens } }: HarmSentence, k: number, subjects: readonly NounPhrase[]): boolean {
  const { firstToken, lastToken } = chunks[k]!;
  if (!classes.sighted.at(tokens[firstToken]!)) return false;
  return subjects[0]?.person?.group === 'perpetrators' || classes['making-off'].at(tokens[lastToken]);
}

/** "The deaths of a nurse and a cook found dead at home": whose they are is told with them. */
const isDeaths = ({ person, quantity, state, stateIsHead }: NounPhrase, effect: StateWord['effect']): boolean =>
  stateIsHead && state?.effect === effect && person === null && quantity === null;

/** "Judge Juan Hurt denied it", "Judge Juan Hurt of Orlas" */
function isSurname({ chunks, layout: { tokens, caseless } }: HarmSentence, k: number, { name, lastToken }: NounPhrase): boolean {
  const next = chunks[k + 1];
  if (caseless || name?.lastToken !== lastToken || !tokens[chunks[k]!.firstToken]!.capital) return false;
  if (isOf(next) && !tokens[next!.firstToken]!.capital) return true;
  return next?.type === 'verb-group' && !tokens[next.firstToken]!.capital;
}

// leaving three people dead
function readStateOf(here: HarmSentence, k: number, phrase: NounPhrase, effect: EffectWord): void {
  if (effect.effect === 'missing' && isFoundAfter(here, k)) tellNoLongerMissing(here, k, phrase);
  else addHarm(here, withoutWounded(here, phrase), k, effect, ASSERTED, 'state-after-noun');
  if (here.chunks[k - 1] === phrase) tellAmongCounted(here, k - 1, effect.effect);
  // left six people dead, plus the gunman
  if (effect.effect === 'killed') tellFoundAlongWith(here, k, effect);
}

/** "left nine guests with burns and two dead": the two alone. */
function withoutWounded(here: HarmSentence, last: NounPhrase): readonly NounPhrase[] {
  const persons = here.clause.personsUpTo(last);
  const isWounded = (phrase: NounPhrase): boolean =>
    phrase !== last && here.prepositionTo(here.chunks.indexOf(phrase) + 1, here.classes.injury) === 'with';
  return persons.length > 1 && persons.some(isWounded) ? persons.filter((phrase) => !isWounded(phrase)) : persons;
}

/** "a guard (dead)", "two clerks (both dead)": the phrase of whom a bracket says no more than that; null where it says more. */
function outsideBracket({ chunks }: HarmSentence, k: number): NounPhrase | null {
  if (chunks[k + 1]?.type !== 'close') return null;
  const all = chunks[k - 1];
  const isAll =
    all?.type === 'adverb' || (all?.type === 'noun-phrase' && all.lastToken === all.firstToken + 1 && all.quantity?.anaphoric === true);
  const open = isAll ? k - 2 : k - 1;
  const before = chunks[open - 1];
  return chunks[open]?.type === 'open' && before?.type === 'noun-phrase' ? before : null;
}

// The man was found in his car, dead of a wound | Police found a clerk in the yard, dead
function readSetOff(here: HarmSentence, k: number, effect: EffectWord): void {
  // left six people, including the gunman, dead
  const [whole, , including] = here.chunks.slice(Math.max(0, k - 5), k - 2);
  if (whole?.type === 'noun-phrase' && isPreposition(including, 'including')) return readStateOf(here, k, whole, effect);
  for (let i = k - 2; i >= Math.max(0, k - CONDITION_REACH); i--) {
    const verb = here.chunks[i]!;
    if (verb.type === 'break' || verb.type === 'relative') return;
    if (verb.type !== 'verb-group') continue;
    if (!here.classes.finding.has(lemmaOf(verb))) return;
    return addHarm(here, verb.passive ? here.clause.subjects(i) : here.clause.objects(i), k, effect, ASSERTED, 'found');
  }
}

/** The phrase a state may stand behind: "five guests, all dead", "a guard (Ivo Soto) dead". */
function phraseBefore({ chunks }: HarmSentence, k: number): number {
  let at = chunks[k - 1]?.type === 'adverb' ? k - 2 : k - 1;
  if (at < k - 1 && chunks[at]?.type === 'comma') at--;
  if (chunks[at]?.type !== 'close') return at;
  for (let i = at - 1; i >= Math.max(0, at - BRACKET_REACH); i--) if (chunks[i]!.type === 'open') return i - 1;
  return at;
}

// A boy was taken to Mercy Hospital in critical condition
function readStateOfTaken(here: HarmSentence, k: number, effect: EffectWord): void {
  for (let i = k - 1; i >= Math.max(0, k - CONDITION_REACH); i--) {
    const chunk = here.chunks[i]!;
    if (chunk.type === 'break' || chunk.type === 'subordinate' || chunk.type === 'relative') return;
    if (chunk.type !== 'verb-group') continue;
    if (chunk.passive || chunk.copula || here.classes['stay-in-hospital'].has(lemmaOf(chunk)))
      addHarm(here, here.clause.subjects(i), i, effect, modalityOf(here.chunks, i), 'state-after-be');
    return;
  }
}

/** The rule by which a verb links the state behind it to its subject; null where it does not. */
function linkedBy({ chunks, classes }: HarmSentence, verb: number, isAfterBe: boolean, isUnharmed: boolean): string | null {
  const group = chunks[verb] as VerbGroup;
  const lemma = lemmaOf(group);
  const before = chunks[verb - 1]?.type;
  const joint = before === 'adverb' || before === 'time' ? chunks[verb - 2]?.type : before;
  // a guard found dead | was abducted and found dead | left a girl abandoned in critical condition
  const isFinding = classes.finding.has(lemma) || classes['giving-as'].has(lemma);
  if (group.bareParticiple && (before === 'noun-phrase' ? isFinding || isAfterBe : joint === 'and' && isFinding)) return 'found';
  // was shot and pronounced dead
  if (group.bareParticiple && joint === 'and' && classes['pronouncing-dead'].has(lemma)) return 'state-after-be';
  const isLinking = classes['linking-state'].has(lemma) || (isUnharmed && classes['linking-unharmed'].has(lemma));
  // he was found dead in a barn
  if (group.passive && classes.finding.has(lemma) && !isAfterBe) return 'found';
  return group.copula || group.passive || isLinking ? 'state-after-be' : null;
}

function verbBefore({ chunks }: HarmSentence, k: number): number {
  for (let i = k - 1; i >= Math.max(0, k - 3); i--) {
    if (chunks[i]!.type === 'verb-group') return i;
    if (chunks[i]!.type !== 'adverb') return -1;
  }
  return -1;
}
