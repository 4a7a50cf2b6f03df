/** Finds the noun phrases of a sentence that name weapons, vehicles and things, with their numbers; what was done with them comes later. */
import type { Count } from '../../model/count.js';
import type { Measure, Quantity } from '../numbers/quantity.js';
import type { Token } from '../text/layout.js';
import type { ThingSort, WeaponWords } from './weapon-words.js';

export interface Thing {
  readonly sort: ThingSort;
  readonly firstToken: number;
  readonly lastToken: number;
  /** Has words of its own before the noun: "automatic weapons". */
  readonly modified: boolean;
  readonly count: Count | null;
  /** Where the number or the weight before it begins: "two" of "two automatic weapons", "5" of "5 kg of dynamite"; null without one. */
  readonly countedFrom: number | null;
}

/** Quantities and measures by the token they end at (exclusive), and quantities by the token they begin at. */
export interface NumbersByToken {
  readonly quantityEnding: ReadonlyMap<number, Quantity>;
  readonly quantityStarting: ReadonlyMap<number, Quantity>;
  readonly calibreEnding: ReadonlyMap<number, Measure>;
  readonly weightEnding: ReadonlyMap<number, Measure>;
}

export function findThings(
  words: WeaponWords,
  tokens: readonly Token[],
  from: number,
  until: number,
  numbers: NumbersByToken,
): readonly Thing[] {
  let things: Thing[] | null = null;
  // A thing reaches back to the end of the one before it at most.
  let floor = from;
  for (let at = from; at < until; ) {
    const match = words.things.at(tokens, at, until);
    const thing = match
      ? match.value === 'not'
        ? null
        : readThing(words, tokens, at, match.lastToken, match.value, floor, until, numbers)
      : readPart(words, tokens, at, until, numbers);
    if (thing) {
      (things ??= []).push(thing);
      floor = thing.lastToken;
    }
    at = thing?.lastToken ?? match?.lastToken ?? at + 1;
  }
  return things ?? NOTHING;
}

const NOTHING: readonly Thing[] = [];

function readThing(
  words: WeaponWords,
  tokens: readonly Token[],
  at: number,
  end: number,
  sort: ThingSort,
  from: number,
  until: number,
  numbers: NumbersByToken,
): Thing {
  const right = isWeapon(sort) ? extendRight(words, tokens, end, until, sort) : { lastToken: end, sort };
  const left = isWeapon(right.sort) ? extendLeft(words, tokens, at, from, numbers) : at;
  const container = words.containers.before(tokens, left, from);
  const counted = numbers.quantityEnding.get(container ? container.firstToken : left) ?? null;
  const firstToken = container?.value === 'yes' ? container.firstToken : left;
  const count =
    counted && container?.value !== 'uncounted' && !countsAnother(words, tokens[right.lastToken - 1]!, counted.count)
      ? counted.count
      : null;
  const weight = container ? numbers.weightEnding.get(container.lastToken - 1) : undefined;
  return {
    sort: right.sort,
    firstToken,
    lastToken: right.lastToken,
    modified: left < at || right.lastToken > end,
    count,
    countedFrom: weight?.firstToken ?? (count && counted ? counted.firstToken : null),
  };
}

// two bomb attacks
//     ^^^^ in the singular: the number counts what follows
const countsAnother = ({ plural }: WeaponWords, noun: Token, count: Count): boolean =>
  (count.low ?? count.high ?? 0) > 1 && !plural.of(noun.lower);

const isWeapon = (sort: ThingSort): boolean => sort !== 'vehicle' && sort !== 'valuable' && sort !== 'not';

// AK-47 assault rifle
// ^^^^^ model, then modifier and noun
function extendRight(
  words: WeaponWords,
  tokens: readonly Token[],
  end: number,
  until: number,
  sort: ThingSort,
): { readonly lastToken: number; readonly sort: ThingSort } {
  let lastToken = end;
  let head = sort;
  for (let at = end; at < until && at < end + 4; ) {
    const modifier = words.modifiersAhead.at(tokens, at, until);
    const noun = words.things.at(tokens, at, until);
    if (
      noun &&
      isWeapon(noun.value) &&
      noun.value !== 'weak' &&
      (sort === 'model' || sort === 'maker' || noun.value !== 'general' || at === end)
    ) {
      lastToken = noun.lastToken;
      head = noun.value === 'general' && sort !== 'general' ? 'model' : noun.value;
      at = lastToken;
    } else if (modifier) at = modifier.lastToken;
    else break;
  }
  return { lastToken, sort: head };
}

/** Over calibres and modifiers: "a 9 mm Beretta pistol", "homemade pipe bombs". */
function extendLeft(words: WeaponWords, tokens: readonly Token[], at: number, from: number, numbers: NumbersByToken): number {
  let left = at;
  for (;;) {
    const calibre = numbers.calibreEnding.get(left);
    const modifier = words.modifiers.before(tokens, left, from);
    if (calibre && calibre.firstToken >= from) left = calibre.firstToken;
    else if (modifier) left = modifier.firstToken;
    else if (left > from && isModelName(words, tokens[left - 1]!)) left--;
    else return left;
  }
}

/** Letters with digits, as makers name their models: "G3-A3", "MP-44", and what is built like one: "MP-44-style". */
const isModelName = ({ like }: WeaponWords, { shape, lower }: Token): boolean => shape === 'word' && MODEL.test(like.off(lower));
const MODEL = /^[a-z]{1,4}-?\d[a-z\d-]{0,6}$/;

// 3 rifled and 14 smoothbore shotguns
// ^^^^^^^^ a part of a lot without its noun: a number, a modifier, then another number
function readPart(words: WeaponWords, tokens: readonly Token[], at: number, until: number, numbers: NumbersByToken): Thing | null {
  const modifier = words.modifiersAhead.at(tokens, at, until);
  if (!modifier?.value) return null;
  const counted = numbers.quantityEnding.get(at);
  if (!counted) return null;
  const { lastToken } = modifier;
  if (!numbers.quantityStarting.has(lastToken + 1) || lastToken + 1 >= until) return null;
  return { sort: 'general', firstToken: at, lastToken, modified: true, count: counted.count, countedFrom: null };
}
