/** "was fatally shot", "to have been killed", "did not fire", "killing": the words of one verb, from its first auxiliary on. */
import { isSpoken } from '../../text/is-spoken.js';
import { isSmallWord } from '../../text/small-words.js';
import type { VerbGroup } from '../chunk.js';
import type { ClauseClasses } from '../clause-classes.js';
import type { Word } from '../words.js';
import { takeNounPhrase } from './noun-phrase.js';
import { isOpeningMark } from './quoted-words.js';
import type { SentenceCut } from './sentence-cut.js';
import { isManner, looksLikeParticiple } from './word-forms.js';

export function takeVerbGroup(cut: SentenceCut, from: number): number {
  const parts = new VerbParts(from, cut.classes);
  let i = from;
  if (isSmallWord(cut.layout, from, 'to')) parts.takeTo(++i);
  while (i < cut.end && !parts.isComplete()) {
    const step = verbStep(cut, parts, i, from);
    if (step === i) break;
    i = step;
  }
  return parts.isNone(from) ? takeNounPhrase(cut, from) : cut.take(verbGroup(cut, parts, from));
}

/** Takes one more word into the verb group, or returns i where the group ends. */
function verbStep(cut: SentenceCut, parts: VerbParts, i: number, from: number): number {
  if (i > from && cut.marks.begins[i] !== 0 && cut.marks.timeAt.has(i)) return i;
  // was "totally destroyed"
  if (i > from && parts.hasAuxiliary() && isOpeningMark(cut, i) && isPartOfVerb(cut, i + 1)) return i + 1;
  const { lower } = cut.tokens[i]!;
  const found = cut.wordAt(i);
  if (found) {
    if (parts.isMain(found.value)) return parts.takeMain(found.value, lower, found.lastToken);
    // was not only beaten but robbed
    if (i > from && found.value.grammar === 'negation' && isNotAlone(cut, found.lastToken)) return found.lastToken;
    if (i > from && cut.classes.fatally.has(lower)) parts.fatally = true;
    if (parts.takeAuxiliary(found.value.grammar, lower, found.lastToken, i > from)) return found.lastToken;
  } else if ((parts.be || parts.have || i === from) && looksLikeParticiple(cut, lower)) return parts.takeMain(null, lower, i + 1);
  else if (parts.modal && i === parts.last && isUnknownBase(cut, i)) return parts.takeMain(null, lower, i + 1);
  return i > from && parts.hasAuxiliary() && (isMannerBetween(cut, i) || isOneself(cut, i) || cut.isDegreeOfVerb(i)) ? i + 1 : i;
}

/** "can doubt", "would flourish": right behind a modal a word that no table knows is the verb; but "could easily", "Will Ruiz". */
function isUnknownBase(cut: SentenceCut, i: number): boolean {
  const { shape, capital, possessive } = cut.tokens[i]!;
  return shape === 'word' && !possessive && (!capital || cut.layout.caseless) && !isManner(cut, i) && cut.marks.begins[i] === 0;
}

const isNotAlone = (cut: SentenceCut, i: number): boolean => i < cut.end && cut.classes['not-alone'].at(cut.tokens[i]!);

const isPartOfVerb = (cut: SentenceCut, i: number): boolean =>
  cut.knownAt(i)?.verb?.participle === true || (isManner(cut, i) && cut.knownAt(i + 1)?.verb?.participle === true);

/** "was coldly and openly shot": adverbs between the parts of a verb, by their ending. */
function isMannerBetween(cut: SentenceCut, i: number): boolean {
  if (isManner(cut, i)) return true;
  return isSmallWord(cut.layout, i, 'and') && i + 1 < cut.end && isManner(cut, i - 1) && isManner(cut, i + 1);
}

/** "was himself killed", "were each shot" */
function isOneself(cut: SentenceCut, i: number): boolean {
  const { lower } = cut.tokens[i]!;
  return (cut.classes.reflexive.has(lower) || cut.classes.each.has(lower)) && cut.knownAt(i + 1)?.verb?.participle === true;
}

function verbGroup(cut: SentenceCut, parts: VerbParts, from: number): VerbGroup {
  const { main, lower, be, have, modal, infinitive, negated, been } = parts;
  const verb = main?.verb;
  const participle = verb ? verb.participle : looksLikeParticiple(cut, lower) && !cut.layout.endings.ing.of(lower);
  const passive = be && participle && (!have || been);
  const ing = (verb ? verb.ing : cut.layout.endings.ing.of(lower)) && !be;
  return {
    type: 'verb-group',
    firstToken: from,
    lastToken: Math.max(parts.last, from + 1),
    word: main,
    lower,
    passive,
    bareParticiple: !parts.hasAuxiliary() && !infinitive && Boolean(verb?.participle),
    copula: be && !parts.isComplete(),
    ing,
    gerund: ing || cut.classes['ing-auxiliary'].at(cut.tokens[from]!),
    infinitive: infinitive || isMadeTo(cut, parts, from),
    negated,
    modal: modal && !isToldOfLater(cut, parts, from),
    perfect: have && !isUnreal(cut, parts, from, passive),
    fatally: parts.fatally || (cut.last()?.type === 'adverb' && cut.classes.fatally.at(cut.tokens[from - 1])),
  };
}

/** "made the passengers get off", "let them go": what others are made or let do, without "to". */
function isMadeTo(cut: SentenceCut, { main }: VerbParts, from: number): boolean {
  const verb = main?.verb;
  const [whom, makes] = [cut.last(), cut.last(1)];
  if (!verb?.base || verb.past || whom?.type !== 'noun-phrase' || whom.lastToken !== from || makes?.type !== 'verb-group') return false;
  return (whom.person ?? whom.pronoun ?? whom.name) !== null && !makes.passive && cut.classes['makes-do'].has(makes.lower);
}

/** "She would later die of her wounds": of what came later, told as it happened. */
function isToldOfLater({ tokens, classes }: SentenceCut, { have, last }: VerbParts, from: number): boolean {
  return !have && classes['would-later'].at(tokens[from]!) && classes['later-on'].at(tokens[from + 1]!) && from + 1 < last;
}

/**
 * "It could have killed her", "she could have been killed", "nine would have died", and as somebody says it "20 could have been killed": it did not,
 * and so is no perfect; "soldiers could have killed him", "20 could have been killed", "he could have been killed by soldiers" may be so.
 */
function isUnreal({ tokens, classes, layout }: SentenceCut, { modal, last }: VerbParts, from: number, passive: boolean): boolean {
  if (!modal) return false;
  const isByOthers = passive && isSmallWord(layout, last, 'by');
  const isAnyway = !isByOthers && (classes['unreal-of'].at(tokens[from - 1]) || (passive && isSpoken(layout, tokens[from]!.start)));
  const words = isAnyway ? classes.unreal : classes['unreal-would'];
  for (let i = from; i < last; i++) if (words.at(tokens[i]!)) return true;
  return false;
}

/** Collects the words of one verb. */
class VerbParts {
  be = false;
  have = false;
  modal = false;
  negated = false;
  infinitive = false;
  fatally = false;
  /** "been", "being" */
  been = false;
  main: Word | null = null;
  /** Lower case of the main verb. */
  lower = '';
  last: number;

  readonly #classes: ClauseClasses;

  constructor(from: number, classes: ClauseClasses) {
    this.last = from;
    this.#classes = classes;
  }

  isComplete(): boolean {
    return this.lower !== '';
  }

  hasAuxiliary(): boolean {
    return this.be || this.have || this.modal;
  }

  isNone(from: number): boolean {
    return this.last === from && !this.isComplete() && !this.hasAuxiliary();
  }

  takeTo(last: number): void {
    this.infinitive = true;
    this.last = last;
  }

  /** What may be an auxiliary, too, is the main verb only behind another. */
  isMain({ verb, grammar, effect }: Word): boolean {
    if (!verb || (grammar && !verb.participle && !effect)) return false;
    // The dead were Ram Lal and Ana Ruiz
    if (this.be && verb.base && !verb.past && !verb.participle && !verb.ing) return false;
    // three had wounds
    if (this.have && !this.be && verb.s && !verb.participle) return false;
    return grammar === undefined || this.be || this.have;
  }

  takeMain(main: Word | null, lower: string, last: number): number {
    this.main = main;
    this.lower = lower;
    return (this.last = last);
  }

  /** Whether the word belongs to the verb without being the main one. */
  takeAuxiliary(grammar: Word['grammar'], lower: string, last: number, isInside: boolean): boolean {
    if (grammar === 'adverb' || this.#classes['how-often'].has(lower)) return isInside;
    if (!this.#takeAuxiliary(grammar, lower)) return false;
    this.last = last;
    return true;
  }

  #takeAuxiliary(grammar: Word['grammar'], lower: string): boolean {
    switch (grammar) {
      case 'be':
        this.been ||= this.#classes['past-be'].has(lower);
        return (this.be = true);
      case 'have':
        return (this.have = true);
      case 'modal':
        return (this.modal = true);
      case 'do':
        return true;
      case 'negation':
        return (this.negated = true);
      case 'negated-auxiliary':
        this.be ||= this.#classes['negated-be'].has(lower);
        return (this.negated = true);
      default:
        return false;
    }
  }
}
