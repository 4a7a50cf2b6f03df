/** Finds the names of those who did it, and those called by their deed: "the killer, Juan Mora,", "their names are", "the assassins". */
import { itemAt } from '../../text/item-at.js';
import type { Sentence, Token } from '../../text/layout.js';
import type { ClauseArguments } from '../arguments/arguments.js';
import { isAs, positionOf } from '../arguments/chunk-steps.js';
import { type Chunk, isViolentVerb, type NounPhrase, type VerbGroup } from '../chunk.js';
import type { Marks } from '../chunks/marks.js';
import { isOf, isPreposition, says } from '../chunks/says.js';
import type { Doing } from '../clause.js';
import type { DoerWords } from '../doer-words.js';
import { isCalled } from '../somebody.js';
import { isArmedBand } from './armed-bands.js';
import { HELD_WITHIN } from './deed-sentence.js';
import { partsNamed } from './listed-doers.js';
import { namesOfHeld } from './names-of-held.js';

export function namedDoers(
  { layout, classes }: Marks,
  words: DoerWords,
  sentence: Sentence,
  chunks: readonly Chunk[],
  clause: ClauseArguments,
  out: Doing[],
): void {
  const lastOf = ({ headLast }: NounPhrase): Token => layout.tokens[headLast - 1]!;
  const put = (phrase: NounPhrase, rule: Doing['rule']): void => {
    const { firstToken, lastToken } = phrase;
    out.push({ sentence: sentence.index, phrase, trigger: { firstToken, lastToken }, rule });
  };
  const names = (phrases: readonly NounPhrase[]): readonly NounPhrase[] => phrases.filter(isPersonalName);
  const isHeldBefore = out.at(-1)?.sentence === sentence.index;
  const areDoersBefore = out.at(-1)?.sentence === sentence.index - 1 && DOERS.has(out.at(-1)!.rule);
  const isToldBefore = tellsOfSomeHeld(out.at(-1), sentence.index);
  // whoever is called by name stands as those do whose name it is: three men were held; they are Juan Mora and
  const asThose: Doing['rule'] = out.at(-1)?.rule === 'held' ? 'held' : 'named';
  const isSuspect = (chunk: Chunk | undefined): boolean =>
    chunk?.type === 'noun-phrase' && chunk.person !== null && classes['on-trial'].has(chunk.person.concept);
  const asSuspects = (phrase: NounPhrase): Doing['rule'] => (isSuspect(phrase) ? 'held' : 'named');
  // identified as: of the killer, or of one who is held
  const asCalledHere = (k: number): Doing['rule'] => {
    const those = clause.isPassive(k) ? clause.subjects(k) : clause.objects(k);
    if (those.some((phrase) => isDoer(phrase) && !isSuspect(phrase))) return 'named';
    return those.some((phrase) => isSuspect(phrase) || isOfHeld(phrase)) || isHeldWho(chunks, k, words) ? 'held' : asThose;
  };
  // a woman was arrested for it; she was named as
  const isHeldAlone = ({ pronoun, firstToken }: NounPhrase): boolean =>
    isToldBefore && pronoun === 'singular' && out.at(-1)!.phrase.count?.high === 1 && !words.it.at(layout.tokens[firstToken]!);
  // the arrested men
  const isOfHeld = ({ firstToken, headFirst }: NounPhrase): boolean =>
    layout.tokens.slice(firstToken, headFirst).some(({ lower }) => words.held.has(lower));
  chunks.forEach((chunk, k) => {
    // two men were held for the murder: Juan Mora and Luis Rios
    if (isHeldBefore && chunk.type === 'break' && chunk.says === ':' && chunks[k + 1]?.type === 'noun-phrase')
      for (const name of names(listedFrom(chunks, k + 1))) put(name, asThose);
    if (chunk.type === 'noun-phrase') {
      if (isDoer(chunk) && isThose(chunk) && words.doer.at(lastOf(chunk))) put(chunk, 'again');
      if (!words['of-rank'].at(lastOf(chunk)) || pastDeed(chunks, k) > k + 1)
        for (const name of [...namesBeside(chunks, k), ...namesOfSeveral(chunks, clause, k)]) put(name, asSuspects(chunk));
      if (isDoer(chunk) && chunk.person!.plural && !chunk.name)
        for (const name of [...names(partsNamed(chunks, k)), ...namesOfHeld({ chunks, clause, words }, chunk)])
          put(name, asSuspects(chunk));
    }
    if (chunk.type !== 'verb-group' || chunk.negated) return;
    if (chunk.copula) {
      const isOfHeldWho = isHeldWho(chunks, k, words);
      const rule = isOfHeldWho
        ? 'held'
        : isToldBefore
          ? asThose
          : [...clause.subjects(k).slice(-1), chunks[k + 1]].some(isSuspect)
            ? 'held'
            : 'named';
      for (const name of names(byCopula(chunks, clause, k, words, lastOf, isToldBefore))) put(name, rule);
      if (!chunk.gerund && !chunk.ing && !chunk.infinitive && isOfHeldWho)
        for (const kind of clause.joinedRight(k + 1).filter(isKindOfPersons)) put(kind, 'held');
    }
    if (words.called.has(chunk.lower) || isPointing(chunks, k, words))
      for (const name of names(
        asCalled(chunks, clause, k, words, (phrase) =>
          isThem(phrase) ? isToldBefore || isOfHeld(phrase) : (areDoersBefore && isOneOfThese(phrase)) || isHeldAlone(phrase),
        ),
      ))
        put(name, asCalledHere(k));
    if (isToldBefore) for (const name of names(heldToo(chunks, clause, k, words))) put(name, 'held');
    const isBand = (phrase: NounPhrase): boolean => phrase.determiner !== 'definite' && isArmedBand(words, layout.tokens, phrase);
    for (const those of whatTheyAre(chunks, clause, k, (phrase) => words.culprit.at(lastOf(phrase)), isBand)) put(those, 'named');
  });
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
const isDoer = ({ person }: NounPhrase): boolean => person?.group === 'perpetrators';
const isPersonalName = ({ name, person, place, pronoun, happening, headLast }: NounPhrase): boolean =>
  name !== null && place === null && !pronoun && !happening && (!person?.plural || name.firstToken >= headLast);

/** "the killer, Juan Mora, was caught", "Juan Mora, the alleged killer" */
function namesBeside(chunks: readonly Chunk[], k: number): readonly NounPhrase[] {
  const phrase = chunks[k] as NounPhrase;
  if (!isDoer(phrase) || phrase.name || !isOneOfThem(phrase) || isOfSomebody(chunks, k)) return [];
  const next = pastDeed(chunks, k);
  const after = chunks[next + 1];
  if (chunks[next]?.type === 'comma' && after?.type === 'noun-phrase' && isBareName(after) && isEnd(chunks[next + 2])) return [after];
  const last = pastWhom(chunks, next);
  const before = itemAt(chunks, itemAt(chunks, k - 2)?.type === 'age' && itemAt(chunks, k - 3)?.type === 'comma' ? k - 4 : k - 2);
  if (chunks[k - 1]?.type === 'comma' && before?.type === 'noun-phrase' && isBareName(before) && isEnd(chunks[last])) return [before];
  return [];
}

/** "the killers, Juan Mora and Luis Rios, fled", "captured Juan Mora and Luis Rios, the killers of a judge" */
function namesOfSeveral(chunks: readonly Chunk[], clause: ClauseArguments, k: number): readonly NounPhrase[] {
  const { name, person, determiner } = chunks[k] as NounPhrase;
  if (person?.group !== 'perpetrators' || !person.plural || name || determiner !== 'definite' || isOfSomebody(chunks, k)) return [];
  const next = pastDeed(chunks, k);
  const areNames = (list: readonly NounPhrase[]): boolean => list.length > 1 && list.every(isBareName);
  if (chunks[next]?.type === 'comma' && chunks[next + 1]?.type === 'noun-phrase') {
    const listed = clause.joinedRight(next + 1);
    if (areNames(listed) && isEnd(chunks[positionOf(chunks, listed.at(-1)!) + 1])) return listed;
  }
  const before = itemAt(chunks, k - 2);
  if (itemAt(chunks, k - 1)?.type !== 'comma' || before?.type !== 'noun-phrase' || !isEnd(chunks[pastWhom(chunks, next)])) return [];
  const listed = clause.personsUpTo(before);
  return areNames(listed) ? listed : [];
}

/** Behind "the alleged mastermind of the murder" */
const pastDeed = (chunks: readonly Chunk[], k: number): number => (isOf(chunks[k + 1]) && isDeed(chunks[k + 2]) ? k + 3 : k + 1);

/** Behind "Juan Mora, 21, the killer of a judge": but "the killer of a judge, Juan Mora," may be of either. */
function pastWhom(chunks: readonly Chunk[], next: number): number {
  const whom = chunks[next + 1];
  return isOf(chunks[next]) && whom?.type === 'noun-phrase' && isCalled(whom) ? next + 2 : next;
}

const isEnd = (chunk: Chunk | undefined): boolean => chunk === undefined || ENDS_NAME.has(chunk.type);

const isDeed = (chunk: Chunk | undefined): boolean => chunk?.type === 'noun-phrase' && chunk.happening?.role === 'violence';

const ENDS_NAME: ReadonlySet<Chunk['type']> = new Set(['comma', 'break', 'open', 'dash'] as const);

/** "the killer", "one of the killers" */
const isOneOfThem = ({ person, determiner, quantity, count }: NounPhrase): boolean =>
  person!.plural ? quantity !== null && count?.high === 1 : determiner === 'definite';

/** "the lawyer for the killer, Luis Cano, spoke", "accused of helping the killers, Juan Mora and Luis Rios,": whose name that is, is not said. */
function isOfSomebody(chunks: readonly Chunk[], k: number): boolean {
  const [whom, of] = chunks.slice(Math.max(0, k - 2), k);
  if (of?.type === 'verb-group') return of.ing && whom?.type === 'preposition';
  return of?.type === 'preposition' && whom?.type === 'noun-phrase' && whom.person !== null;
}

const isBareName = (phrase: NounPhrase): boolean => isPersonalName(phrase) && phrase.person === null;

/** "the killers are Juan Mora and Luis Rios", "Juan Mora is the killer", "their names are Juan Mora and Luis Rios" of doers told of before */
function byCopula(
  chunks: readonly Chunk[],
  clause: ClauseArguments,
  k: number,
  words: DoerWords,
  lastOf: (phrase: NounPhrase) => Token,
  isToldBefore: boolean,
): readonly NounPhrase[] {
  const subject = clause.subjects(k).at(-1) ?? amongWhom(chunks, k);
  const object = chunks[k + 1];
  if (!subject || object?.type !== 'noun-phrase' || subject.possessive) return [];
  if (isHeldWho(chunks, k, words)) return clause.joinedRight(k + 1);
  const isKnown = (phrase: NounPhrase): boolean =>
    phrase.name === null && isOfDeed(phrase) && (isDoer(phrase) || words.ringleader.at(lastOf(phrase)) || words.tried.at(lastOf(phrase)));
  if (isToldBefore && (isThem(subject) || isOtherOfThem(subject))) return clause.joinedRight(k + 1);
  const isName = subject.determiner === 'possessive' && words.name.at(lastOf(subject));
  if (isKnown(subject) || (isName && (isToldBefore || tellsOfDoers(chunks, k)))) return clause.joinedRight(k + 1);
  return isKnown(object) ? [subject] : [];
}

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

/** "the killers were soldiers", "the attackers are believed to be rebels", "those who shot a baker were policemen": persons, not by name. */
function whatTheyAre(
  chunks: readonly Chunk[],
  clause: ClauseArguments,
  k: number,
  isCulprit: (phrase: NounPhrase) => boolean,
  isBand: (phrase: NounPhrase) => boolean,
): readonly NounPhrase[] {
  const isKind = (phrase: NounPhrase): boolean => isKindOfPersons(phrase) || isBand(phrase);
  const verb = chunks[k] as VerbGroup;
  const what = chunks[k + 2];
  const at = verb.copula && !verb.gerund ? k + 1 : isAs(chunks[k + 1]) && what?.type === 'noun-phrase' && clause.isPassive(k) ? k + 2 : -1;
  const object = at < 0 ? undefined : chunks[at];
  if (object?.type !== 'noun-phrase' || !isKind(object)) return [];
  const subjects = clause.subjects(k);
  const isOfCulprits = subjects.some(
    (phrase) => (isOfDeed(phrase) && phrase.name === null && isCulprit(phrase)) || isWhoDidIt(chunks, phrase, k, isCulprit),
  );
  return isOfCulprits ? clause.joinedRight(at).filter(isKind) : [];
}

/** "the killers", "the other defendants", "his killers" */
const isOfDeed = ({ determiner, possessive, quantity }: NounPhrase): boolean =>
  determiner === 'definite' || quantity?.anaphoric === true || (determiner === 'possessive' && !possessive);

const isKindOfPersons = ({ person, name, determiner, pronoun }: NounPhrase): boolean =>
  person !== null && name === null && !pronoun && determiner !== 'definite' && person.group !== 'victims';

/** "those who killed a baker", "those responsible for the murder" */
function isWhoDidIt(chunks: readonly Chunk[], phrase: NounPhrase, before: number, isCulprit: (phrase: NounPhrase) => boolean): boolean {
  const at = chunks.lastIndexOf(phrase, before);
  if (at < 0) return false;
  const [next, verb] = chunks.slice(at + 1, at + 3);
  if (next?.type === 'preposition') return says(next, 'for') && isCulprit(phrase);
  return next?.type === 'relative' && verb !== undefined && isViolentVerb(verb) && !verb.negated && !verb.passive;
}

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
