/** Finds the names of those who did it, and those called by their deed: "the killer, Juan Mora,", "their names are", "the assassins". */
import { itemAt } from '../../text/item-at.js';
import type { Sentence, Token } from '../../text/layout.js';
import type { ClauseArguments } from '../arguments/arguments.js';
import { isAs } from '../arguments/chunk-steps.js';
import { type Chunk, isViolentVerb, type NounPhrase, type Small, type VerbGroup } from '../chunk.js';
import type { Marks } from '../chunks/marks.js';
import { isPreposition, says } from '../chunks/says.js';
import type { Doing } from '../clause.js';
import type { ClauseClasses } from '../clause-classes.js';
import type { DoerWords } from '../doer-words.js';
import { isArmedBand } from './armed-bands.js';
import { HELD_WITHIN } from './deed-sentence.js';
import { partsNamed } from './listed-doers.js';
import { isDoer, isPersonalName, namesBeside, namesOfSeveral, pastDeed } from './names-beside-doers.js';
import { namesOfHeld } from './names-of-held.js';

export function namedDoers(
  { layout, classes }: Marks,
  words: DoerWords,
  sentence: Sentence,
  chunks: readonly Chunk[],
  clause: ClauseArguments,
  out: Doing[],
): void {
  const reader = new NameReader(layout.tokens, classes, words, sentence.index, chunks, clause, out);
  for (let k = 0; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    if (chunk.type === 'noun-phrase') reader.besidePhrase(k, chunk);
    else if (chunk.type === 'verb-group') reader.byVerb(k, chunk);
    else if (chunk.type === 'break') reader.behindColon(k, chunk);
  }
}

class NameReader {
  readonly #tokens: readonly Token[];
  readonly #classes: ClauseClasses;
  readonly #words: DoerWords;
  readonly #sentence: number;
  readonly #chunks: readonly Chunk[];
  readonly #clause: ClauseArguments;
  readonly #out: Doing[];
  readonly #isHeldBefore: boolean;
  readonly #areDoersBefore: boolean;
  readonly #isToldBefore: boolean;
  /** Whoever is called by name stands as those do whose name it is: three men were held; they are Juan Mora and. */
  readonly #asThose: Doing['rule'];

  constructor(
    tokens: readonly Token[],
    classes: ClauseClasses,
    words: DoerWords,
    sentence: number,
    chunks: readonly Chunk[],
    clause: ClauseArguments,
    out: Doing[],
  ) {
    this.#tokens = tokens;
    this.#classes = classes;
    this.#words = words;
    this.#sentence = sentence;
    this.#chunks = chunks;
    this.#clause = clause;
    this.#out = out;
    const last = out.at(-1);
    this.#isHeldBefore = last?.sentence === sentence;
    this.#areDoersBefore = last?.sentence === sentence - 1 && DOERS.has(last.rule);
    this.#isToldBefore = tellsOfSomeHeld(last, sentence);
    this.#asThose = last?.rule === 'held' ? 'held' : 'named';
  }

  /** "two men were held for the murder: Juan Mora and Luis Rios" */
  behindColon(k: number, { says }: Small): void {
    if (!this.#isHeldBefore || says !== ':' || this.#chunks[k + 1]?.type !== 'noun-phrase') return;
    this.#putNames(listedFrom(this.#chunks, k + 1), this.#asThose);
  }

  besidePhrase(k: number, phrase: NounPhrase): void {
    const isDeedDoer = isDoer(phrase);
    if (isDeedDoer && isThose(phrase) && this.#words.doer.at(this.#lastOf(phrase))) this.#put(phrase, 'again');
    // namesBeside and namesOfSeveral find such alone
    if (!isDeedDoer) return;
    if (!this.#words['of-rank'].at(this.#lastOf(phrase)) || pastDeed(this.#chunks, k) > k + 1) {
      const rule = this.#asSuspects(phrase);
      for (const name of namesBeside(this.#chunks, k)) this.#put(name, rule);
      for (const name of namesOfSeveral(this.#chunks, this.#clause, k)) this.#put(name, rule);
    }
    if (!phrase.person!.plural || phrase.name) return;
    const rule = this.#asSuspects(phrase);
    this.#putNames(partsNamed(this.#chunks, k), rule);
    for (const name of namesOfHeld({ chunks: this.#chunks, clause: this.#clause, words: this.#words }, phrase)) this.#put(name, rule);
  }

  byVerb(k: number, verb: VerbGroup): void {
    if (verb.negated) return;
    if (verb.copula) this.#byCopula(k, verb);
    if (this.#words.called.has(verb.lower) || isPointing(this.#chunks, k, this.#words)) this.#byCalling(k);
    if (this.#isToldBefore) this.#putNames(heldToo(this.#chunks, this.#clause, k, this.#words), 'held');
    for (const those of this.#whatTheyAre(k, verb)) this.#put(those, 'named');
  }

  #byCopula(k: number, { gerund, ing, infinitive }: VerbGroup): void {
    const isOfHeldWho = isHeldWho(this.#chunks, k, this.#words);
    const rule = isOfHeldWho ? 'held' : this.#isToldBefore ? this.#asThose : this.#isOfSuspect(k) ? 'held' : 'named';
    this.#putNames(this.#calledByCopula(k), rule);
    if (!gerund && !ing && !infinitive && isOfHeldWho)
      for (const kind of this.#clause.joinedRight(k + 1)) if (isKindOfPersons(kind)) this.#put(kind, 'held');
  }

  #isOfSuspect(copula: number): boolean {
    return this.#isSuspect(this.#clause.subjects(copula).at(-1)) || this.#isSuspect(this.#chunks[copula + 1]);
  }

  #byCalling(k: number): void {
    const isTold = (phrase: NounPhrase): boolean =>
      isThem(phrase)
        ? this.#isToldBefore || this.#isOfHeld(phrase)
        : (this.#areDoersBefore && isOneOfThese(phrase)) || this.#isHeldAlone(phrase);
    for (const name of asCalled(this.#chunks, this.#clause, k, this.#words, isTold))
      if (isPersonalName(name)) this.#put(name, this.#asCalledHere(k));
  }

  #put(phrase: NounPhrase, rule: Doing['rule']): void {
    const { firstToken, lastToken } = phrase;
    this.#out.push({ sentence: this.#sentence, phrase, trigger: { firstToken, lastToken }, rule });
  }

  #putNames(phrases: readonly NounPhrase[], rule: Doing['rule']): void {
    for (const phrase of phrases) if (isPersonalName(phrase)) this.#put(phrase, rule);
  }

  #lastOf({ headLast }: NounPhrase): Token {
    return this.#tokens[headLast - 1]!;
  }

  #isSuspect(chunk: Chunk | undefined): boolean {
    return chunk?.type === 'noun-phrase' && chunk.person !== null && this.#classes['on-trial'].has(chunk.person.concept);
  }

  #asSuspects(phrase: NounPhrase): Doing['rule'] {
    return this.#isSuspect(phrase) ? 'held' : 'named';
  }

  /** Identified as: of the killer, or of one who is held. */
  #asCalledHere(k: number): Doing['rule'] {
    const those = this.#clause.isPassive(k) ? this.#clause.subjects(k) : this.#clause.objects(k);
    if (those.some((phrase) => isDoer(phrase) && !this.#isSuspect(phrase))) return 'named';
    const areHeld = those.some((phrase) => this.#isSuspect(phrase) || this.#isOfHeld(phrase)) || isHeldWho(this.#chunks, k, this.#words);
    return areHeld ? 'held' : this.#asThose;
  }

  /** A woman was arrested for it; she was named as. */
  #isHeldAlone({ pronoun, firstToken }: NounPhrase): boolean {
    if (!this.#isToldBefore || pronoun !== 'singular') return false;
    return this.#out.at(-1)!.phrase.count?.high === 1 && !this.#words.it.at(this.#tokens[firstToken]!);
  }

  /** "the arrested men" */
  #isOfHeld({ firstToken, headFirst }: NounPhrase): boolean {
    for (let at = firstToken; at < headFirst; at++) if (this.#words.held.has(this.#tokens[at]!.lower)) return true;
    return false;
  }

  /** "the killers are Juan Mora and Luis Rios", "Juan Mora is the killer", "their names are Juan Mora and Luis Rios" of doers told of before */
  #calledByCopula(k: number): readonly NounPhrase[] {
    const subject = this.#clause.subjects(k).at(-1) ?? amongWhom(this.#chunks, k);
    const object = this.#chunks[k + 1];
    if (!subject || object?.type !== 'noun-phrase' || subject.possessive) return [];
    if (isHeldWho(this.#chunks, k, this.#words)) return this.#clause.joinedRight(k + 1);
    if (this.#isToldBefore && (isThem(subject) || isOtherOfThem(subject))) return this.#clause.joinedRight(k + 1);
    const isName = subject.determiner === 'possessive' && this.#words.name.at(this.#lastOf(subject));
    if (this.#isKnown(subject) || (isName && (this.#isToldBefore || tellsOfDoers(this.#chunks, k)))) return this.#clause.joinedRight(k + 1);
    return this.#isKnown(object) ? [subject] : [];
  }

  #isKnown(phrase: NounPhrase): boolean {
    if (phrase.name !== null || !isOfDeed(phrase)) return false;
    const last = this.#lastOf(phrase);
    return isDoer(phrase) || this.#words.ringleader.at(last) || this.#words.tried.at(last);
  }

  /** "the killers were soldiers", "the attackers are believed to be rebels", "those who shot a baker were policemen": persons, not by name. */
  #whatTheyAre(k: number, verb: VerbGroup): readonly NounPhrase[] {
    const what = this.#chunks[k + 2];
    const at =
      verb.copula && !verb.gerund
        ? k + 1
        : isAs(this.#chunks[k + 1]) && what?.type === 'noun-phrase' && this.#clause.isPassive(k)
          ? k + 2
          : -1;
    const object = at < 0 ? undefined : this.#chunks[at];
    if (object?.type !== 'noun-phrase' || !this.#isKind(object)) return [];
    const isOfCulprits = this.#clause
      .subjects(k)
      .some((phrase) => (isOfDeed(phrase) && phrase.name === null && this.#isCulprit(phrase)) || this.#isWhoDidIt(phrase, k));
    return isOfCulprits ? this.#clause.joinedRight(at).filter((phrase) => this.#isKind(phrase)) : [];
  }

  #isKind(phrase: NounPhrase): boolean {
    return isKindOfPersons(phrase) || (phrase.determiner !== 'definite' && isArmedBand(this.#words, this.#tokens, phrase));
  }

  #isCulprit(phrase: NounPhrase): boolean {
    return this.#words.culprit.at(this.#lastOf(phrase));
  }

  /** "those who killed a baker", "those responsible for the murder" */
  #isWhoDidIt(phrase: NounPhrase, before: number): boolean {
    const at = this.#chunks.lastIndexOf(phrase, before);
    if (at < 0) return false;
    const [next, verb] = this.#chunks.slice(at + 1, at + 3);
    if (next?.type === 'preposition') return says(next, 'for') && this.#isCulprit(phrase);
    return next?.type === 'relative' && verb !== undefined && isViolentVerb(verb) && !verb.negated && !verb.passive;
  }
}

/** "Juan Mora, 23, Luis Rios; Oscar Vela": the phrases of a list, up to what is none. */
function listedFrom(chunks: readonly Chunk[], first: number): readonly NounPhrase[] {
  const listed: NounPhrase[] = [];
  for (let k = first; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    if (chunk.type === 'noun-phrase') listed.push(chunk);
    else if (!BETWEEN_ITEMS.has(chunk.type) && !(chunk.type === 'break' && chunk.says === ';')) break;
  }
  return listed;
}
const BETWEEN_ITEMS: ReadonlySet<Chunk['type']> = new Set(['comma', 'and', 'age'] as const);

/** "the gunmen", "the two gunmen", and not some of them */
const isThose = ({ name, determiner, quantity, firstToken, possessive }: NounPhrase): boolean =>
  name === null &&
  (quantity?.anaphoric === true ||
    ((determiner === 'definite' || (determiner === 'possessive' && !possessive)) && quantity?.firstToken !== firstToken));

/** "Among the killers are": those of whom some are named behind. */
function amongWhom(chunks: readonly Chunk[], copula: number): NounPhrase | null {
  for (let k = copula - 1; k > Math.max(0, copula - HELD_WITHIN); k--) {
    const chunk = chunks[k]!;
    if (chunk.type === 'break' || chunk.type === 'relative') return null;
    const before = chunks[k - 1]!;
    if (chunk.type === 'noun-phrase' && isPreposition(before, 'among')) return chunk;
  }
  return null;
}

/** "those implicated in the murder are", "the men who are suspected of kidnapping a banker are" */
function isHeldWho(chunks: readonly Chunk[], copula: number, words: DoerWords): boolean {
  for (let k = copula - 1; k > Math.max(0, copula - HELD_WITHIN); k--) {
    const chunk = chunks[k]!;
    if (chunk.type === 'break' || chunk.type === 'relative') return false;
    if (chunk.type !== 'verb-group' || chunk.ing) continue;
    const isBehindRelative = chunks[k - 1]?.type === 'relative';
    // whom they accused of being | those who accused him
    const isSaidOfThem = isBehindRelative ? chunk.passive : chunk.bareParticiple && itemAt(chunks, k - 2)?.type !== 'relative';
    const whose = isBehindRelative ? chunks[k - 2] : chunks[k - 1];
    return isSaidOfThem && !chunk.negated && words.held.has(chunk.lower) && whose?.type === 'noun-phrase' && whose.name === null;
  }
  return false;
}

/** "the killers", "the other defendants", "his killers" */
const isOfDeed = ({ determiner, possessive, quantity }: NounPhrase): boolean =>
  determiner === 'definite' || quantity?.anaphoric === true || (determiner === 'possessive' && !possessive);

const isKindOfPersons = ({ person, name, determiner, pronoun }: NounPhrase): boolean =>
  person !== null && name === null && !pronoun && determiner !== 'definite' && person.group !== 'victims';

/** "one of the bombers was caught; his name is" */
const tellsOfDoers = (chunks: readonly Chunk[], before: number): boolean =>
  chunks.some((chunk, i) => i < before && chunk.type === 'noun-phrase' && isDoer(chunk));

/** "Three men were arrested for the murder. They were identified as": of several who are not named, right before. */
function tellsOfSomeHeld(last: Doing | undefined, sentence: number): boolean {
  if (last?.sentence !== sentence - 1 || last.rule !== 'held') return false;
  const { person, name } = last.phrase;
  return person !== null && name === null && person.group !== 'victims';
}
const MAY_BE_HELD = new Set(['people', 'unspecified', 'perpetrators', 'civilians']);

/** "The killers fired. One of them was identified as": of those told of right before. */
const isOneOfThese = ({ pronoun, quantity, count, wholeLast, lastToken, firstToken }: NounPhrase): boolean =>
  count?.high === 1 && (pronoun !== null || quantity !== null) && (wholeLast ?? lastToken) - firstToken > 2;
const DOERS: ReadonlySet<Doing['rule']> = new Set(['again', 'held', 'did', 'named']);

/** "they", "the men": those who were told of right before. */
const isThem = ({ pronoun, person, name, determiner }: NounPhrase): boolean =>
  pronoun === 'plural' || (person?.plural === true && name === null && determiner === 'definite' && MAY_BE_HELD.has(person.group));

/** "the other two", "the others" */
const isOtherOfThem = ({ person, name, determiner, quantity }: NounPhrase): boolean =>
  person === null && name === null && (determiner === 'other' || quantity?.anaphoric === true);

/** "Juan Mora and Luis Rios were arrested", "Juan Mora was taken into custody": where others were held for the deed right before. */
function heldToo(chunks: readonly Chunk[], clause: ClauseArguments, k: number, { held }: DoerWords): readonly NounPhrase[] {
  const { lower, word } = chunks[k] as VerbGroup;
  const isHeld = held.has(lower) || word?.effect?.effect === 'detained';
  return isHeld && clause.isPassive(k) ? clause.subjects(k) : [];
}

/** "the killers were identified as Juan Mora and Luis Rios", "identified Juan Mora as the killer" */
function asCalled(
  chunks: readonly Chunk[],
  clause: ClauseArguments,
  k: number,
  words: DoerWords,
  isTold: (phrase: NounPhrase) => boolean,
): readonly NounPhrase[] {
  const called = isPointing(chunks, k, words) ? clause.joinedRight(k + 2) : clause.isPassive(k) ? clause.subjects(k) : clause.objects(k);
  const as = asBehind(chunks, k);
  if (as < 0 || chunks[as + 1]?.type !== 'noun-phrase') return [];
  // those charged with the murder were identified as
  if (clause.isPassive(k) && isHeldWho(chunks, k, words)) return clause.joinedRight(as + 1);
  // the killer, who identified himself as Juan Mora
  const isOneself = called.length > 0 && called.every(({ pronoun }) => pronoun !== null) && clause.subjects(k).some(isDoer);
  if (called.some(isDoer) || isOneself || (called.length > 0 && called.every(isTold))) return clause.joinedRight(as + 1);
  const what = chunks[as + 1] as NounPhrase;
  return isDoer(what) && what.determiner !== 'indefinite' ? called : [];
}

/** "points to Juan Mora as the killer" */
function isPointing(chunks: readonly Chunk[], k: number, { called }: DoerWords): boolean {
  const verb = chunks[k];
  const to = chunks[k + 1];
  if (verb?.type !== 'verb-group' || to?.type !== 'preposition' || chunks[k + 2]?.type !== 'noun-phrase') return false;
  return called.has(`${verb.lower} ${to.says}`);
}

function asBehind(chunks: readonly Chunk[], verb: number): number {
  for (let k = verb + 1; k < Math.min(chunks.length, verb + 1 + AS_WITHIN); k++) {
    const chunk = chunks[k]!;
    if (says(chunk, 'as')) return k;
  }
  return -1;
}
/** Chunks between "identified" and "as". */
const AS_WITHIN = 10;
