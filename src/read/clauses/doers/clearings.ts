/** What says that somebody is no longer held for a deed: "was acquitted", "dropped the charges against him", "freed two suspects for lack of evidence". */
import { itemAt } from '../../text/item-at.js';
import type { Token } from '../../text/layout.js';
import type { Chunk, NounPhrase, VerbGroup } from '../chunk.js';
import { isOf, isPreposition } from '../chunks/says.js';
import type { CutSentence } from '../clause.js';
import type { ClauseClasses } from '../clause-classes.js';
import { isNot } from '../clearing.js';
import { isUntold } from '../modality.js';
import { isSomebody } from '../somebody.js';

export interface Clearing {
  /** Who is cleared; empty where the charges are told of alone. */
  readonly whom: readonly NounPhrase[];
  /** Let go, and not said to be innocent: whoever was sentenced may have served it. */
  readonly isLetGo: boolean;
  /** The verb that says so. */
  readonly verb: VerbGroup;
}

/** Chunks between a verb and the charges; between it and the terms of a release, or what it depends on; and chunks behind the charges. */
const REACH = 12;
const TERMS_WITHIN = 6;
const AGAINST_WITHIN = 3;

export class ClearingReader {
  readonly #tokens: readonly Token[];
  readonly #classes: ClauseClasses;

  constructor(tokens: readonly Token[], classes: ClauseClasses) {
    this.#tokens = tokens;
    this.#classes = classes;
  }

  /** @returns those of a sentence, in text order */
  of(cut: CutSentence): readonly Clearing[] {
    return cut.verbs.flatMap((verb) => this.#at(cut, verb) ?? []);
  }

  #at(cut: CutSentence, k: number): Clearing | null {
    const group = cut.chunks[k] as VerbGroup;
    if (!this.#mayClear(group)) return null;
    const said = (whom: readonly NounPhrase[], isLetGo: boolean): Clearing | null => {
      const those = whom.filter((phrase) => isSomebody(phrase) || this.#areAll(phrase));
      return those.length > 0 ? { whom: those, isLetGo, verb: group } : null;
    };
    if (group.copula) return this.#isNoSuspect(cut, k) ? said(cut.clause.subjects(k), false) : null;
    if (isUntold(cut.chunks, k) || this.#isOnlyThoughtOf(cut, k) || this.#isConvictedToo(cut, k)) return null;
    if (this.#classes.clearing.has(group.lower)) return this.#isOfOther(cut, k) ? null : said(this.#whom(cut, k), false);
    if (this.#classes.dropping.has(group.lower)) return this.#ofCharges(cut, k);
    if (this.#isInnocenceOfOneBefore(cut, k)) return { whom: [], isLetGo: false, verb: group };
    if (this.#classes.ruling.has(group.lower)) return this.#isRuledOut(cut, k) ? said(this.#whom(cut, k), false) : null;
    if (this.#isOnTerms(cut, k)) return null;
    return said(this.#isGoingFree(group) ? cut.clause.subjects(k) : this.#whom(cut, k), true);
  }

  #mayClear(group: VerbGroup): boolean {
    const { clearing, dropping, ruling, freeing } = this.#classes;
    const { lower } = group;
    return (
      clearing.has(lower) || dropping.has(lower) || ruling.has(lower) || freeing.has(lower) || group.copula || this.#isGoingFree(group)
    );
  }

  #whom({ clause }: CutSentence, k: number): readonly NounPhrase[] {
    return clause.isPassive(k) ? clause.subjects(k) : clause.objects(k);
  }

  /** "walked free", "were let go" */
  #isGoingFree({ lower, lastToken }: VerbGroup): boolean {
    return this.#classes['going-free'].has(lower) && this.#classes.free.at(this.#tokens[lastToken]!);
  }

  /** "acquitted of rape", where the deed is another. */
  #isOfOther({ chunks }: CutSentence, k: number): boolean {
    const at = chunks[k + 1]?.type === 'noun-phrase' ? k + 2 : k + 1;
    const what = chunks[at + 1];
    if (!isOf(chunks[at]) || !what) return false;
    if (what.type === 'verb-group') return what.word?.happening?.role !== 'violence';
    return what.type === 'noun-phrase' && what.happening?.role !== 'violence' && !this.#classes['all-charges'].at(this.#last(what));
  }

  /** "was acquitted of murder, but convicted of manslaughter" */
  #isConvictedToo({ chunks, verbs, clause }: CutSentence, k: number): boolean {
    const those = clause.subjects(k);
    return verbs.some((verb) => {
      const { lower, negated } = chunks[verb] as VerbGroup;
      if (verb <= k || negated || !this.#classes.convicting.has(lower)) return false;
      const others = clause.subjects(verb);
      return others.length === 0 || others.some((phrase) => phrase.pronoun !== null || those.includes(phrase));
    });
  }

  /** "The charges against two men were dropped", "quashed his conviction" */
  #ofCharges(cut: CutSentence, k: number): Clearing | null {
    const { chunks, clause } = cut;
    const step = clause.isPassive(k) ? -1 : 1;
    for (let at = k + step, steps = 0; steps < REACH; at += step, steps++) {
      const chunk = itemAt(chunks, at);
      if (!chunk || chunk.type === 'break' || (step > 0 && chunk.type === 'preposition')) return null;
      if (!this.#classes.accusation.at(this.#last(chunk)) || itemAt(chunks, at - 1)?.type === 'preposition') {
        if (chunk.type === 'verb-group') return null;
        continue;
      }
      return { whom: this.#against(cut, at), isLetGo: false, verb: chunks[k] as VerbGroup };
    }
    return null;
  }

  #against({ chunks, clause }: CutSentence, charges: number): readonly NounPhrase[] {
    for (let at = charges + 1; at <= charges + AGAINST_WITHIN; at++) {
      const whom = chunks[at + 1];
      if ((isPreposition(chunks[at], 'against') || isOf(chunks[at])) && whom?.type === 'noun-phrase' && isSomebody(whom))
        return clause.joinedRight(at + 1);
    }
    return [];
  }

  /** "found him not guilty", "was ruled out as a suspect", "was declared innocent" */
  #isRuledOut({ chunks, clause }: CutSentence, k: number): boolean {
    const from = clause.isPassive(k) ? k + 1 : k + 2;
    const [first, second] = chunks.slice(from, from + 2);
    if (!first) return false;
    if (this.#classes.innocent.at(this.#last(first))) return !isNot({ tokens: this.#tokens, classes: this.#classes }, first);
    if (this.#classes['ruled-out'].at(this.#last(first))) return true;
    return this.#classes.not.at(this.#last(first)) && second !== undefined && this.#classes.guilty.at(this.#last(second));
  }

  /** "proved his innocence" */
  #isInnocenceOfOneBefore({ chunks, clause }: CutSentence, k: number): boolean {
    if (!this.#classes.ruling.has((chunks[k] as VerbGroup).lower)) return false;
    return clause.objects(k).some((phrase) => phrase.determiner === 'possessive' && this.#classes.innocent.at(this.#last(phrase)));
  }

  /** "is no longer a suspect" */
  #isNoSuspect({ chunks }: CutSentence, k: number): boolean {
    const { lastToken } = chunks[k] as VerbGroup;
    const what = chunks[k + 1];
    const isNoLonger = this.#classes['no-longer'].at(this.#tokens[lastToken - 1]!);
    return isNoLonger && what?.type === 'noun-phrase' && this.#classes.suspected.at(this.#last(what));
  }

  /** "released on bail", "pending trial", "from prison after ten years" */
  #isOnTerms({ chunks }: CutSentence, k: number): boolean {
    const until = Math.min(chunks.length, k + TERMS_WITHIN);
    for (let at = k + 1; at < until && chunks[at]!.type !== 'but'; at++)
      if (this.#classes['release-terms'].at(this.#last(chunks[at]!))) return true;
    return false;
  }

  /** "until the students are released", "if acquitted" */
  #isOnlyThoughtOf({ chunks }: CutSentence, k: number): boolean {
    for (let at = k - 1; at >= Math.max(0, k - TERMS_WITHIN); at--) {
      const { type, lastToken } = chunks[at]!;
      if (type === 'break' || type === 'comma' || type === 'verb-group') return false;
      if (this.#classes['until-then'].at(this.#tokens[lastToken - 1]!)) return true;
    }
    return false;
  }

  /** "both", "all four" */
  #areAll({ firstToken }: NounPhrase): boolean {
    return this.#classes['all-of'].at(this.#tokens[firstToken]!);
  }

  #last(chunk: Chunk): Token {
    return this.#tokens[(chunk.type === 'noun-phrase' ? chunk.headLast : chunk.lastToken) - 1]!;
  }
}
