/** Verb or noun? "the attack", "shot fired", "wounded soldiers" against "attack", "shot three", "were wounded". */
import { inWords } from '../../text/in-words.js';
import type { Token } from '../../text/layout.js';
import { isSmallWord } from '../../text/small-words.js';
import type { Chunk, NounPhrase } from '../chunk.js';
import type { VerbWord, Word } from '../words.js';
import { isNounOfOne } from './noun-of-one.js';
import { isNounInS } from './nouns-in-s.js';
import { isSmall } from './says.js';
import type { SentenceCut } from './sentence-cut.js';
import { isManner, isOfRiding, looksLikeParticiple } from './word-forms.js';

/** Chunks between "to kill" and "and wound": "two clerks, a guard and a customer at the counter". */
const INFINITIVE_REACH = 10;

export function startsVerbGroup(cut: SentenceCut, word: Word, i: number): boolean {
  switch (word.grammar) {
    case 'be':
    case 'have':
    case 'do':
    case 'modal':
    case 'negated-auxiliary':
      return true;
    case 'negation':
      return isAuxiliaryOrVerb(cut.knownAt(i + 1));
    case undefined:
      return word.verb !== undefined && isVerbHere(cut, word, word.verb, i);
    default:
      return false;
  }
}

const isAuxiliaryOrVerb = (word: Word | undefined): boolean =>
  Boolean(word && (word.verb || word.grammar === 'be' || word.grammar === 'have'));

/** "who survived", "the police defused", "three men jumped out", "a policeman chaperoning a team": a verb no table knows, by its ending and by whom it follows. */
export function isUnknownVerb(cut: SentenceCut, { lower, shape, capital }: Token, i: number): boolean {
  if (shape !== 'word' || !looksLikeParticiple(cut, lower) || (capital && !cut.layout.caseless)) return false;
  const last = cut.last();
  // Ruiz brandished a knife
  const isNamed = last?.type === 'noun-phrase' && last.name?.lastToken === i && !last.possessive;
  // four men loitering near the gate; but "Ruiz, Manning of the …"
  const isIng = cut.layout.endings.ing.of(lower);
  if (isIng && last?.type === 'noun-phrase' && last.person?.plural && last.name === null && isPreposition(cut, i + 1)) return true;
  if (isIng)
    return (last?.type === 'preposition' || isNamed || (last?.type === 'noun-phrase' && last.person !== null)) && cut.isObject(i + 1);
  if (last?.type === 'relative' || isNamed) return true;
  if (last?.type !== 'noun-phrase') return false;
  // The company named its dead workers
  if ((last.person ?? last.pronoun) !== null) return true;
  const isThing = last.determiner !== null || cut.knownAt(i - 1)?.grammar?.startsWith('pronoun') === true;
  return last.lastToken === i && isThing && opensPhrase(cut, i + 1);
}

/** "the", "them" */
function opensPhrase(cut: SentenceCut, i: number): boolean {
  const grammar = cut.knownAt(i)?.grammar;
  return grammar !== undefined && (grammar.startsWith('determiner') || grammar.startsWith('pronoun'));
}

const isPreposition = (cut: SentenceCut, i: number): boolean => i < cut.end && cut.knownAt(i)?.grammar === 'preposition';

/** "by unidentified persons", "yesterday armed men", "by heavily armed men", "by motorcycle-riding gunmen": no verb where persons follow. */
export function isBeforeNoun(cut: SentenceCut, i: number, token: Token): boolean {
  if (token.shape !== 'word' || i + 1 >= cut.end) return false;
  const last = cut.last()?.type;
  if (last === 'noun-phrase') return false;
  // machinegunned retired General Ruiz | a clerk, a nurse, and retired General Ruiz
  if (cut.classes['before-rank'].at(token) && cut.isPerson(i + 1)) return true;
  if (last === 'verb-group') return false;
  // a cousin of recently murdered Senator Ana Ruiz
  if (last === 'preposition' && isManner(cut, i) && isDoneToPerson(cut, i + 1)) return true;
  if (isManner(cut, i)) return !cut.wordAt(i) && cut.isDescribed(i + 1);
  return cut.isDescribed(i) || (isOfRiding(cut, token.lower) && cut.isPlural(i + 1));
}

/** "murdered senator", "murdered Ana Ruiz" */
export const isDoneToPerson = (cut: SentenceCut, i: number): boolean =>
  cut.knownAt(i)?.verb?.participle === true && (cut.isPerson(i + 1) || cut.isNamedPerson(i + 1));

function isVerbHere(cut: SentenceCut, word: Word, verb: VerbWord, i: number): boolean {
  // held as suspects in the murder
  if (word.person?.plural && isSmall(cut.last(), 'subordinate', 'as')) return false;
  const last = cut.last();
  if (isDeedOf(cut, word, verb, last, i)) return false;
  // the Orlas armed group; but Orlas armed its men
  if (last?.type === 'noun-phrase' && cut.isBeforeHeadOfName(word, i, (last.name ?? last.determiner) !== null)) return false;
  // suffered graze wounds
  if (verb.base && cut.classes.injury.at(cut.tokens[i + 1]) && last?.type === 'verb-group' && last.lastToken === i) return false;
  if (cut.isInName(i) || (verb.base && cut.isCapitalInside(i)) || isNounBehind(cut, word, verb, last, i)) return false;
  if (isNounInS(cut, i)) return false;
  const noun = last?.type === 'noun-phrase' && last.lastToken === i ? last : null;
  if (noun?.name === null && isNounOfOne(cut.classes, noun, cut.tokens[i - 1]!.lower, verb)) return false;
  // a council meeting
  if (noun && verb.ing && cut.classes['noun-in-ing'].at(cut.tokens[i]!)) return noun.person !== null && cut.isObject(i + 1);
  // shooting victims, a murder victim
  if (word.happeningNoun && cut.knownAt(pastWord(word, i))?.person?.harmed === true) return false;
  if (verb.ing && cut.isObject(pastWord(word, i))) return true;
  // suspected of killing Judge Ana Ruiz | killing a cook and wounding Ana Ruiz
  if (
    verb.ing &&
    (last?.type === 'preposition' || last?.type === 'and') &&
    word.effect?.whom === 'object' &&
    cut.isNamedPerson(pastWord(word, i))
  )
    return true;
  if (word.state?.use === 'adjective' && !noun && cut.isPerson(i + 1) && !isWhomBehindAnd(cut, word, last, i)) return false;
  if (word.state?.use === 'injury-noun') return isWounding(cut, verb, last, noun, i);
  if (isNounToo(word, verb)) return isVerbOfBoth(cut, word, verb, last, noun, i);
  if (last?.type === 'preposition') return verb.ing || isVerbOfThoseThere(cut, verb, last, i);
  // people of Tarn block were hurt | bodies bearing torture marks were found
  return !((verb.base || verb.s) && !verb.past && last?.type === 'noun-phrase' && cut.isAuxiliary(i + 1));
}

/** "All 40 people aboard died", "the two guards inside escaped": where they were stands alone; but "inside parked cars". */
function isVerbOfThoseThere(cut: SentenceCut, verb: VerbWord, where: Chunk, i: number): boolean {
  if (!verb.past || !cut.classes['where-alone'].has(inWords(cut.tokens, where))) return false;
  // the guards who were inside escaped injury
  const be = cut.last(1);
  if (be?.type === 'verb-group' && be.copula) return true;
  const next = i + 1 < cut.end ? cut.tokens[i + 1]! : null;
  return next === null || next.shape !== 'word' || cut.knownAt(i + 1)?.grammar !== undefined;
}

/** "A bomb went off and injured Judge Ana Ruiz": no injured judge, for one is told of with an article or by a name alone. */
const isWhomBehindAnd = (cut: SentenceCut, word: Word, last: Chunk | undefined, i: number): boolean =>
  (last?.type === 'and' || isBehindDoer(cut, last)) &&
  last?.lastToken === i &&
  word.verb?.past === true &&
  cut.isNamedPerson(pastWord(word, i));

/** "Rebels seriously wounded Judge Ana Ruiz": how they did it stands right behind who did. */
function isBehindDoer(cut: SentenceCut, last: Chunk | undefined): boolean {
  const doer = cut.last(1);
  return last?.type === 'adverb' && doer?.type === 'noun-phrase' && doer.lastToken === last.firstToken && !doer.possessive;
}

/** "the burning of two buses": a noun, where an article stands before it and "of" behind. */
const isDeedOf = (cut: SentenceCut, word: Word, { ing }: VerbWord, last: Chunk | undefined, i: number): boolean =>
  ing &&
  word.happeningNoun !== undefined &&
  last?.type === 'noun-phrase' &&
  last.lastToken === i &&
  last.determiner !== null &&
  last.lastToken === last.firstToken + 1 &&
  isSmallWord(cut.layout, pastWord(word, i), 'of');

const pastWord = ({ text }: Word, i: number): number => i + text.split(' ').length;

/** A noun by the chunk before it. */
function isNounBehind(cut: SentenceCut, word: Word, verb: VerbWord, last: Chunk | undefined, i: number): boolean {
  // Bomb experts defused it: no sentence of a report begins with a command | Armed men seized them
  if (last === undefined) return (verb.base && !verb.past && !verb.ing) || (verb.participle && cut.isPerson(pastWord(word, i)));
  // when fire broke out
  if (last.type === 'subordinate' && last.lastToken === i) return verb.base && !verb.past && !verb.ing;
  // Tuesday's bombing
  if (last.type === 'time') return word.happeningNoun !== undefined && cut.tokens[i - 1]!.possessive;
  // a friend of Ana Ruiz, whose killing remains a mystery
  if (isSmall(last, 'relative', 'whose') && last.lastToken === i) return word.happeningNoun !== undefined;
  if (last.type !== 'verb-group' || last.lastToken !== i) return false;
  // a body bearing torture marks | suffered burns
  return (last.ing && !verb.past && !verb.ing) || (verb.s && !verb.base);
}

// He kills two clerks and wounds a guard
function isWounding(cut: SentenceCut, verb: VerbWord, last: Chunk | undefined, noun: NounPhrase | null, i: number): boolean {
  if (last?.type === 'and') return (verb.s || (verb.base && followsInfinitive(cut))) && cut.isObject(i + 1);
  // Gunman kills two, wounds three | Man kills wife in store, wounds son
  if (last?.type === 'comma') return verb.s && isBehindDeed(cut) && (cut.isObject(i + 1) || cut.isPerson(i + 1));
  return noun !== null && (noun.person !== null || noun.pronoun !== null || noun.happening !== null);
}

/** "kills two,", "kills two in store," */
function isBehindDeed(cut: SentenceCut): boolean {
  let whom = 1;
  if (cut.last(whom)?.type === 'noun-phrase' && cut.last(whom + 1)?.type === 'preposition') whom += 2;
  const deed = cut.last(whom + 1);
  return cut.last(whom)?.type === 'noun-phrase' && deed?.type === 'verb-group' && deed.word?.effect !== undefined;
}

/** "attack", "guard", "wound", and what things are called: "bombs", "shells". */
const isNounToo = ({ happeningNoun, person, state, thing }: Word, { past, ing }: VerbWord): boolean =>
  Boolean(happeningNoun || person || (thing && !past && !ing)) || state?.use === 'noun-of' || state?.use === 'noun-singular';

function isVerbOfBoth(cut: SentenceCut, word: Word, verb: VerbWord, last: Chunk | undefined, noun: NounPhrase | null, i: number): boolean {
  if (last === undefined || last.type === 'preposition') return false;
  if (last.type === 'break') return verb.past && !verb.ing;
  if (noun) return !isCompound(cut, word, verb, noun);
  if (last.type === 'and') return verb.past || (verb.base && followsInfinitive(cut) && cut.isObject(i + 1));
  return verb.past || verb.ing || !isNounOfBoth(cut, last, i);
}

/** "the 4 May attacks on", "suffered attacks", "however, raids and clashes": no verb follows one, nor a time with an article before it. */
function isNounOfBoth(cut: SentenceCut, last: Chunk, i: number): boolean {
  if (last.type === 'verb-group') return last.lastToken === i && !last.infinitive && !last.modal;
  if (last.type !== 'time') return last.type === 'comma' && cut.last(1)?.type === 'adverb';
  const before = cut.last(1);
  return before?.type === 'noun-phrase' && before.determiner !== null && before.lastToken === before.firstToken + 1;
}

/** "went on to kill two clerks and wound a guard" */
function followsInfinitive({ chunks }: SentenceCut): boolean {
  for (let k = chunks.length - 1; k >= Math.max(0, chunks.length - INFINITIVE_REACH); k--) {
    const chunk = chunks[k]!;
    if (chunk.type === 'verb-group') return chunk.infinitive;
  }
  return false;
}

/** "terrorist attacks", "police raids", "shell casings": a noun made of two, not a clause. */
function isCompound({ tokens, classes }: SentenceCut, word: Word, { past }: VerbWord, last: NounPhrase): boolean {
  if ((!word.happeningNoun && !word.thing) || past) return false;
  return (last.person === null && last.pronoun === null) || classes.attributive.at(tokens[last.headLast - 1]!);
}
