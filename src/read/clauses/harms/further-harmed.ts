/** Whom a verb of harm tells of besides: "killed four at one farm and three at another", "was killed along with six others". */
import { itemAt } from '../../text/item-at.js';
import { afterModifiers, skipRight } from '../arguments/chunk-steps.js';
import { altered, type Chunk, type NounPhrase, type VerbGroup } from '../chunk.js';
import { isOf, isPreposition, says } from '../chunks/says.js';
import type { Harm } from '../clause.js';
import { modalityOf } from '../modality.js';
import type { EffectWord } from '../words.js';
import { addHarm } from './add-harm.js';
import { isOtherPlace } from './each-elsewhere.js';
import type { HarmSentence } from './harm-sentence.js';
import { isBareNumber } from './persons.js';
import { ASSERTED, tellHarm } from './tell-harm.js';

/** Chunks from a verb to the "and" behind its place: "four people at a farm near Lugo and". */
const GAP_REACH = 10;

// A commander was killed along with six other militants | was shot dead in Lugo on Monday together with his driver | was kidnapped with her guide
export function tellAlongWith(here: HarmSentence, k: number, group: VerbGroup, effect: EffectWord): void {
  const along = alongAfter(here, k);
  if (along < 0) return;
  const said = here.told.at(-1)!;
  const isFound = group.bareParticiple && said.rule === 'found' && said.trigger.firstToken === group.firstToken;
  // his wife, whom he killed along with her two sons
  const isWhom = said.rule === 'active' && said.trigger.firstToken === group.firstToken && said.patient.lastToken < group.firstToken;
  if (group.passive || effect.whom === 'subject' || isFound || isWhom)
    addHarm(here, here.clause.joinedRight(along + 1), k, effect, modalityOf(here.chunks, k), 'passive');
}

// was found dead along with a guard
export function tellFoundAlongWith(here: HarmSentence, k: number, effect: EffectWord): void {
  const along = alongAfter(here, k);
  if (along >= 0) addHarm(here, here.clause.joinedRight(along + 1), k, effect, ASSERTED, 'found');
}

/** What may stand there besides the phrases of place and time. */
const BETWEEN: ReadonlySet<Chunk['type']> = new Set<Chunk['type']>(['preposition', 'time', 'comma', 'adverb']);

/** The words that open who came to harm besides, behind place and time of the verb; -1 where none do. */
function alongAfter({ chunks, classes }: HarmSentence, k: number): number {
  for (let i = k + 1; i < Math.min(chunks.length - 1, k + GAP_REACH); i++) {
    const chunk = chunks[i]!;
    if (chunk.type === 'and' ? classes.along.has(chunk.says) : isPreposition(chunk, 'alongside'))
      return chunks[i + 1]!.type === 'noun-phrase' ? i : -1;
    if (isWithCompanion(chunks, k, i)) return i;
    if (chunk.type === 'noun-phrase' ? chunks[i - 1]!.type !== 'preposition' : !BETWEEN.has(chunk.type)) return -1;
  }
  return -1;
}

/** "was shot with her son", "was kidnapped with two others"; but "was shot with her son in her arms", "with his children watching". */
function isWithCompanion(chunks: readonly Chunk[], verb: number, k: number): boolean {
  const [preposition, whom, next, whose] = chunks.slice(k, k + 4);
  const group = chunks[verb];
  if (!isPreposition(preposition, 'with') || group?.type !== 'verb-group' || !group.passive) return false;
  if (whom?.type !== 'noun-phrase' || whom.happening !== null || whom.place !== null) return false;
  const { person, determiner, quantity } = whom;
  const isCompanion = person !== null && person.group !== 'perpetrators' && (determiner === 'possessive' || determiner === 'other');
  if (!isCompanion && !(quantity?.additional && (person !== null || isBareNumber(whom)))) return false;
  if (next?.type === 'verb-group' || next?.type === 'adverb' || next?.type === 'state') return false;
  return !(next?.type === 'preposition' && whose?.type === 'noun-phrase' && whose.determiner === 'possessive');
}

// Two clerks were killed, as was the gunman | Two guests died, and so did a waiter
export function tellLikewise(here: HarmSentence, k: number, effect: EffectWord): void {
  const { chunks } = here;
  for (let i = k + 1; i < Math.min(chunks.length - 2, k + GAP_REACH); i++) {
    const [as, verb, whom] = chunks.slice(i, i + 3);
    if (as!.type === 'subordinate' && (says(as, 'as') || says(as, 'so')) && verb?.type === 'verb-group' && whom?.type === 'noun-phrase')
      return isAuxiliary(verb) ? addHarm(here, here.clause.joinedRight(i + 2), k, effect, ASSERTED, 'likewise') : undefined;
    if (endsClause(as!)) return;
  }
}

// Two guests died. So did a waiter | Two guests were killed; so was a waiter
export function tellSoDid(here: HarmSentence, k: number, verb: VerbGroup): void {
  const { chunks } = here;
  const so = itemAt(chunks, k - 1);
  const before = itemAt(chunks, k - 2);
  const whom = chunks[k + 1];
  if (!so || here.layout.tokens[so.firstToken]!.lower !== SO || so.lastToken > so.firstToken + 1) return;
  if (!isAuxiliary(verb) || whom?.type !== 'noun-phrase' || (before !== undefined && before.type !== 'break')) return;
  const last = here.told.at(-1);
  if (last?.certainty !== 'asserted' || last.sentence < here.sentence.index - 1 || (whom.person ?? whom.name) === null) return;
  if (last.rule !== 'passive' && last.rule !== 'subject-verb') return;
  addHarm(here, here.clause.joinedRight(k + 1), k, { effect: last.effect, whom: 'subject', weak: last.weak }, ASSERTED, 'likewise');
}

const SO = 'so';

// One soldier was killed, and three rebels too | A guard died in Lugo and two nurses as well
export function tellToo(here: HarmSentence, k: number, effect: EffectWord): void {
  const { chunks, classes } = here;
  const and = skipRight(chunks, afterModifiers(chunks, k + 1), ['comma']);
  const [joint, whom, too, after] = chunks.slice(and, and + 4);
  if (joint?.type !== 'and' || whom?.type !== 'noun-phrase' || too?.type !== 'adverb' || !here.says(too, classes.too)) return;
  if ((whom.person ?? whom.name) === null || after?.type === 'verb-group' || after?.type === 'state') return;
  addHarm(here, [whom], k, effect, ASSERTED, 'likewise');
}

/** "was", "did", alone. */
const isAuxiliary = ({ word, copula, lower, negated }: VerbGroup): boolean => !negated && (copula || (word === null && lower === ''));

/** Items of such a list. */
const MOST_HIT = 4;

// A man was hit in the arm, his wife in the thigh and a guard in the chest
export function tellHitElsewhere(here: HarmSentence, k: number): void {
  const { chunks, classes } = here;
  const said = here.told.at(-1);
  if (!said || said.trigger.firstToken !== chunks[k]!.firstToken || said.effect !== 'injured') return;
  let last = k + 2;
  for (let i = 0; i < MOST_HIT && here.prepositionTo(last - 1, classes['body-part']) !== null; i++) {
    const joint = skipRight(chunks, last + 1, ['comma', 'and', 'but']);
    const who = chunks[joint];
    const after = chunks[joint + 3];
    if (joint === last + 1 || who?.type !== 'noun-phrase' || after?.type === 'verb-group') return;
    if ((who.person ?? who.name ?? who.quantity) === null || here.prepositionTo(joint + 1, classes['body-part']) === null) return;
    addHarm(here, [who], k, { effect: 'injured', whom: 'subject', weak: said.weak }, modalityOf(chunks, k), 'hit');
    last = joint + 2;
  }
}

// killed four people at one farm and three at another | nine died in Lugo, six in Reva on Friday and two in Osta
export function tellGapped(here: HarmSentence, k: number): void {
  const { chunks } = here;
  const said = here.told.at(-1)!;
  if (said.trigger.firstToken !== chunks[k]!.firstToken || said.certainty !== 'asserted' || !said.patient.quantity) return;
  // Some were killed in their beds, others in the street: of those told of before
  if (here.classes['some-alone'].at(here.layout.tokens[said.patient.firstToken]!)) return;
  const others = harmedElsewhere(here, said, k);
  // Nine died in Lugo, six in a bus and three in a car
  const comma = afterModifiers(chunks, k + 1);
  const first = chunks[comma]?.type === 'comma' ? chunks[comma + 1] : undefined;
  // Seven died, five on the spot and two in hospital
  const isFirst = first?.type === 'noun-phrase' && isBareNumber(first) && !others.includes(first) && isSetting(here, comma + 2);
  const parts = isFirst ? [first, ...others] : others;
  if (!isElsewhereThan(here, k, others[0]) && parts.length > 1 && numberOf(parts) === said.patient.count?.low) {
    for (const part of parts) here.noteCounted('injured', part);
    return;
  }
  for (const phrase of others) {
    const patient: NounPhrase = altered(phrase, { person: said.patient.person });
    tellHarm(here, patient, said.effect, said.weak, chunks[k]!, ASSERTED, 'gapped', said.agent);
  }
}

const numberOf = (parts: readonly NounPhrase[]): number => parts.reduce((sum, { count }) => sum + (count?.low ?? 0), 0);

/** Chunks from the verb to the first of the other numbers. */
const NEXT_REACH = 6;

/** Three died "at a mall, two at a station and one in the street": as many again, each somewhere else. */
function isElsewhereThan({ chunks }: HarmSentence, k: number, next: NounPhrase | undefined): boolean {
  const at = next ? chunks.slice(k, k + NEXT_REACH).indexOf(next) : -1;
  return at > 0 && isOtherPlace(chunks, k + 1, k + at + 1);
}

function harmedElsewhere(here: HarmSentence, said: Harm, k: number): readonly NounPhrase[] {
  const { chunks } = here;
  const others: NounPhrase[] = [];
  let reach = k + GAP_REACH;
  for (let i = k + 1; i < Math.min(chunks.length - 3, reach) && !endsClause(chunks[i]!); i++) {
    const { type } = chunks[i]!;
    if ((type !== 'and' && type !== 'comma') || !(isBehindSetting(here, i) || isDirectlyBehind(here, k, i))) continue;
    const next = chunks[i + 1]!;
    if (next.type === 'noun-phrase' && isBareNumber(next) && isElsewhere(here, i + 2) && !here.isCounted(said.effect, next)) {
      others.push(next);
      reach = i + GAP_REACH;
    } else if (type === 'and') break;
  }
  return others;
}

const endsClause = ({ type }: Chunk): boolean => type === 'verb-group' || type === 'break' || type === 'subordinate' || type === 'relative';

/** Of "in Lugo and", "on Saturday and", "in Reva, and" the joint. */
function isBehindSetting({ chunks, classes }: HarmSentence, joint: number): boolean {
  const last = chunks[joint - 1]!.type === 'comma' ? joint - 2 : joint - 1;
  if (chunks[last]?.type === 'adverb') return classes['right-there'].has(chunks[last].says);
  return chunks[last]?.type === 'time' || (chunks[last]?.type === 'noun-phrase' && chunks[last - 1]?.type === 'preposition');
}

/** "One died instantly, another in an ambulance": of one who died, and not of all. */
const isDirectlyBehind = ({ chunks }: HarmSentence, verb: number, joint: number): boolean =>
  joint === verb + 1 && chunks[verb - 1]?.type === 'noun-phrase' && isBareNumber(chunks[verb - 1] as NounPhrase);

/** "by gunfire", "on the spot" */
const isSetting = ({ chunks }: HarmSentence, k: number): boolean =>
  chunks[k]?.type === 'preposition' && !isOf(chunks[k]) && chunks[k + 1]?.type === 'noun-phrase';

/** "at another", not followed by a verb of its own. */
function isElsewhere({ chunks, classes }: HarmSentence, k: number): boolean {
  const where = chunks[k];
  const after = chunks[k + 2];
  // Five died on the spot and a sixth the next night
  if (where?.type === 'time') return chunks[k + 1]?.type !== 'verb-group' && chunks[k + 1]?.type !== 'state';
  // a third after two weeks
  if (isPreposition(where, 'after') && chunks[k + 1]?.type === 'time') return after?.type !== 'verb-group';
  if (where?.type !== 'preposition' || chunks[k + 1]?.type !== 'noun-phrase' || !classes.elsewhere.has(where.says)) return false;
  return after?.type !== 'verb-group' && after?.type !== 'state';
}
