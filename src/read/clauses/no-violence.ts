/** Words of violence that tell of none: "the clerk was fired", "acid killed the trout", "the political battle", "cooking demonstrations". */
import { itemAt } from '../text/item-at.js';
import type { Sentence } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import { isArmed } from './armed.js';
import { type Chunk, lemmaOf, type NounPhrase, type VerbGroup } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { isOf, isPreposition } from './chunks/says.js';
import type { Happening } from './clause.js';
import { complainsToSomebody } from './complaints.js';
import { isForCause } from './demonstrations.js';
import { isAnimal, isThing } from './is-thing.js';
import { isSomebody } from './somebody.js';

/** What is asked of a sentence only where a word of violence stands in it, and then once. */
export class SentenceSays {
  readonly #marks: Marks;
  readonly #sentence: Sentence;
  readonly #chunks: readonly Chunk[];
  #bomb: boolean | null = null;
  #burst: boolean | null = null;
  #armed: boolean | null = null;
  #mixedCase: boolean | null = null;
  #chance: boolean | null = null;

  constructor(marks: Marks, sentence: Sentence, chunks: readonly Chunk[]) {
    this.#marks = marks;
    this.#sentence = sentence;
    this.#chunks = chunks;
  }

  get bomb(): boolean {
    return (this.#bomb ??= this.#isOfThing('bomb'));
  }

  /** "an explosion in a coal mine", "A gas leak caused a blast": of what bursts by itself, and of no bomb. */
  get burst(): boolean {
    return (this.#burst ??= this.#isOfThing('vessel') && !this.#chunks.some((chunk) => isBombProper(this.#marks, chunk)));
  }

  #isOfThing(thing: string): boolean {
    return this.#chunks.some((chunk) => chunk.type === 'noun-phrase' && isThing(this.#marks, chunk, thing));
  }

  /** Names those who fight. */
  get armed(): boolean {
    return (this.#armed ??= this.#chunks.some((chunk) => chunk.type === 'noun-phrase' && isArmed(this.#marks, chunk)));
  }

  /** "a neighbor accidentally hit her": somebody struck persons and did not mean to. */
  get chance(): boolean {
    return (this.#chance ??= this.#chunks.some((chunk, k) => isStrikingByChance(this.#marks, this.#chunks, chunk, k)));
  }

  /** Written as sentences are: a capital in the midst of it begins a name. */
  get mixedCase(): boolean {
    return (this.#mixedCase ??= this.#isMixedCase());
  }

  #isMixedCase(): boolean {
    const { tokens, caseless } = this.#marks.layout;
    const { firstToken, lastToken, role } = this.#sentence;
    if (caseless || role === 'headline') return false;
    for (let at = firstToken + 1; at < lastToken; at++)
      if (!tokens[at]!.capital && tokens[at]!.shape === 'word' && tokens[at]!.lower.length >= LONG_WORD) return true;
    return false;
  }
}

/** A bomb, and no "explosion". */
const isBombProper = (marks: Marks, chunk: Chunk): boolean =>
  chunk.type === 'noun-phrase' && isThing(marks, chunk, 'bomb') && !isThing(marks, chunk, 'blast');

function isStrikingByChance({ classes, layout: { tokens } }: Marks, chunks: readonly Chunk[], chunk: Chunk, k: number): boolean {
  if (chunk.type !== 'verb-group' || !classes['striking-by-chance'].has(lemmaOf(chunk))) return false;
  const [first, last] = [chunks[k - 1]?.type === 'adverb' ? chunk.firstToken - 1 : chunk.firstToken, chunk.lastToken];
  for (let at = first; at <= Math.min(last, tokens.length - 1); at++) if (classes.accidentally.at(tokens[at]!)) return true;
  return false;
}

/** Headlines, too, write short words small. */
const LONG_WORD = 6;

export function tellsNoViolence(marks: Marks, chunks: readonly Chunk[], k: number, happening: Happening, says: SentenceSays): boolean {
  const chunk = chunks[k]!;
  if (chunk.type === 'verb-group')
    return (
      isNoun(marks, chunks, k, chunk) ||
      (isContestBehind(marks, chunks, k, chunk) && !says.armed) ||
      isPartOfName(marks, chunk, says) ||
      isDismissal(marks, chunks, k, happening) ||
      isMenace(marks, happening) ||
      isCarriedOut(marks, happening) ||
      isOfAnimals(marks, happening) ||
      isBurnedInFire(chunk, happening) ||
      isParade(marks, chunks, k, happening) ||
      complainsToSomebody(marks, chunks, k, happening) ||
      isOfFigures(marks, happening, says) ||
      isOfNothingTold(marks, happening, says) ||
      isFireOnOneself(marks, happening)
    );
  return (
    chunk.type === 'noun-phrase' &&
    (isContest(marks, chunks, k, chunk, says) ||
      isCalledOff(marks, chunks, k, happening) ||
      isShow(marks, chunks, k, chunk) ||
      isByChance(marks, chunks, k, chunk))
  );
}

/** "the beat of the drums", "as storm buries roads", "ends burn ban": no verb stands behind an article, nor beside another. */
function isNoun(
  { classes, layout: { tokens } }: Marks,
  chunks: readonly Chunk[],
  k: number,
  { firstToken, lastToken, word, infinitive, modal }: VerbGroup,
): boolean {
  if (word?.verb?.base !== true || infinitive || modal) return false;
  const [before, next] = [chunks[k - 1], chunks[k + 1]];
  // Tenants flee fire at; but not: made them burn, helped burn
  if (before?.type === 'verb-group' && before.lastToken === firstToken && isFiniteAlone(before) && !word.verb.past)
    return !before.copula && before.word?.verb?.infinitive == null && !classes.letting.has(lemmaOf(before));
  if (lastToken - firstToken > word.verb.lemma.split(' ').length) return false;
  // a biker rally; but: a rebel attack
  if (before?.type === 'noun-phrase' && before.determiner === 'indefinite' && before.person?.plural === false)
    return before.lastToken === firstToken && classes.show.at(tokens[firstToken]!);
  // the March 7 fire at the mill
  const beforeTime = before?.type === 'time' && before.lastToken === firstToken ? before.firstToken : firstToken;
  if (classes.article.at(tokens[beforeTime - 1])) return true;
  return next?.type === 'verb-group' && isFiniteAlone(next) && next.word?.verb?.s === true && !word.verb.past;
}

const isFiniteAlone = ({ infinitive, ing, modal, firstToken, lastToken }: VerbGroup): boolean =>
  !infinitive && !ing && !modal && lastToken - firstToken === 1;

/** "The fire threatens to close the road": who threatens is somebody. */
const isMenace = (marks: Marks, { word, agent }: Happening): boolean =>
  word.role === 'threat' &&
  agent !== null &&
  (isThing(marks, agent, 'mishap') || isThing(marks, agent, 'disaster') || endsAbstract(marks, agent));

/** "Two were burned": what they suffered, and nobody's deed. */
const isBurnedInFire = ({ passive }: VerbGroup, { word, agent, targets }: Happening): boolean =>
  passive &&
  word.kind === 'arson' &&
  agent === null &&
  targets.length > 0 &&
  targets.every((target) => target.person !== null || (target.quantity !== null && target.headFirst === target.firstToken));

/** "executed each detail of the mural" */
const isCarriedOut = ({ classes, words, layout }: Marks, { word, targets }: Happening): boolean =>
  classes.executing.has(word.word) &&
  targets.length > 0 &&
  targets.every(
    ({ person, name, pronoun, quantity, determiner, headFirst, headLast }) =>
      (person ?? name ?? pronoun ?? quantity) === null && determiner === 'other' && words.at(layout.tokens, headFirst, headLast) === null,
  );

/** Chunks from a rally to "was called off": "in Lugo on Monday". */
const CALLED_OFF_WITHIN = 6;

/** "A rally in Lugo was called off" */
function isCalledOff({ classes, layout: { tokens } }: Marks, chunks: readonly Chunk[], k: number, { word }: Happening): boolean {
  // the hunger strike was called off: it was held until then
  if (word.kind !== 'protest' || (chunks[k] as NounPhrase).determiner !== 'indefinite') return false;
  const behind = chunks.slice(k + 1, k + CALLED_OFF_WITHIN);
  const verb = behind.find(({ type }) => !BETWEEN.has(type));
  if (verb?.type !== 'verb-group' || !verb.passive) return false;
  return [verb.lastToken - 1, verb.lastToken].some((at) => tokens[at] !== undefined && classes['called-off'].at(tokens[at]));
}
const BETWEEN: ReadonlySet<Chunk['type']> = new Set<Chunk['type']>(['noun-phrase', 'preposition', 'time', 'adverb']);

/** "the nine-year battle over the tax": the noun, for what stands before it is one thing. */
function isContestBehind(
  { classes, layout: { tokens, endings } }: Marks,
  chunks: readonly Chunk[],
  k: number,
  { lower, word }: VerbGroup,
): boolean {
  const before = chunks[k - 1];
  if (!classes.contest.has(lower) || word?.verb?.base !== true || before?.type !== 'noun-phrase' || before.determiner === null)
    return false;
  const { person, name, pronoun, headLast } = before;
  return person === null && name === null && pronoun === null && !endings.plural.of(tokens[headLast - 1]!.lower);
}

/** "the Volunteer Fire Department", "walked in the March for Babies" */
function isPartOfName({ layout }: Marks, { firstToken, lastToken }: VerbGroup, says: SentenceSays): boolean {
  const { tokens } = layout;
  const before = tokens[firstToken - 1];
  if (lastToken - firstToken > 1 || !tokens[firstToken]!.capital || before?.shape !== 'word') return false;
  const beside = before.capital || tokens[lastToken]?.capital === true || isSmallWord(layout, firstToken - 1, 'the');
  return beside && says.mixedCase;
}

/** "The county fired its director", "A clerk was fired from her post": persons are fired at where they are shot. */
function isDismissal(marks: Marks, chunks: readonly Chunk[], k: number, { word, targets, agent }: Happening): boolean {
  const { classes } = marks;
  if (!classes.dismissing.has(word.word)) return false;
  const next = chunks[k + 1];
  if (next?.type === 'preposition' && classes.aimed.has(next.says)) return false;
  if (targets.length > 0) return targets.every(isOfPersons);
  // Emergency director fired
  return agent !== null && isOfPersons(agent) && !agent.pronoun && !isArmed(marks, agent) && (next === undefined || next.type === 'break');
}

const isOfPersons = (phrase: NounPhrase): boolean => phrase.place === null && isSomebody(phrase);

/** "Acid killed hundreds of trout" */
const isOfAnimals = (marks: Marks, { word, targets }: Happening): boolean =>
  (word.harms || word.kind === 'attack') && targets.length > 0 && targets.every((target) => isAnimal(marks, target));

/** "A monk set himself alight": no arson. */
const isFireOnOneself = ({ classes, layout: { tokens } }: Marks, { word, targets }: Happening): boolean =>
  word.kind === 'arson' && targets.length > 0 && targets.every(({ firstToken }) => classes.reflexive.at(tokens[firstToken]!));

/** "An army band marched through Lugo", "thousands marched in the carnival": for no cause. */
function isParade({ classes, layout: { tokens } }: Marks, chunks: readonly Chunk[], k: number, { word, agent }: Happening): boolean {
  if (word.kind !== 'protest' || !classes.marching.has(word.word) || isForCause(classes, chunks, k)) return false;
  if (agent && classes['parade-of'].at(tokens[agent.headLast - 1]!)) return true;
  return chunks.slice(k + 1, k + PARADE_WITHIN).some((chunk) => {
    return chunk.type === 'noun-phrase' && classes.parade.at(tokens[chunk.headLast - 1]!);
  });
}
/** Chunks from "marched" to "the carnival": "through the streets of Lugo on Sunday in". */
const PARADE_WITHIN = 8;

/** "the market crashed", "the board shot down the project": of sums, plans and programs nobody comes to harm. */
function isOfFigures(marks: Marks, { agent, targets, word }: Happening, says: SentenceSays): boolean {
  // Hundreds protested the bill
  if (word.kind === 'protest' || word.role !== 'violence') return false;
  // youths burned a market: one of them, and not what prices are made on | troops shelled the market
  const isFoughtOver = (target: NounPhrase): boolean =>
    isThing(marks, target, 'target') &&
    (target.determiner === 'indefinite' || target.quantity !== null || word.kind === 'bombing' || says.armed || says.bomb);
  return targets.length > 0
    ? targets.every((target) => isAbstract(marks, target) && !isFoughtOver(target))
    : agent !== null && isAbstract(marks, agent);
}

const isAbstract = (marks: Marks, phrase: NounPhrase): boolean =>
  phrase.person === null && phrase.name === null && endsAbstract(marks, phrase);

const endsAbstract = ({ classes, layout }: Marks, { headLast }: NounPhrase): boolean => classes.abstract.at(layout.tokens[headLast - 1]!);

/** "Her marks place it last", "calling it a shame": nothing is told of, no bomb and no strike, that "it" could be. */
function isOfNothingTold({ layout, words }: Marks, { word, targets, trigger }: Happening, says: SentenceSays): boolean {
  const { tokens } = layout;
  if (word.object === null || word.object === 'vehicle' || targets.length === 0) return false;
  if (!targets.every(({ headFirst }) => isSmallWord(layout, headFirst, 'it')) || (word.object === 'bomb' && says.bomb)) return false;
  for (let at = Math.max(0, trigger.firstToken - TOLD_WITHIN); at < trigger.firstToken; at++)
    if (words.at(tokens, at)?.value.thing?.includes(word.object)) return false;
  return true;
}

/** Tokens before "left it there" in which the bomb was told of. */
const TOLD_WITHIN = 60;

/** "the bitter political fight", "a nine-year battle over the tax": nobody fights who bears arms. */
function isContest(marks: Marks, chunks: readonly Chunk[], k: number, phrase: NounPhrase, says: SentenceSays): boolean {
  const { classes, layout } = marks;
  const { firstToken, headFirst, headLast } = phrase;
  if (!classes.contest.at(layout.tokens[headLast - 1]!)) return false;
  for (let at = firstToken; at < headFirst; at++) {
    if (classes['contest-of-words'].at(layout.tokens[at]!)) return true;
    if (classes['contest-of-arms'].at(layout.tokens[at]!)) return false;
  }
  const where = chunks[k + 2];
  const isOverPlace = chunks[k + 1]?.type === 'preposition' && where?.type === 'noun-phrase' && where.place !== null;
  return !isOverPlace && !says.armed;
}

/** "taken by accident" */
function isByChance(
  { classes, layout: { tokens } }: Marks,
  chunks: readonly Chunk[],
  k: number,
  { firstToken, lastToken }: NounPhrase,
): boolean {
  const before = itemAt(chunks, k - 1);
  const isBare = lastToken - firstToken === 1 && isPreposition(before, 'by');
  return isBare && classes.chance.at(tokens[firstToken]!);
}

/** "cooking demonstrations", "a pep rally", "a demonstration of new drones" */
function isShow({ classes, layout: { tokens, endings } }: Marks, chunks: readonly Chunk[], k: number, phrase: NounPhrase): boolean {
  const { firstToken, headFirst, headLast } = phrase;
  const head = tokens[headLast - 1]!.lower;
  if (!classes.show.has(head)) return false;
  const [of, what] = chunks.slice(k + 1, k + 3);
  const isOfThing = isOf(of) && what?.type === 'noun-phrase' && !isOfPersons(what) && !what.quantity;
  if (isOfThing && classes['show-by-verb'].has(head)) return true;
  for (let at = firstToken; at < headFirst; at++)
    if (classes['show-of'].at(tokens[at]!) || (classes['show-by-verb'].has(head) && endings.ing.of(tokens[at]!.lower))) return true;
  return false;
}
