/** "forced him into a van", "was taken from her home by armed men": verbs of moving somebody that tell of an abduction by where to or from. */
import { isSmallWord } from '../text/small-words.js';
import { ABDUCTION } from './captors.js';
import { alteredVerb, type Chunk, type NounPhrase, type VerbGroup } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { isPreposition } from './chunks/says.js';
import { FORCES } from './forces.js';
import { isThing } from './is-thing.js';
import { type EffectWord, type VerbWord, Word } from './words.js';

/** Chunks from the verb to where it was to or from: "pushed the clerk and two guards into". */
const LONGEST_OBJECT = 6;

export function joinCarriedOff(marks: Marks, chunks: readonly Chunk[]): readonly Chunk[] {
  let out: Chunk[] | null = null;
  chunks.forEach((chunk, k) => {
    if (chunk.type !== 'verb-group') return;
    const word = carriedOff(marks, chunks, k, chunk);
    if (!word) return;
    out ??= [...chunks];
    out[k] = alteredVerb(chunk, { word });
  });
  return out ?? chunks;
}

function carriedOff(marks: Marks, chunks: readonly Chunk[], k: number, { lastToken, passive, word }: VerbGroup): Word | null {
  const verb = marks.layout.tokens[lastToken - 1]!;
  if (marks.classes['carry-to'].at(verb) && isToUnknown(marks, chunks, k, passive))
    return abducted(isByForces(chunks, k, passive) ? BY_CAPTORS : ABDUCTED, word);
  const { 'carry-into': into, 'carry-from': from } = marks.classes;
  const [isInto, isFrom] = [into.at(verb), from.at(verb)];
  if (!isInto && !isFrom) return null;
  if (isFrom && passive && isSeizedAtHome(marks, chunks, k)) return abducted(ABDUCTED, word);
  const at = leadBehind(marks, chunks, k, passive);
  const [lead, whither] = chunks.slice(at, at + 2);
  if (at < 0 || lead?.type !== 'preposition' || whither?.type !== 'noun-phrase') return null;
  if (marks.classes['carry-lead'].has(lead.says) && isWilderness(marks, whither)) return abducted(BY_CAPTORS, word);
  if (isInto && marks.classes['carry-lead'].has(lead.says))
    return isThing(marks, whither, 'vehicle') && !isForHelp(marks, whither) ? abducted(ABDUCTED, word) : null;
  return isFrom && isFromHome(marks, chunks, at) && !isToHarm(chunks, at) ? abducted(BY_CAPTORS, word) : null;
}

/** Chunks from the verb to the place that nobody knows: "took him from his flat in the town of Minya to an unknown location". */
const UNKNOWN_WITHIN = 14;

/** "were taken by armed men to an undisclosed place" */
function isToUnknown(marks: Marks, chunks: readonly Chunk[], k: number, passive: boolean): boolean {
  const {
    classes,
    layout: { tokens },
  } = marks;
  const isMoved = passive ? isMovableBefore(marks, chunks, k) : isListed(chunks, k) || canBeMoved(marks, chunks[k + 1]);
  for (let at = k + 1; isMoved && at + 1 < Math.min(chunks.length, k + UNKNOWN_WITHIN); at++) {
    const [to, whither] = [chunks[at]!, chunks[at + 1]!];
    if (to.type === 'verb-group' || to.type === 'break' || to.type === 'relative') return false;
    if (!isPreposition(to, 'to') || whither.type !== 'noun-phrase') continue;
    for (let i = whither.firstToken; i < whither.headLast - 1; i++)
      if (classes.unknown.at(tokens[i]!)) return classes.whither.at(tokens[whither.headLast - 1]!);
  }
  return false;
}

/** "The lawyer was later taken", "and were taken", but not "The documents were taken". */
function isMovableBefore(marks: Marks, chunks: readonly Chunk[], k: number): boolean {
  const before = chunks[k - 1]?.type === 'adverb' ? chunks[k - 2] : chunks[k - 1];
  return before?.type !== 'noun-phrase' || canBeMoved(marks, before);
}

/** "Police took the suspects to an undisclosed location", "were taken by officers to": an arrest. */
function isByForces(chunks: readonly Chunk[], k: number, passive: boolean): boolean {
  const behind = chunks.slice(k + 1, k + UNKNOWN_WITHIN);
  const agent = passive ? behind[behind.findIndex((chunk) => isPreposition(chunk, 'by')) + 1] : chunks[k - 1];
  return agent?.type === 'noun-phrase' && agent.person !== null && FORCES.has(agent.person.group);
}

/** Where the preposition behind the persons stands; -1 where somebody else or nobody is moved. */
function leadBehind(marks: Marks, chunks: readonly Chunk[], k: number, passive: boolean): number {
  let at = k + 1;
  if (!passive && !isListed(chunks, k)) {
    if (!canBeMoved(marks, chunks[at])) return -1;
    while (at < Math.min(chunks.length, k + LONGEST_OBJECT) && OBJECT.has(chunks[at]!.type)) at++;
  }
  return chunks[at]?.type === 'preposition' ? at : -1;
}

/** "seized and dragged into a car": of whom the verb before tells. */
const isListed = (chunks: readonly Chunk[], k: number): boolean =>
  (chunks[k] as VerbGroup).bareParticiple && chunks[k + 1]?.type === 'preposition';

const OBJECT: ReadonlySet<Chunk['type']> = new Set(['noun-phrase', 'and', 'comma', 'age'] as const);

function canBeMoved(marks: Marks, chunk: Chunk | undefined): boolean {
  if (chunk?.type !== 'noun-phrase' || chunk.place !== null) return false;
  const { person, name, pronoun } = chunk;
  if (person) return !person.remains;
  return pronoun !== null ? !isSmallWord(marks.layout, chunk.firstToken, 'it') : name !== null;
}

const isForHelp = ({ classes, layout }: Marks, { headLast }: NounPhrase): boolean => classes['for-help'].at(layout.tokens[headLast - 1]!);

/** "marched 40 pupils into the bush" */
const isWilderness = ({ classes, layout }: Marks, { headLast }: NounPhrase): boolean => classes.wilderness.at(layout.tokens[headLast - 1]!);

/** "from his home", "out of the office of Ana Ruiz" */
function isFromHome({ classes, layout }: Marks, chunks: readonly Chunk[], at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const chunk = chunks[i];
    if (chunk?.type === 'noun-phrase') return classes['taken-from'].at(layout.tokens[chunk.headLast - 1]!);
    if (chunk?.type !== 'preposition' || !classes['carry-out'].has(chunk.says)) return false;
  }
  return false;
}

/** "A reporter was seized at his home": by whom is not said. */
function isSeizedAtHome(marks: Marks, chunks: readonly Chunk[], k: number): boolean {
  const { classes, layout } = marks;
  const [lead, home] = chunks.slice(k + 1, k + 3);
  if (!classes['seized-alone'].at(layout.tokens[chunks[k]!.lastToken - 1]!) || !isPersonBefore(marks, chunks, k)) return false;
  if (lead?.type !== 'preposition' || !classes['seized-where'].has(lead.says) || home?.type !== 'noun-phrase') return false;
  return (
    classes['taken-from'].at(layout.tokens[home.headLast - 1]!) &&
    !chunks.slice(k + 3, k + UNKNOWN_WITHIN).some((chunk) => isPreposition(chunk, 'by'))
  );
}

function isPersonBefore(marks: Marks, chunks: readonly Chunk[], k: number): boolean {
  const before = chunks[chunks[k - 1]?.type === 'adverb' ? k - 2 : k - 1];
  // a week after they were seized from a rig
  if (before?.type !== 'noun-phrase') return false;
  if (before.person === null) return before.pronoun !== null && canBeMoved(marks, before);
  return !before.person.remains && before.person.group !== 'perpetrators';
}

/** "dragged a nurse from her home and killed her", "from her home, and killed her": out of it, and no farther. */
function isToHarm(chunks: readonly Chunk[], at: number): boolean {
  const and = chunks.slice(at, at + HARM_WITHIN).findIndex((chunk) => chunk.type === 'and' || chunk.type === 'comma');
  const isBoth = and >= 0 && chunks[at + and]!.type === 'comma' && chunks[at + and + 1]?.type === 'and';
  const next = and < 0 ? undefined : chunks[at + and + (isBoth ? 2 : 1)];
  return next?.type === 'verb-group' && isDoneTo(next) && next.word!.effect!.effect !== 'abducted';
}

const isDoneTo = ({ word }: VerbGroup): boolean => word?.effect !== undefined && word.effect.whom !== 'subject';
/** Chunks from where they were taken from to what was done to them there. */
const HARM_WITHIN = 7;

const ABDUCTED: EffectWord = { effect: 'abducted', whom: 'object', weak: false };
/** By whom it is no harm, too: parents take children from a school. */
const BY_CAPTORS: EffectWord = { ...ABDUCTED, byAttackers: true, byForces: true };
const VERB: VerbWord = {
  lemma: 'abduct',
  infinitive: null,
  says: false,
  toCome: false,
  lets: false,
  keepsFrom: false,
  base: false,
  s: false,
  past: true,
  participle: true,
  ing: false,
};

/** A verb that says no more than that somebody is where those who took him have him. */
export const asHeldByCaptors = (group: VerbGroup): VerbGroup =>
  alteredVerb(group, { word: abducted(ABDUCTED, null), passive: true, copula: false });

function abducted(effect: EffectWord, own: Word | null): Word {
  const word = new Word('abduct');
  word.verb = own?.verb ? { ...own.verb, lemma: 'abduct' } : VERB;
  word.effect = effect;
  if (!effect.byAttackers) word.happening = ABDUCTION;
  return word;
}
