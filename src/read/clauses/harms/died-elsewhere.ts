/** "The bride died that night and her father a week later": a verb of dying that is not said again of the next. */
import { afterModifiers, skipRight } from '../arguments/chunk-steps.js';
import type { Chunk, VerbGroup } from '../chunk.js';
import type { EffectWord } from '../words.js';
import { addHarm } from './add-harm.js';
import type { HarmSentence } from './harm-sentence.js';
import { ASSERTED } from './tell-harm.js';

/** Persons told of so behind one verb. */
const MOST = 4;

export function tellDiedElsewhere(here: HarmSentence, k: number, { passive, negated, modal }: VerbGroup, effect: EffectWord): void {
  const said = here.told.at(-1)!;
  if (effect.effect !== 'killed' || effect.self || negated || modal || !(passive || effect.whom === 'subject')) return;
  if (said.trigger.firstToken !== here.chunks[k]!.firstToken || said.certainty !== 'asserted') return;
  let from = k;
  for (let i = 0; i < MOST; i++) {
    const who = nextToldOf(here, from);
    if (who < 0) return;
    addHarm(here, here.clause.joinedRight(who), k, effect, ASSERTED, 'gapped', said.agent);
    from = who;
  }
}

/** The person told of behind where and when it befell the one before, with a where or when of its own; -1 for nobody. */
function nextToldOf(here: HarmSentence, before: number): number {
  const { chunks } = here;
  const joint = pastSetting(chunks, before + 1);
  if (joint === before + 1 || !isWhereOrWhen(here, joint)) return -1;
  const who = skipRight(chunks, joint, ['comma', 'and']);
  const phrase = chunks[who];
  if (who === joint || phrase?.type !== 'noun-phrase' || phrase.person === null || phrase.person.group === 'perpetrators') return -1;
  // killed in a clash between rebels and policemen in Lugo
  if ((phrase.determiner ?? phrase.quantity ?? phrase.name) === null) return -1;
  const end = pastSetting(chunks, who + 1);
  return end > who + 1 && isEnd(chunks, end) ? who : -1;
}

/** What stands in front of the joint is a time, or "at", "in", "on" a place. */
function isWhereOrWhen({ chunks, classes }: HarmSentence, joint: number): boolean {
  const [preposition, where] = chunks.slice(Math.max(0, joint - 2), joint);
  if (where?.type !== 'noun-phrase') return where?.type === 'time' || where?.type === 'adverb';
  return preposition?.type === 'preposition' && classes.elsewhere.has(preposition.says) && where.person === null && !where.happening;
}

/** Past "at the scene", "in hospital", "that night", "a week later". */
const pastSetting = (chunks: readonly Chunk[], from: number): number =>
  skipRight(chunks, afterModifiers(chunks, skipRight(chunks, from, SAID_SO)), SAID_SO);

const SAID_SO: readonly Chunk['type'][] = ['adverb', 'time'];

/** The sentence ends, or one more is told of: no verb of its own follows. */
function isEnd(chunks: readonly Chunk[], k: number): boolean {
  const [chunk, next, after, behind] = chunks.slice(k, k + 4);
  if (chunk === undefined || chunk.type === 'break') return true;
  if (chunk.type !== 'comma' && chunk.type !== 'and') return false;
  if (next?.type === 'and') return after?.type === 'noun-phrase';
  // the head of the hospital, Juan Mora, said
  const hasVerb = after?.type === 'verb-group' || (after?.type === 'comma' && behind?.type === 'verb-group');
  return next?.type === 'noun-phrase' && !hasVerb;
}
