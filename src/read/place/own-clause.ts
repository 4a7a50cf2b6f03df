/** Which clause names a place: one that tells of the incident ("shot dead near Sremna"), or another ("the mayor said in Sremna"). */
import { isAtClauseHead, isHeadOf } from '../text/clause-head.js';
import { itemAt } from '../text/item-at.js';
import type { Layout } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import { countInFront } from '../text/sorted.js';
import type { PlaceMention, TextSpan } from './place-mention.js';

/** A verb of the report: its first token, and the one behind its last. */
export interface Verb {
  readonly firstToken: number;
  readonly lastToken: number;
  /** "died", "succumbed": where somebody dies in the end is not where it happened. */
  readonly isDeath: boolean;
  /** "killing nine": it goes on with the clause in front of it. */
  readonly isGerund: boolean;
  /** "as he left his office": what somebody was doing when it happened. */
  readonly isScene?: boolean;
  /** "had told": what came before. */
  readonly isBefore?: boolean;
}

/** The clause of an incident that a place stands in. */
export interface OwnClause {
  /** Of the words that tell of the incident, those of the clause; 0 is best. */
  readonly rank: number;
  /** The place stands right behind them: "stormed the town of Sremna", "a raid on Sremna". */
  readonly isStruck: boolean;
  /** No more stands between them than what leads to a place: "was arrested at Sremna airport". */
  readonly isRightBehind: boolean;
}

interface Teller {
  readonly firstToken: number;
  readonly lastToken: number;
  readonly rank: number;
  readonly isGerund: boolean;
}

/** Tokens between the words that tell of the incident and the place they say was struck: "on the market town of". */
const STRUCK_WITHIN = 4;
/** Tokens between them of one right behind: "was arrested in the northern", "was arrested by four men in plain clothes in the northern". */
const RIGHT_BEHIND = { plain: 3, byWhom: 9 } as const;
const rightBehind = (layout: Layout, { lastToken }: Teller): number =>
  isSmallWord(layout, lastToken, 'by') ? RIGHT_BEHIND.byWhom : RIGHT_BEHIND.plain;

/**
 * A function that says of which clause of the incident a place is, null for none: no verb stands between it and the words that tell of the
 * incident; and where it stands in front of them, none before it in its sentence, but of "a bomb fell on Sremna, killing nine".
 * @param spans the words that tell of the incident, best first @param verbs of the report, in the order of the text
 */
export function ownClauses(
  layout: Layout,
  spans: readonly TextSpan[],
  verbs: readonly Verb[],
): (mention: PlaceMention) => OwnClause | null {
  const { sentences } = layout;
  const tellers = tellersOf(layout, spans, verbs);
  const isFree = (from: number, until: number): boolean => {
    for (let at = countInFront(verbs, ({ firstToken }) => firstToken < from); at < verbs.length && verbs[at]!.firstToken < until; at++)
      if (verbs[at]!.isScene !== true) return false;
    return true;
  };
  return ({ firstToken, lastToken, sentence }) => {
    const { firstToken: from, lastToken: until } = sentences[sentence]!;
    const at = countInFront(tellers, (teller) => teller.firstToken < lastToken);
    const left = itemAt(tellers, at - 1);
    const there = lastToken < until && layout.tokens[lastToken]!.lower === ',' ? lastToken + 1 : lastToken;
    const behind = tellers[at];
    // marched over killings in Vigo, where rebels shot nine
    if (behind && behind.firstToken < until && isSmallWord(layout, there, 'where') && isFree(there, behind.firstToken))
      return { rank: behind.rank, isStruck: false, isRightBehind: true };
    if (isAtClauseHead(layout, from, { firstToken })) {
      const verb = verbs[countInFront(verbs, (one) => one.firstToken < lastToken)];
      // in Vigo they blew up a bridge; in Vigo police arrested those told of in front of it
      if (verb && verb.firstToken < until && isHeadOf(layout, { firstToken, lastToken }, verb.firstToken))
        return tellers[at]?.firstToken === verb.firstToken && !(left && left.firstToken >= from)
          ? { rank: tellers[at].rank, isStruck: false, isRightBehind: false }
          : null;
    }
    if (left && left.firstToken >= from) {
      const gap = firstToken - left.lastToken;
      const isStruck = gap === 0 || (gap > 0 && gap <= STRUCK_WITHIN && isSmallWord(layout, firstToken - 1, 'striking'));
      return isFree(left.lastToken, firstToken) ? { rank: left.rank, isStruck, isRightBehind: gap <= rightBehind(layout, left) } : null;
    }
    const right = tellers[at];
    if (!right || right.firstToken >= until) return null;
    return isFree(right.isGerund ? lastToken : from, right.firstToken) ? { rank: right.rank, isStruck: false, isRightBehind: false } : null;
  };
}

/** In the order of the text; without the deaths told of behind others: "shot at in Sremna, he died in Lugo". */
function tellersOf({ tokens }: Layout, spans: readonly TextSpan[], verbs: readonly Verb[]): readonly Teller[] {
  const verbAt = (token: number): Verb | null => {
    const verb = verbs[countInFront(verbs, ({ lastToken }) => lastToken <= token)];
    return verb && verb.firstToken <= token ? verb : null;
  };
  return spans
    .map(({ start, end }, rank) => {
      const firstToken = countInFront(tokens, (token) => token.start < start);
      const lastToken = countInFront(tokens, (token) => token.start < end);
      return { firstToken, lastToken, rank, isGerund: verbAt(firstToken)?.isGerund === true };
    })
    .sort((a, b) => a.firstToken - b.firstToken || a.rank - b.rank)
    .filter(({ firstToken }, at, all) => at === 0 || (all[at - 1]!.firstToken !== firstToken && verbAt(firstToken)?.isDeath !== true));
}

/** "He had told friends in Sremna of threats", "In Sremna, from where he fled, he had received threats": whether its clause tells of what came before. */
export function isOfBefore(layout: Layout, verbs: readonly Verb[], { firstToken, lastToken, sentence }: PlaceMention): boolean {
  const { firstToken: from, lastToken: until } = layout.sentences[sentence]!;
  const at = countInFront(verbs, (verb) => verb.firstToken < lastToken);
  const before = itemAt(verbs, at - 1);
  if (before && before.firstToken >= from) return before.isBefore === true;
  if (firstToken > from + OPENS || !isSmallWord(layout, from, 'opens-front')) return false;
  for (let i = at; i < Math.min(verbs.length, at + AFTER_ASIDE) && verbs[i]!.firstToken < until; i++) if (verbs[i]!.isBefore) return true;
  return false;
}
/** Tokens in front of such a place: "In nearby Sremna". */
const OPENS = 2;
/** Verbs behind a place that opens its sentence, among them that of what is said of the place: "from where he fled". */
const AFTER_ASIDE = 2;
