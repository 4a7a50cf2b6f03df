/** Cuts a sentence into chunks, left to right, one look at each token. */
import { type Count, exactly } from '../../model/count.js';
import type { PhraseIndex, PhraseMatch } from '../language/phrase-index.js';
import type { Measure, Numbers, Quantity } from '../numbers/quantity.js';
import type { PlaceMention } from '../place/place-mention.js';
import type { Layout, Sentence, Token } from '../text/layout.js';
import type { TimeMention } from '../time/time-mention.js';
import type { Chunk, NounPhrase, Small, VerbGroup } from './chunk.js';
import type { ClauseClasses } from './clause-classes.js';
import type { PersonWord, StateWord, Word } from './words.js';

/** What other stages found, by the token it begins at. */
export interface Marks {
  readonly layout: Layout;
  readonly words: PhraseIndex<Word>;
  readonly classes: ClauseClasses;
  /** By token: whether any of these begins there; most begin nowhere, and are then not looked for. */
  readonly begins: Uint8Array;
  readonly quantityAt: ReadonlyMap<number, Quantity>;
  readonly measureAt: ReadonlyMap<number, Measure>;
  readonly timeAt: ReadonlyMap<number, TimeMention>;
  readonly placeAt: ReadonlyMap<number, number>;
  readonly places: readonly PlaceMention[];
}

export function markTokens(
  layout: Layout,
  words: PhraseIndex<Word>,
  classes: ClauseClasses,
  numbers: Numbers,
  times: readonly TimeMention[],
  places: readonly PlaceMention[],
): Marks {
  const begins = new Uint8Array(layout.tokens.length);
  for (const found of [numbers.quantities, numbers.measures, times, places]) for (const { firstToken } of found) begins[firstToken] = 1;
  return {
    layout,
    words,
    classes,
    places,
    begins,
    quantityAt: new Map(numbers.quantities.map((quantity) => [quantity.firstToken, quantity])),
    measureAt: new Map(numbers.measures.map((measure) => [measure.firstToken, measure])),
    timeAt: new Map(times.map((time) => [time.firstToken, time])),
    placeAt: new Map(places.map((place, i) => [place.firstToken, i])),
  };
}

const PUNCTUATION: Readonly<Record<string, Small['type']>> = {
  ',': 'comma',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  ';': 'break',
  ':': 'break',
  '--': 'dash',
  '—': 'dash',
  '–': 'dash',
  '-': 'dash',
};

export function chunkSentence(marks: Marks, sentence: Sentence): readonly Chunk[] {
  return new Chunker(marks, sentence).chunks();
}

class Chunker {
  readonly #marks: Marks;
  readonly #tokens: readonly Token[];
  readonly #end: number;
  readonly #start: number;
  readonly #headline: boolean;
  readonly #out: Chunk[] = [];
  readonly #words: (PhraseMatch<Word> | null)[] = [];
  readonly #furtherAges = new Set<number>();

  constructor(marks: Marks, sentence: Sentence) {
    this.#marks = marks;
    this.#tokens = marks.layout.tokens;
    this.#start = sentence.firstToken;
    this.#headline = sentence.role === 'headline';
    this.#end = sentence.lastToken;
  }

  chunks(): readonly Chunk[] {
    for (let i = this.#start; i < this.#end; ) i = this.#next(i);
    return this.#out;
  }

  /** Looked up once a token: many rules ask what stands next. */
  #wordAt(i: number): PhraseMatch<Word> | null {
    const at = i - this.#start;
    const known = this.#words[at];
    if (known !== undefined) return known;
    return (this.#words[at] = this.#marks.words.at(this.#tokens, i, this.#end));
  }

  /** Takes the chunk at token i and returns the token after it. */
  #next(i: number): number {
    const token = this.#tokens[i]!;
    const begins = this.#marks.begins[i] !== 0;
    const time = begins ? this.#marks.timeAt.get(i) : undefined;
    if (time && time.lastToken <= this.#end) return this.#small('time', i, time.lastToken);
    const measure = begins ? this.#marks.measureAt.get(i) : undefined;
    if (measure && measure.kind !== 'age' && measure.kind !== 'ordinal' && measure.lastToken <= this.#end)
      return this.#small('time', i, measure.lastToken);
    if (token.shape === 'punctuation') return this.#punctuation(i, token);
    if (measure?.kind === 'age' && this.#out.at(-1)?.type === 'comma' && this.#isBehindName(measure.lastToken)) {
      this.#ageBefore(yearsOf(this.#tokens, i, measure.lastToken));
      return this.#small('age', i, measure.lastToken);
    }
    const quantity = begins ? this.#marks.quantityAt.get(i) : undefined;
    if (quantity && this.#isFurtherAge(quantity)) {
      this.#furtherAges.add(i);
      return this.#small('age', i, quantity.lastToken);
    }
    if (measure || quantity) return this.#nounPhrase(i);
    const condition = token.lower === 'in' ? this.#conditionEnd(i + 1) : i;
    if (condition > i) {
      this.#out.push({ type: 'state', firstToken: i, lastToken: condition, state: IN_CONDITION });
      return condition;
    }
    const found = this.#wordAt(i);
    const grammar = found?.value.grammar;
    if (found && !this.#isBeforeNoun(i) && this.#startsVerbGroup(found.value, i)) return this.#verbGroup(i);
    if (found && this.#standsAlone(found.value, i)) {
      this.#out.push({ type: 'state', firstToken: i, lastToken: found.lastToken, state: found.value.state! });
      return found.lastToken;
    }
    if (this.#isBeforeNoun(i)) return this.#nounPhrase(i);
    if (!found && this.#isMannerOfVerb(i)) return this.#small('adverb', i, i + 1);
    if (!found && this.#isUnknownVerb(token, i)) return this.#verbGroup(i);
    switch (grammar) {
      case 'and':
      case 'or':
      case 'but':
      case 'preposition':
      case 'relative':
      case 'subordinate':
      case 'adverb':
        return this.#smallWord(grammar, i, found!.lastToken, token);
      default:
        return this.#nounPhrase(i);
    }
  }

  /** "by unidentified persons", "yesterday armed men", "by heavily armed men", "by motorcycle-riding gunmen": no verb where persons follow. */
  #isBeforeNoun(i: number): boolean {
    const { lower, shape } = this.#tokens[i]!;
    if (shape !== 'word' || i + 1 >= this.#end) return false;
    const last = this.#out.at(-1);
    if (last?.type === 'noun-phrase' || last?.type === 'verb-group') return false;
    if (isManner(this.#tokens[i]!)) return !this.#wordAt(i) && this.#isDescribed(i + 1);
    return this.#isDescribed(i) || (RIDING.test(lower) && this.#isPluralAt(i + 1));
  }

  #isDescribed(i: number): boolean {
    return this.#marks.classes['before-noun'].has(this.#tokens[i]!.lower) && this.#isPluralAt(i + 1);
  }

  #isPluralAt(i: number): boolean {
    return i < this.#end && this.#wordAt(i)?.value.person?.plural === true;
  }

  /** "in serious, but stable condition": the token after it, 0 where it is none. */
  #conditionEnd(from: number): number {
    let i = from;
    while (i < Math.min(this.#end, from + LONGEST_CONDITION) && this.#marks.classes.condition.has(this.#tokens[i]!.lower)) i++;
    return i > from && i < this.#end && this.#tokens[i]!.lower === 'condition' ? i + 1 : 0;
  }

  /** "who survived", "the police defused", "a policeman chaperoning a team": a verb no table knows, by its ending and by whom it follows. */
  #isUnknownVerb({ lower, shape, capital }: Token, i: number): boolean {
    if (shape !== 'word' || !looksLikeParticiple(lower) || (capital && !this.#marks.layout.caseless)) return false;
    const last = this.#out.at(-1);
    if (lower.endsWith('ing'))
      return (last?.type === 'preposition' || (last?.type === 'noun-phrase' && last.person !== null)) && this.#objectAt(i + 1);
    return last?.type === 'relative' || (last?.type === 'noun-phrase' && last.quantity === null && (last.person ?? last.pronoun) !== null);
  }

  /** "they coldly murdered the guards" */
  #isMannerOfVerb(i: number): boolean {
    if (!isManner(this.#tokens[i]!) || i + 1 >= this.#end) return false;
    const next = this.#wordAt(i + 1)?.value;
    return next?.verb !== undefined && next.person === undefined && !next.happeningNoun && !next.verb.base;
  }

  /** "Ana Ruiz, 34, was hurt", "Ana Ruiz, 34 was hurt" */
  #isBehindName(next: number): boolean {
    const after = this.#tokens[next]?.lower ?? '';
    if (after === ',' || PUNCTUATION[after] === 'dash') return true;
    const before = this.#out.at(-2);
    const grammar = next < this.#end ? this.#wordAt(next)?.value.grammar : undefined;
    return before?.type === 'noun-phrase' && before.name !== null && before.age === null && (grammar === 'be' || grammar === 'have');
  }

  /** "three daughters, ages four, six and 13" */
  #isFurtherAge({ lastToken }: Quantity): boolean {
    const joint = this.#out.at(-1)?.type;
    const first = this.#out.at(this.#out.at(-2)?.type === 'comma' ? -3 : -2);
    if ((joint !== 'comma' && joint !== 'and') || first?.type !== 'age' || !this.#isAgeOfSome(first)) return false;
    const after = this.#tokens[lastToken];
    return lastToken >= this.#end || after!.shape === 'punctuation' || this.#wordAt(lastToken)?.value.grammar === 'and';
  }

  /** "ages four", or one that follows it. */
  #isAgeOfSome({ firstToken, lower }: Small): boolean {
    return lower === 'ages' || lower === 'aged' || this.#furtherAges.has(firstToken);
  }

  /** "Ana Ruiz, 34, was hurt" */
  #ageBefore(age: number | null): void {
    const phrase = this.#out.at(-2);
    if (phrase?.type === 'noun-phrase' && age !== null) phrase.age = age;
  }

  #smallWord(grammar: Small['type'], i: number, last: number, token: Token): number {
    if (token.lower === 'to' && this.#baseVerbAt(i + 1)) return this.#verbGroup(i);
    const that = grammar === 'subordinate' && token.lower === 'that' && this.#out.at(-1)?.type === 'noun-phrase';
    return this.#small(that ? 'relative' : grammar, i, last);
  }

  #small(type: Small['type'], firstToken: number, lastToken: number): number {
    this.#out.push({ type, firstToken, lastToken, lower: this.#tokens[firstToken]!.lower });
    return lastToken;
  }

  #punctuation(i: number, token: Token): number {
    const type = PUNCTUATION[token.lower];
    if (type) return this.#small(type, i, i + 1);
    return i + 1;
  }

  #baseVerbAt(i: number): boolean {
    if (i >= this.#end) return false;
    const found = this.#wordAt(i);
    return Boolean(found?.value.verb?.base || found?.value.grammar === 'be' || found?.value.grammar === 'have');
  }

  /** "dead" and its like after a noun phrase or a form of "be", not before a noun: "three dead", not "dead bodies". */
  #standsAlone(word: Word, i: number): boolean {
    const use = word.state?.use;
    if (use !== 'adjective' && use !== 'after-be' && use !== 'participle') return false;
    const last = this.#out.at(-1);
    if (last?.type === 'noun-phrase' && last.lastToken >= i - 1) return true;
    // shot a guard (Ivo Soto) dead
    if (last?.type === 'close' && use === 'adjective') return !this.#personAt(i + 1);
    // two soldiers reportedly dead | five guests, all dead
    if (last?.type === 'adverb' && this.#isBehindNoun(last)) return !this.#personAt(i + 1);
    if (use === 'after-be') return last?.type === 'verb-group' || last?.type === 'adverb';
    return last?.type === 'verb-group' && !this.#personAt(i + 1);
  }

  #isBehindNoun({ lower }: Small): boolean {
    const before = this.#out.at(-2);
    return before?.type === 'noun-phrase' || (lower === 'all' && before?.type === 'comma' && this.#out.at(-3)?.type === 'noun-phrase');
  }

  #personAt(i: number): boolean {
    return i < this.#end && this.#wordAt(i)?.value.person !== undefined;
  }

  #isVictim(i: number): boolean {
    return i < this.#end && this.#wordAt(i)?.value.person?.concept === 'victim';
  }

  #startsVerbGroup(word: Word, i: number): boolean {
    switch (word.grammar) {
      case 'be':
      case 'have':
      case 'do':
      case 'modal':
      case 'negated-auxiliary':
        return true;
      case 'negation':
        return this.#auxOrVerbAt(i + 1);
      case undefined:
        break;
      default:
        return false;
    }
    return word.verb !== undefined && this.#isVerbHere(word, i);
  }

  /** "killing eight employees", "wounding the guard": what follows a form in -ing makes it a verb. */
  #objectAt(i: number): boolean {
    if (i >= this.#end || this.#tokens[i]!.shape === 'punctuation') return false;
    if (this.#marks.quantityAt.has(i)) return true;
    const word = this.#wordAt(i)?.value;
    return (
      word?.grammar?.startsWith('determiner') === true || word?.grammar?.startsWith('pronoun') === true || word?.person?.plural === true
    );
  }

  /** "the Free Press", "Shooting Investigation": a capital inside a sentence belongs to a name, but in a headline says nothing. */
  #isInName(i: number): boolean {
    if (!this.#tokens[i]!.capital || i === this.#start || this.#headline || this.#marks.layout.caseless) return false;
    return this.#tokens[i - 1]!.shape !== 'punctuation' && this.#tokens[i - 1]!.capital === true;
  }

  /** "suspected LeT militants", "the Stand party" */
  #isCapitalInside(i: number): boolean {
    if (!this.#tokens[i]!.capital || i === this.#start || this.#headline || this.#marks.layout.caseless) return false;
    return this.#tokens[i - 1]!.shape === 'word';
  }

  #auxOrVerbAt(i: number): boolean {
    const found = i < this.#end ? this.#wordAt(i) : null;
    return Boolean(found && (found.value.verb || found.value.grammar === 'be' || found.value.grammar === 'have'));
  }

  /** Verb or noun? "the attack", "shot fired", "wounded soldiers" against "attack", "shot three", "were wounded". */
  #isVerbHere(word: Word, i: number): boolean {
    const last = this.#out.at(-1);
    const verb = word.verb!;
    if (this.#isInName(i) || (verb.base && this.#isCapitalInside(i))) return false;
    // Tuesday's bombing
    if (word.happeningNoun && last?.type === 'time' && this.#tokens[i - 1]!.possessive) return false;
    // Bomb experts defused it: no sentence of a report begins with a command
    if (last === undefined && verb.base && !verb.past && !verb.ing) return false;
    // a body bearing torture marks
    if (last?.type === 'verb-group' && last.ing && last.lastToken === i && !verb.past && !verb.ing) return false;
    // a council meeting
    if (verb.ing && this.#marks.classes['noun-in-ing'].has(this.#tokens[i]!.lower) && last?.type === 'noun-phrase' && last.lastToken === i)
      return last.person !== null && this.#objectAt(i + 1);
    // suffered burns
    if (last?.type === 'verb-group' && last.lastToken === i && verb.s && !verb.base) return false;
    // Armed men seized them
    if (last === undefined && verb.participle && this.#personAt(i + word.text.split(' ').length)) return false;
    // shooting victims, a murder victim
    if (word.happeningNoun && this.#isVictim(i + word.text.split(' ').length)) return false;
    if (verb.ing && this.#objectAt(i + word.text.split(' ').length)) return true;
    if (word.state?.use === 'adjective' && this.#personAt(i + 1) && !(last?.type === 'noun-phrase' && last.lastToken === i)) return false;
    // He kills two clerks and wounds a guard
    if (word.state?.use === 'injury-noun' && verb.s && last?.type === 'and' && this.#objectAt(i + 1)) return true;
    if (word.state?.use === 'injury-noun' && verb.base && last?.type === 'and' && this.#followsInfinitive() && this.#objectAt(i + 1))
      return true;
    if (word.state?.use === 'injury-noun')
      return (
        last?.type === 'noun-phrase' && last.lastToken === i && (last.person !== null || last.pronoun !== null || last.happening !== null)
      );
    if (isNounToo(word)) {
      if (last?.type === 'preposition' || last === undefined || last.type === 'break')
        return last?.type === 'break' && Boolean(verb.past) && !verb.ing;
      if (last.type === 'noun-phrase' && last.lastToken === i) return !this.#isCompound(word, last);
      if (last.type === 'and') return verb.past || (verb.base && this.#followsInfinitive() && this.#objectAt(i + 1));
      return verb.past || verb.ing || !this.#isNounBehind(last, i);
    }
    if (last?.type === 'preposition' && !verb.ing) return false;
    // people of Tarn block were hurt
    if (verb.base && !verb.past && last?.type === 'noun-phrase' && this.#isAuxiliary(i + 1)) return false;
    if (verb.base && !verb.past && !verb.s && last?.type === 'noun-phrase' && last.person && !last.person.plural) return true;
    return true;
  }

  /** "the 4 May attacks on", "suffered attacks", "however, raids and clashes": no verb follows one, nor a time with an article before it. */
  #isNounBehind(last: Chunk, i: number): boolean {
    if (last.type === 'verb-group') return last.lastToken === i && !last.infinitive && !last.modal;
    if (last.type !== 'time') return last.type === 'comma' && this.#out.at(-2)?.type === 'adverb';
    const before = this.#out.at(-2);
    return before?.type === 'noun-phrase' && before.determiner !== null && before.lastToken === before.firstToken + 1;
  }

  #isAuxiliary(i: number): boolean {
    const grammar = i < this.#end ? this.#wordAt(i)?.value.grammar : undefined;
    return grammar === 'be' || grammar === 'have' || grammar === 'modal';
  }

  /** "went on to kill two clerks and wound a guard" */
  #followsInfinitive(): boolean {
    for (let k = this.#out.length - 1; k >= Math.max(0, this.#out.length - INFINITIVE_REACH); k--) {
      const chunk = this.#out[k]!;
      if (chunk.type === 'verb-group') return chunk.infinitive;
    }
    return false;
  }

  /** "terrorist attacks", "police raids", "shell casings": a noun made of two, not a clause. */
  #isCompound(word: Word, last: NounPhrase): boolean {
    if ((!word.happeningNoun && !word.thing) || word.verb!.past) return false;
    return (last.person === null && last.pronoun === null) || this.#marks.classes.attributive.has(this.#tokens[last.headLast - 1]!.lower);
  }

  #verbGroup(from: number): number {
    let i = from;
    let be = false,
      have = false,
      modal = false,
      negated = false,
      infinitive = false,
      fatally = false,
      been = false;
    let main: Word | null = null;
    let lower = '';
    let last = from;
    if (this.#tokens[i]!.lower === 'to') {
      infinitive = true;
      i++;
      last = i;
    }
    while (i < this.#end) {
      const token = this.#tokens[i]!;
      if (i > from && this.#marks.begins[i] !== 0 && this.#marks.timeAt.has(i)) break;
      const found = this.#wordAt(i);
      if (found?.value.verb && !(found.value.grammar && !found.value.verb.participle && !found.value.effect)) {
        if (found.value.grammar === undefined || be || have) {
          main = found.value;
          lower = token.lower;
          last = found.lastToken;
          i = found.lastToken;
          break;
        }
      }
      const grammar = found?.value.grammar;
      if (grammar === 'be') {
        be = true;
        if (token.lower === 'been' || token.lower === 'being') been = true;
      } else if (grammar === 'have') have = true;
      else if (grammar === 'modal') modal = true;
      else if (grammar === 'do') {
        /* carries nothing but tense */
      } else if (grammar === 'negation') negated = true;
      else if (grammar === 'negated-auxiliary') {
        negated = true;
        if (/^(?:was|were|is|are)/.test(token.lower)) be = true;
      } else if (grammar === 'adverb' && i > from) {
        if (token.lower === 'fatally' || token.lower === 'mortally') fatally = true;
      } else if (!found && (be || have || i === from) && looksLikeParticiple(token.lower)) {
        lower = token.lower;
        last = i + 1;
        i++;
        break;
      } else if ((be || have || modal) && i > from && (this.#isManner(i) || this.#isOneself(i))) {
        i++;
        continue;
      } else break;
      i = found!.lastToken;
      if (grammar !== 'adverb') last = i;
    }
    if (!main && !lower && !be && !have && !modal && last === from) return this.#nounPhrase(from);
    const verb = main?.verb;
    const participle = verb ? verb.participle : looksLikeParticiple(lower) && !lower.endsWith('ing');
    const ing = verb ? verb.ing : lower.endsWith('ing');
    const group: VerbGroup = {
      type: 'verb-group',
      firstToken: from,
      lastToken: Math.max(last, from + 1),
      word: main,
      lower,
      passive: be && participle && (!have || been),
      bareParticiple: !be && !have && !modal && !infinitive && Boolean(verb?.participle),
      copula: be && !main && !lower,
      ing: ing && !be,
      gerund: (ing && !be) || this.#tokens[from]!.lower === 'being',
      infinitive,
      negated,
      modal,
      perfect: have,
      fatally: fatally || (this.#out.at(-1)?.type === 'adverb' && this.#tokens[from - 1]?.lower === 'fatally'),
    };
    this.#out.push(group);
    return group.lastToken;
  }

  /** "was coldly and openly shot": adverbs between the parts of a verb, by their ending. */
  #isManner(i: number): boolean {
    if (isManner(this.#tokens[i]!)) return true;
    return this.#tokens[i]!.lower === 'and' && i + 1 < this.#end && isManner(this.#tokens[i - 1]!) && isManner(this.#tokens[i + 1]!);
  }

  /** "was himself killed" */
  #isOneself(i: number): boolean {
    return (
      this.#marks.classes.reflexive.has(this.#tokens[i]!.lower) && i + 1 < this.#end && this.#wordAt(i + 1)?.value.verb?.participle === true
    );
  }

  #nounPhrase(from: number): number {
    const phrase = new PhraseBuilder();
    let i = from;
    while (i < this.#end) {
      const step = this.#nounPhraseStep(phrase, i, from);
      if (step === i) break;
      i = step;
    }
    if (i === from) i = from + 1;
    this.#out.push(phrase.build(this.#tokens, from, i, this.#marks.places));
    return i;
  }

  /** Takes one more token (or phrase) into the noun phrase, or returns i where the phrase ends. */
  #nounPhraseStep(phrase: PhraseBuilder, i: number, from: number): number {
    const token = this.#tokens[i]!;
    if (this.#marks.begins[i] !== 0) {
      const step = this.#markedStep(phrase, i, from, token);
      if (step !== null) return step;
    }
    if (token.shape === 'punctuation') return this.#pastInsertion(phrase, i, from) ?? this.#quotedName(phrase, i, from);
    const found = this.#wordAt(i);
    if (!found) return this.#takeUnknown(phrase, i, token);
    return this.#takeKnown(phrase, i, from, found.value, found.lastToken, token);
  }

  /** "five TTP/LEI militants", "two JMB [Jamaat] suspects": the persons stand behind what is inserted in their name. */
  #pastInsertion(phrase: PhraseBuilder, i: number, from: number): number | null {
    if (i === from || phrase.person || !(phrase.hasHead() || phrase.hasName())) return null;
    const { lower } = this.#tokens[i]!;
    if (lower === '/') return i + 1 < this.#end && this.#tokens[i + 1]!.shape === 'word' ? i + 1 : null;
    if (PUNCTUATION[lower] !== 'open') return null;
    // members of Jaish-e-Haq (JeH) outfit
    if (phrase.hasName() && PUNCTUATION[this.#tokens[i + 2]?.lower ?? ''] === 'close' && this.#isAcronym(i + 1) && this.#isNoun(i + 3))
      return i + 3;
    if (!phrase.quantity && !phrase.determiner) return null;
    for (let k = i + 1; k < Math.min(this.#end - 1, i + LONGEST_INSERTION); k++)
      if (PUNCTUATION[this.#tokens[k]!.lower] === 'close') return this.#personAt(k + 1) ? k + 1 : null;
    return null;
  }

  #isAcronym(i: number): boolean {
    const { start, end } = this.#tokens[i]!;
    return /^[A-Z][A-Za-z]*[A-Z]$/.test(this.#marks.layout.report.text.slice(start, end));
  }

  #isNoun(i: number): boolean {
    if (i >= this.#end || this.#tokens[i]!.shape !== 'word') return false;
    const word = this.#wordAt(i)?.value;
    return word === undefined || (word.grammar === undefined && (word.verb === undefined || word.person !== undefined));
  }

  /** The same for a token at which a number, a time or a place begins; null where none of them ends or fills the phrase. */
  #markedStep(phrase: PhraseBuilder, i: number, from: number, token: Token): number | null {
    const quantity = this.#marks.quantityAt.get(i);
    // the store's two guards
    if (quantity && phrase.possessiveEnd && !phrase.quantity) phrase.resetHead();
    if (quantity) return phrase.hasHead() || phrase.quantity ? i : phrase.takeQuantity(quantity);
    const measure = this.#marks.measureAt.get(i);
    if (measure?.kind === 'ordinal') return phrase.hasHead() ? i : this.#takeOrdinal(phrase, i, measure.lastToken);
    if (measure?.kind === 'age') return phrase.takeAge(this.#tokens, i, measure.lastToken);
    // a 10-year veteran
    if (measure?.kind === 'duration' && phrase.determiner && !phrase.hasHead() && token.lower.includes('-')) return measure.lastToken;
    if (measure) return measure.kind === 'calibre' || measure.kind === 'name' ? Math.max(measure.lastToken, i + 1) : i;
    if (i > from && this.#marks.timeAt.has(i)) return i;
    const place = this.#marks.placeAt.get(i);
    if (place !== undefined && this.#marks.places[place]!.kind !== 'site') return this.#takePlace(phrase, place, i);
    return null;
  }

  /** "a second man" is another one; "the second man" was told of. */
  #takeOrdinal(phrase: PhraseBuilder, i: number, last: number): number {
    return this.#wordAt(i)?.value.grammar === 'determiner-other' ? phrase.takeOther(last) : last;
  }

  #takePlace(phrase: PhraseBuilder, place: number, i: number): number {
    const mention = this.#marks.places[place]!;
    if (mention.lastToken > this.#end) return i;
    if (phrase.person && mention.kind === 'toponym') return i;
    phrase.takePlace(place, i, mention.lastToken, mention.kind === 'toponym');
    if (this.#tokens[mention.lastToken - 1]!.possessive) phrase.resetHead();
    return Math.max(mention.lastToken, i + 1);
  }

  #quotedName(phrase: PhraseBuilder, i: number, from: number): number {
    if (i === from || !phrase.hasHead() || !/["'“”‘’«»]/.test(this.#tokens[i]!.lower)) return i;
    for (let k = i + 1; k < Math.min(i + 6, this.#end); k++) {
      if (/["'“”‘’«»]/.test(this.#tokens[k]!.lower)) return k > i + 1 && this.#tokens[i + 1]!.capital ? k + 1 : i;
      if (this.#tokens[k]!.shape === 'punctuation') return i;
    }
    return i;
  }

  #takeUnknown(phrase: PhraseBuilder, i: number, token: Token): number {
    if (phrase.possessiveEnd) phrase.resetHead();
    if (phrase.hasHead() && this.#isMannerOfVerb(i)) return i;
    // an unidentified armed group
    if (!phrase.hasHead() && this.#marks.classes['before-noun'].has(token.lower) && this.#isWord(i + 1)) return i + 1;
    // heavily armed men
    if (isManner(token) && !phrase.hasHead() && (this.#isParticiple(i + 1) || (i + 1 < this.#end && this.#isDescribed(i + 1))))
      return i + 1;
    if (RIDING.test(token.lower) && !phrase.hasHead() && this.#isPluralAt(i + 1)) return i + 1;
    const caseless = this.#marks.layout.caseless;
    if (phrase.person && (token.capital || caseless) && !(caseless && this.#marks.classes.attributive.has(phrase.personText))) {
      if (caseless && looksLikeVerb(token.lower)) return i;
      return phrase.takeName(i, token);
    }
    if (phrase.hasHead() && (!token.capital || caseless) && looksLikeVerb(token.lower)) return i;
    if (phrase.person && !token.capital && !this.#marks.classes.attributive.has(phrase.personText) && phrase.person.plural) return i;
    return (token.capital && !caseless) || phrase.hasName() ? phrase.takeName(i, token) : phrase.takeHead(i, i + 1, token.possessive);
  }

  #isWord = (i: number): boolean => i < this.#end && this.#tokens[i]!.shape === 'word';

  #isParticiple(i: number): boolean {
    const word = i < this.#end ? this.#wordAt(i)?.value : undefined;
    return word?.verb?.participle === true && this.#personAt(i + 1);
  }

  #takeName(phrase: PhraseBuilder, i: number, token: Token): number {
    if (phrase.possessiveEnd) phrase.resetHead();
    if (token.capital) return phrase.takeName(i, token);
    return phrase.takeHead(i, i + 1, token.possessive);
  }

  #takeKnown(phrase: PhraseBuilder, i: number, from: number, word: Word, last: number, token: Token): number {
    const lastToken = this.#tokens[last - 1]!;
    switch (word.grammar) {
      case 'determiner-definite':
        return this.#takeDeterminer(phrase, 'definite', i, from, last);
      case 'determiner-possessive':
        return this.#takeDeterminer(phrase, 'possessive', i, from, last);
      case 'determiner-indefinite':
        return this.#takeDeterminer(phrase, 'indefinite', i, from, last);
      case 'determiner-other':
        return phrase.takeOther(last);
      case 'pronoun-singular':
        return i === from ? phrase.takePronoun('singular', i, last) : i;
      case 'pronoun-plural':
        return i === from ? phrase.takePronoun('plural', i, last) : i;
      case 'pronoun-other':
        return i === from ? phrase.takeHead(i, last, false) : i;
      case undefined:
        break;
      default:
        return i;
    }
    if (phrase.pronoun) return i;
    if (isOnlyName(word)) return this.#takeName(phrase, i, token);
    if (phrase.possessiveEnd) phrase.resetHead();
    if (word.person) {
      if (phrase.hasName() && token.capital && !this.#marks.layout.caseless && !this.#headline && !phrase.person)
        return phrase.takeName(i, token);
      if (phrase.person && !this.#canCompound(phrase)) return i;
      if (word.verb && phrase.person) return i;
      return phrase.takePerson(word.person, word.text, i, last, lastToken.possessive);
    }
    // an ambush in Lugo killing three guards
    if (word.happeningNoun && word.verb?.ing && (phrase.hasHead() || phrase.hasName()) && this.#objectAt(last)) return i;
    if (word.state?.use === 'after-be' && phrase.hasHead()) return i;
    if (word.state && word.state.use !== 'after-be') {
      if (word.state.use === 'adjective' || word.state.use === 'participle') return this.#takeState(phrase, word, i, from, last);
      if (word.state.use === 'bare-number') return i;
      if (word.state.use === 'injury-noun') return phrase.takeHead(i, last, token.possessive);
      if (!word.verb || !phrase.person) return phrase.takeStateNoun(word.state, word.happeningNoun ?? null, i, last);
    }
    if (word.happeningNoun && !(word.verb && phrase.person && !phrase.possessiveEnd))
      return phrase.takeHappening(word.happeningNoun, i, last, lastToken.possessive);
    if (
      word.verb &&
      !word.verb.past &&
      !phrase.hasHead() &&
      (phrase.determiner ? word.verb.base || word.verb.s : phrase.quantity && word.verb.s && !word.verb.base)
    )
      return phrase.takeHead(i, last, token.possessive);
    // a building, the council building
    if (
      word.verb?.ing &&
      this.#marks.classes['noun-in-ing'].has(token.lower) &&
      !phrase.person &&
      (phrase.determiner || phrase.hasHead() || phrase.hasName()) &&
      !this.#objectAt(last)
    )
      return phrase.takeHead(i, last, token.possessive);
    // Border Security Force, Save the Children
    if (word.verb && ((phrase.hasName() && this.#isInName(i)) || (word.verb.base && this.#isCapitalInside(i))))
      return phrase.takeName(i, token);
    if (word.verb?.base && !word.verb.past && phrase.hasHead() && !phrase.person && this.#isAuxiliary(last))
      return phrase.takeHead(i, last, token.possessive);
    // an anti-narcotics task force: of one thing the verb would be "forces"
    const { verb } = word;
    if (
      verb?.base &&
      !verb.past &&
      !verb.s &&
      phrase.determiner === 'indefinite' &&
      phrase.hasHead() &&
      !phrase.person &&
      !phrase.hasName()
    )
      return phrase.takeHead(i, last, token.possessive);
    if (word.verb) return this.#prenominal(phrase, word, last, from, i) ? last : i;
    return phrase.takeHead(i, last, token.possessive);
  }

  /** "army officers", "family members", "police commander Ortiz": the later word is the head. "soldiers civilians": a new phrase. */
  #canCompound(phrase: PhraseBuilder): boolean {
    return this.#marks.classes.attributive.has(phrase.personText) || !phrase.person!.plural;
  }

  #takeDeterminer(
    phrase: PhraseBuilder,
    determiner: 'definite' | 'possessive' | 'indefinite',
    i: number,
    from: number,
    last: number,
  ): number {
    return i === from || (phrase.quantity && !phrase.hasHead() && determiner !== 'indefinite')
      ? phrase.takeDeterminer(determiner, last)
      : i;
  }

  #takeState(phrase: PhraseBuilder, word: Word, i: number, from: number, last: number): number {
    if (phrase.hasHead()) return i;
    const before = this.#wordAt(last);
    if (last < this.#end && before?.value.person) return phrase.takeStateBefore(word.state!, last);
    if (phrase.determiner === 'definite' && i > from) return phrase.takeStateHead(word.state!, i, last);
    return i;
  }

  /** "masked men", "stolen car", "burning bus": a participle before the noun it belongs to. */
  #prenominal(phrase: PhraseBuilder, word: Word, last: number, from: number, i: number): boolean {
    if (phrase.hasHead() || last >= this.#end) return false;
    // twenty others suffered gunshot wounds
    if (phrase.quantity && (this.#tokens[i - 1]!.lower === 'others' || this.#marks.classes.suffering.has(word.verb!.lemma))) return false;
    if (i === from && !phrase.quantity && !phrase.determiner && !this.#personAt(last)) return false;
    const next = this.#tokens[last]!;
    if (next.shape !== 'word') return false;
    const grammar = this.#wordAt(last)?.value.grammar;
    return (
      grammar === undefined && Boolean(word.verb!.participle || word.verb!.ing || word.verb!.base) && !this.#marks.quantityAt.has(last)
    );
  }
}

/** Tokens in brackets within a name. */
const LONGEST_INSERTION = 8;
/** Chunks between "to kill" and "and wound": "two clerks, a guard and a customer at the counter". */
const INFINITIVE_REACH = 10;
const DEFENDERS: ReadonlySet<string> = new Set(['police', 'military', 'security-forces']);
const IN_CONDITION: StateWord = { effect: 'injured', use: 'after-be' };
/** Tokens between "in" and "condition". */
const LONGEST_CONDITION = 7;

/** "34", "4-year-old"; months and words are left unsaid. */
function yearsOf(tokens: readonly Token[], from: number, to: number): number | null {
  for (let i = from; i < to; i++) if (tokens[i]!.lower.includes('month') || tokens[i]!.lower.includes('week')) return null;
  const age = Number.parseInt(tokens[from]!.lower, 10);
  return Number.isNaN(age) ? null : age;
}

const looksLikeParticiple = (lower: string): boolean => lower.length > 4 && (lower.endsWith('ed') || lower.endsWith('ing'));
/** "motorcycle-riding", "rifle-toting" */
const RIDING = /.-(?:riding|toting|wielding|carrying|bearing)$/;
const looksLikeVerb = looksLikeParticiple;
const isManner = ({ lower, shape }: Token): boolean => shape === 'word' && lower.length > 4 && lower.endsWith('ly');

const isOnlyName = (word: Word): boolean => word.isPersonalName && !word.person && !word.verb && !word.state && !word.happeningNoun;

/** "A 17-year-old was hurt" */
const AGED_PERSON: PersonWord = {
  group: 'unspecified',
  concept: 'person',
  finer: false,
  plural: false,
  singular: null,
  gender: null,
  child: false,
  collective: null,
};
const AGED_PERSONS: PersonWord = { ...AGED_PERSON, plural: true };

/** Collects the parts of one noun phrase. */
class PhraseBuilder {
  determiner: NounPhrase['determiner'] = null;
  quantity: Quantity | null = null;
  person: PersonWord | null = null;
  personText = '';
  pronoun: NounPhrase['pronoun'] = null;
  possessiveEnd = false;
  #other = false;
  #state: StateWord | null = null;
  #stateIsHead = false;
  #happening: NounPhrase['happening'] = null;
  #place: number | null = null;
  #headFirst = -1;
  #headLast = -1;
  #nameFirst = -1;
  #nameLast = -1;
  #age: number | null = null;
  #aged: 'singular' | 'plural' | null = null;

  hasName(): boolean {
    return this.#nameFirst >= 0;
  }
  hasHead(): boolean {
    return this.#headFirst >= 0;
  }
  /** "a 17-year-old", "the 17-year-old's mother": the age alone stands for the person. */
  takeAge(tokens: readonly Token[], i: number, last: number): number {
    const end = Math.max(last, i + 1);
    this.#age = yearsOf(tokens, i, end);
    const written = tokens[end - 1]!.lower;
    this.#aged = /olds?(?:['’]s)?$/.test(written) ? (written.endsWith('s') && !tokens[end - 1]!.possessive ? 'plural' : 'singular') : null;
    this.possessiveEnd ||= !this.hasHead() && this.#aged !== null && tokens[end - 1]!.possessive;
    return end;
  }

  resetHead(): void {
    this.possessiveEnd = false;
    this.person = null;
    this.#headFirst = -1;
    this.#nameFirst = -1;
    this.#place = null;
    this.#happening = null;
    this.#age = null;
    this.#aged = null;
    this.determiner ??= 'definite';
  }

  takeQuantity(quantity: Quantity): number {
    this.quantity = quantity;
    return quantity.lastToken;
  }

  takeDeterminer(determiner: 'definite' | 'possessive' | 'indefinite', last: number): number {
    this.determiner ??= determiner;
    return last;
  }

  takeOther(last: number): number {
    this.#other = true;
    this.determiner = this.determiner === 'definite' ? 'definite' : 'other';
    return last;
  }

  takePronoun(pronoun: 'singular' | 'plural', i: number, last: number): number {
    this.pronoun = pronoun;
    return this.#head(i, last, false);
  }

  takePerson(person: PersonWord, text: string, i: number, last: number, possessive: boolean): number {
    this.person = person;
    this.personText = text;
    // shooting victims, a murder suspect
    if (this.#stateIsHead) this.#state = null;
    this.#stateIsHead = false;
    this.#nameFirst = -1;
    this.#happening = null;
    return this.#head(i, last, possessive);
  }

  takeName(i: number, token: Token): number {
    if (this.#nameFirst < 0) this.#nameFirst = i;
    this.#nameLast = i + 1;
    if (this.person) {
      this.possessiveEnd = token.possessive;
      return i + 1;
    }
    return this.#head(i, i + 1, token.possessive);
  }

  takePlace(place: number, i: number, last: number, isHead: boolean): void {
    if (!isHead) return;
    this.#place = place;
    this.#head(i, last, false);
  }

  takeHead(i: number, last: number, possessive: boolean): number {
    this.person = null;
    this.#happening = null;
    this.#state = null;
    this.#stateIsHead = false;
    return this.#head(i, last, possessive);
  }

  takeHappening(happening: NonNullable<NounPhrase['happening']>, i: number, last: number, possessive: boolean): number {
    this.person = null;
    this.#nameFirst = -1;
    this.#happening = happening;
    return this.#head(i, last, possessive);
  }

  takeStateBefore(state: StateWord, last: number): number {
    this.#state = state;
    return last;
  }

  takeStateHead(state: StateWord, i: number, last: number): number {
    this.#state = state;
    this.#stateIsHead = true;
    return this.#head(i, last, false);
  }

  takeStateNoun(state: StateWord, happening: NounPhrase['happening'], i: number, last: number): number {
    this.person = null;
    this.#happening = happening;
    return this.takeStateHead(state, i, last);
  }

  #head(i: number, last: number, possessive: boolean): number {
    this.#headFirst = i;
    this.#headLast = last;
    this.possessiveEnd = possessive;
    return last;
  }

  build(tokens: readonly Token[], firstToken: number, lastToken: number, places: readonly PlaceMention[]): NounPhrase {
    if (this.determiner === 'possessive' && !this.hasHead() && lastToken === firstToken + 1 && tokens[firstToken]!.lower === 'her')
      this.pronoun = 'singular';
    // Lugo mayor Ana Ruiz, four Lugo residents: persons, not the place; "a Lugo man" may be one told of before
    // a Lugo policeman: one of a post, too
    const isOfPost = this.person !== null && this.determiner === 'indefinite' && DEFENDERS.has(this.person.group);
    if (this.person && (this.#nameFirst >= 0 || this.person.plural || isOfPost)) this.#place = null;
    const name = this.#nameFirst >= 0 && this.#place === null ? { firstToken: this.#nameFirst, lastToken: this.#nameLast } : null;
    const site = this.#place !== null ? places[this.#place] : undefined;
    if (this.#aged && !this.hasHead() && !this.possessiveEnd) this.person = this.#aged === 'plural' ? AGED_PERSONS : AGED_PERSON;
    return {
      type: 'noun-phrase',
      firstToken,
      lastToken,
      // Two guards were killed and the third was injured
      determiner: this.#other && !this.hasHead() && !this.quantity ? 'other' : this.determiner,
      quantity: this.quantity,
      person: this.person,
      headFirst: this.#headFirst >= 0 ? this.#headFirst : firstToken,
      headLast: this.#headFirst >= 0 ? this.#headLast : lastToken,
      name,
      pronoun: this.pronoun,
      state: this.#state,
      stateIsHead: this.#stateIsHead,
      happening: this.#happening,
      place: site ? this.#place : null,
      possessive: this.possessiveEnd && tokens[lastToken - 1]!.possessive,
      age: this.#age,
      count: this.#count(name !== null),
      wholeLast: null,
      ownerNames: null,
    };
  }

  /** What the phrase says by its number, article or form: "a man" 1, "the couple" 2, "gunmen" two or more. */
  #count(named: boolean): Count | null {
    if (this.quantity) {
      const each = this.person?.collective;
      return each && each > 1 && this.quantity.count.low === 1 ? exactly(each) : this.quantity.count;
    }
    if (this.person?.collective) return exactly(this.person.collective);
    if (this.person) return this.person.plural ? { low: 2, high: null, modifier: 'vague' } : exactly(1);
    if (this.pronoun === 'singular' || named) return exactly(1);
    return null;
  }
}

/** "attack", "guard", "wound", and what things are called: "bombs", "shells". */
const isNounToo = ({ happeningNoun, person, state, thing, verb }: Word): boolean =>
  Boolean(happeningNoun || person || (thing && !verb!.past && !verb!.ing)) || state?.use === 'noun-of' || state?.use === 'noun-singular';
