/** A sentence in which a deed may be told of, and what its chunks say: the deed, a verb of a frame, words that lead to the deed. */
import { itemAt } from '../../text/item-at.js';
import type { Token } from '../../text/layout.js';
import type { ClauseArguments } from '../arguments/arguments.js';
import { skipLeft } from '../arguments/chunk-steps.js';
import { type Chunk, isViolentVerb, type NounPhrase, type VerbGroup } from '../chunk.js';
import type { Doing } from '../clause.js';
import type { ClauseClasses } from '../clause-classes.js';
import type { DoerWords, Frame } from '../doer-words.js';
import { modalityOf } from '../modality.js';
import type { HappeningWord } from '../words.js';

/** Who is said to have done it, and how. */
export type Said = Pick<Doing, 'rule'> & { readonly phrases: readonly NounPhrase[] };

/** Chunks between "accused" and the preposition behind those accused, of which there may be a list; and between those held and "are". */
export const HELD_WITHIN = 16;
/** Chunks between a deed and the verb that lays it to somebody, and between that and the preposition. */
export const LAID_WITHIN = 7;

export class DeedSentence {
  /** The verb that was asked about last, for many rules ask of one after the other; its words as frames have them, null where none has. */
  #verb = -1;
  #main: string | null = null;
  #lastTwo: string | null = null;

  constructor(
    readonly tokens: readonly Token[],
    readonly classes: ClauseClasses,
    readonly words: DoerWords,
    readonly chunks: readonly Chunk[],
    readonly clause: ClauseArguments,
  ) {}

  /** "the murder", "the crime", "killing the judge" behind a preposition. */
  isDeed(chunk: Chunk): boolean {
    if (chunk.type === 'noun-phrase') return chunk.happening ? isViolence(chunk.happening) : this.#isCrime(chunk);
    return isViolentVerb(chunk) && chunk.ing && isViolence(chunk.word!.happening!);
  }

  /** "the crime", "his death", but not "organized crime" */
  #isCrime(phrase: NounPhrase): boolean {
    return !phrase.person && (phrase.determiner ?? phrase.quantity) !== null && this.words.crime.at(this.lastOf(phrase));
  }

  verbBefore(deed: number): number {
    const at = skipLeft(this.chunks, deed - 1, ['adverb', 'time']);
    return itemAt(this.chunks, at)?.type === 'verb-group' ? at : -1;
  }

  leads(k: number): boolean {
    const chunk = itemAt(this.chunks, k);
    return chunk?.type === 'preposition' && this.words.leads.has(chunk.says);
  }

  /** Neither said not to be so ("denied having ordered") nor only thought of. */
  isSaid(verb: number): boolean {
    const { certainty } = modalityOf(this.chunks, verb);
    const before = itemAt(this.chunks, verb - 1);
    if (before?.type === 'verb-group' && this.isOf(verb - 1, 'denied')) return false;
    return certainty === 'asserted' || certainty === 'hedged';
  }

  isOf(verb: number, frame: Frame): boolean {
    if (verb !== this.#verb) this.#spell(verb);
    if (this.#main === null && this.#lastTwo === null) return false;
    const words = this.words[frame];
    return (this.#main !== null && words.has(this.#main)) || (this.#lastTwo !== null && words.has(this.#lastTwo));
  }

  #spell(verb: number): void {
    const { lower, firstToken, lastToken } = this.chunks[verb] as VerbGroup;
    const { framed } = this.words;
    this.#verb = verb;
    this.#main = framed.has(lower) ? lower : null;
    this.#lastTwo = null;
    if (lastToken - firstToken < 2 || !this.words.lastOfTwo.at(this.tokens[lastToken - 1])) return;
    const lastTwo = `${this.tokens[lastToken - 2]!.lower} ${this.tokens[lastToken - 1]!.lower}`;
    if (framed.has(lastTwo)) this.#lastTwo = lastTwo;
  }

  lowerOf(k: number): string {
    const chunk = itemAt(this.chunks, k);
    if (!chunk) return '';
    return 'says' in chunk ? chunk.says : 'lower' in chunk ? chunk.lower : '';
  }

  lastOf({ headLast }: NounPhrase): Token {
    return this.tokens[headLast - 1]!;
  }
}

/** Nobody is held for the murder who was "arrested for protesting against the murder". */
const isViolence = ({ role, kind }: HappeningWord): boolean => role === 'violence' && kind !== 'protest';
