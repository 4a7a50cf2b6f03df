/** One sentence as its harms are read: its chunks, what the report told of before, and what the rules ask of both. */
import type { Effect } from '../../../model/vocabulary.js';
import type { WordClass } from '../../language/word-class.js';
import { inWords } from '../../text/in-words.js';
import { itemAt } from '../../text/item-at.js';
import type { Layout, Sentence, Token } from '../../text/layout.js';
import type { ClauseArguments } from '../arguments/arguments.js';
import { afterModifiers, isKindOfThem } from '../arguments/chunk-steps.js';
import type { Chunk, NounPhrase } from '../chunk.js';
import { lemmaOf } from '../chunk.js';
import type { ChunkName } from '../chunks/chunk-words.js';
import type { Marks } from '../chunks/marks.js';
import { isPreposition } from '../chunks/says.js';
import type { Harm, TokenSpan } from '../clause.js';
import type { ClauseClasses } from '../clause-classes.js';
import { isMany } from './persons.js';

/** Sentences back to the number whose persons are named. */
const NAMED_WITHIN = 4;

export class HarmSentence {
  readonly layout: Layout;
  readonly classes: ClauseClasses;
  /** Place in `told` of the first harm of this sentence. */
  readonly first: number;
  /** Phrases already counted under an effect, so that two rules never count one phrase twice; most sentences harm nobody. */
  #counted: Set<string> | null = null;
  /** Whom a pronoun may mean. */
  #meant: Map<NounPhrase, NounPhrase | null> | null = null;

  /**
   * @param before the chunks of the sentence read before it; none for the first of a report
   * @param told the harms of the report so far, in the order of their sentences
   */
  constructor(
    readonly marks: Marks,
    readonly sentence: Sentence,
    readonly chunks: readonly Chunk[],
    readonly clause: ClauseArguments,
    readonly before: readonly Chunk[],
    readonly told: Harm[],
    /** What belongs to the verbs of the sentence before; null for the first of a report. */
    readonly clauseBefore: ClauseArguments | null = null,
  ) {
    this.layout = marks.layout;
    this.classes = marks.classes;
    this.first = told.length;
  }

  /** The word a phrase is about. */
  head(phrase: NounPhrase): Token {
    return this.layout.tokens[phrase.headLast - 1]!;
  }

  says(chunk: TokenSpan, words: ReadonlySet<string>): boolean {
    for (let i = chunk.firstToken; i < chunk.lastToken; i++) if (words.has(this.layout.tokens[i]!.lower)) return true;
    return false;
  }

  isCounted(effect: Effect, phrase: NounPhrase): boolean {
    return this.#counted?.has(`${effect}${phrase.firstToken}`) ?? false;
  }

  noteCounted(effect: Effect, phrase: NounPhrase): void {
    this.#counted ??= new Set();
    this.#counted.add(`${effect}${phrase.firstToken}`);
  }

  meantBy(phrase: NounPhrase): NounPhrase | null {
    return this.#meant?.get(phrase) ?? null;
  }

  noteMeant(phrase: NounPhrase, meant: NounPhrase | null): void {
    this.#meant ??= new Map();
    this.#meant.set(phrase, meant);
  }

  /** The preposition at k where a phrase about one of these follows it, "in" of "in a local hospital"; null where none does. */
  prepositionTo(k: number, heads: WordClass): ChunkName | null {
    const preposition = this.chunks[k];
    const phrase = this.chunks[k + 1];
    if (preposition?.type !== 'preposition' || phrase?.type !== 'noun-phrase') return null;
    return heads.at(this.head(phrase)) ? (preposition.says as ChunkName) : null;
  }

  follows(k: number, preposition: ChunkName): boolean {
    return isPreposition(itemAt(this.chunks, k - 1), preposition);
  }

  isFatally(k: number): boolean {
    const chunk = this.chunks[k];
    return chunk?.type === 'adverb' && this.classes.fatally.has(inWords(this.layout.tokens, chunk));
  }

  /** "to death" at k. */
  isToDeath(k: number): boolean {
    return this.prepositionTo(k, this.classes.death) === 'to';
  }

  /** The first chunk behind the objects of a verb. */
  afterObjects(k: number, objects: readonly NounPhrase[]): number {
    const last = objects.at(-1);
    for (let i = k + 1; i < Math.min(this.chunks.length, k + 14); i++) if (this.chunks[i] === last) return this.#pastKinds(i + 1);
    return k + 2;
  }

  /** Past ", two of them children," and its last comma. */
  #pastKinds(at: number): number {
    if (this.chunks[at]?.type !== 'comma' || !isKindOfThem(this.chunks, at + 1)) return at;
    return this.chunks[at + 3]?.type === 'comma' ? at + 4 : at + 3;
  }

  /** "were" of "Among the dead were …", or -1. */
  copulaAfter(k: number): number {
    for (let i = k + 1; i < Math.min(this.chunks.length, k + 5); i++) {
      const chunk = this.chunks[i]!;
      if (chunk.type === 'verb-group') return chunk.copula || this.classes.including.has(lemmaOf(chunk)) ? i : -1;
      if (chunk.type !== 'adverb' && chunk.type !== 'comma') return -1;
    }
    return -1;
  }

  /** The same behind what says where, when and by whom: "among those wounded in the attack was". */
  copulaPast(k: number): number {
    return this.copulaAfter(afterModifiers(this.chunks, k + 1) - 1);
  }

  /** The harm of this sentence that this very phrase suffered, or -1. */
  harmOf(phrase: NounPhrase): number {
    for (let i = this.told.length - 1; i >= this.first; i--) if (this.told[i]!.patient === phrase) return i;
    return -1;
  }

  /** "was found dead with her husband, who shot himself" */
  tellByOwnHand(phrase: NounPhrase): void {
    const at = this.harmOf(phrase);
    if (at >= 0 && this.told[at]!.effect === 'killed' && this.told[at]!.rule !== 'active')
      this.told[at] = { ...this.told[at]!, rule: 'to-oneself' };
  }

  /** "a chess fan killed two clerks and himself": a person did the rest, too. */
  tellDoerIs(phrase: NounPhrase, person: NounPhrase): void {
    for (let i = this.first; i < this.told.length; i++)
      if (this.told[i]!.agent === phrase) this.told[i] = { ...this.told[i]!, agent: person };
  }

  /** "was shot and wounded", "was hit but survived": those of whom only a weak harm was told surely suffered no more than that. */
  strengthen(phrase: NounPhrase, effect: Effect): void {
    const at = this.harmOf(phrase);
    if (at >= 0 && this.told[at]!.effect === effect && this.told[at]!.weak) this.told[at] = { ...this.told[at]!, weak: false };
  }

  /** The last harm of many that this sentence told of before a token, or -1. */
  lastBefore(token: number): number {
    return this.lastSince(this.sentence.index, ({ patient, within }) => patient.firstToken < token && within === null && isMany(patient));
  }

  /** The last number, a few sentences back at most, that is large enough, or -1. */
  lastOfAtLeast(count: number, effect: Effect | null = null): number {
    return this.lastSince(
      this.sentence.index - NAMED_WITHIN,
      (harm) => harm.within === null && (harm.patient.count?.low ?? 0) >= count && (effect === null || harm.effect === effect),
    );
  }

  /** The last of many who suffered this, a few sentences back at most, or -1. */
  lastManyWith(effect: Effect, sentencesBack = NAMED_WITHIN): number {
    return this.lastSince(
      this.sentence.index - sentencesBack,
      (harm) => harm.effect === effect && harm.within === null && isMany(harm.patient),
    );
  }

  /** The last such harm that a sentence or one after it tells of, or -1. */
  lastSince(sentence: number, isSuch: (harm: Harm) => boolean): number {
    for (let i = this.told.length - 1; i >= 0 && this.told[i]!.sentence >= sentence; i--) if (isSuch(this.told[i]!)) return i;
    return -1;
  }
}
