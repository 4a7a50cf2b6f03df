/** Where a report tells of an incident, and what each time of the report is the time of. */
import { itemAt } from '../text/item-at.js';
import type { Layout } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import { countInFront } from '../text/sorted.js';
import { isOfCharge } from './beside.js';
import { AFTER_DEED } from './days-after.js';
import type { Beside, Cue, TimeMention } from './time-mention.js';

/** UTF-16 offsets into the report's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** Tells of arrests or unrest, where something worse is told of: "the gunman was arrested on Monday". */
  readonly lesser?: 'arrest' | 'unrest' | null;
}

/** What a time is the time of, and how well the clause that says so tells of the incident (0 is best). */
export interface Standing {
  readonly of: 'incident' | 'saying' | 'aftermath' | 'trial' | 'death' | 'nothing';
  readonly rank: number;
  /** Sentences to the nearest clause that tells of the incident. */
  readonly away: number;
  /** The clause that says so tells of arrests or unrest, where something worse is told of. */
  readonly lesser: boolean;
}

/** The times of a report from which each incident's is chosen, gathered once for all of them. */
export interface ReportTimes {
  readonly layout: Layout;
  /** Whether a token is told of as background. */
  readonly isBackground: (token: number) => boolean;
  readonly all: readonly TimeMention[];
  /** Those that may be an incident's, in the order of the text. */
  readonly open: readonly TimeMention[];
  /** The first sentence of the story; -1 where there is none. */
  readonly lead: number;
  /** That sentence says who was killed or hurt in the incident. */
  readonly opensOnHarm?: boolean;
  /** All that is told of it is who was arrested or sentenced. */
  readonly isHeldOnly?: boolean;
  /** Whether what is told beside it is put in another place than the incident. */
  readonly isElsewhere?: (mention: TimeMention) => boolean;
}

/** A time that may be the incident's, with what it is the time of. */
export interface OpenTime {
  readonly mention: TimeMention;
  readonly standing: Standing;
  /** Its position among those near the clauses that tell of the incident; null for one farther off. */
  readonly near: number | null;
}

/** Beyond this many sentences from any clause that tells of the incident, a time is more often of something else. */
export const FARTHEST = 3;

interface Governed {
  readonly of: Standing['of'];
  readonly rank: number | null;
}

const OF_OTHER: Governed = { of: 'saying', rank: null };

/** A time within so many tokens of the beginning of its clause opens it, and goes with what follows. */
const CLAUSE_OPENS = 2;
/** Tokens from a word of a court's doing to its day: "was sentenced to life in prison on Sunday". */
const OF_TRIAL = 7;
/** Tokens from "before" to what it was before: "before the unarmed man was shot". */
const SOON = 6;
/** "the August 14 fatal shooting": a day so close before the word for the happening is its day. */
const ATTRIBUTIVE = 2;

/** The words of a clause that tell of the incident: first and last token. */
interface Trigger {
  readonly token: number;
  readonly last: number;
  readonly rank: number;
}

/** Where the report tells of the incident. */
export class Telling {
  readonly #layout: Layout;
  /** First token of each telling clause's trigger, in text order, with its rank. */
  readonly #triggers: readonly Trigger[];
  readonly #sentences: readonly number[];
  readonly #rankOf = new Map<number, number>();
  readonly #spans: readonly Span[];
  /** The first sentence of the story, which stands for the telling where no clause was found to tell. */
  readonly #lead: number;

  constructor({ layout, lead }: ReportTimes, spans: readonly Span[]) {
    this.#layout = layout;
    this.#spans = spans;
    this.#lead = Math.max(0, lead);
    this.#triggers = spans
      .map((span, rank) => triggerOf(layout, span, rank))
      .sort((a, b) => a.token - b.token || a.rank - b.rank)
      .filter(({ token }, at, all) => at === 0 || all[at - 1]!.token !== token);
    const sentences = new Set<number>();
    for (const { token, rank } of this.#triggers) {
      const sentence = sentenceOf(layout, token);
      sentences.add(sentence);
      this.#rankOf.set(sentence, Math.min(rank, this.#rankOf.get(sentence) ?? rank));
    }
    this.#sentences = [...sentences].sort((a, b) => a - b);
  }

  standing(mention: TimeMention): Standing {
    const nearest = this.#nearestSentence(mention.sentence) ?? this.#lead;
    const away = Math.abs(nearest - mention.sentence);
    // Similar arrests were reported on May 1, in a sentence that does not tell of the incident
    const governed = away > 0 && mention.beside?.other ? OF_OTHER : this.#governor(mention);
    const lesser = governed.rank !== null && (this.#spans[governed.rank]?.lesser ?? null) !== null;
    return { of: governed.of, rank: governed.rank ?? this.#rankOf.get(nearest) ?? 0, away, lesser };
  }

  /**
   * A time goes with the word before it; where it opens its clause, as after "that" or "when", with the word after it ("On Sunday,
   * gunmen shot").
   */
  #governor(mention: TimeMention): Governed {
    const { firstToken: from, lastToken: until } = this.#layout.sentences[mention.sentence]!;
    if (mention.rule !== AFTER_DEED && headsSentence(mention, this.#layout)) return { of: 'incident', rank: 0 };
    const left = this.#triggerBefore(mention.firstToken, from),
      right = this.#triggerAfter(mention.lastToken, until);
    const cues = mention.beside;
    const barrier = cues?.barrier ?? -1;
    const cueLeft = cues?.left ?? null,
      cueRight = cues?.right ?? null;
    // charged Tuesday with stabbing a man
    if (right && isOfCharge(mention, right.token)) return { of: meantBy((cueLeft ?? cueRight)!), rank: null };
    // Two days after a guard was shot, a bomb killed nine on Sunday
    if (
      mention.outcome === 'told-last' &&
      left &&
      !(cueLeft && cueLeft.token > left.token) &&
      !this.#isComma(left.last, mention.firstToken)
    )
      return { of: 'incident', rank: left.rank };
    // resigned on Sunday, three days after | died on Sunday, three days after, but "beaten on Sunday, a day after the vote, and shot"
    const deed = mention.outcome === 'told-first' ? right && this.#isInAside(mention, right) && right : left;
    if (mention.outcome && deed) return { of: isOwn(left, right, mention) ? 'aftermath' : 'saying', rank: null };
    // a guard, who had moved house on May 3, was shot
    if (cues?.closes && Math.max(left?.token ?? -1, cueLeft?.token ?? -1) <= barrier) return { of: 'saying', rank: null };
    // on May 3, ten days before he was shot
    if (mention.ahead && !(left && left.token > barrier) && right && cues && right.token - cues.next <= SOON && cues.next <= right.token)
      return { of: 'saying', rank: null };
    // three days after he was shot, but not "the attack came on Sunday, three days after the fort was built"
    if (mention.rule === AFTER_DEED)
      return right && !(cueRight && cueRight.token < right.token) && !this.#isComma(mention.lastToken, right.token)
        ? { of: 'incident', rank: right.rank }
        : { of: 'nothing', rank: null };
    // the August 14 shooting | Tuesday's attack
    if (
      right &&
      right.token - mention.lastToken <= ATTRIBUTIVE &&
      !this.#comma(mention.lastToken) &&
      !isOfSaying(this.#layout, cues, mention, right.token)
    )
      return { of: 'incident', rank: right.rank };
    // sentenced for the May 23 shooting, where the word tells of nothing by itself
    if (cues?.ofDeed) return { of: 'incident', rank: null };
    // the May 23 report
    if (cueRight?.hold === 'near' || cueRight?.hold === 'named') return { of: meantBy(cueRight), rank: null };
    // a court on Saturday sentenced two men
    if (!left && !cueLeft && cueRight?.use === 'aftermath' && cueRight.token === mention.lastToken)
      return { of: meantBy(cueRight), rank: null };
    const opens = mention.firstToken - Math.max(barrier + 1, from) <= CLAUSE_OPENS;
    const nearLeft = Math.max(left?.last ?? -1, left && cues && isWhere(cues, left.last) ? -1 : (cueLeft?.token ?? -1));
    const toLeft = (): Governed | null =>
      nearLeft < 0
        ? null
        : left?.last === nearLeft && !cueLeft && this.#isOfWhom(left, cues, mention)
          ? { of: 'nothing', rank: null }
          : left?.last === nearLeft && cueLeft?.hold !== 'beside' && !isStateOf(left, cueLeft)
            ? { of: 'incident', rank: left.rank }
            : { of: cueLeft!.hold === 'after' ? 'death' : this.#meantFarBy(cueLeft!, mention, barrier), rank: null };
    const toRight = (): Governed | null =>
      right && isOfOtherClause(mention, right.token)
        ? null
        : right && (!cueRight || right.token <= cueRight.token)
          ? { of: 'incident', rank: right.rank }
          : cueRight && opens
            ? { of: cueRight.use === 'saying' ? 'nothing' : meantBy(cueRight), rank: null }
            : null;
    const order = nearLeft > barrier || !opens ? [toLeft, toRight] : [toRight, toLeft];
    return order[0]!() ?? order[1]!() ?? { of: 'nothing', rank: null };
  }

  /** The mentions near enough to the telling to be of the incident, at a cost that does not grow with the others. */
  around(mentions: readonly TimeMention[]): readonly TimeMention[] {
    const near: TimeMention[] = [];
    let next = 0;
    for (const sentence of this.#sentences.length > 0 ? this.#sentences : [this.#lead]) {
      next = Math.max(
        next,
        countInFront(mentions, (mention) => mention.sentence < sentence - FARTHEST),
      );
      while (next < mentions.length && mentions[next]!.sentence <= sentence + FARTHEST) near.push(mentions[next++]!);
    }
    return near;
  }

  // pleaded guilty on Sunday, but not "pleaded guilty to having a gun in the May 3 dispute"
  #meantFarBy(cue: Cue, { firstToken }: TimeMention, barrier: number): Standing['of'] {
    const of = meantBy(cue, barrier);
    return of === 'trial' && firstToken - cue.token > OF_TRIAL ? 'aftermath' : of;
  }

  // fired at mourners after the burial of a girl who died the day before
  #isOfWhom(left: Trigger, cues: Beside | undefined, { firstToken }: TimeMention): boolean {
    return cues !== undefined && cues.barrier > left.last && cues.barrier < firstToken && isSmallWord(this.#layout, cues.barrier, 'who');
  }

  #comma(token: number): boolean {
    return this.#layout.tokens[token]?.lower === ',';
  }

  /** A comma parts two tokens of a sentence. */
  #isComma(from: number, until: number): boolean {
    for (let at = from; at < until; at++) if (this.#comma(at)) return true;
    return false;
  }

  /** Nothing but the comma right behind a time parts it from what happened so long before. */
  #isInAside({ lastToken }: TimeMention, { token }: Trigger): boolean {
    return !this.#isComma(this.#comma(lastToken) ? lastToken + 1 : lastToken, token);
  }

  #triggerBefore(token: number, from: number): Trigger | null {
    const at = this.#position(token) - 1;
    const trigger = itemAt(this.#triggers, at);
    return trigger && trigger.token >= from ? trigger : null;
  }

  #triggerAfter(token: number, until: number): Trigger | null {
    const trigger = this.#triggers[this.#position(token)];
    return trigger && trigger.token < until ? trigger : null;
  }

  /** Position of the first trigger at or after a token. */
  #position(token: number): number {
    return countInFront(this.#triggers, (trigger) => trigger.token < token);
  }

  #nearestSentence(sentence: number): number | null {
    const at = countInFront(this.#sentences, (one) => one < sentence);
    const after = this.#sentences[at],
      before = itemAt(this.#sentences, at - 1);
    if (after === undefined) return before ?? null;
    return before === undefined || after - sentence <= sentence - before ? after : before;
  }
}

/**
 * "was in critical condition on Sunday", "was pronounced dead on Sunday": how they were by then, not when they came to harm; but "were held
 * at a rally on Sunday", where the rally is what is told of.
 */
const isStateOf = (left: Trigger, cue: Cue | null): boolean =>
  cue?.use === 'aftermath' &&
  (cue.hold === 'near'
    ? cue.token >= left.token && cue.token <= left.last && left.token < left.last
    : cue.hold === 'far' && cue.token === left.token - 1);

/**
 * "The union on Sunday demanded that the killing be looked into": the time is of the clause before "that"; but "It was on Sunday that he was
 * killed".
 */
function isOfOtherClause({ beside, lastToken }: TimeMention, trigger: number): boolean {
  const next = beside?.next ?? Number.POSITIVE_INFINITY;
  return next < trigger && next > lastToken && next - lastToken <= SAYS_THAT && beside!.nextIsThat;
}

/** Tokens from a time to the "that" of its clause: "on Sunday told a court that". */
const SAYS_THAT = 4;

/** A clause of its own tells of the incident at that time, no other that opens before or behind it. */
const isOwn = (left: Trigger | null, right: Trigger | null, { beside }: TimeMention): boolean =>
  (left !== null && left.token > (beside?.barrier ?? -1)) || (right !== null && right.token < (beside?.next ?? Number.POSITIVE_INFINITY));

/** "on Monday condemned the killing", "on Monday after the attack": a word of saying has the time, or another clause opens behind it. */
const isOfSaying = ({ tokens }: Layout, cues: Beside | undefined, { firstToken, lastToken }: TimeMention, trigger: number): boolean =>
  cues !== undefined &&
  (cues.next < trigger ||
    (cues.right?.use === 'saying' && cues.right.token < trigger) ||
    // condemned on Monday the killing
    (cues.left?.use === 'saying' && cues.left.hold === 'far' && cues.left.token === firstToken - 1 && !tokens[lastToken - 1]!.possessive));

/** "was stabbed in court on Monday", "sentenced him to a year in jail on Monday": where it was, or what came of it, and nothing that came after. */
const isWhere = ({ left, barrier, verb }: Beside, trigger: number): boolean =>
  left?.use === 'aftermath' && left.hold === 'near' && trigger >= verb && trigger > barrier && trigger < left.token;

/** What a cue makes a time the time of; a word of saying has no hold beyond a word that opens another clause. */
function meantBy({ use, token, ofCourt }: Cue, barrier = -1): Standing['of'] {
  if (ofCourt) return 'trial';
  if (use === 'happening') return 'incident';
  // said that the owner closed at 9 p.m.
  return use === 'saying' && token < barrier ? 'nothing' : use;
}

/** "01/17/2013: A device went off" */
export function headsSentence({ firstToken, lastToken, sentence }: TimeMention, { sentences, tokens }: Layout): boolean {
  const { firstToken: from, lastToken: until } = sentences[sentence]!;
  return firstToken === from && lastToken < until && tokens[lastToken]!.lower === ':';
}

const triggerOf = (layout: Layout, { start, end }: Span, rank: number): Trigger => ({
  token: firstTokenFrom(layout, start),
  last: firstTokenFrom(layout, end) - 1,
  rank,
});

const firstTokenFrom = ({ tokens }: Layout, offset: number): number => countInFront(tokens, (token) => token.start < offset);

const sentenceOf = ({ sentences }: Layout, token: number): number =>
  Math.min(
    countInFront(sentences, (sentence) => sentence.lastToken <= token),
    sentences.length - 1,
  );
