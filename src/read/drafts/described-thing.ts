/** A thing with what is said of it behind: "a truck owned by the water company", "houses around a small school". */
import { positionOf } from '../clauses/arguments/chunk-steps.js';
import type { Chunk, NounPhrase } from '../clauses/chunk.js';
import { isOf } from '../clauses/chunks/says.js';
import type { Token } from '../text/layout.js';

/** Words behind a thing that say which one is meant. */
export interface ThingDescription {
  /** "owned", "parked", "located" */
  readonly participles: ReadonlySet<string>;
  /** "around", "for" */
  readonly leads: ReadonlySet<string>;
}

/** End of the phrase with what is said of it; null where nothing is. */
export function describedLast(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  phrase: NounPhrase,
  { participles, leads }: ThingDescription,
): number | null {
  const at = positionOf(chunks, phrase);
  if (at < 0) return null;
  const whole = endOf(phrase);
  let k = at + 1;
  while (k < chunks.length && chunks[k]!.firstToken < whole) k++;
  const next = chunks[k];
  if (next === undefined || next.firstToken !== whole) return null;
  if (next.type === 'verb-group') {
    const isSaid = (next.bareParticiple || next.ing) && participles.has(tokens[next.lastToken - 1]!.lower);
    if (!isSaid) return null;
    const behind = chunks[k + 1];
    return behind?.type === 'preposition' && chunks[k + 2]?.type === 'noun-phrase' ? endAt(chunks, k + 2) : behindWord(behind, next);
  }
  const joined = next.type === 'and' ? k + 1 : k;
  const lead = chunks[joined];
  const isLed =
    lead?.type === 'preposition' &&
    chunks[joined + 1]?.type === 'noun-phrase' &&
    (joined === k ? leads.has(tokens[lead.firstToken]!.lower) && !isPlace(chunks[joined + 1]) : phrase.wholeLast !== null && isOf(lead));
  return isLed ? endAt(chunks, joined + 1) : null;
}

/** "a convoy near Lima": where it was, and not which one. */
const isPlace = (chunk: Chunk | undefined): boolean => chunk?.type === 'noun-phrase' && chunk.place !== null;

const endOf = ({ wholeLast, lastToken }: NounPhrase): number => wholeLast ?? lastToken;

const endAt = (chunks: readonly Chunk[], at: number): number => endOf(chunks[at] as NounPhrase);

/** "parked nearby", "parked outside" */
const behindWord = (behind: Chunk | undefined, verb: Chunk): number | null =>
  (behind?.type === 'adverb' || behind?.type === 'preposition') && behind.firstToken === verb.lastToken ? behind.lastToken : null;
