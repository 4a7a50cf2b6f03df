/** How near the places of a report are told to an incident. */
import type { Layout } from '../text/layout.js';
import { countInFront } from '../text/sorted.js';
import { isOfBefore, type OwnClause, ownClauses, type Verb } from './own-clause.js';
import type { PlaceMention, TellingSpan } from './place-mention.js';
import { FOR } from './place-points.js';

export interface Nearness {
  /** The sentences near the telling, in order. */
  readonly sentences: readonly number[];
  readonly of: (mention: PlaceMention) => number;
  /** Whether a clause that tells of the incident names it. */
  readonly isOwn: (mention: PlaceMention) => boolean;
  /** Whether the clause that tells of it best does. */
  readonly isOfBest: (mention: PlaceMention) => boolean;
  /** Whether the clause that tells of it best puts it there in so many words: "was arrested at Sremna airport". */
  readonly isPlainlyPut: (mention: PlaceMention) => boolean;
}

/** Points of nearness for a mention: by the sentence it is in, so that the cost is linear in spans and mentions. */
export function createNearness(layout: Layout, spans: readonly TellingSpan[], verbs: readonly Verb[] | null): Nearness {
  const { sentences } = layout;
  const ownClauseOf = verbs ? ownClauses(layout, spans, verbs) : () => null;
  const bySentence = new Map<number, number>();
  const inside: { start: number; end: number; share: number }[] = [];
  const note = (index: number, points: number): void => {
    if (index >= 0 && index < sentences.length && points > (bySentence.get(index) ?? -1)) bySentence.set(index, points);
  };
  for (const [rank, span] of spans.entries()) {
    const { start, end } = span;
    const share = shareOfSpan(rank, span);
    inside.push({ start, end, share });
    const sentence = sentenceAt(sentences, start);
    note(sentence, FOR.inSentence * share);
    note(sentence - 1, FOR.oneSentenceOff * share);
    note(sentence + 1, FOR.oneSentenceOff * share);
    note(sentence - 2, FOR.twoSentencesOff * share);
    note(sentence + 2, FOR.twoSentencesOff * share);
  }
  inside.sort((a, b) => a.start - b.start);
  /** What is told of before this sentence came not after the incident. */
  const first = inside.length > 0 ? sentenceAt(sentences, inside[0]!.start) : 0;
  return {
    sentences: [...bySentence.keys()].sort((a, b) => a - b),
    isOwn: (mention) => ownClauseOf(mention) !== null,
    isOfBest: (mention) => ownClauseOf(mention)?.rank === 0,
    isPlainlyPut: (mention) => {
      const own = mention.locative ? ownClauseOf(mention) : null;
      return own?.rank === 0 && own.isRightBehind;
    },
    of: (mention) => {
      const { start, end, sentence, setting, locative, bearing } = mention;
      const own = ownClauseOf(mention);
      const isLater = bearing === 'afterwards' && sentence > first;
      const isEarlier = !own && verbs !== null && isOfBefore(layout, verbs, mention);
      const standing = own ? struck(mention, own) : isEarlier ? FOR.before : isLater ? FOR.afterwards : 0;
      const points = Math.max(
        bySentence.get(sentence) ?? 0,
        own ? (FOR.inSentence + FOR.ownClause) * shareOfSpan(own.rank, spans[own.rank]!) : 0,
        setting && locative && bySentence.has(sentence) ? FOR.setting : 0,
        FOR.inSpan * shareAround(inside, start, end),
      );
      return points + standing;
    },
  };
}

// stormed the town of Sremna | a raid on Sremna
const struck = ({ locative, where }: PlaceMention, { isStruck }: OwnClause): number =>
  isStruck && !locative && (where?.precision === 'place' || where?.precision === 'admin2') ? FOR.locative : 0;

const shareOfSpan = (rank: number, { lesser }: TellingSpan): number =>
  lesser === 'unrest' ? FOR.latestSpan : Math.max(FOR.latestSpan, FOR.laterSpan ** rank);

/** Spans looked back at from a mention: those that begin before it and may still hold it. */
const LOOK_BACK = 8;

function shareAround(
  inside: readonly {
    readonly start: number;
    readonly end: number;
    readonly share: number;
  }[],
  start: number,
  end: number,
): number {
  const before = countInFront(inside, (span) => span.start <= start);
  let share = 0;
  for (let i = before - 1; i >= Math.max(0, before - LOOK_BACK); i--) if (inside[i]!.end >= end) share = Math.max(share, inside[i]!.share);
  return share;
}

const sentenceAt = (sentences: Layout['sentences'], offset: number): number =>
  Math.max(0, countInFront(sentences, (sentence) => sentence.start <= offset) - 1);
