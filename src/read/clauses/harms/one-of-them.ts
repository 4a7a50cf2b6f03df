/** "Four were shot, one of them, a cook, fatally", "nine were shot, the oldest of whom, a teacher, was killed": which of those shot died. */
import { exactly } from '../../../model/count.js';
import { altered, type Chunk, isEffectVerb, type NounPhrase } from '../chunk.js';
import type { HarmSentence } from './harm-sentence.js';
import { tellPart } from './tell-harm.js';

/** Chunks from "one of them" to "fatally", and from "the oldest of whom" to "was killed": "a 67-year-old cook who was waiting for a bus". */
const APPOSED_REACH = 9;

/** "fatally" behind a share and, between commas, who they were: "one of them, a cook, fatally"; -1 where it is not said. */
export function fatallyPast(here: HarmSentence, k: number): number {
  const isFatally = (i: number): boolean => here.isFatally(i) || here.isToDeath(i);
  if (isFatally(k + 1)) return k + 1;
  const comma = here.follows(k + 2, 'of') ? k + 3 : k + 1;
  if (here.chunks[comma]?.type !== 'comma') return -1;
  for (let i = comma + 1; i < Math.min(here.chunks.length, k + APPOSED_REACH); i++) {
    if (here.chunks[i - 1]!.type === 'comma' && isFatally(i)) return i;
    if (ENDS.has(here.chunks[i]!.type)) return -1;
  }
  return -1;
}

const ENDS: ReadonlySet<Chunk['type']> = new Set<Chunk['type']>(['verb-group', 'break', 'subordinate', 'relative', 'state']);

// the oldest of whom, a retired teacher, was killed | the youngest of them died
export function readUtmost(here: HarmSentence, k: number, phrase: NounPhrase): void {
  const { chunks } = here;
  const those = chunks[k + 2];
  if (!isUtmost(here, phrase) || !here.follows(k + 2, 'of') || !(those?.type === 'relative' || isThem(those))) return;
  const whole = here.lastBefore(phrase.firstToken);
  const verb = whole < 0 ? -1 : verbPast(chunks, k + 3);
  const group = chunks[verb];
  if (!group || !isEffectVerb(group) || group.negated || group.word.effect.effect !== 'killed') return;
  if (!group.passive && group.word.effect.whom !== 'subject') return;
  const { person } = here.told[whole]!.patient;
  const one = altered(phrase, { person: person && { ...person, plural: false }, count: exactly(1) });
  tellPart(here, one, 'killed', group, 'one-of-them', whole);
}

const isThem = (chunk: Chunk | undefined): boolean => chunk?.type === 'noun-phrase' && chunk.pronoun === 'plural';

/** The verb, behind what stands between two commas at most. */
function verbPast(chunks: readonly Chunk[], from: number): number {
  if (chunks[from]?.type === 'verb-group') return from;
  if (chunks[from]?.type !== 'comma') return -1;
  for (let i = from + 1; i < Math.min(chunks.length - 1, from + APPOSED_REACH); i++) {
    if (chunks[i]!.type === 'break') return -1;
    if (chunks[i]!.type === 'comma' && chunks[i + 1]!.type === 'verb-group') return i + 1;
  }
  return -1;
}

/** "the youngest", and no more: one of those told of. */
export const isUtmost = (here: HarmSentence, phrase: NounPhrase): boolean =>
  phrase.determiner === 'definite' && phrase.person === null && phrase.quantity === null && here.classes.utmost.at(here.head(phrase));
