/** "the death toll rose to 17", "put the number of injured at 22": a number that is all who were killed or injured. */
import { exactly } from '../../../model/count.js';
import { altered, type Chunk, type NounPhrase, type Small } from '../chunk.js';
import { isPreposition } from '../chunks/says.js';
import type { EffectWord } from '../words.js';
import { addHarm } from './add-harm.js';
import type { HarmSentence } from './harm-sentence.js';
import { ASSERTED, tellTotal } from './tell-harm.js';

/** Chunks from "the death toll" to its number: "from a bomb at a market in Herat on Monday rose to". */
const TOLL_REACH = 22;

export function readToll(here: HarmSentence, k: number, toll: NounPhrase, effect: EffectWord): void {
  for (let i = k; i < Math.min(here.chunks.length, k + TOLL_REACH); i++) {
    const chunk = here.chunks[i]!;
    if (chunk.type === 'noun-phrase' && chunk.quantity) {
      if (i > k && isOfThings(here, i, chunk)) continue;
      if (isOfOtherEffect(here.chunks[i + 1], effect) || isOfOtherEffect(chunk, effect)) return;
      const parts = partsOfToll(here, i, effect);
      if (parts.length > 1) return addHarm(here, parts, k, effect, ASSERTED, 'toll');
      const now = here.follows(i, 'from') ? numberNow(here, i, chunk) : chunk;
      if (now) addHarm(here, [risenTo(here, k, i, now)], k, effect, ASSERTED, 'toll', null, true);
      return;
    }
    if (isLikeHour(chunk)) return tellTotal(here, numberIn(toll, chunk), effect.effect, here.chunks[k]!, 'toll');
  }
}

/** "The death toll from two landslides has risen to 40": how many there were, and not how many died. */
function isOfThings(
  { chunks, classes }: HarmSentence,
  at: number,
  { person, name, quantity, lastToken, stateIsHead }: NounPhrase,
): boolean {
  const before = chunks[at - 1];
  const hasNoun = lastToken > quantity!.lastToken && !person && !name && !stateIsHead;
  return (
    hasNoun &&
    before?.type === 'preposition' &&
    classes['of-toll'].has(before.says) &&
    chunks.slice(at + 1, at + TOLL_REACH).some(isPlainNumber)
  );
}
export const isPlainNumber = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined &&
  (isLikeHour(chunk) ||
    (chunk.type === 'noun-phrase' && chunk.quantity !== null && (chunk.person !== null || chunk.lastToken === chunk.quantity.lastToken)));

/** "The toll stands at four soldiers and one rebel": each number is a part of it. */
function partsOfToll(here: HarmSentence, first: number, effect: EffectWord): readonly NounPhrase[] {
  const isPart = (phrase: NounPhrase): boolean => phrase.quantity !== null && phrase.person !== null && !isOfOtherEffect(phrase, effect);
  const parts = here.follows(first, 'from') ? [] : here.clause.joinedRight(first);
  const after = here.chunks[here.chunks.indexOf(parts.at(-1)!) + 1];
  return parts.every(isPart) && !isOfOtherEffect(after, effect) && after?.type !== 'verb-group' ? parts : [];
}

/** "left a toll of one person wounded", "a toll of two wounded": the state says what became of them, and is read as such. */
function isOfOtherEffect(chunk: Chunk | undefined, { effect }: EffectWord): boolean {
  if (chunk?.type === 'state') return chunk.state.effect !== effect;
  if (chunk?.type === 'noun-phrase') return chunk.stateIsHead && chunk.state !== null && chunk.state.effect !== effect;
  const told = chunk?.type === 'verb-group' && chunk.bareParticiple ? chunk.word?.effect?.effect : undefined;
  return told !== undefined && told !== effect;
}

/** "climbed from 4 to 7", "was lowered from 9 to 7": it is seven now, and no range; of "was lowered from 9" it is not said what it is now. */
function numberNow({ chunks }: HarmSentence, at: number, from: NounPhrase): NounPhrase | null {
  if (from.count?.modifier === 'between' && from.count.high !== null) return altered(from, { count: exactly(from.count.high) });
  const [to, now] = chunks.slice(at + 1, at + 3);
  return isPreposition(to, 'to') && now?.type === 'noun-phrase' && now.quantity ? now : null;
}

/** "Ferry toll up to 63", "toll now up to 63": it has gone up, and is no bound; but "the toll could be up to 63". */
function risenTo({ chunks }: HarmSentence, toll: number, at: number, now: NounPhrase): NounPhrase {
  const { count } = now;
  if (count?.modifier !== 'at-most' || count.high === null) return now;
  return chunks.slice(toll + 1, at).every(({ type }) => type === 'adverb') ? altered(now, { count: exactly(count.high) }) : now;
}

/** "put the number of injured at 22": alone, "at 22" would be an hour. */
const isLikeHour = (chunk: Chunk): chunk is Small =>
  chunk.type === 'time' && chunk.lastToken === chunk.firstToken + 1 && /^\d{1,2}$/.test(chunk.says);

function numberIn(toll: NounPhrase, { firstToken, lastToken, says: lower }: Small): NounPhrase {
  const count = exactly(Number(lower));
  return altered(toll, {
    firstToken,
    lastToken,
    determiner: null,
    state: null,
    stateIsHead: false,
    headFirst: firstToken,
    headLast: lastToken,
    count,
  });
}
