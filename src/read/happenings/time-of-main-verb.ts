/**
 * "The trial of a man accused of killing three opened on Monday", "A vigil was held on Monday for a girl who was shot": of a deed told of below
 * another clause, the time beside that clause's verb is not the time.
 */

import type { Happening, TokenSpan } from '../clauses/clause.js';
import type { PlaceMention } from '../place/place-mention.js';
import { itemAt } from '../text/item-at.js';
import { countInFront } from '../text/sorted.js';
import type { TimeMention } from '../time/time-mention.js';
import type { Surroundings } from './surroundings.js';

/** Tokens from a verb to its time: "went on trial on Monday". */
const BEHIND_VERB = 3;
/** Tokens from "who" or "after" to the verb of its clause: "after three of their neighbours were". */
const CLAUSE_WITHIN = 10;

export class MainVerbs {
  readonly #around: Surroundings;
  #deeds: { readonly all: ReadonlySet<number>; readonly reduced: ReadonlySet<number> } | null = null;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  isOfAnother(time: TimeMention, happening: Happening): boolean {
    const verb = this.#verbBeside(time, happening);
    return verb !== null && !this.#tellsOfDeed(verb) && (this.#isBelow(happening) || this.#isInRelative(verb, happening));
  }

  /** "The massacre came at the end of a feast, which fell on Tuesday": of the feast. */
  #isInRelative({ firstToken }: TokenSpan, { nominal, phrase, trigger }: Happening): boolean {
    const { classes, layout } = this.#around;
    if (!nominal || phrase?.determiner !== 'definite' || firstToken <= trigger.lastToken) return false;
    return classes['opens-below'].at(layout.tokens[firstToken - 1]!);
  }

  /** "A man who shot a judge was jailed in Lugo": the place of the jailing, which is told of behind the deed. */
  isPlaceOfAnother({ firstToken, sentence }: PlaceMention, happening: Happening): boolean {
    const { trigger, nominal } = happening;
    if (nominal || firstToken < trigger.lastToken) return false;
    const verbs = this.#verbsOf(sentence);
    const last = itemAt(verbs, countInFront(verbs, (verb) => verb.lastToken <= firstToken) - 1);
    return last != null && last.firstToken >= trigger.lastToken && !this.#tellsOfDeed(last) && this.#isBelow(happening);
  }

  /** The verb in front of a time, or behind it where the deed is told of behind that verb: "A court on Monday heard how a man …". */
  #verbBeside({ firstToken, lastToken, sentence }: TimeMention, { trigger }: Happening): TokenSpan | null {
    const verbs = this.#verbsOf(sentence);
    // a feast that "fell on" Tuesday
    const next = countInFront(verbs, (verb) => verb.firstToken < firstToken);
    const [left, right] = [itemAt(verbs, next - 1), verbs[next]];
    if (right?.firstToken === lastToken && trigger.firstToken >= right.lastToken) return right;
    return left && !overlaps(left, trigger) && this.#isRightBehind(left.lastToken, firstToken) ? left : null;
  }

  /** "went on trial on Monday"; not "blamed rebels who last month". */
  #isRightBehind(from: number, time: number): boolean {
    if (time - from > BEHIND_VERB) return false;
    const { classes, layout } = this.#around;
    for (let at = from; at < time; at++) if (classes['opens-below'].at(layout.tokens[at]!)) return false;
    return true;
  }

  #verbsOf(sentence: number): readonly TokenSpan[] {
    const { sentences } = this.#around.clauses;
    const cut = sentences[countInFront(sentences, (one) => one.sentence < sentence)];
    return cut?.sentence === sentence ? cut.verbs.map((k) => cut.chunks[k]!) : [];
  }

  /** "died", "happened" */
  #tellsOfDeed({ firstToken, lastToken }: TokenSpan): boolean {
    const { classes, layout } = this.#around;
    const { all } = this.#deedTokens();
    for (let at = firstToken; at < lastToken; at++) if (all.has(at)) return true;
    return classes.comes.at(layout.tokens[lastToken - 1]!);
  }

  /** Tokens of the words for violence and harm; "reduced" those of "three people shot in a bar". */
  #deedTokens(): { readonly all: ReadonlySet<number>; readonly reduced: ReadonlySet<number> } {
    if (this.#deeds) return this.#deeds;
    const { happenings, harms } = this.#around.clauses;
    const all = new Set<number>();
    const reduced = new Set<number>();
    const add = ({ firstToken, lastToken }: TokenSpan, to: Set<number>): void => {
      for (let at = firstToken; at < lastToken; at++) to.add(at);
    };
    for (const { word, trigger } of happenings) if (word.role === 'violence') add(trigger, all);
    for (const { rule, trigger } of harms) {
      add(trigger, all);
      if (rule === 'reduced') add(trigger, reduced);
    }
    this.#deeds = { all, reduced };
    return this.#deeds;
  }

  /** "a rally for Ana Ruiz, who was shot dead": told of in a clause below another. */
  isToldBelow(happening: Happening): boolean {
    return !happening.nominal && this.#isBelow(happening);
  }

  /** "accused of killing", "into the murder", "people who were shot", "a year after they were shot", "three people shot in a bar" */
  #isBelow({ nominal, phrase, trigger, sentence }: Happening): boolean {
    const { classes, layout } = this.#around;
    const { tokens, sentences } = layout;
    const head = nominal ? (phrase?.firstToken ?? trigger.firstToken) : trigger.firstToken;
    const { firstToken } = sentences[sentence]!;
    if (head > firstToken && classes['leads-below'].at(tokens[head - 1]!)) return true;
    if (nominal) return false;
    if (this.#deedTokens().reduced.has(head)) return true;
    const verbs = this.#verbsOf(sentence);
    const before = itemAt(verbs, countInFront(verbs, (verb) => verb.lastToken <= head) - 1)?.lastToken ?? firstToken;
    for (let at = head - 1; at >= Math.max(before, head - CLAUSE_WITHIN) && tokens[at]!.lower !== ','; at--)
      if (classes['opens-below'].at(tokens[at]!)) return true;
    return false;
  }
}

const overlaps = (a: TokenSpan, b: TokenSpan): boolean => a.firstToken < b.lastToken && b.firstToken < a.lastToken;
