/** Whether a word goes on with a noun phrase, and as what: its head, a name, a state before the head, "masked" of "masked men". */

import { UNKNOWN_WORD } from '../../language/vocabulary.js';
import type { Token } from '../../text/layout.js';
import { FORCES } from '../forces.js';
import type { StateWord, VerbWord, Word } from '../words.js';
import { isAcronymInBrackets } from './acronym-in-brackets.js';
import { isNounOfOne } from './noun-of-one.js';
import { isNounInS, isVerbInS } from './nouns-in-s.js';
import type { PhraseBuilder } from './phrase-builder.js';
import { isOpeningMark } from './quoted-words.js';
import { isRestOfVerb } from './rest-of-verb.js';
import type { SentenceCut } from './sentence-cut.js';
import { isCallingAsName } from './surnames.js';
import { isLaterDeed, isManner, isOfLed, isOfRiding, isOnlyName, looksLikeParticiple } from './word-forms.js';

/** Takes a word no table knows; returns i where the phrase ends before it. */
export function takeUnknown(cut: SentenceCut, phrase: PhraseBuilder, i: number, from: number, token: Token): number {
  if (isBehindOthers(cut, phrase, i) || (i > from && isRestOfVerb(cut, i, from))) return i;
  if (phrase.possessiveEnd) phrase.resetHead();
  if (i === from && cut.layout.caseless && cut.marks.surnames.has(token.lower)) return phrase.takeName(i, token);
  if (!phrase.hasHead() && describesNoun(cut, phrase, i, token)) return i + 1;
  if (cut.layout.caseless && isNameBehindAge(cut, phrase, i)) return phrase.takeName(i, token);
  if ((phrase.hasHead() && cut.isMannerOfVerb(i)) || cut.isDegreeOfVerb(i)) return i;
  // a man upset over his rent | are holding Ana Ruiz captive
  if ((phrase.person || phrase.hasName()) && cut.classes['behind-person'].at(token)) return i;
  // Most had been shot: a capital at the head of a sentence names nobody
  if (i === cut.start && cut.classes.degree.at(token)) return phrase.takeHead(i, i + 1, false);
  if (i === cut.start && !phrase.hasHead() && opensByChance(cut, i, token)) return phrase.takeHead(i, i + 1, false);
  const { caseless } = cut.layout;
  const isAttributive = cut.classes.attributive.has(phrase.personText);
  if (phrase.person && caseless && !isAttributive && isNoName(cut, phrase, i)) return i;
  if (phrase.person && (token.capital || caseless) && !(caseless && isAttributive))
    return caseless && looksLikeParticiple(cut, token.lower) ? i : phrase.takeName(i, token);
  if (phrase.hasHead() && (!token.capital || caseless) && looksLikeParticiple(cut, token.lower)) return i;
  if (phrase.person?.plural && !token.capital && !isAttributive) return i;
  return (token.capital && !caseless) || phrase.hasName() ? phrase.takeName(i, token) : phrase.takeHead(i, i + 1, token.possessive);
}

/** "24-YEAR-OLD ELMERO BARGOW"; but "24-YEAR-OLD'S", "A 24-YEAR-OLD BARGOW MAN". */
const isNameBehindAge = (cut: SentenceCut, phrase: PhraseBuilder, i: number): boolean =>
  phrase.isAgeBeforeName() && !isManner(cut, i) && !looksLikeParticiple(cut, cut.tokens[i]!.lower);

/** "Political parties clashed": the capital is that of the sentence, for a noun in small letters stands behind the word, which has none elsewhere. */
function opensByChance(cut: SentenceCut, i: number, { capital, lower, possessive }: Token): boolean {
  if (!capital || possessive || cut.capitalsSayNothing || i + 1 >= cut.end) return false;
  return isNounInSmallLetters(cut, i + 1) && !cut.marks.capitals().has(lower);
}

function isNounInSmallLetters(cut: SentenceCut, i: number): boolean {
  const { shape, capital, lower } = cut.tokens[i]!;
  if (shape !== 'word' || capital || cut.isMannerOfVerb(i)) return false;
  const known = cut.knownAt(i);
  if (known) return known.person !== undefined || !(known.verb || known.grammar || known.state);
  if (looksLikeParticiple(cut, lower) || isManner(cut, i)) return false;
  // Opposition parties staged, and Dorle shoves a guard
  return !cut.layout.endings.plural.of(lower) || cut.knownAt(i + 1)?.verb?.past === true || cut.isAuxiliary(i + 1);
}

/** "nine others remain", "twenty others suffered": the phrase is whole. */
const isBehindOthers = (cut: SentenceCut, phrase: PhraseBuilder, i: number): boolean =>
  phrase.quantity !== null && cut.tokens[i - 1] !== undefined && cut.classes.others.at(cut.tokens[i - 1]!);

/** In capitals "THE REBELS PERSISTENTLY SABOTAGE", "A PERSON DEAR TO US", "MAKES THE REBELS REALIZE", but "SOLDIERS DORLE AND ELMERO". */
function isNoName(cut: SentenceCut, phrase: PhraseBuilder, i: number): boolean {
  if (phrase.hasName()) return false;
  if (isManner(cut, i)) return true;
  if (!phrase.person!.plural) return phrase.determiner === 'indefinite' && cut.knownAt(i + 1)?.grammar === 'preposition';
  return i + 1 < cut.end && cut.tokens[i + 1]!.shape === 'word' && !mayGoOnName(cut.knownAt(i + 1));
}

const mayGoOnName = (word: Word | undefined): boolean => word === undefined || word.isPersonalName || word.grammar === 'and';

/** "an unidentified armed group", "heavily armed men", "motorcycle-riding gunmen", "the Norvald-led alliance" */
function describesNoun(cut: SentenceCut, phrase: PhraseBuilder, i: number, token: Token): boolean {
  if (i + 1 >= cut.end) return false;
  if (cut.classes['before-noun'].at(token) && (cut.tokens[i + 1]!.shape === 'word' || isOpeningMark(cut, i + 1))) return true;
  if (isOfLed(cut, token.lower)) return cut.tokens[i + 1]!.shape !== 'punctuation';
  if (isManner(cut, i) && (isParticipleOfPerson(cut, i + 1) || cut.isDescribed(i + 1) || isHowItIs(cut, phrase, i))) return true;
  return isOfRiding(cut, token.lower) && cut.isPlural(i + 1);
}

/** Of an adverb of manner: "a privately owned bus", "two heavily loaded trucks": how what follows came to be as it is; but "two fatally shot in Lugo". */
function isHowItIs(cut: SentenceCut, phrase: PhraseBuilder, i: number): boolean {
  const [done, thing] = [i + 1, i + 2];
  if (phrase.hasHead() || thing >= cut.end || !(phrase.determiner || phrase.quantity)) return false;
  const word = cut.knownAt(done);
  if (phrase.quantity && word?.effect && !cut.isPerson(thing)) return false;
  const isDone = word ? word.verb?.participle === true : looksLikeParticiple(cut, cut.tokens[done]!.lower);
  const isNoun = cut.tokens[thing]!.shape === 'word' && cut.knownAt(thing)?.grammar === undefined;
  return isDone && isNoun && !cut.marks.timeAt.has(thing) && !cut.marks.quantityAt.has(thing);
}

function isParticipleOfPerson(cut: SentenceCut, i: number): boolean {
  return cut.knownAt(i)?.verb?.participle === true && cut.isPerson(i + 1);
}

/** Takes a word of some table; returns i where the phrase ends before it. */
export function takeKnown(cut: SentenceCut, phrase: PhraseBuilder, i: number, from: number, word: Word, last: number): number {
  const isHow = word.grammar === 'adverb' && isManner(cut, i) && (i > from ? isHowItIs(cut, phrase, i) : isParticipleOfPerson(cut, i + 1));
  if (isHow || (word.grammar === 'adverb' && i > from && isLaterDeed(cut, phrase, i, from))) return i + 1;
  if (word.grammar !== undefined) return takeGrammar(phrase, i, from, word.grammar, last);
  if (phrase.pronoun) return i;
  if (phrase.possessiveEnd) phrase.resetHead();
  if (word.verb?.base && isLandOfName(cut, phrase, i, from)) return i + 1;
  if (isOnlyName(word)) {
    const token = cut.tokens[i]!;
    return token.capital && !isEverydayWord(cut, phrase, token) ? phrase.takeName(i, token) : phrase.takeHead(i, i + 1, token.possessive);
  }
  if (word.isPersonalName && isGivenName(cut, phrase, i)) return phrase.takeName(i, cut.tokens[i]!);
  if (word.person) return takePersonWord(cut, phrase, i, word, word.person, last);
  // an ambush in Lugo killing three guards
  if (word.happeningNoun && word.verb?.ing && (phrase.hasHead() || phrase.hasName()) && cut.isObject(last)) return i;
  const step = word.state ? takeStateWord(cut, phrase, i, from, word, word.state, last) : null;
  if (step !== null) return step;
  if (word.happeningNoun && (!(word.verb && phrase.person) || isDeedOfKind(cut, phrase, word, last)))
    return phrase.takeHappening(word.happeningNoun, i, last, cut.tokens[last - 1]!.possessive);
  if (word.verb)
    return cut.isBeforeHeadOfName(word, i, phrase.hasName() || phrase.determiner !== null)
      ? i + 1
      : takeVerbWord(cut, phrase, i, from, word.verb, last);
  // blogger Nguyen Van Hai
  if (phrase.person && phrase.hasName() && last === i + 1 && cut.isInName(i)) return phrase.takeName(i, cut.tokens[i]!);
  return phrase.takeHead(i, last, cut.tokens[i]!.possessive);
}

/** "54-year-old Drew Bargow": between one's age and a surname; but "the 17-year-old drew a gun". */
function isGivenName(cut: SentenceCut, phrase: PhraseBuilder, i: number): boolean {
  if (!phrase.isAgeBeforeName()) return false;
  const next = i + 1 < cut.end ? cut.tokens[i + 1]! : undefined;
  if (!cut.tokens[i]!.capital || next?.shape !== 'word' || !next.capital) return false;
  const surname = cut.knownAt(i + 1);
  return surname === undefined ? next.word === UNKNOWN_WORD : isOnlyName(surname);
}

/** "a terrorist attack", "these guerrilla raids": of one attacker a verb would have another form, or an object behind it. */
const isDeedOfKind = (cut: SentenceCut, { person }: PhraseBuilder, { verb }: Word, next: number): boolean =>
  person?.plural === false &&
  person.group === 'perpetrators' &&
  verb?.past === false &&
  (verb.base || (verb.s && !cut.isObject(next) && !cut.isNamedPerson(next)));

/** In capitals alone "THE MURDER CASE", "THE PRIVATE CAR" and "THREE RED CROSS AMBULANCES" look like names. */
const isEverydayWord = (cut: SentenceCut, phrase: PhraseBuilder, { lower }: Token): boolean =>
  cut.layout.caseless && !phrase.hasName() && (!phrase.person || phrase.determiner !== null) && cut.classes['everyday-name'].has(lower);

/** "in Loma state", "in Lugo and Loma state": a land, named behind a preposition; but "officials in Loma state that …". */
function isLandOfName(cut: SentenceCut, phrase: PhraseBuilder, i: number, from: number): boolean {
  if (phrase.person || !(phrase.hasName() || phrase.hasPlace()) || !cut.classes['land-behind-name'].at(cut.tokens[i]!)) return false;
  // two Loma state police officers
  if (cut.isPerson(i + 1)) return true;
  const before = cut.last();
  if (before?.lastToken !== from || (before.type !== 'preposition' && before.type !== 'and')) return false;
  return i + 1 >= cut.end || !cut.layout.smallWords.that.at(cut.tokens[i + 1]!);
}

/** Articles and pronouns, for the most part at the beginning alone; what else is grammar ends the phrase. */
function takeGrammar(phrase: PhraseBuilder, i: number, from: number, grammar: NonNullable<Word['grammar']>, last: number): number {
  switch (grammar) {
    case 'determiner-definite':
      return i === from || phrase.isBareQuantity() ? phrase.takeDeterminer('definite', last) : i;
    case 'determiner-possessive':
      return i === from || phrase.isBareQuantity() ? phrase.takeDeterminer('possessive', last) : i;
    case 'determiner-indefinite':
      return i === from ? phrase.takeDeterminer('indefinite', last) : i;
    case 'determiner-some':
      return i === from ? phrase.takeSome(last) : i;
    case 'determiner-other':
      return phrase.takeOther(last);
    case 'pronoun-singular':
      return i === from ? phrase.takePronoun('singular', i, last) : i;
    case 'pronoun-plural':
      return i === from ? phrase.takePronoun('plural', i, last) : i;
    case 'pronoun-other':
      return i === from ? phrase.takeHead(i, last, false) : i;
    default:
      return i;
  }
}

function takePersonWord(
  cut: SentenceCut,
  phrase: PhraseBuilder,
  i: number,
  word: Word,
  person: NonNullable<Word['person']>,
  last: number,
): number {
  const token = cut.tokens[i]!;
  if (phrase.hasHead() && isVerbInS(cut, i)) return i;
  const isPartOfName = phrase.hasName() && token.capital && !cut.capitalsSayNothing && !phrase.person;
  if ((isPartOfName && !isTitleOfNamed(cut, person, last)) || isCallingAsName(cut, phrase, i, word)) return phrase.takeName(i, token);
  // are holding Judge Ana Ruiz hostage, but "the civilian hostages"
  const isWhole = phrase.hasName() || (phrase.person !== null && !cut.classes.attributive.has(phrase.personText));
  if ((isWhole || isNumberOfMany(cut, phrase, person.plural, last)) && cut.classes['behind-person'].at(token)) return i;
  // the ministry accused two officers, accused Ana Ruiz, but "the accused"
  const isWhom = cut.isObject(last) || cut.marks.placeAt.has(last) || cut.isNamedPerson(last);
  if (word.verb?.past && (phrase.hasHead() || phrase.hasName()) && isWhom) return i;
  if (phrase.person && ((word.verb && !isNounInS(cut, i)) || !canCompound(cut, phrase) || isSpokenOf(cut, phrase, person, last))) return i;
  return phrase.takePerson(person, word.text, i, last, cut.tokens[last - 1]!.possessive);
}

/** "Puerto Seco Councilman Ana Ruiz": what is named before is what she is of. */
const isTitleOfNamed = (cut: SentenceCut, { plural, group }: NonNullable<Word['person']>, last: number): boolean =>
  !plural && group !== 'unspecified' && last < cut.end && cut.tokens[last]!.capital && cut.knownAt(last)?.isPersonalName === true;

/** "took nine hostage": nine, of what follows only one. */
const isNumberOfMany = (cut: SentenceCut, phrase: PhraseBuilder, plural: boolean, last: number): boolean =>
  !plural && phrase.isBareQuantity() && (phrase.quantity?.count.high ?? 2) > 1 && (endsPhrase(cut, last) || cut.marks.timeAt.has(last));

/** "army officers", "family members", "police commander Ortiz": the later word is the head. "soldiers civilians": a new phrase. */
function canCompound({ classes }: SentenceCut, phrase: PhraseBuilder): boolean {
  // a mechanics student
  return classes.attributive.has(phrase.personText) || !phrase.person!.plural || (phrase.determiner === 'indefinite' && !phrase.quantity);
}

/** "the man police say shot two clerks": he, and who says it of him. */
const isSpokenOf = (
  cut: SentenceCut,
  { person, personText, determiner }: PhraseBuilder,
  speakers: NonNullable<Word['person']>,
  last: number,
): boolean =>
  (determiner === 'definite' || determiner === 'indefinite') &&
  person?.plural === false &&
  !cut.layout.smallWords.forces.has(personText) &&
  FORCES.has(speakers.group) &&
  (speakers.plural || cut.layout.smallWords.forces.at(cut.tokens[last - 1]!)) &&
  cut.knownAt(last)?.verb?.says === true;

/** "dead", "the wounded", "deaths"; null where the word is read by something else that it is. */
function takeStateWord(
  cut: SentenceCut,
  phrase: PhraseBuilder,
  i: number,
  from: number,
  word: Word,
  state: StateWord,
  last: number,
): number | null {
  switch (state.use) {
    case 'after-be':
      // two fatal, but not "two fatal shots"
      return phrase.hasHead() || (phrase.isBareQuantity() && endsPhrase(cut, last)) ? i : null;
    case 'adjective':
    case 'participle':
      // the 15-year-old killed two pupils
      if (phrase.hasHead() || (word.verb?.past && (phrase.isOneAged() || isDoneByNext(cut, phrase, i, last)))) return i;
      if (cut.isPerson(last) || (state.effect === 'killed' && phrase.determiner === 'definite' && cut.isPersonSoon(last)))
        return phrase.takeStateBefore(state, last);
      return phrase.determiner === 'definite' && i > from ? phrase.takeStateHead(state, i, last) : i;
    case 'bare-number':
      return i;
    case 'injury-noun':
      return phrase.takeHead(i, last, cut.tokens[i]!.possessive);
    default:
      return word.verb && phrase.person ? null : phrase.takeStateNoun(state, word.happeningNoun ?? null, i, last);
  }
}

/** "the second wounded two guards": what the second of them did; but "the second wounded man" */
const isDoneByNext = (cut: SentenceCut, { determiner }: PhraseBuilder, i: number, last: number): boolean =>
  determiner === 'definite' && cut.classes['next-one'].at(cut.tokens[i - 1]!) && cut.isObject(last);

function endsPhrase(cut: SentenceCut, i: number): boolean {
  if (i >= cut.end || cut.tokens[i]!.shape === 'punctuation') return true;
  const grammar = cut.knownAt(i)?.grammar;
  return grammar === 'and' || grammar === 'preposition';
}

/** A word that is a verb elsewhere. */
function takeVerbWord(cut: SentenceCut, phrase: PhraseBuilder, i: number, from: number, verb: VerbWord, last: number): number {
  const token = cut.tokens[i]!;
  if (isBehindOthers(cut, phrase, i) || isOfOneByOrder(cut, phrase, verb, i)) return i;
  // a fire at noon: the noun alone, though "fire at" is a verb
  if (isNounBehindArticle(phrase, verb)) return phrase.takeHead(i, i + 1, token.possessive);
  if (isNounInIng(cut, phrase, verb, token, last)) return phrase.takeHead(i, last, token.possessive);
  if (isOfTheLast(cut, phrase, verb, i, last)) return last;
  if (isBeforeItsTime(cut, phrase, verb, i, from)) return phrase.takeDeterminer('definite', last);
  // Border Security Force, Save the Children
  if ((phrase.hasName() && cut.isInName(i)) || (verb.base && cut.isCapitalInside(i))) return phrase.takeName(i, token);
  if (isNounInCompound(cut, phrase, verb, token, last) || isNounOfOne(cut.classes, phrase, phrase.personText, verb))
    return phrase.takeHead(i, last, token.possessive);
  return isPrenominal(cut, phrase, verb, last, from, i) ? last : i;
}

/** "last week's attack", "last month's fire" */
const isBeforeItsTime = (cut: SentenceCut, phrase: PhraseBuilder, { base }: VerbWord, i: number, from: number): boolean =>
  base && i === from && !phrase.determiner && i + 1 < cut.end && cut.tokens[i + 1]!.possessive && cut.classes.utmost.at(cut.tokens[i]!);

/** "a fifth remains hospitalized", "a third lies in a clinic": behind one article stands no plural. */
function isOfOneByOrder(cut: SentenceCut, { determiner, quantity }: PhraseBuilder, { s, base }: VerbWord, i: number): boolean {
  if (!s || base || quantity || (determiner !== 'other' && determiner !== 'indefinite')) return false;
  const order = cut.marks.measureAt.get(i - 1);
  return (order?.kind === 'ordinal' && order.lastToken === i) || cut.classes.further.at(cut.tokens[i - 1]!);
}

/** "a break", "the visits", "two visits", "another bomb" */
function isNounBehindArticle(phrase: PhraseBuilder, { past, base, s }: VerbWord): boolean {
  if (past || phrase.hasHead()) return false;
  // a 17-year-old kills two pupils
  if (s && !base && phrase.isOneAged()) return false;
  if (phrase.determiner) return base || s;
  // of one who does something the verb would end in "s"
  return phrase.quantity !== null && (base ? !s && phrase.quantity.count.high === 1 : s);
}

/** "a building", "the council building" */
function isNounInIng(cut: SentenceCut, phrase: PhraseBuilder, { ing }: VerbWord, { lower }: Token, last: number): boolean {
  if (!ing || phrase.person || !cut.classes['noun-in-ing'].has(lower)) return false;
  return (phrase.determiner !== null || phrase.hasHead() || phrase.hasName()) && !cut.isObject(last);
}

/** "the last surviving member", "the oldest living judge": of whom it picks one, and nothing the last does. */
function isOfTheLast(cut: SentenceCut, { determiner, person }: PhraseBuilder, { ing }: VerbWord, i: number, last: number): boolean {
  if (!ing || determiner !== 'definite' || person !== null || !cut.classes.utmost.at(cut.tokens[i - 1]!)) return false;
  const next = last < cut.end ? cut.tokens[last]! : undefined;
  return next?.shape === 'word' && cut.knownAt(last)?.grammar === undefined && !cut.marks.quantityAt.has(last) && !cut.knownAt(i)?.effect;
}

function isNounInCompound(cut: SentenceCut, phrase: PhraseBuilder, { base, past, s }: VerbWord, { lower }: Token, last: number): boolean {
  if (!base || past || !phrase.hasHead() || phrase.person) return false;
  // THE BORDER SECURITY FORCE (BSF)
  if (isAcronymInBrackets(cut, last) || isBeforeBody(cut, last)) return true;
  // on sick leave, in a fist fight: what stands behind a preposition does nothing
  if (cut.last()?.type === 'preposition' && !phrase.hasName() && cut.classes['noun-in-base'].has(lower)) return true;
  // the Tarn block was searched | an anti-narcotics task force, a Tarn park: of one thing the verb would be "forces"
  return cut.isAuxiliary(last) || (!s && phrase.determiner === 'indefinite' && !(phrase.hasName() && cut.layout.caseless));
}

/** In capitals "THE VELKAR TRANSPORT ASSOCIATION PROTESTED": right before the noun of a body of which something is told. */
const isBeforeBody = (cut: SentenceCut, i: number): boolean =>
  cut.layout.caseless &&
  i < cut.end &&
  cut.classes['body-noun'].at(cut.tokens[i]!) &&
  (endsPhrase(cut, i + 1) || cut.isAuxiliary(i + 1) || cut.knownAt(i + 1)?.verb?.past === true);

/** "masked men", "stolen car", "burning bus": a participle before the noun it belongs to. */
function isPrenominal(cut: SentenceCut, phrase: PhraseBuilder, verb: VerbWord, last: number, from: number, i: number): boolean {
  if (phrase.hasHead() || last >= cut.end || !(verb.participle || verb.ing || verb.base)) return false;
  // twenty suffered gunshot wounds
  if ((phrase.quantity || !phrase.determiner) && cut.classes.suffering.has(verb.lemma)) return false;
  if (i === from && !phrase.quantity && !phrase.determiner && !cut.isPerson(last)) return false;
  // the third died nine days later
  if (cut.marks.timeAt.has(last) || cut.marks.measureAt.get(last)?.kind === 'duration') return false;
  return cut.tokens[last]!.shape === 'word' && cut.knownAt(last)?.grammar === undefined && !cut.marks.quantityAt.has(last);
}
