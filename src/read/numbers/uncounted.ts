/** Reads the words that count without a number: "both", "another", "none", "no", "the other", "others". */
import { exactly } from '../../model/count.js';
import { vague } from './counts.js';
import { isAt, isAux, kindAt, looksPlural, type Scope } from './measures.js';
import type { WordKind } from './number-words.js';
import type { QuantitiesRead } from './quantity-draft.js';

/** As far ahead "both" is looked for the "and" that would make it "both X and Y". */
const COORDINATION_WITHIN = 6;

/** The token to go on from. */
export function readUncounted(reading: QuantitiesRead, at: number, kind: WordKind): number {
  switch (kind) {
    case 'nobody':
      return push(reading, at, at + 1, 0, {});
    case 'none':
      return push(reading, at, at + 1, 0, {});
    case 'no':
      return readNo(reading, at);
    case 'not':
      return readNot(reading, at);
    case 'both':
      return isCoordination(reading, at) ? at + 1 : push(reading, at, at + 1, 2, { anaphoric: true });
    case 'another':
      return isNumber(reading, at + 1) ? at + 1 : push(reading, at, at + 1, 1, { additional: true });
    case 'other':
      return readOther(reading, at);
    case 'others':
      return readOthers(reading, at);
    default:
      return at + 1;
  }
}

interface Flags {
  readonly additional?: boolean;
  readonly anaphoric?: boolean;
}

function push(reading: QuantitiesRead, firstToken: number, lastToken: number, n: number, flags: Flags): number {
  const draft = { firstToken, lastToken, bound: null, additional: flags.additional ?? false, anaphoric: flags.anaphoric ?? false };
  return reading.push(draft, exactly(n));
}

/** "no one", "no casualties"; not "no" by itself. */
function readNo(reading: QuantitiesRead, at: number): number {
  const { tokens, until, words } = reading.scope;
  const next = tokens[at + 1];
  if (!next || at + 1 >= until || next.shape !== 'word') return at + 1;
  const word = words.words.at(next);
  if (word?.kind === 'unit' && word.value === 1) return push(reading, at, at + 2, 0, {});
  return word && (word.kind === 'unit' || word.kind === 'ten') ? at + 1 : push(reading, at, at + 1, 0, {});
}

/** "not one guest", "not a single guest"; but "not one but two", "not one of": who is none is said behind it. */
function readNot(reading: QuantitiesRead, at: number): number {
  const { scope } = reading;
  const next = kindAt(scope, at + 1);
  const isSingle = next === 'article' && kindAt(scope, at + 2) === 'single';
  const end = isSingle ? at + 3 : at + 2;
  const isOne = isSingle || (next === 'unit' && scope.words.words.at(scope.tokens[at + 1]!)?.value === 1);
  return isOne && end < scope.until && looksLikeNoun(scope, end) ? push(reading, at, end, 0, {}) : at + 1;
}

const looksLikeNoun = (scope: Scope, at: number): boolean => {
  const kind = kindAt(scope, at);
  return scope.tokens[at]!.shape === 'word' && (kind === undefined || kind === 'singular');
};

/** "both men and women": a pair of nouns, not of persons told of before. */
function isCoordination(reading: QuantitiesRead, at: number): boolean {
  if (kindAt(reading.scope, at + 1) === 'article') return true;
  if (isAux(kindAt(reading.scope, at + 1)) || kindAt(reading.scope, at + 1) === 'of') return false;
  for (let next = at + 2; next < at + COORDINATION_WITHIN && next < reading.scope.until; next++) {
    if (reading.scope.tokens[next]!.shape === 'punctuation' || isAux(kindAt(reading.scope, next))) return false;
    if (kindAt(reading.scope, next) === 'and') return true;
  }
  return false;
}

function isNumber(reading: QuantitiesRead, at: number): boolean {
  const { tokens, until } = reading.scope;
  const kind = kindAt(reading.scope, at);
  return (
    (at < until && tokens[at]!.shape === 'number') ||
    kind === 'unit' ||
    kind === 'ten' ||
    kind === 'group' ||
    kind === 'hundred' ||
    kind === 'scale'
  );
}

// the other was wounded     the other guards     killing one customer and injuring other,
//     ^^^^^                     ^^^^^                                              ^^^^^
function readOther(reading: QuantitiesRead, at: number): number {
  const { scope } = reading;
  if (kindAt(scope, at - 1) === 'the') {
    if (looksPlural(scope, at + 1) && !isSaidOfOne(scope, at + 1)) return pushVague(reading, at - 1, at + 1, 'other', { anaphoric: true });
    return isNumber(reading, at + 1) ? at + 1 : push(reading, at - 1, at + 1, 1, { anaphoric: true });
  }
  return isLast(scope, at) && at > scope.from && scope.tokens[at - 1]!.shape === 'word'
    ? push(reading, at, at + 1, 1, { additional: true })
    : at + 1;
}

/** "One was killed and the other wounded.": what became of one, where nothing more is said of several. */
const isSaidOfOne = (scope: Scope, at: number): boolean => isAt(scope, at, 'harmed') && isLast(scope, at);

/** Nothing stands behind it, or a mark. */
function isLast({ tokens, until }: Scope, at: number): boolean {
  const next = tokens[at + 1];
  return !next || at + 1 >= until || next.shape === 'punctuation';
}

/** "others were wounded"; after a number ("three others", "dozens of others") it is only the noun. */
function readOthers(reading: QuantitiesRead, at: number): number {
  const last = reading.quantities[reading.quantities.length - 1];
  if (last && last.lastToken === at) return at + 1;
  const definite = kindAt(reading.scope, at - 1) === 'the';
  return pushVague(reading, definite ? at - 1 : at, at + 1, 'others', definite ? { anaphoric: true } : { additional: true });
}

function pushVague(reading: QuantitiesRead, firstToken: number, lastToken: number, term: string, flags: Flags): number {
  const draft = { firstToken, lastToken, bound: null, additional: flags.additional ?? false, anaphoric: flags.anaphoric ?? false };
  return reading.push(draft, vague(2, term));
}
